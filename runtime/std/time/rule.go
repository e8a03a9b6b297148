package time

// ruleReader reads a POSIX TZ rule such as CET-1CEST,M3.5.0,M10.5.0/3.
type ruleReader struct {
	rest string
	bad  bool
}

func (r *ruleReader) accept(c byte) bool {
	if r.rest != "" && r.rest[0] == c {
		r.rest = r.rest[1:]
		return true
	}
	return false
}

func (r *ruleReader) number() int {
	n, digits := 0, 0
	for r.rest != "" && isDigit(r.rest[0]) && digits < 6 {
		n = n*10 + int(r.rest[0]-'0')
		r.rest = r.rest[1:]
		digits++
	}
	if digits == 0 {
		r.bad = true
	}
	return n
}

// name is letters, or anything in angle brackets.
func (r *ruleReader) name() string {
	end := 0
	if r.accept('<') {
		for end < len(r.rest) && r.rest[end] != '>' {
			end++
		}
		name := r.rest[:end]
		r.rest = r.rest[end:]
		r.bad = r.bad || !r.accept('>')
		return name
	}
	for end < len(r.rest) && (r.rest[end]|0x20 >= 'a' && r.rest[end]|0x20 <= 'z') {
		end++
	}
	name := r.rest[:end]
	r.rest = r.rest[end:]
	r.bad = r.bad || end < 3
	return name
}

// clock is [+-]hh[:mm[:ss]] in seconds.
func (r *ruleReader) clock() int {
	sign := 1
	if r.accept('-') {
		sign = -1
	} else {
		r.accept('+')
	}
	seconds := r.number() * 3600
	if r.accept(':') {
		seconds += r.number() * 60
		if r.accept(':') {
			seconds += r.number()
		}
	}
	return sign * seconds
}

// change is when in a year, in seconds since its start as clocks show them, a zone changes.
func (r *ruleReader) change(year int64) int64 {
	first := dayNumber(year, January, 1)
	var day int64
	switch {
	case r.accept('M'):
		month := r.number()
		r.bad = r.bad || !r.accept('.')
		week := r.number()
		r.bad = r.bad || !r.accept('.') || month < 1 || month > 12
		weekday := r.number()
		if r.bad {
			return 0
		}
		start := dayNumber(year, Month(month), 1)
		_, startsOn := floorDiv(start+1, 7)
		_, ahead := floorDiv(int64(weekday)-startsOn, 7)
		inMonth := ahead + int64(week-1)*7
		if inMonth >= int64(daysIn(year, Month(month))) {
			inMonth -= 7
		}
		day = start + inMonth - first
	case r.accept('J'): // from 1, without February 29
		day = int64(r.number()) - 1
		if isLeap(year) && day >= 59 {
			day++
		}
	default:
		day = int64(r.number())
	}
	at := 2 * 3600
	if r.accept('/') {
		at = r.clock()
	}
	return day*secondsPerDay + int64(at)
}

// ruleZone returns the zone that a rule puts in effect at a time in seconds since 1970.
func ruleZone(rule string, sec int64) (zone, bool) {
	r := &ruleReader{rest: rule}
	standard := zone{name: r.name()}
	standard.offset = -r.clock()
	if r.bad {
		return zone{}, false
	}
	if r.rest == "" {
		return standard, true
	}
	summer := zone{name: r.name(), offset: standard.offset + 3600, dst: true}
	if r.rest != "" && r.rest[0] != ',' {
		summer.offset = -r.clock()
	}
	days, _ := floorDiv(sec+unixToInternal+int64(standard.offset), secondsPerDay)
	year, _, _ := civil(days)
	r.bad = r.bad || !r.accept(',')
	start := r.change(year) - int64(standard.offset)
	r.bad = r.bad || !r.accept(',')
	end := r.change(year) - int64(summer.offset)
	if r.bad {
		return zone{}, false
	}
	inYear := sec + unixToInternal - dayNumber(year, January, 1)*secondsPerDay
	if start < end && inYear >= start && inYear < end || start > end && (inYear >= start || inYear < end) {
		return summer, true
	}
	return standard, true
}
