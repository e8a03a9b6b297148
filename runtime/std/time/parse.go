package time

// ParseError describes a value that a layout does not fit.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// parser is what Parse has read of a value so far. The parts not read are negative.
type parser struct {
	rest                 string
	bad                  bool   // what was read last does not fit
	outOfRange           string // what was read last has the form of its element, but not a value
	year                 int64
	month, day, yearDay  int
	hour, min, sec, nsec int
	pm, pmSet            bool
	offset               int
	offsetSet, utc       bool
	zone                 string
}

// Parse reads a value as the layout shows; without a zone it is in UTC.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is Parse in a location instead of UTC.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// digits takes up to most digits, at least least of them.
func (p *parser) digits(least, most int) int {
	n, count := 0, 0
	for count < most && count < len(p.rest) && isDigit(p.rest[count]) {
		n = n*10 + int(p.rest[count]-'0')
		count++
	}
	if count < least {
		p.bad = true
		return 0
	}
	p.rest = p.rest[count:]
	return n
}

// numberIn is digits with limits on the value.
func (p *parser) numberIn(least, most, lo, hi int, what string) int {
	n := p.digits(least, most)
	if !p.bad && (n < lo || n > hi) {
		p.outOfRange = what
	}
	return n
}

func (p *parser) accept(text string) bool {
	if !hasPrefix(p.rest, text) {
		return false
	}
	p.rest = p.rest[len(text):]
	return true
}

// acceptName takes one of count joined names, of which the first letters count if short, in any case. It returns its number, or -1.
func (p *parser) acceptName(names string, count int, short bool) int {
	for i := 0; i < count; i++ {
		name := nameOf(names, i)
		if short {
			name = name[:3]
		}
		if len(p.rest) < len(name) {
			continue
		}
		same := true
		for j := 0; j < len(name); j++ {
			a, b := name[j], p.rest[j]
			if a != b && (a|0x20 != b|0x20 || b|0x20 < 'a' || b|0x20 > 'z') {
				same = false
				break
			}
		}
		if same {
			p.rest = p.rest[len(name):]
			return i
		}
	}
	p.bad = true
	return -1
}

// skip takes what stands between elements: a run of spaces stands for any number of them.
func (p *parser) skip(before string) bool {
	for before != "" {
		if before[0] == ' ' {
			if p.rest != "" && p.rest[0] != ' ' {
				return false
			}
			for before != "" && before[0] == ' ' {
				before = before[1:]
			}
			for p.rest != "" && p.rest[0] == ' ' {
				p.rest = p.rest[1:]
			}
			continue
		}
		if p.rest == "" || p.rest[0] != before[0] {
			return false
		}
		before = before[1:]
		p.rest = p.rest[1:]
	}
	return true
}

// fractionDigits returns how many digits follow a point or comma at the start of the rest.
func (p *parser) fractionDigits() int {
	if len(p.rest) < 2 || p.rest[0] != '.' && p.rest[0] != ',' {
		return 0
	}
	n := 0
	for n+1 < len(p.rest) && isDigit(p.rest[n+1]) {
		n++
	}
	return n
}

// nanoseconds takes a point and count digits.
func (p *parser) nanoseconds(count int) {
	if len(p.rest) < count+1 || p.rest[0] != '.' && p.rest[0] != ',' {
		p.bad = true
		return
	}
	// Digits beyond nanoseconds are not looked at.
	n := 0
	for i := 1; i < 10; i++ {
		n *= 10
		if i > count {
			continue
		}
		if !isDigit(p.rest[i]) {
			p.bad = true
			return
		}
		n += int(p.rest[i] - '0')
	}
	p.nsec = n
	p.rest = p.rest[count+1:]
}

// offsetAs takes an offset in the given form.
func (p *parser) offsetAs(form string) {
	if len(p.rest) < len(form) || p.rest[0] != '+' && p.rest[0] != '-' {
		p.bad = true
		return
	}
	negative := p.rest[0] == '-'
	p.rest = p.rest[1:]
	colon := len(form) > 3 && form[3] == ':'
	limits := [3]int{24, 60, 60}
	names := [3]string{"time zone offset hour", "time zone offset minute", "time zone offset second"}
	units := [3]int{3600, 60, 1}
	digits := 0
	for i := 0; i < len(form); i++ {
		if isDigit(form[i]) {
			digits++
		}
	}
	offset := 0
	for i := 0; i < digits/2 && !p.bad; i++ {
		if i > 0 && colon && !p.accept(":") {
			p.bad = true
			return
		}
		n := p.digits(2, 2)
		if n > limits[i] && p.outOfRange == "" {
			p.outOfRange = names[i]
		}
		offset += n * units[i]
	}
	if negative {
		offset = -offset
	}
	p.offset, p.offsetSet = offset, true
}

