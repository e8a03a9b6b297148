package reflect

import "unsafe"

// visit is a pair of values that are being compared: met again, they count as equal.
type visit struct {
	a, b unsafe.Pointer
	typ  *rtype
}

// DeepEqual reports whether x and y are equal, what they refer to included.
//
//goscape:leaks x=heap:0 y=heap:0
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.typ == b.typ && deepEqual(a, b, make(map[visit]bool))
}

func deepEqual(a, b Value, visited map[visit]bool) bool {
	if a.typ == nil || b.typ == nil || a.typ != b.typ {
		return a.typ == b.typ
	}
	switch a.Kind() {
	case Pointer, Map, Slice:
		if a.IsNil() != b.IsNil() {
			return false
		}
		if a.Kind() != Slice || a.Len() > 0 {
			pair := visit{a.UnsafePointer(), b.UnsafePointer(), a.typ}
			if a.Kind() != Slice && pair.a == pair.b || visited[pair] {
				return true
			}
			visited[pair] = true
		}
	}
	switch a.Kind() {
	case Array, Slice:
		if a.Len() != b.Len() {
			return false
		}
		for i := 0; i < a.Len(); i++ {
			if !deepEqual(a.Index(i), b.Index(i), visited) {
				return false
			}
		}
		return true
	case Struct:
		for i := 0; i < a.NumField(); i++ {
			if !deepEqual(a.Field(i), b.Field(i), visited) {
				return false
			}
		}
		return true
	case Interface, Pointer:
		return deepEqual(a.Elem(), b.Elem(), visited)
	case Map:
		if a.Len() != b.Len() {
			return false
		}
		for _, key := range a.MapKeys() {
			key.flag &^= readOnly
			x, y := a.MapIndex(key), b.MapIndex(key)
			if !x.IsValid() || !y.IsValid() || !deepEqual(x, y, visited) {
				return false
			}
		}
		return true
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return equalValues(a.typ, a.at(), b.at())
}
