// Package time measures and displays time.
package time

// Time is an instant with nanoseconds and a location for display. Values of Now also hold a reading of the monotonic clock.
//
// Without such a reading, wall is the nanoseconds of the second and ext the seconds since year 1. With one, wall has its top bit
// set, below it 33 bits of seconds since 1885 and 30 of nanoseconds, and ext is the clock's reading.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location // nil for UTC
}

const (
	monotonic      = 1 << 63
	nanosecondBits = 30
	nanosecondMask = 1<<nanosecondBits - 1
	// wallToInternal: seconds from year 1 to 1885.
	wallToInternal = 59453308800
)

// now returns seconds since 1970, nanoseconds of the second, and the monotonic clock.
func now() (sec int64, nsec int64, mono int64)

// Sleep pauses the goroutine for at least the given span.
func Sleep(d Duration)

// Now returns the current time.
func Now() Time {
	sec, nsec, mono := now()
	sec += unixToInternal - wallToInternal
	if sec < 0 || sec >= 1<<33 {
		return Time{uint64(nsec), sec + wallToInternal, Local}
	}
	return Time{monotonic | uint64(sec)<<nanosecondBits | uint64(nsec), mono, Local}
}

// Since returns the time elapsed since t.
func Since(t Time) Duration {
	if t.wall&monotonic != 0 {
		_, _, mono := now()
		return difference(mono, t.ext)
	}
	return Now().Sub(t)
}

// Until returns the time left until t.
func Until(t Time) Duration {
	if t.wall&monotonic != 0 {
		_, _, mono := now()
		return difference(t.ext, mono)
	}
	return t.Sub(Now())
}

// difference is a-b, or the extreme span in its direction.
func difference(a, b int64) Duration {
	d := Duration(a - b)
	if (d < 0) != (a < b) {
		if a < b {
			return minDuration
		}
		return maxDuration
	}
	return d
}

// sec returns seconds since year 1.
func (t *Time) sec() int64 {
	if t.wall&monotonic != 0 {
		return wallToInternal + int64(t.wall<<1>>(nanosecondBits+1))
	}
	return t.ext
}

func (t *Time) nsec() int { return int(t.wall & nanosecondMask) }

// stripped is t without its monotonic reading.
func (t Time) stripped() Time {
	if t.wall&monotonic == 0 {
		return t
	}
	return Time{t.wall & nanosecondMask, t.sec(), t.loc}
}

// at makes a time from seconds since year 1 and any number of nanoseconds.
func at(sec, nsec int64, loc *Location) Time {
	carry, nsec := floorDiv(nsec, 1e9)
	return Time{uint64(nsec), sec + carry, loc}
}

// Unix returns the local time sec seconds and nsec nanoseconds after 1970 UTC.
func Unix(sec int64, nsec int64) Time { return at(sec+unixToInternal, nsec, Local) }

// UnixMilli returns the local time that many milliseconds after 1970 UTC.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro returns the local time that many microseconds after 1970 UTC.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

// Date returns the time of a date in a location. Values outside of their ranges are carried over.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	years, m := floorDiv(int64(month)-1, 12)
	days := dayNumber(int64(year)+years, Month(m+1), day)
	local := days*secondsPerDay + int64(hour)*3600 + int64(min)*60 + int64(sec)
	t := at(local, int64(nsec), nil)
	if loc != &utc {
		t.ext -= int64(loc.offsetOfLocal(t.ext - unixToInternal))
	}
	t.setLocation(loc)
	return t
}

// Unix returns the seconds since 1970 UTC.
func (t Time) Unix() int64 { return t.sec() - unixToInternal }

// UnixMilli returns the milliseconds since 1970 UTC.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + int64(t.nsec())/1e6 }

// UnixMicro returns the microseconds since 1970 UTC.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + int64(t.nsec())/1e3 }

// UnixNano returns the nanoseconds since 1970 UTC.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + int64(t.nsec()) }

// IsZero reports whether t is year 1, January 1, 00:00:00 UTC.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// Compare is -1 if t is before u, 0 if they are the same instant, and +1 if t is after u.
func (t Time) Compare(u Time) int {
	a, b := t.sec(), u.sec()
	an, bn := t.nsec(), u.nsec()
	if t.wall&u.wall&monotonic != 0 {
		a, b, an, bn = t.ext, u.ext, 0, 0
	}
	switch {
	case a < b || a == b && an < bn:
		return -1
	case a == b && an == bn:
		return 0
	}
	return +1
}

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether both are the same instant, whatever their locations.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	sum := at(t.sec()+int64(d/1e9), int64(t.nsec())+int64(d%1e9), t.loc)
	if t.wall&monotonic != 0 {
		reading := t.ext + int64(d)
		seconds := sum.ext - wallToInternal
		fits := (reading < t.ext) == (d < 0) && seconds >= 0 && seconds < 1<<33
		if fits {
			return Time{monotonic | uint64(seconds)<<nanosecondBits | sum.wall, reading, t.loc}
		}
	}
	return sum
}

