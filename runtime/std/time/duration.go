package time

// Duration is a time span in nanoseconds.
type Duration int64

// Common spans.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// decimal puts the digits of n in front of buf[at:], at least width of them, and returns where they start.
func decimal(buf []byte, at int, n uint64, width int) int {
	for ; n > 0 || width > 0; width-- {
		at--
		buf[at] = byte('0' + n%10)
		n /= 10
	}
	return at
}

// fraction puts n, a number of 10^-digits, in front of buf[at:] with a point and without trailing zeros; nothing for 0.
func fraction(buf []byte, at int, n uint64, digits int) int {
	for digits > 0 && n%10 == 0 {
		n /= 10
		digits--
	}
	if digits == 0 {
		return at
	}
	at = decimal(buf, at, n, digits)
	at--
	buf[at] = '.'
	return at
}

// String writes the span like 72h3m0.5s; below a second in smaller units.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	var array [32]byte
	buf := array[:]
	at := len(buf)
	u := uint64(d)
	if d < 0 {
		u = -u
	}
	if u < uint64(Second) {
		unit, digits := "ns", 0
		if u >= uint64(Millisecond) {
			unit, digits = "ms", 6
		} else if u >= uint64(Microsecond) {
			unit, digits = "µs", 3
		}
		at -= len(unit)
		copy(buf[at:], unit)
		whole, scale := u, uint64(1)
		for i := 0; i < digits; i++ {
			whole /= 10
			scale *= 10
		}
		at = fraction(buf, at, u-whole*scale, digits)
		at = decimal(buf, at, whole, 1)
	} else {
		seconds := u / uint64(Second)
		at--
		buf[at] = 's'
		at = fraction(buf, at, u%uint64(Second), 9)
		at = decimal(buf, at, seconds%60, 1)
		if minutes := seconds / 60; minutes > 0 {
			at--
			buf[at] = 'm'
			at = decimal(buf, at, minutes%60, 1)
			if hours := minutes / 60; hours > 0 {
				at--
				buf[at] = 'h'
				at = decimal(buf, at, hours, 1)
			}
		}
	}
	if d < 0 {
		at--
		buf[at] = '-'
	}
	return string(buf[at:])
}

// Nanoseconds returns the span as a number of nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns the whole microseconds.
func (d Duration) Microseconds() int64 { return int64(d / Microsecond) }

// Milliseconds returns the whole milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d / Millisecond) }

// in returns the span in a unit. Whole units and the rest are converted apart, for precision.
func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Seconds returns the span in seconds.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes returns the span in minutes.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours returns the span in hours.
func (d Duration) Hours() float64 { return d.in(Hour) }

// Truncate rounds towards zero to a multiple of m.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds to the nearest multiple of m, halfway away from zero. Results that do not fit are the extreme spans.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	rest := d % m
	if d < 0 {
		if uint64(-rest)*2 < uint64(m) {
			return d - rest
		}
		if rounded := d - rest - m; rounded <= d {
			return rounded
		}
		return minDuration
	}
	if uint64(rest)*2 < uint64(m) {
		return d - rest
	}
	if rounded := d - rest + m; rounded >= d {
		return rounded
	}
	return maxDuration
}

// Abs returns the span without its sign.
func (d Duration) Abs() Duration {
	if d >= 0 {
		return d
	}
	if d == minDuration {
		return maxDuration
	}
	return -d
}

type textError string

func (e *textError) Error() string { return string(*e) }

func newError(text string) error {
	e := textError(text)
	return &e
}

// quote quotes s for messages: everything but printable ASCII in hexadecimal.
func quote(s string) string {
	const digits = "0123456789abcdef"
	buf := []byte{'"'}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			buf = append(buf, '\\', c)
		case c < ' ' || c >= 0x80:
			buf = append(buf, '\\', 'x', digits[c>>4], digits[c&15])
		default:
			buf = append(buf, c)
		}
	}
	return string(append(buf, '"'))
}

func unitOf(name string) (uint64, bool) {
	switch name {
	case "ns":
		return uint64(Nanosecond), true
	case "us", "µs", "μs": // U+00B5 and U+03BC
		return uint64(Microsecond), true
	case "ms":
		return uint64(Millisecond), true
	case "s":
		return uint64(Second), true
	case "m":
		return uint64(Minute), true
	case "h":
		return uint64(Hour), true
	}
	return 0, false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// ParseDuration reads a span: an optional sign and numbers with units, like "-1h30m0.5s".
func ParseDuration(s string) (Duration, error) {
	invalid := "time: invalid duration "
	rest := s
	negative := false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return 0, newError(invalid + quote(s))
	}
	const limit = 1 << 63
	var total uint64
	for rest != "" {
		var whole, part uint64
		scale := 1.0
		digits := 0
		for ; rest != "" && isDigit(rest[0]); digits++ {
			if whole > limit/10 {
				return 0, newError(invalid + quote(s))
			}
			whole = whole*10 + uint64(rest[0]-'0')
			if whole > limit {
				return 0, newError(invalid + quote(s))
			}
			rest = rest[1:]
		}
		if rest != "" && rest[0] == '.' {
			rest = rest[1:]
			full := false // further digits do not count
			for ; rest != "" && isDigit(rest[0]); digits++ {
				if !full {
					next := part*10 + uint64(rest[0]-'0')
					if part > (limit-1)/10 || next > limit {
						full = true
					} else {
						part = next
						scale *= 10
					}
				}
				rest = rest[1:]
			}
		}
		if digits == 0 {
			return 0, newError(invalid + quote(s))
		}
		end := 0
		for end < len(rest) && rest[end] != '.' && !isDigit(rest[end]) {
			end++
		}
		if end == 0 {
			return 0, newError("time: missing unit in duration " + quote(s))
		}
		unit, ok := unitOf(rest[:end])
		if !ok {
			return 0, newError("time: unknown unit " + quote(rest[:end]) + " in duration " + quote(s))
		}
		rest = rest[end:]
		if whole > limit/unit {
			return 0, newError(invalid + quote(s))
		}
		whole *= unit
		if part > 0 {
			whole += uint64(float64(part) * (float64(unit) / scale))
			if whole > limit {
				return 0, newError(invalid + quote(s))
			}
		}
		total += whole
		if total > limit {
			return 0, newError(invalid + quote(s))
		}
	}
	if negative {
		return -Duration(total), nil
	}
	if total > limit-1 {
		return 0, newError(invalid + quote(s))
	}
	return Duration(total), nil
}
