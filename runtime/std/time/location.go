package time

// Location is a named set of time zones with the instants at which they change.
type Location struct {
	name        string
	zones       []zone
	transitions []transition
	rule        string // the POSIX rule for times after the last transition
	loaded      bool
}

// zone is one offset with its abbreviation.
type zone struct {
	name   string
	offset int // seconds east of UTC
	dst    bool
}

// transition: from when (seconds since 1970) a zone is in effect.
type transition struct {
	when int64
	zone int
}

var (
	utc   = Location{name: "UTC", loaded: true}
	local = Location{name: "Local"}
)

// UTC is universal time.
var UTC *Location = &utc

// Local is the system's time zone, or that of the environment variable TZ.
var Local *Location = &local

// FixedZone returns a location that always has one offset.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zones: []zone{{name, offset, false}}, loaded: true}
}

// get returns the location itself, UTC for nil; the local one is loaded when first used.
func (l *Location) get() *Location {
	if l == nil {
		return &utc
	}
	if !l.loaded {
		l.loaded = true
		name := localZone()
		switch {
		case name == "UTC" || !l.load(name):
			l.name = "UTC"
		case name != "/etc/localtime":
			l.name = name
		}
	}
	return l
}

func (l *Location) String() string { return l.get().name }

// localZone is the name or path of the local zone's file: TZ, or /etc/localtime.
func localZone() string

// zoneData returns the file of a zone; empty if there is none.
func zoneData(name string) string

// LoadLocation returns the location with the given name in the system's time zone database.
func LoadLocation(name string) (*Location, error) {
	if name == "" || name == "UTC" {
		return UTC, nil
	}
	if name == "Local" {
		return Local, nil
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '\\' || name[i] == '.' && i+1 < len(name) && name[i+1] == '.' || i == 0 && name[i] == '/' {
			return nil, newError("time: invalid location name")
		}
	}
	l := &Location{name: name, loaded: true}
	if !l.load(name) {
		return nil, newError("unknown time zone " + name)
	}
	return l, nil
}

// zoneReader reads big-endian numbers of a zone file.
type zoneReader struct {
	rest string
	bad  bool
}

func (r *zoneReader) take(n int) string {
	if n < 0 || n > len(r.rest) {
		r.bad = true
		n = 0
	}
	part := r.rest[:n]
	r.rest = r.rest[n:]
	return part
}

func (r *zoneReader) number(size int) int64 {
	var n int64
	part := r.take(size)
	for i := 0; i < len(part); i++ {
		if i == 0 {
			n = int64(int8(part[i]))
		} else {
			n = n<<8 | int64(part[i])
		}
	}
	return n
}

// load reads a file in the format of RFC 8536.
func (l *Location) load(name string) bool {
	r := zoneReader{rest: zoneData(name)}
	for wide := 4; ; wide = 8 {
		if r.take(4) != "TZif" {
			return false
		}
		version := r.take(16)
		var counts [6]int // UT indicators, standard indicators, leap seconds, transitions, zones, characters
		for i := range counts {
			counts[i] = int(r.number(4))
		}
		if r.bad {
			return false
		}
		if version[0] != 0 && wide == 4 {
			// The same again follows with 64-bit times.
			r.take(counts[3]*5 + counts[4]*6 + counts[5] + counts[2]*8 + counts[1] + counts[0])
			continue
		}
		l.readZones(&r, wide, counts)
		if wide == 8 && len(r.rest) > 2 {
			l.rule = r.rest[1 : len(r.rest)-1]
		}
		return !r.bad && len(l.zones) > 0
	}
}

func (l *Location) readZones(r *zoneReader, wide int, counts [6]int) {
	l.transitions = make([]transition, counts[3])
	for i := range l.transitions {
		l.transitions[i].when = r.number(wide)
	}
	for i := range l.transitions {
		l.transitions[i].zone = int(r.number(1))
	}
	l.zones = make([]zone, counts[4])
	starts := make([]int, counts[4])
	for i := range l.zones {
		l.zones[i].offset = int(r.number(4))
		l.zones[i].dst = r.number(1) != 0
		starts[i] = int(r.number(1))
	}
	names := r.take(counts[5])
	for i, start := range starts {
		end := start
		for end < len(names) && names[end] != 0 {
			end++
		}
		if start > end {
			r.bad = true
			return
		}
		l.zones[i].name = names[start:end]
	}
	for _, t := range l.transitions {
		if t.zone < 0 || t.zone >= len(l.zones) {
			r.bad = true
		}
	}
	r.take(counts[2]*(wide+4) + counts[1] + counts[0])
}

// at returns the zone in effect at a time in seconds since 1970.
func (l *Location) at(sec int64) zone {
	l = l.get()
	if len(l.zones) == 0 {
		return zone{name: "UTC"}
	}
	if len(l.transitions) == 0 || sec < l.transitions[0].when {
		for _, z := range l.zones {
			if !z.dst {
				return z
			}
		}
		return l.zones[0]
	}
	lo, hi := 0, len(l.transitions)
	for hi-lo > 1 {
		mid := (lo + hi) / 2
		if l.transitions[mid].when <= sec {
			lo = mid
		} else {
			hi = mid
		}
	}
	if lo == len(l.transitions)-1 && l.rule != "" {
		if z, ok := ruleZone(l.rule, sec); ok {
			return z
		}
	}
	return l.zones[l.transitions[lo].zone]
}

// offsetOfLocal returns the offset in effect when clocks show the given seconds since 1970. In a gap or an overlap it is that before or
// after the change, as Date does not say.
func (l *Location) offsetOfLocal(shown int64) int {
	guess := l.at(shown).offset
	if guess == 0 {
		return 0
	}
	return l.at(shown - int64(guess)).offset
}
