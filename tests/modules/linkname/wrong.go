//go:build wrong

package main

import _ "unsafe"

//go:linkname missing test/text.nothing
func missing()

//go:linkname other test/text.indexByte
func other(s []byte) int
