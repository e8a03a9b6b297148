package time

// Layouts for Format and Parse. Each shows how 01/02 03:04:05PM '06 -0700 is written.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// element is a part of a layout that stands for a part of a time.
type element int

const (
	none element = iota
	longMonth
	shortMonth
	numMonth
	zeroMonth
	longWeekday
	shortWeekday
	day
	spaceDay
	zeroDay
	spaceYearDay
	zeroYearDay
	hour24
	hour12
	zeroHour12
	minute
	zeroMinute
	second
	zeroSecond
	longYear
	shortYear
	upperPM
	lowerPM
	zoneName
	zoneOffset   // -07 and so on, by the text's form
	zoneOffsetZ  // Z07 and so on: Z for UTC
	fractionFull // .000 or ,000
	fractionTrim // .999 or ,999: without trailing zeros
)

// simple are the elements that their text alone tells; where one begins another the longer stands first.
var simple = []struct {
	text string
	element
}{
	{"January", longMonth}, {"Jan", shortMonth}, {"Monday", longWeekday}, {"Mon", shortWeekday}, {"MST", zoneName},
	{"002", zeroYearDay}, {"01", zeroMonth}, {"02", zeroDay}, {"03", zeroHour12}, {"04", zeroMinute}, {"05", zeroSecond},
	{"06", shortYear}, {"15", hour24}, {"1", numMonth}, {"2006", longYear}, {"2", day}, {"__2", spaceYearDay},
	{"_2", spaceDay}, {"3", hour12}, {"4", minute}, {"5", second}, {"PM", upperPM}, {"pm", lowerPM},
	{"-07:00:00", zoneOffset}, {"-070000", zoneOffset}, {"-07:00", zoneOffset}, {"-0700", zoneOffset}, {"-07", zoneOffset},
	{"Z07:00:00", zoneOffsetZ}, {"Z070000", zoneOffsetZ}, {"Z07:00", zoneOffsetZ}, {"Z0700", zoneOffsetZ}, {"Z07", zoneOffsetZ},
}

func hasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// cut splits a layout into what stands before its first element, the element with its text, and the rest.
func cut(layout string) (before, text string, e element, rest string) {
	for i := 0; i < len(layout); i++ {
		switch c := layout[i]; c {
		case 'J', 'M', '0', '1', '2', '_', '3', '4', '5', 'P', 'p', '-', 'Z':
			if text, e := elementAt(layout[i:]); e != none {
				return layout[:i], text, e, layout[i+len(text):]
			}
		case '.', ',':
			if n, e := fractionAt(layout[i:]); n > 0 {
				return layout[:i], layout[i : i+n], e, layout[i+n:]
			}
		}
	}
	return layout, "", none, ""
}

func elementAt(s string) (string, element) {
	if hasPrefix(s, "_2006") {
		return "", none // an underscore before the year
	}
	for i := range simple {
		text := simple[i].text
		if !hasPrefix(s, text) {
			continue
		}
		e := simple[i].element
		inWord := len(s) > len(text) && 'a' <= s[len(text)] && s[len(text)] <= 'z'
		if (e == shortMonth || e == shortWeekday) && inWord {
			continue // "Janet" is no month
		}
		return text, e
	}
	return "", none
}

// fractionAt returns the length of a fraction of a second: a point or comma and zeros or nines, and no digit after them.
func fractionAt(s string) (int, element) {
	n := 1
	for n < len(s) && s[n] == s[1] && (s[n] == '0' || s[n] == '9') {
		n++
	}
	if n == 1 || n < len(s) && isDigit(s[n]) {
		return 0, none
	}
	if s[1] == '0' {
		return n, fractionFull
	}
	return n, fractionTrim
}

func appendNumber(b []byte, n int, width int) []byte {
	var array [24]byte
	u := uint64(n)
	if n < 0 {
		b = append(b, '-')
		u = -u
	}
	return append(b, array[decimal(array[:], len(array), u, width):]...)
}

func appendSpaced(b []byte, n, width int) []byte {
	for limit := 10; width > 1; width-- {
		if n < limit {
			b = append(b, ' ')
		}
		limit *= 10
	}
	return appendNumber(b, n, 1)
}

// appendOffset writes an offset in the form of a layout's -07, -0700, -07:00, -070000 or -07:00:00.
func appendOffset(b []byte, offset int, form string) []byte {
	sign := byte('+')
	minutes := offset / 60
	if minutes < 0 {
		sign = '-'
		minutes = -minutes
	}
	b = append(b, sign)
	b = appendNumber(b, minutes/60, 2)
	if len(form) == 3 {
		return b
	}
	colon := form[3] == ':'
	if colon {
		b = append(b, ':')
	}
	b = appendNumber(b, minutes%60, 2)
	if len(form) < 7 {
		return b
	}
	if colon {
		b = append(b, ':')
	}
	seconds := offset % 60
	if seconds < 0 {
		seconds = -seconds
	}
	return appendNumber(b, seconds, 2)
}

func appendFraction(b []byte, nsec int, form string, e element) []byte {
	digits := min(len(form)-1, 9)
	n := uint64(nsec)
	for i := digits; i < 9; i++ {
		n /= 10
	}
	for ; e == fractionTrim && digits > 0 && n%10 == 0; digits-- {
		n /= 10
	}
	if digits == 0 {
		return b
	}
	b = append(b, form[0])
	return appendNumber(b, int(n), digits)
}

