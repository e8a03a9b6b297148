package reflect

import "unsafe"

// assignable returns v as a value of type t, to which it must be assignable.
func (v Value) assignable(method string, t *rtype) Value {
	if v.typ == nil {
		panic(method + ": value of type nil is not assignable to type " + t.text)
	}
	if v.flag&readOnly != 0 {
		panic("reflect: " + method + " using value obtained using unexported field")
	}
	if v.typ == t {
		return v
	}
	if !v.typ.AssignableTo(t) {
		panic(method + ": value of type " + v.typ.text + " is not assignable to type " + t.text)
	}
	if t.Kind() != Interface {
		return Value{t, v.ptr, v.flag}
	}
	place := allocate(t, 1)
	i := v.toEface()
	e := (*eface)(unsafe.Pointer(&i))
	words := (*[2]unsafe.Pointer)(place)
	if e.typ != nil {
		words[1] = e.data
		if t.methods.len == 0 {
			words[0] = unsafe.Pointer(e.typ)
		} else {
			words[0] = itab(t, e.typ)
		}
	}
	return Value{t, place, indirect}
}

// Set assigns x to v.
func (v Value) Set(x Value) {
	v.mustBeSettable("Set")
	x = x.assignable("reflect.Set", v.typ)
	copyBytes(v.ptr, x.at(), v.typ.size)
}

// SetZero assigns the zero value.
func (v Value) SetZero() {
	v.mustBeSettable("SetZero")
	v.Set(Zero(v.typ))
}

// SetBool assigns a bool.
func (v Value) SetBool(x bool) {
	v.mustBeSettable("SetBool")
	v.must(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

// SetInt assigns a signed integer, cut to v's size.
func (v Value) SetInt(x int64) {
	v.mustBeSettable("SetInt")
	switch v.Kind() {
	case Int:
		*(*int)(v.ptr) = int(x)
	case Int8:
		*(*int8)(v.ptr) = int8(x)
	case Int16:
		*(*int16)(v.ptr) = int16(x)
	case Int32:
		*(*int32)(v.ptr) = int32(x)
	case Int64:
		*(*int64)(v.ptr) = x
	default:
		v.wrongKind("SetInt")
	}
}

// SetUint assigns an unsigned integer, cut to v's size.
func (v Value) SetUint(x uint64) {
	v.mustBeSettable("SetUint")
	switch v.Kind() {
	case Uint:
		*(*uint)(v.ptr) = uint(x)
	case Uint8:
		*(*uint8)(v.ptr) = uint8(x)
	case Uint16:
		*(*uint16)(v.ptr) = uint16(x)
	case Uint32:
		*(*uint32)(v.ptr) = uint32(x)
	case Uint64:
		*(*uint64)(v.ptr) = x
	case Uintptr:
		*(*uintptr)(v.ptr) = uintptr(x)
	default:
		v.wrongKind("SetUint")
	}
}

// SetFloat assigns a float.
func (v Value) SetFloat(x float64) {
	v.mustBeSettable("SetFloat")
	switch v.Kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		v.wrongKind("SetFloat")
	}
}

// SetString assigns a string.
func (v Value) SetString(x string) {
	v.mustBeSettable("SetString")
	v.must(String, "SetString")
	*(*string)(v.ptr) = x
}

// SetBytes assigns a byte slice.
//
//goscape:leaks v=heap:0
func (v Value) SetBytes(x []byte) {
	v.mustBeSettable("SetBytes")
	v.must(Slice, "SetBytes")
	if v.typ.elem.Kind() != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

// SetLen assigns a slice's length.
func (v Value) SetLen(n int) {
	v.mustBeSettable("SetLen")
	v.must(Slice, "SetLen")
	if uint(n) > uint((*SliceHeader)(v.ptr).Cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	(*SliceHeader)(v.ptr).Len = n
}

// New returns a pointer to a new zero value.
func New(t Type) Value {
	if t == nil {
		panic("reflect: New(nil)")
	}
	return Value{pointerTo(t.common()), allocate(t.common(), 1), 0}
}

// Zero returns a type's zero value.
func Zero(t Type) Value {
	if t == nil {
		panic("reflect: Zero(nil)")
	}
	return Value{t.common(), allocate(t.common(), 1), indirect}
}

// MakeSlice returns a new slice.
func MakeSlice(t Type, len, cap int) Value {
	typ := t.common()
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < len {
		panic("reflect.MakeSlice: len > cap")
	}
	place := allocate(typ, 1)
	header := (*SliceHeader)(place)
	*(*unsafe.Pointer)(place) = allocate(typ.elem, cap)
	header.Len, header.Cap = len, cap
	return Value{typ, place, indirect}
}

// Slice returns v[i:j] of a slice, a string or an addressable array with a slice type of the program's.
func (v Value) Slice(i, j int) Value {
	switch v.Kind() {
	case Slice:
		if i < 0 || j < i || j > v.Cap() {
			panic("reflect.Value.Slice: slice index out of bounds")
		}
		place := allocate(v.typ, 1)
		from, to := (*SliceHeader)(v.ptr), (*SliceHeader)(place)
		base := *(*unsafe.Pointer)(v.ptr)
		if j > i || from.Cap > i {
			base = unsafe.Add(base, uintptr(i)*v.typ.elem.size)
		}
		*(*unsafe.Pointer)(place) = base
		to.Len, to.Cap = j-i, from.Cap-i
		return Value{v.typ, place, indirect | v.flag&readOnly}
	case String:
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		place := allocate(v.typ, 1)
		*(*string)(place) = s[i:j]
		return Value{v.typ, place, indirect | v.flag&readOnly}
	}
	v.wrongKind("Slice")
	return Value{}
}

// Append appends values to a slice.
func Append(s Value, x ...Value) Value {
	s.must(Slice, "Append")
	n := s.Len()
	if n+len(x) > s.Cap() {
		grown := MakeSlice(s.typ, n, max(2*s.Cap(), n+len(x)))
		Copy(grown, s)
		s = grown
	} else {
		s = s.Slice(0, n)
	}
	(*SliceHeader)(s.ptr).Len = n + len(x)
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return s
}

// AppendSlice appends the elements of another slice.
func AppendSlice(s, t Value) Value {
	for i := 0; i < t.Len(); i++ {
		s = Append(s, t.Index(i))
	}
	return s
}

// Copy copies elements from src to dst and returns how many.
//
//goscape:leaks dst=heap:0 src=heap:0
func Copy(dst, src Value) int {
	n := min(dst.Len(), src.Len())
	if n == 0 {
		return 0
	}
	from := src.Index(0)
	copyBytes(dst.Index(0).ptr, from.at(), uintptr(n)*dst.typ.elem.size)
	return n
}

// Swapper returns a function that swaps two elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	v.must(Slice, "Swapper")
	held := allocate(v.typ.elem, 1)
	return func(i, j int) {
		a, b := v.Index(i), v.Index(j)
		copyBytes(held, a.ptr, v.typ.elem.size)
		copyBytes(a.ptr, b.ptr, v.typ.elem.size)
		copyBytes(b.ptr, held, v.typ.elem.size)
	}
}
