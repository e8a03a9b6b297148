package path

import "unicode/utf8"

// Match reports whether a name matches a pattern of *, ?, [a-z], [^a-z] and \c; none of them matches a slash.
func Match(pattern, name string) (matched bool, err error) {
	matched, rest, err := matchHere(pattern, name)
	if err != nil || matched {
		return matched, err
	}
	// The rest of the pattern must be well-formed too.
	for rest != "" {
		if rest[0] == '*' {
			rest = rest[1:]
			continue
		}
		if _, _, rest, err = one(rest, 0); err != nil {
			return false, err
		}
	}
	return false, nil
}

// matchHere matches; if it fails it returns what of the pattern it has not looked at.
func matchHere(pattern, name string) (matched bool, rest string, err error) {
	for pattern != "" {
		if pattern[0] != '*' {
			if name == "" {
				return false, pattern, nil
			}
			r, width := utf8.DecodeRuneInString(name)
			ok, _, after, err := one(pattern, r)
			if err != nil {
				return false, "", err
			}
			if !ok {
				return false, after, nil
			}
			pattern, name = after, name[width:]
			continue
		}
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
		}
		rest := pattern
		for {
			matched, after, err := matchHere(pattern, name)
			if err != nil || matched {
				return matched, "", err
			}
			if len(after) < len(rest) {
				rest = after
			}
			if name == "" || name[0] == '/' {
				return false, rest, nil
			}
			_, width := utf8.DecodeRuneInString(name)
			name = name[width:]
		}
	}
	return name == "", "", nil
}

// one matches r with the first element of a pattern, which is no star, and returns the pattern after it.
func one(pattern string, r rune) (matched, class bool, rest string, err error) {
	switch pattern[0] {
	case '?':
		return r != '/', false, pattern[1:], nil
	case '[':
		matched, rest, err = inClass(pattern[1:], r)
		return matched && r != '/', true, rest, err
	case '\\':
		if pattern = pattern[1:]; pattern == "" {
			return false, false, "", ErrBadPattern
		}
	}
	c, width := utf8.DecodeRuneInString(pattern)
	return c == r, false, pattern[width:], nil
}

// inClass matches r with the class whose bracket has been read.
func inClass(pattern string, r rune) (matched bool, rest string, err error) {
	negated := pattern != "" && pattern[0] == '^'
	if negated {
		pattern = pattern[1:]
	}
	for ranges := 0; ; ranges++ {
		if ranges > 0 && pattern != "" && pattern[0] == ']' {
			return matched != negated, pattern[1:], nil
		}
		var lo, hi rune
		if lo, pattern, err = bound(pattern); err != nil {
			return false, "", err
		}
		hi = lo
		if pattern[0] == '-' {
			if hi, pattern, err = bound(pattern[1:]); err != nil {
				return false, "", err
			}
		}
		matched = matched || lo <= r && r <= hi
	}
}

// bound reads a character of a class. Something must follow it.
func bound(pattern string) (r rune, rest string, err error) {
	if pattern == "" || pattern[0] == '-' || pattern[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if pattern[0] == '\\' {
		if pattern = pattern[1:]; pattern == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, width := utf8.DecodeRuneInString(pattern)
	if r == utf8.RuneError && width == 1 || width == len(pattern) {
		return 0, "", ErrBadPattern
	}
	return r, pattern[width:], nil
}
