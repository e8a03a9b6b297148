// Package text has a function that it does not export.
package text

import "strconv"

// Found says where something was found.
type Found struct {
	At, Of int
	What   string
	Before []byte
}

// String describes f.
func (f Found) String() string {
	return f.What + " at " + strconv.Itoa(f.At) + " of " + strconv.Itoa(f.Of)
}

func indexByte(s []byte, b byte) (int, Found) {
	for i, c := range s {
		if c == b {
			return i, Found{i, len(s), string(rune(b)), s[:i]}
		}
	}
	panic("no " + string(rune(b)))
}
