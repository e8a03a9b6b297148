//go:build misuse

package main

//go:linkname f test/text.indexByte
func f()
