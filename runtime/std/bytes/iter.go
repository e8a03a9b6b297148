package bytes

import (
	"iter"
	"strings"
	"unicode"
	"unsafe"
)

// parts iterates over pieces of b that package strings finds, as slices of b without spare capacity.
func parts(b []byte, pieces iter.Seq[string]) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		pieces(func(piece string) bool {
			at := 0
			if piece != "" {
				at = int(uintptr(unsafe.Pointer(unsafe.StringData(piece))) - uintptr(unsafe.Pointer(unsafe.SliceData(b))))
			}
			return yield(b[at : at+len(piece) : at+len(piece)])
		})
	}
}

// Lines iterates over the lines of s, each with its newline.
func Lines(s []byte) iter.Seq[[]byte] { return parts(s, strings.Lines(text(s))) }

// SplitSeq iterates over what Split returns.
func SplitSeq(s, sep []byte) iter.Seq[[]byte] {
	return parts(s, strings.SplitSeq(text(s), text(sep)))
}

// SplitAfterSeq iterates over what SplitAfter returns.
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] {
	return parts(s, strings.SplitAfterSeq(text(s), text(sep)))
}

// FieldsSeq iterates over what Fields returns.
func FieldsSeq(s []byte) iter.Seq[[]byte] { return FieldsFuncSeq(s, unicode.IsSpace) }

// FieldsFuncSeq iterates over what FieldsFunc returns.
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		start := -1 // where the field began that i is in
		for i, r := range text(s) {
			if !f(r) {
				if start < 0 {
					start = i
				}
				continue
			}
			if start >= 0 && !yield(s[start:i:i]) {
				return
			}
			start = -1
		}
		if start >= 0 {
			yield(s[start:len(s):len(s)])
		}
	}
}