// abbreviation takes a zone's name: UTC, three to five capitals, GMT with an offset, or an offset of two digits.
func (p *parser) abbreviation() {
	if p.accept("UTC") {
		p.zone, p.utc = "UTC", true
		return
	}
	n := abbreviationLength(p.rest)
	if n == 0 {
		p.bad = true
		return
	}
	p.zone = p.rest[:n]
	p.rest = p.rest[n:]
}

// signedHours returns the length of +5 or -11 and the like at the start of s, 0 if there is none in range.
func signedHours(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	n, hours := 1, 0
	for n < len(s) && isDigit(s[n]) && n < 4 {
		hours = hours*10 + int(s[n]-'0')
		n++
	}
	if n == 1 || hours >= 24 {
		return 0
	}
	return n
}

func abbreviationLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	if hasPrefix(s, "ChST") || hasPrefix(s, "MeST") {
		return 4
	}
	if hasPrefix(s, "GMT") {
		return 3 + signedHours(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return signedHours(s)
	}
	n := 0
	for n < len(s) && n < 6 && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch {
	case n == 5 && s[4] == 'T':
		return 5
	case n == 4 && (s[3] == 'T' || s[:4] == "WITA"):
		return 4
	case n == 3:
		return 3
	}
	return 0
}

// element takes what stands for an element of the layout. rest is the layout after it.
func (p *parser) element(e element, text, rest string) {
	switch e {
	case longYear:
		if len(p.rest) < 4 || !isDigit(p.rest[0]) {
			p.bad = true
			return
		}
		p.year = int64(p.digits(4, 4))
	case shortYear:
		p.year = int64(p.digits(2, 2)) + 1900
		if p.year < 1969 {
			p.year += 100
		}
	case longMonth:
		p.month = p.acceptName(monthNames, 12, false) + 1
	case shortMonth:
		p.month = p.acceptName(monthNames, 12, true) + 1
	case numMonth:
		p.month = p.numberIn(1, 2, 1, 12, "month")
	case zeroMonth:
		p.month = p.numberIn(2, 2, 1, 12, "month")
	case longWeekday:
		p.acceptName(weekdayNames, 7, false)
	case shortWeekday:
		p.acceptName(weekdayNames, 7, true)
	case spaceDay:
		p.accept(" ")
		p.day = p.digits(1, 2)
	case day:
		p.day = p.digits(1, 2)
	case zeroDay:
		p.day = p.digits(2, 2)
	case spaceYearDay:
		for spaces := 0; spaces < 2 && p.accept(" "); spaces++ {
			p.yearDay = 0
		}
		p.yearDay = p.digits(1, 3)
	case zeroYearDay:
		p.yearDay = p.digits(3, 3)
	case hour24:
		p.hour = p.numberIn(1, 2, 0, 23, "hour")
	case hour12:
		p.hour = p.numberIn(1, 2, 0, 12, "hour")
	case zeroHour12:
		p.hour = p.numberIn(2, 2, 0, 12, "hour")
	case minute:
		p.min = p.numberIn(1, 2, 0, 59, "minute")
	case zeroMinute:
		p.min = p.numberIn(2, 2, 0, 59, "minute")
	case second, zeroSecond:
		least := 1
		if e == zeroSecond {
			least = 2
		}
		p.sec = p.numberIn(least, 2, 0, 59, "second")
		// A fraction may follow though the layout has none.
		if n := p.fractionDigits(); !p.bad && n > 0 {
			if _, _, next, _ := cut(rest); next != fractionFull && next != fractionTrim {
				p.nanoseconds(n)
			} else if before, _, _, _ := cut(rest); before != "" {
				p.nanoseconds(n)
			}
		}
	case upperPM, lowerPM:
		am, pm := "AM", "PM"
		if e == lowerPM {
			am, pm = "am", "pm"
		}
		p.pmSet = true
		p.pm = p.accept(pm)
		if !p.pm && !p.accept(am) {
			p.bad = true
		}
	case zoneOffsetZ:
		if p.accept("Z") {
			p.utc = true
			return
		}
		p.offsetAs(text)
	case zoneOffset:
		p.offsetAs(text)
	case zoneName:
		p.abbreviation()
	case fractionFull:
		p.nanoseconds(len(text) - 1)
	case fractionTrim:
		// Absent digits are no error.
		if n := p.fractionDigits(); n > 0 {
			p.nanoseconds(n)
		}
	}
}