// Sub returns t-u; differences that do not fit are the extreme spans.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&monotonic != 0 {
		return difference(t.ext, u.ext)
	}
	seconds := t.sec() - u.sec()
	d := Duration(seconds)*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

// AddDate adds years, months and days; October 32 is November 1.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, t.nsec(), t.Location())
}

// local returns the seconds since year 1 as a clock in t's location shows them.
func (t *Time) local() int64 {
	sec := t.sec()
	if t.loc != nil {
		sec += int64(t.loc.at(sec - unixToInternal).offset)
	}
	return sec
}

func (t *Time) civil() (year int64, month Month, day int, second int64) {
	days, second := floorDiv(t.local(), secondsPerDay)
	year, month, day = civil(days)
	return year, month, day, second
}

// Date returns year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	y, month, day, _ := t.civil()
	return int(y), month, day
}

// Year returns the year.
func (t Time) Year() int {
	y, _, _, _ := t.civil()
	return int(y)
}

// Month returns the month.
func (t Time) Month() Month {
	_, m, _, _ := t.civil()
	return m
}

// Day returns the day of the month.
func (t Time) Day() int {
	_, _, d, _ := t.civil()
	return d
}

// Weekday returns the day of the week. 0001-01-01 was a Monday.
func (t Time) Weekday() Weekday {
	days, _ := floorDiv(t.local(), secondsPerDay)
	_, w := floorDiv(days+1, 7)
	return Weekday(w)
}

// YearDay returns the day of the year, from 1.
func (t Time) YearDay() int {
	year, month, day, _ := t.civil()
	return int(dayNumber(year, month, day)-dayNumber(year, January, 1)) + 1
}

// ISOWeek returns the year and week of ISO 8601: week 1 has the year's first Thursday.
func (t Time) ISOWeek() (year, week int) {
	days, _ := floorDiv(t.local(), secondsPerDay)
	_, sinceMonday := floorDiv(days, 7)
	thursday := days - sinceMonday + 3
	y, _, _ := civil(thursday)
	return int(y), int(thursday-dayNumber(y, January, 1))/7 + 1
}

// Clock returns hour, minute and second.
func (t Time) Clock() (hour, min, sec int) {
	_, s := floorDiv(t.local(), secondsPerDay)
	return int(s / 3600), int(s % 3600 / 60), int(s % 60)
}

// Hour returns the hour, 0 to 23.
func (t Time) Hour() int {
	h, _, _ := t.Clock()
	return h
}

// Minute returns the minute of the hour.
func (t Time) Minute() int {
	_, m, _ := t.Clock()
	return m
}

// Second returns the second of the minute.
func (t Time) Second() int {
	_, _, s := t.Clock()
	return s
}

// Nanosecond returns the nanoseconds of the second.
func (t Time) Nanosecond() int { return t.nsec() }

// remainder is how far t lies above a multiple of d since year 1.
func (t Time) remainder(d Duration) Duration {
	m := uint64(d)
	_, sec := floorDiv(t.sec(), int64(d))
	// sec*1e9 modulo m, doubling bit by bit: below 2^63 sums do not overflow.
	var r uint64
	for bit := 29; bit >= 0; bit-- {
		r = r * 2 % m
		if 1000000000>>bit&1 != 0 {
			r = (r + uint64(sec)) % m
		}
	}
	return Duration((r + uint64(t.nsec())) % m)
}

// Truncate rounds t down to a multiple of d since year 1, without its monotonic reading.
func (t Time) Truncate(d Duration) Time {
	t = t.stripped()
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// Round rounds t to the nearest multiple of d since year 1, halfway up, without its monotonic reading.
func (t Time) Round(d Duration) Time {
	t = t.stripped()
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	if uint64(r)*2 < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

func (t *Time) setLocation(loc *Location) {
	*t = t.stripped()
	if loc == &utc {
		loc = nil
	}
	t.loc = loc
}

// UTC returns t with the location UTC.
func (t Time) UTC() Time {
	t.loc = nil
	return t
}

// Local returns t with the local location.
func (t Time) Local() Time {
	t.loc = Local
	return t
}

// In returns t with another location.
//
//goscape:leaks loc=heap:0
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.loc = loc
	if loc == &utc {
		t.loc = nil
	}
	return t
}

// Location returns t's location.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the abbreviation of the time zone in effect, and its offset in seconds east of UTC.
func (t Time) Zone() (name string, offset int) {
	z := t.Location().at(t.Unix())
	return z.name, z.offset
}

// IsDST reports whether daylight saving time is in effect.
func (t Time) IsDST() bool { return t.Location().at(t.Unix()).dst }