// Format writes t as the layout shows.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(make([]byte, 0, len(layout)+10), layout))
}

// AppendFormat is Format appended to b.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	year, month, dayOfMonth, sec := t.civil()
	hour := int(sec / 3600)
	zone := t.Location().at(t.Unix())
	for layout != "" {
		before, text, e, rest := cut(layout)
		b = append(b, before...)
		if e == none {
			break
		}
		layout = rest
		switch e {
		case longMonth:
			b = append(b, month.String()...)
		case shortMonth:
			b = append(b, month.String()[:3]...)
		case numMonth:
			b = appendNumber(b, int(month), 1)
		case zeroMonth:
			b = appendNumber(b, int(month), 2)
		case longWeekday:
			b = append(b, t.Weekday().String()...)
		case shortWeekday:
			b = append(b, t.Weekday().String()[:3]...)
		case day:
			b = appendNumber(b, dayOfMonth, 1)
		case spaceDay:
			b = appendSpaced(b, dayOfMonth, 2)
		case zeroDay:
			b = appendNumber(b, dayOfMonth, 2)
		case spaceYearDay:
			b = appendSpaced(b, t.YearDay(), 3)
		case zeroYearDay:
			b = appendNumber(b, t.YearDay(), 3)
		case hour24:
			b = appendNumber(b, hour, 2)
		case hour12:
			b = appendNumber(b, (hour+11)%12+1, 1)
		case zeroHour12:
			b = appendNumber(b, (hour+11)%12+1, 2)
		case minute:
			b = appendNumber(b, int(sec/60%60), 1)
		case zeroMinute:
			b = appendNumber(b, int(sec/60%60), 2)
		case second:
			b = appendNumber(b, int(sec%60), 1)
		case zeroSecond:
			b = appendNumber(b, int(sec%60), 2)
		case longYear:
			b = appendNumber(b, int(year), 4)
		case shortYear:
			b = appendNumber(b, int(max(year, 0)%100), 2)
		case upperPM:
			b = append(b, "AMPM"[hour/12*2:hour/12*2+2]...)
		case lowerPM:
			b = append(b, "ampm"[hour/12*2:hour/12*2+2]...)
		case zoneName:
			if zone.name != "" {
				b = append(b, zone.name...)
			} else {
				b = appendOffset(b, zone.offset, "-0700")
			}
		case zoneOffsetZ:
			if zone.offset == 0 {
				b = append(b, 'Z')
			} else {
				b = appendOffset(b, zone.offset, text)
			}
		case zoneOffset:
			b = appendOffset(b, zone.offset, text)
		case fractionFull, fractionTrim:
			b = appendFraction(b, t.nsec(), text, e)
		}
	}
	return b
}

// String writes t for debugging, with its monotonic reading if it has one.
func (t Time) String() string {
	b := t.AppendFormat(nil, "2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&monotonic != 0 {
		reading := t.ext
		b = append(b, " m="...)
		sign := byte('+')
		u := uint64(reading)
		if reading < 0 {
			sign = '-'
			u = -u
		}
		b = append(b, sign)
		b = appendNumber(b, int(u/1e9), 1)
		b = append(b, '.')
		b = appendNumber(b, int(u%1e9), 9)
	}
	return string(b)
}

// GoString writes t as a call of Date.
func (t Time) GoString() string {
	year, month, dayOfMonth, sec := t.civil()
	b := append([]byte(nil), "time.Date("...)
	b = appendNumber(b, int(year), 1)
	b = append(b, ", time."...)
	b = append(b, month.String()...)
	numbers := [...]int{dayOfMonth, int(sec / 3600), int(sec / 60 % 60), int(sec % 60), t.nsec()}
	for _, n := range numbers {
		b = append(b, ", "...)
		b = appendNumber(b, n, 1)
	}
	switch loc := t.Location(); loc {
	case UTC:
		b = append(b, ", time.UTC)"...)
	case Local:
		b = append(b, ", time.Local)"...)
	default:
		b = append(b, ", time.Location("...)
		b = append(b, quote(loc.name)...)
		b = append(b, "))"...)
	}
	return string(b)
}

// strictYear fails for years that RFC 3339 cannot write.
func (t Time) strictFormat(method string) ([]byte, error) {
	if year := t.Year(); year < 0 || year > 9999 {
		return nil, newError("Time." + method + ": year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -86400 || offset >= 86400 {
		return nil, newError("Time." + method + ": timezone hour outside of range [0,23]")
	}
	return t.AppendFormat(nil, RFC3339Nano), nil
}

// MarshalText writes t in the form of RFC 3339.
func (t Time) MarshalText() ([]byte, error) { return t.strictFormat("MarshalText") }

// UnmarshalText reads the form of RFC 3339.
func (t *Time) UnmarshalText(data []byte) (err error) {
	*t, err = Parse(RFC3339, string(data))
	return err
}

// MarshalJSON writes t as a quoted string in the form of RFC 3339.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.strictFormat("MarshalJSON")
	if err != nil {
		return nil, err
	}
	return []byte(`"` + string(b) + `"`), nil
}

// UnmarshalJSON reads a quoted string in the form of RFC 3339.
func (t *Time) UnmarshalJSON(data []byte) (err error) {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return newError("Time.UnmarshalJSON: input is not a JSON string")
	}
	*t, err = Parse(RFC3339, string(data[1:len(data)-1]))
	return err
}
