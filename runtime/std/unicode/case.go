package unicode

// Cases, for To and CaseRange.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower as a difference in a CaseRange means that upper and lower case letters alternate, an upper case one first.
const UpperLower = MaxRune + 1

type d [MaxCase]rune

// CaseRange says what to add to the runes from Lo to Hi for each case.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// SpecialCase has the mappings in which a language differs.
type SpecialCase []CaseRange

// TurkishCase has the dotted and the dotless i.
var TurkishCase = SpecialCase{
	{'I', 'I', d{0, 'ı' - 'I', 0}},
	{'i', 'i', d{'İ' - 'i', 0, 'İ' - 'i'}},
	{'İ', 'İ', d{0, 'i' - 'İ', 0}},
	{'ı', 'ı', d{'I' - 'ı', 0, 'I' - 'ı'}},
}

// AzeriCase is as TurkishCase.
var AzeriCase = TurkishCase

// To maps r to a case.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// to maps r if the language has a mapping of its own.
func (special SpecialCase) to(_case int, r rune) (rune, bool) {
	for i := range special {
		c := &special[i]
		if uint32(r) < c.Lo || c.Hi < uint32(r) {
			continue
		}
		delta := c.Delta[_case]
		if delta <= MaxRune {
			return r + delta, true
		}
		// Of each pair the first is upper case, and title case.
		first := rune(c.Lo) + (r-rune(c.Lo))&^1
		if _case == LowerCase {
			first++
		}
		return first, true
	}
	return r, false
}

// ToUpper maps r to upper case.
func (special SpecialCase) ToUpper(r rune) rune {
	if r1, ok := special.to(UpperCase, r); ok {
		return r1
	}
	return ToUpper(r)
}

// ToTitle maps r to title case.
func (special SpecialCase) ToTitle(r rune) rune {
	if r1, ok := special.to(TitleCase, r); ok {
		return r1
	}
	return ToTitle(r)
}

// ToLower maps r to lower case.
func (special SpecialCase) ToLower(r rune) rune {
	if r1, ok := special.to(LowerCase, r); ok {
		return r1
	}
	return ToLower(r)
}