func parse(layout, value string, defaultLocation, zoneLocation *Location) (Time, error) {
	whole := layout
	p := &parser{rest: value, year: -1, month: -1, day: -1, yearDay: -1}
	for {
		before, text, e, rest := cut(layout)
		if !p.skip(before) {
			return Time{}, &ParseError{whole, value, before, p.rest, ""}
		}
		if e == none {
			break
		}
		held := p.rest
		p.element(e, text, rest)
		if p.outOfRange != "" {
			return Time{}, &ParseError{whole, value, text, held, ": " + p.outOfRange + " out of range"}
		}
		if p.bad {
			return Time{}, &ParseError{whole, value, text, held, ""}
		}
		layout = rest
	}
	if p.rest != "" {
		return Time{}, &ParseError{whole, value, "", p.rest, ": extra text: " + quote(p.rest)}
	}
	return p.time(whole, value, defaultLocation, zoneLocation)
}

// time puts together what was read.
func (p *parser) time(layout, value string, defaultLocation, zoneLocation *Location) (Time, error) {
	if p.pmSet {
		if p.pm && p.hour < 12 {
			p.hour += 12
		} else if !p.pm && p.hour == 12 {
			p.hour = 0
		}
	}
	year := max(p.year, 0)
	if p.yearDay >= 0 {
		days := 365
		if isLeap(year) {
			days = 366
		}
		if p.yearDay < 1 || p.yearDay > days {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year out of range"}
		}
		_, month, dayOfMonth := civil(dayNumber(year, January, p.yearDay))
		if p.month >= 0 && p.month != int(month) {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year does not match month"}
		}
		if p.day >= 0 && p.day != dayOfMonth {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year does not match day"}
		}
		p.month, p.day = int(month), dayOfMonth
	}
	if p.month < 0 {
		p.month = 1
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysIn(year, Month(p.month)) {
		return Time{}, &ParseError{layout, value, "", value, ": day out of range"}
	}
	in := func(loc *Location) Time {
		return Date(int(year), Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, loc)
	}
	if p.utc {
		return in(UTC), nil
	}
	if p.offsetSet {
		t := in(UTC)
		t.ext -= int64(p.offset)
		// The given location, if it has that offset then and the name fits.
		if z := zoneLocation.at(t.Unix()); z.offset == p.offset && (p.zone == "" || z.name == p.zone) {
			t.setLocation(zoneLocation)
			return t, nil
		}
		t.setLocation(FixedZone(p.zone, p.offset))
		return t, nil
	}
	if p.zone != "" {
		t := in(UTC)
		if offset, ok := zoneLocation.offsetOf(p.zone, t.Unix()); ok {
			t.ext -= int64(offset)
			t.setLocation(zoneLocation)
			return t, nil
		}
		// An unknown name: an offset of zero, except that GMT+3 says its own.
		offset := 0
		if len(p.zone) > 3 && p.zone[:3] == "GMT" {
			for i := 4; i < len(p.zone); i++ {
				offset = offset*10 + int(p.zone[i]-'0')
			}
			offset *= 3600
			if p.zone[3] == '-' {
				offset = -offset
			}
		}
		// Go does not take it off here: the clock reads three hours more.
		t.setLocation(FixedZone(p.zone, offset))
		return t, nil
	}
	return in(defaultLocation), nil
}

// offsetOf returns the offset that a zone's name has in a location when clocks show the given seconds since 1970.
func (l *Location) offsetOf(name string, shown int64) (int, bool) {
	l = l.get()
	for _, z := range l.zones {
		if z.name == name {
			if now := l.at(shown - int64(z.offset)); now.name == name {
				return now.offset, true
			}
		}
	}
	for _, z := range l.zones {
		if z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}
