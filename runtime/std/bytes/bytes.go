// Package bytes works on byte slices that hold UTF-8. What does not change bytes is package strings' on the same memory.
package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// text is b as a string that shares its memory: for looking at b, never to be handed out.
func text(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// Equal reports whether a and b have the same bytes; nil is empty.
func Equal(a, b []byte) bool { return string(a) == string(b) }

// Compare returns -1, 0 or 1.
func Compare(a, b []byte) int { return strings.Compare(text(a), text(b)) }

// Contains reports whether subslice is within b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) != -1 }

// ContainsAny reports whether any rune of chars is within b.
func ContainsAny(b []byte, chars string) bool { return IndexAny(b, chars) >= 0 }

// ContainsRune reports whether r is within b.
func ContainsRune(b []byte, r rune) bool { return IndexRune(b, r) >= 0 }

// ContainsFunc reports whether any rune of b satisfies f.
func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

// Count counts the non-overlapping instances of sep in s; an empty one is found between all runes.
func Count(s, sep []byte) int { return strings.Count(text(s), text(sep)) }

// Index returns the index of the first sep in s, or -1.
func Index(s, sep []byte) int { return strings.Index(text(s), text(sep)) }

// IndexByte returns the index of the first c in b, or -1.
func IndexByte(b []byte, c byte) int { return strings.IndexByte(text(b), c) }

// IndexRune returns the index of the first r in s, or -1.
func IndexRune(s []byte, r rune) int { return strings.IndexRune(text(s), r) }

// IndexAny returns the index of the first rune of chars in s, or -1.
func IndexAny(s []byte, chars string) int { return strings.IndexAny(text(s), chars) }

// IndexFunc returns the index of the first rune that satisfies f, or -1.
func IndexFunc(s []byte, f func(r rune) bool) int { return strings.IndexFunc(text(s), f) }

// LastIndex returns the index of the last sep in s, or -1.
func LastIndex(s, sep []byte) int { return strings.LastIndex(text(s), text(sep)) }

// LastIndexByte returns the index of the last c in s, or -1.
func LastIndexByte(s []byte, c byte) int { return strings.LastIndexByte(text(s), c) }

// LastIndexAny returns the index of the last rune of chars in s, or -1.
func LastIndexAny(s []byte, chars string) int { return strings.LastIndexAny(text(s), chars) }

// LastIndexFunc returns the index of the last rune that satisfies f, or -1.
func LastIndexFunc(s []byte, f func(r rune) bool) int { return strings.LastIndexFunc(text(s), f) }

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix)
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold(s, t []byte) bool { return strings.EqualFold(text(s), text(t)) }

// explode splits s into runes, at most n.
func explode(s []byte, n int) [][]byte {
	if n <= 0 || n > len(s) {
		n = len(s)
	}
	a := make([][]byte, 0, n)
	for len(s) > 0 {
		size := len(s)
		if len(a) < n-1 {
			_, size = utf8.DecodeRune(s)
		}
		a = append(a, s[:size:size])
		s = s[size:]
	}
	return a
}

// pieces splits s at sep into at most n pieces, each with the first keep bytes of the separator behind it. All but the last have no
// spare capacity, so that appending to one leaves the next alone.
func pieces(s, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return explode(s, n)
	}
	if most := Count(s, sep) + 1; n < 0 || n > most {
		n = most
	}
	a := make([][]byte, 0, n)
	for len(a) < n-1 {
		m := Index(s, sep)
		a = append(a, s[:m+keep:m+keep])
		s = s[m+len(sep):]
	}
	return append(a, s)
}

// Split slices s into all subslices separated by sep.
func Split(s, sep []byte) [][]byte { return pieces(s, sep, 0, -1) }

// SplitN is Split into at most n subslices.
func SplitN(s, sep []byte, n int) [][]byte { return pieces(s, sep, 0, n) }

// SplitAfter slices s after each sep.
func SplitAfter(s, sep []byte) [][]byte { return pieces(s, sep, len(sep), -1) }

// SplitAfterN is SplitAfter into at most n subslices.
func SplitAfterN(s, sep []byte, n int) [][]byte { return pieces(s, sep, len(sep), n) }

// Fields splits s around runs of white space.
func Fields(s []byte) [][]byte { return FieldsFunc(s, unicode.IsSpace) }

