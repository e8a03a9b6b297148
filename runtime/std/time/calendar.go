package time

// Month is a month of the year; January is 1.
type Month int

// The months.
const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

const (
	monthNames   = "JanuaryFebruaryMarchAprilMayJuneJulyAugustSeptemberOctoberNovemberDecember"
	weekdayNames = "SundayMondayTuesdayWednesdayThursdayFridaySaturday"
)

// nameStart is where name number i starts among joined names, each of which begins with a capital.
func nameStart(names string, i int) int {
	at := 0
	for {
		if at == len(names) || names[at] < 'a' {
			if i == 0 {
				return at
			}
			i--
		}
		at++
	}
}

func nameOf(names string, i int) string { return names[nameStart(names, i):nameStart(names, i+1)] }

func unknownName(kind string, n uint64) string {
	var buf [20]byte
	return "%!" + kind + "(" + string(buf[decimal(buf[:], len(buf), n, 1):]) + ")"
}

func (m Month) String() string {
	if m < January || m > December {
		return unknownName("Month", uint64(m))
	}
	return nameOf(monthNames, int(m)-1)
}

// Weekday is a day of the week; Sunday is 0.
type Weekday int

// The days.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

func (d Weekday) String() string {
	if d < Sunday || d > Saturday {
		return unknownName("Weekday", uint64(d))
	}
	return nameOf(weekdayNames, int(d))
}

const (
	secondsPerDay  = 86400
	daysPer400     = 146097 // days of the Gregorian cycle
	unixToInternal = 62135596800
	// March1 is the number of days from 0000-03-01, where cycles begin, to 0001-01-01, from where Time counts.
	march1 = 306
)

// floorDiv divides rounding down, and returns the rest as well.
func floorDiv(a, b int64) (q, r int64) {
	q, r = a/b, a%b
	if r < 0 {
		q--
		r += b
	}
	return
}

// civil returns the date of a day counted from 0001-01-01. Years are taken to begin in March, so that the leap day is their last: then
// the months' lengths follow a line, (153*m+2)/5 days before month m.
func civil(day int64) (year int64, month Month, dayOfMonth int) {
	cycle, left := floorDiv(day+march1, daysPer400)
	yearOfCycle := (left - left/1460 + left/36524 - left/146096) / 365
	left -= 365*yearOfCycle + yearOfCycle/4 - yearOfCycle/100
	m := (5*left + 2) / 153
	dayOfMonth = int(left-(153*m+2)/5) + 1
	year = cycle*400 + yearOfCycle
	if m < 10 {
		return year, Month(m + 3), dayOfMonth
	}
	return year + 1, Month(m - 9), dayOfMonth
}

// dayNumber is the inverse of civil. The day may lie outside of its month.
func dayNumber(year int64, month Month, day int) int64 {
	m := int64(month) - 3
	if m < 0 {
		m += 12
		year--
	}
	cycle, y := floorDiv(year, 400)
	return cycle*daysPer400 + 365*y + y/4 - y/100 + (153*m+2)/5 + int64(day) - 1 - march1
}

func isLeap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(year int64, month Month) int {
	switch month {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}
