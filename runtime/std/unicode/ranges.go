package unicode

// Version is the edition of the Unicode standard.
const Version = "17.0.0"

// RangeTable is a set of runes, as sorted ranges.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // number of ranges in R16 up to MaxLatin1
}

// Range16 has each Stride-th rune from Lo to Hi.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is Range16 for runes above 1<<16.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// ranges returns the ranges of a category, property or script: three bytes each for the first rune and the last, the lowest byte first.
func ranges(name string) string

func table(name string) *RangeTable {
	t := new(RangeTable)
	data := ranges(name)
	for ; len(data) > 0; data = data[6:] {
		lo := uint32(data[0]) | uint32(data[1])<<8 | uint32(data[2])<<16
		hi := uint32(data[3]) | uint32(data[4])<<8 | uint32(data[5])<<16
		if lo < 1<<16 {
			t.R16 = append(t.R16, Range16{uint16(lo), uint16(min(hi, 1<<16-1)), 1})
			lo = 1 << 16
		}
		if hi <= MaxLatin1 {
			t.LatinOffset++
		}
		if lo <= hi {
			t.R32 = append(t.R32, Range32{lo, hi, 1})
		}
	}
	return t
}

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	c := uint32(r)
	if r16 := rangeTab.R16; c < 1<<16 && len(r16) > 0 && c <= uint32(r16[len(r16)-1].Hi) {
		low, high := 0, len(r16)
		for low < high {
			middle := int(uint(low+high) >> 1)
			switch e := &r16[middle]; {
			case c < uint32(e.Lo):
				high = middle
			case c > uint32(e.Hi):
				low = middle + 1
			default:
				return e.Stride == 1 || (c-uint32(e.Lo))%uint32(e.Stride) == 0
			}
		}
		return false
	}
	r32 := rangeTab.R32
	low, high := 0, len(r32)
	for low < high {
		middle := int(uint(low+high) >> 1)
		switch e := &r32[middle]; {
		case c < e.Lo:
			high = middle
		case c > e.Hi:
			low = middle + 1
		default:
			return e.Stride == 1 || (c-e.Lo)%e.Stride == 0
		}
	}
	return false
}

// In reports whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// IsOneOf reports whether r is in one of the tables.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}