// FieldsFunc splits s around runs of runes that satisfy f.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	// Where fields begin and end: on the stack unless there are many.
	var few [32]span
	spans := few[:0]
	start := -1 // where the field began that i is in
	for i, r := range text(s) {
		if f(r) {
			if start >= 0 {
				spans = append(spans, span{start, i})
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		spans = append(spans, span{start, len(s)})
	}
	a := make([][]byte, len(spans))
	for i, at := range spans {
		a[i] = s[at.start:at.end:at.end]
	}
	return a
}

// span is s[start:end] of a slice s.
type span struct{ start, end int }

// indexNot returns the index of the first rune that does not satisfy f, or -1.
func indexNot(s []byte, f func(rune) bool) int {
	for i, r := range text(s) {
		if !f(r) {
			return i
		}
	}
	return -1
}

// Join concatenates the elements of s with sep between them.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	if len(s) == 1 {
		return append([]byte(nil), s[0]...)
	}
	n := len(sep) * (len(s) - 1)
	for _, v := range s {
		n += len(v)
	}
	b := append(make([]byte, 0, n), s[0]...)
	for _, v := range s[1:] {
		b = append(b, sep...)
		b = append(b, v...)
	}
	return b
}

// Repeat returns count copies of b.
func Repeat(b []byte, count int) []byte {
	if count == 0 {
		return []byte{}
	}
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	n := len(b) * count
	if n/count != len(b) {
		panic("bytes: Repeat output length overflow")
	}
	out := make([]byte, n)
	for done := copy(out, b); done > 0 && done < n; {
		done += copy(out[done:], out[:done])
	}
	return out
}

// Replace returns a copy of s with the first n instances of old replaced by new, all if n < 0.
func Replace(s, old, new []byte, n int) []byte {
	m := 0
	if n != 0 {
		m = Count(s, old)
	}
	if m == 0 {
		return append([]byte(nil), s...)
	}
	if n < 0 || m < n {
		n = m
	}
	out := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	at := 0
	for i := 0; i < n; i++ {
		j := at
		if len(old) > 0 {
			j += Index(s[at:], old)
		} else if i > 0 {
			_, size := utf8.DecodeRune(s[at:])
			j += size
		}
		out = append(out, s[at:j]...)
		out = append(out, new...)
		at = j + len(old)
	}
	return append(out, s[at:]...)
}

// ReplaceAll returns a copy of s with all instances of old replaced by new.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

// Map returns a copy of s with each rune replaced by what mapping returns for it; negative ones are dropped.
func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for _, r := range text(s) {
		if r = mapping(r); r >= 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// ToUpper returns a copy with all letters in upper case.
func ToUpper(s []byte) []byte { return separate(strings.ToUpper(text(s)), s) }

// ToLower returns a copy with all letters in lower case.
func ToLower(s []byte) []byte { return separate(strings.ToLower(text(s)), s) }

// separate returns the bytes of t, which is made of s: a copy if t is s itself, else t's own memory, which nobody else has.
func separate(t string, s []byte) []byte {
	if t == "" || unsafe.StringData(t) == unsafe.SliceData(s) {
		return []byte(t)
	}
	return unsafe.Slice(unsafe.StringData(t), len(t))
}

// ToTitle returns a copy with all letters in title case.
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper by the rules of c first.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower by the rules of c first.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle by the rules of c first.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// ToValidUTF8 returns a copy with each run of invalid bytes replaced.
func ToValidUTF8(s, replacement []byte) []byte {
	return append([]byte{}, strings.ToValidUTF8(text(s), text(replacement))...)
}

// Title returns a copy with the first letter of each word in title case.
func Title(s []byte) []byte { return []byte(strings.Title(text(s))) }

// TrimLeftFunc cuts leading runes that satisfy f; nil if all do.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	if i := indexNot(s, f); i >= 0 {
		return s[i:]
	}
	return nil
}

// TrimRightFunc cuts trailing runes that satisfy f.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(text(s), f))]
}

// TrimFunc cuts leading and trailing runes that satisfy f.
func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// Trim cuts leading and trailing runes in cutset.
func Trim(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	return TrimRight(TrimLeft(s, cutset), cutset)
}

// TrimLeft cuts leading runes in cutset; nil if nothing is left.
func TrimLeft(s []byte, cutset string) []byte {
	left := len(strings.TrimLeft(text(s), cutset))
	if left == 0 {
		return nil
	}
	return s[len(s)-left:]
}

// TrimRight cuts trailing runes in cutset.
func TrimRight(s []byte, cutset string) []byte {
	if len(s) == 0 || cutset == "" {
		return s
	}
	return s[:len(strings.TrimRight(text(s), cutset))]
}

// TrimSpace cuts leading and trailing white space; nil if nothing is left.
func TrimSpace(s []byte) []byte {
	s = TrimFunc(s, unicode.IsSpace)
	if len(s) == 0 {
		return nil
	}
	return s
}

// TrimPrefix cuts prefix if s begins with it.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix cuts suffix if s ends with it.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// Cut slices s around the first sep.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutLast slices s around the last sep.
func CutLast(s, sep []byte) (before, after []byte, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix is TrimPrefix that says whether it cut.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix is TrimSuffix that says whether it cut.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// Runes decodes s.
func Runes(s []byte) []rune { return []rune(string(s)) }

// Clone returns a copy of b; nil of nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}
