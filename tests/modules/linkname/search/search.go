// Package search uses what package text does not export.
package search

import (
	"test/text"
	_ "unsafe"
)

//go:linkname index test/text.indexByte
func index(s []byte, b byte) (int, text.Found)

// Index is text's function under another name, and without what leaks.
//
//go:linkname Index test/text.indexByte
//go:noescape
func Index(s []byte, b byte) (int, text.Found)

// Has reports whether s contains b.
func Has(s []byte, b byte) (found bool) {
	defer func() { found = recover() == nil }()
	index(s, b)
	return
}
