package strings

import "io"

// Replacer replaces several strings at once. It may be used by several goroutines.
type Replacer struct {
	pairs []string // old, new, old, new, …
	// first[b] is the number, from 1, of the first pair whose old string begins with b.
	first [256]uint32
	// next[i] is the number of the next pair whose old string begins as pair i's does.
	next  []uint32
	empty uint32 // the first pair with an empty old string, 0 if there is none
}

// NewReplacer returns a Replacer for pairs of old and new strings. At each place the first old string that matches is replaced.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{pairs: append([]string(nil), oldnew...), next: make([]uint32, len(oldnew)/2+1)}
	for i := len(r.next) - 1; i > 0; i-- {
		if old := r.pairs[2*i-2]; old == "" {
			r.empty = uint32(i)
		} else {
			r.next[i] = r.first[old[0]]
			r.first[old[0]] = uint32(i)
		}
	}
	return r
}

// match returns the number of the pair that replaces at the beginning of s, 0 if none does.
func (r *Replacer) match(s string, emptyToo bool) uint32 {
	found := uint32(0)
	if s != "" {
		found = r.first[s[0]]
		for found != 0 && !HasPrefix(s, r.pairs[2*found-2]) {
			found = r.next[found]
		}
	}
	if emptyToo && r.empty > 0 && (found == 0 || r.empty < found) {
		return r.empty
	}
	return found
}

// Replace returns s with all replacements made.
//
//goscape:leaks s=heap:0 r=heap:0
func (r *Replacer) Replace(s string) string {
	var b Builder
	changed := false
	copied := 0         // s[:copied] is dealt with
	afterEmpty := false // an empty string does not match twice in one place
	for i := 0; i <= len(s); {
		if i < len(s) && r.empty == 0 && r.first[s[i]] == 0 {
			i++
			continue
		}
		n := r.match(s[i:], !afterEmpty)
		if n == 0 {
			afterEmpty = false
			i++
			continue
		}
		b.WriteString(s[copied:i])
		b.WriteString(r.pairs[2*n-1])
		i += len(r.pairs[2*n-2])
		afterEmpty = r.pairs[2*n-2] == ""
		copied = i
		changed = true
	}
	if !changed {
		return s
	}
	b.WriteString(s[copied:])
	return b.String()
}

// WriteString writes s to w with all replacements made.
//
//goscape:leaks r=heap:0
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
