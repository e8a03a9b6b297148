package reflect

import (
	"strconv"
	"unsafe"
)

// Value is a value of any type.
type Value struct {
	typ  *rtype
	ptr  unsafe.Pointer // where the value lies, or the value itself if it is one pointer and not indirect
	flag uintptr
}

// Bits of Value.flag. The native printer of fmt knows indirect.
const (
	indirect = 1 << iota
	addressable
	readOnly // came through a field that is not exported
)

// allocate returns zeroed memory for n values of type t.
func allocate(t *rtype, n int) unsafe.Pointer

// itab returns the method table of t for an interface type.
func itab(inter, t *rtype) unsafe.Pointer

// equalValues compares as == does.
func equalValues(t *rtype, p, q unsafe.Pointer) bool

//goscape:leaks m=
func mapLen(m unsafe.Pointer) int

// mapEntries stores where the keys of a map lie; into has room for mapLen.
//
//goscape:leaks t= m=heap:1 into=
func mapEntries(t *rtype, m unsafe.Pointer, into []unsafe.Pointer)

// mapAccess returns where the element of a key lies, nil if there is none.
//
//goscape:leaks t= m=heap:1,~r0:0 key=heap:1
func mapAccess(t *rtype, m, key unsafe.Pointer) unsafe.Pointer

// mapAssign returns where the element of a key is to be stored.
//
//goscape:leaks t= m=heap:1,~r0:0 key=heap:1
func mapAssign(t *rtype, m, key unsafe.Pointer) unsafe.Pointer

//goscape:leaks t= m= key=
func mapDelete(t *rtype, m, key unsafe.Pointer)

// ValueOf returns i's value; the zero Value for nil.
//
//goscape:leaks i=heap:0
func ValueOf(i any) Value { return valueOf(i) }

func valueOf(i any) Value {
	e := (*eface)(unsafe.Pointer(&i))
	if e.typ == nil {
		return Value{}
	}
	if e.typ.flags&pointerShaped != 0 {
		return Value{e.typ, e.data, 0}
	}
	return Value{e.typ, e.data, indirect}
}

// copyBytes copies a value.
func copyBytes(to, from unsafe.Pointer, size uintptr) {
	if size > 0 {
		copy(unsafe.Slice((*byte)(to), size), unsafe.Slice((*byte)(from), size))
	}
}

// ValueError is the panic of a method that a value's kind does not have.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

func (v Value) wrongKind(method string) { panic(&ValueError{"reflect.Value." + method, v.Kind()}) }

func (v Value) must(kind Kind, method string) {
	if v.Kind() != kind {
		v.wrongKind(method)
	}
}

// mustBeSettable panics unless v may be changed.
func (v Value) mustBeSettable(method string) {
	if v.typ == nil {
		v.wrongKind(method)
	}
	if v.flag&readOnly != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
	if v.flag&addressable == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// at returns where v lies.
func (v *Value) at() unsafe.Pointer {
	if v.flag&indirect != 0 {
		return v.ptr
	}
	return unsafe.Pointer(&v.ptr)
}

// word returns the pointer that v is.
func (v Value) word() unsafe.Pointer {
	if v.flag&indirect != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

// IsValid reports whether v is a value at all.
func (v Value) IsValid() bool { return v.typ != nil }

// Kind returns the kind of v's type; Invalid for the zero Value.
func (v Value) Kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	return v.typ.Kind()
}

// Type returns v's type.
//
//goscape:leaks v=heap:0
func (v Value) Type() Type {
	if v.typ == nil {
		v.wrongKind("Type")
	}
	return v.typ
}

// CanAddr reports whether v lies in a variable.
func (v Value) CanAddr() bool { return v.flag&addressable != 0 }

// CanSet reports whether v may be changed.
func (v Value) CanSet() bool { return v.flag&(addressable|readOnly) == addressable }

// CanInterface reports whether Interface may be called.
func (v Value) CanInterface() bool { return v.flag&readOnly == 0 }

// CanInt reports whether Int may be called.
func (v Value) CanInt() bool { return Int <= v.Kind() && v.Kind() <= Int64 }

// CanUint reports whether Uint may be called.
func (v Value) CanUint() bool { return Uint <= v.Kind() && v.Kind() <= Uintptr }

// CanFloat reports whether Float may be called.
func (v Value) CanFloat() bool { return v.Kind() == Float32 || v.Kind() == Float64 }

// Interface returns v as an interface value.
func (v Value) Interface() (i any) {
	if v.typ == nil {
		v.wrongKind("Interface")
	}
	if v.flag&readOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.toEface()
}

// TypeAssert returns v as a T, as v.Interface().(T) does.
func TypeAssert[T any](v Value) (T, bool) {
	if v.typ == nil {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	t, ok := v.Interface().(T)
	return t, ok
}

func (v Value) toEface() (i any) {
	if v.Kind() == Interface {
		return v.inner()
	}
	e := (*eface)(unsafe.Pointer(&i))
	if v.typ.flags&pointerShaped != 0 {
		e.data = v.word()
	} else if v.flag&addressable != 0 {
		e.data = allocate(v.typ, 1)
		copyBytes(e.data, v.ptr, v.typ.size)
	} else {
		e.data = v.ptr
	}
	e.typ = v.typ
	return i
}

// inner returns what an interface holds. Interfaces with methods hold a method table, whose second word is the dynamic type.
func (v Value) inner() any {
	if v.typ.methods.len == 0 {
		return *(*any)(v.ptr)
	}
	held := (*[2]unsafe.Pointer)(v.ptr)
	if held[0] == nil {
		return nil
	}
	e := eface{(*[2]*rtype)(held[0])[1], held[1]}
	return *(*any)(unsafe.Pointer(&e))
}

// Elem returns what an interface holds or a pointer points to.
func (v Value) Elem() Value {
	switch v.Kind() {
	case Interface:
		e := valueOf(v.inner())
		e.flag |= v.flag & readOnly
		return e
	case Pointer:
		target := v.word()
		if target == nil {
			return Value{}
		}
		return Value{v.typ.elem, target, indirect | addressable | v.flag&readOnly}
	}
	v.wrongKind("Elem")
	return Value{}
}

// Indirect is Elem for pointers, v for others.
func Indirect(v Value) Value {
	if v.Kind() == Pointer {
		return v.Elem()
	}
	return v
}

// Addr returns a pointer to v.
func (v Value) Addr() Value {
	if v.flag&addressable == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{pointerTo(v.typ), v.ptr, v.flag & readOnly}
}

// Bool returns a bool.
func (v Value) Bool() bool {
	v.must(Bool, "Bool")
	return *(*bool)(v.ptr)
}

// Int returns a signed integer.
func (v Value) Int() int64 {
	switch v.Kind() {
	case Int:
		return int64(*(*int)(v.ptr))
	case Int8:
		return int64(*(*int8)(v.ptr))
	case Int16:
		return int64(*(*int16)(v.ptr))
	case Int32:
		return int64(*(*int32)(v.ptr))
	case Int64:
		return *(*int64)(v.ptr)
	}
	v.wrongKind("Int")
	return 0
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	switch v.Kind() {
	case Uint:
		return uint64(*(*uint)(v.ptr))
	case Uint8:
		return uint64(*(*uint8)(v.ptr))
	case Uint16:
		return uint64(*(*uint16)(v.ptr))
	case Uint32:
		return uint64(*(*uint32)(v.ptr))
	case Uint64:
		return *(*uint64)(v.ptr)
	case Uintptr:
		return uint64(*(*uintptr)(v.ptr))
	}
	v.wrongKind("Uint")
	return 0
}

// Float returns a float.
func (v Value) Float() float64 {
	switch v.Kind() {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	v.wrongKind("Float")
	return 0
}

// String returns a string; for other kinds <T Value>.
//
//goscape:leaks v=heap:0
func (v Value) String() string {
	switch v.Kind() {
	case String:
		return *(*string)(v.ptr)
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.typ.text + " Value>"
}

// Bytes returns a byte slice, or an addressable byte array as one.
//
//goscape:leaks v=heap:0
func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if v.typ.elem.Kind() != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if v.typ.elem.Kind() != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), v.typ.len)
	}
	v.wrongKind("Bytes")
	return nil
}

// IsNil reports whether v is nil.
func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return v.word() == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	v.wrongKind("IsNil")
	return false
}

// IsZero reports whether v is its type's zero value.
//
//goscape:leaks v=heap:0
func (v Value) IsZero() bool {
	switch v.Kind() {
	case Invalid:
		v.wrongKind("IsZero")
	case Float32, Float64:
		return v.Float() == 0 && 1/v.Float() > 0
	case String:
		return v.Len() == 0
	case Array:
		for i := 0; i < v.typ.len; i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i := 0; i < v.typ.fields.len; i++ {
			if f := v.Field(i); f.typ != nil && !f.IsZero() {
				return false
			}
		}
		return true
	case Chan, Func, Map, Pointer, UnsafePointer, Interface, Slice:
		return v.IsNil()
	}
	for _, b := range unsafe.Slice((*byte)(v.at()), v.typ.size) {
		if b != 0 {
			return false
		}
	}
	return true
}

// Len returns the length of an array, slice, string, map, or pointer to array.
//
//goscape:leaks v=heap:0
func (v Value) Len() int { return v.length() }

func (v Value) length() int {
	switch v.Kind() {
	case Array:
		return v.typ.len
	case Slice:
		return (*SliceHeader)(v.ptr).Len
	case String:
		return len(*(*string)(v.ptr))
	case Map:
		return mapLen(v.word())
	case Pointer:
		if v.typ.elem.Kind() == Array {
			return v.typ.elem.len
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.wrongKind("Len")
	return 0
}

// Cap returns the capacity of an array or slice.
//
//goscape:leaks v=heap:0
func (v Value) Cap() int {
	switch v.Kind() {
	case Array:
		return v.typ.len
	case Slice:
		return (*SliceHeader)(v.ptr).Cap
	}
	v.wrongKind("Cap")
	return 0
}

// Index returns element i of an array, slice or string.
//
//goscape:leaks v=~r0:0
func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array:
		if uint(i) >= uint(v.typ.len) {
			panic("reflect: array index out of range")
		}
		if v.flag&indirect == 0 {
			return Value{v.typ.elem, v.ptr, v.flag}
		}
		return Value{v.typ.elem, unsafe.Add(v.ptr, uintptr(i)*v.typ.elem.size), v.flag}
	case Slice:
		s := (*[3]unsafe.Pointer)(v.ptr)
		if uint(i) >= uint(v.length()) {
			panic("reflect: slice index out of range")
		}
		return Value{v.typ.elem, unsafe.Add(s[0], uintptr(i)*v.typ.elem.size), indirect | addressable | v.flag&readOnly}
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		c := valueOf(s[i])
		c.flag |= v.flag & readOnly
		return c
	}
	v.wrongKind("Index")
	return Value{}
}

// NumField returns the number of a struct's fields.
func (v Value) NumField() int {
	v.must(Struct, "NumField")
	return v.typ.fields.len
}

// Field returns field i of a struct.
func (v Value) Field(i int) Value {
	v.must(Struct, "Field")
	if uint(i) >= uint(v.typ.fields.len) {
		panic("reflect: Field index out of range")
	}
	f := &v.typ.allFields()[i]
	flag := v.flag
	if !f.exported {
		flag |= readOnly
	}
	if v.flag&indirect == 0 {
		return Value{f.typ, v.ptr, flag}
	}
	return Value{f.typ, unsafe.Add(v.ptr, f.offset), flag}
}

// FieldByIndex returns the field at the end of a path through nested structs.
//
//goscape:leaks v=heap:0
func (v Value) FieldByIndex(index []int) Value {
	for n, i := range index {
		if n > 0 && v.Kind() == Pointer {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v
}

// FieldByName returns the field with a name, the zero Value if there is none.
//
//goscape:leaks v=heap:0
func (v Value) FieldByName(name string) Value {
	v.must(Struct, "FieldByName")
	if index := v.typ.find(name); index != nil {
		return v.FieldByIndex(index)
	}
	return Value{}
}

// NumMethod returns the number of exported methods.
func (v Value) NumMethod() int {
	if v.typ == nil {
		v.wrongKind("NumMethod")
	}
	return v.typ.NumMethod()
}

// Pointer returns the address that v is or has.
func (v Value) Pointer() uintptr {
	switch v.Kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return uintptr(v.word())
	case Func:
		if f := v.word(); f != nil {
			return *(*uintptr)(f)
		}
		return 0
	case Slice, String:
		return *(*uintptr)(v.ptr)
	}
	v.wrongKind("Pointer")
	return 0
}

// UnsafePointer is Pointer as a pointer.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.Kind() {
	case Chan, Map, Pointer, UnsafePointer, Func:
		return v.word()
	case Slice, String:
		return *(*unsafe.Pointer)(v.ptr)
	}
	v.wrongKind("UnsafePointer")
	return nil
}

// UnsafeAddr returns v's address.
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&addressable == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

// MapKeys returns a map's keys.
//
//goscape:leaks v=heap:1
func (v Value) MapKeys() []Value {
	v.must(Map, "MapKeys")
	places := make([]unsafe.Pointer, v.length())
	mapEntries(v.typ, v.word(), places)
	keys := make([]Value, len(places))
	for i, at := range places {
		keys[i] = copied(v.typ.key, at, v.flag&readOnly)
	}
	return keys
}

// copied returns the value at a place as a value of its own.
func copied(t *rtype, at unsafe.Pointer, flag uintptr) Value {
	place := allocate(t, 1)
	copyBytes(place, at, t.size)
	return Value{t, place, flag | indirect}
}

// MapIndex returns the element of a key, the zero Value if there is none.
//
//goscape:leaks v=heap:1
func (v Value) MapIndex(key Value) Value {
	v.must(Map, "MapIndex")
	key = key.assignable("reflect.Value.MapIndex", v.typ.key)
	at := mapAccess(v.typ, v.word(), key.at())
	if at == nil {
		return Value{}
	}
	return copied(v.typ.elem, at, (v.flag|key.flag)&readOnly)
}

// SetMapIndex sets the element of a key, or deletes the key if elem is the zero Value.
//
//goscape:leaks v=heap:1
func (v Value) SetMapIndex(key, elem Value) {
	v.must(Map, "SetMapIndex")
	key = key.assignable("reflect.Value.SetMapIndex", v.typ.key)
	if elem.typ == nil {
		mapDelete(v.typ, v.word(), key.at())
		return
	}
	elem = elem.assignable("reflect.Value.SetMapIndex", v.typ.elem)
	copyBytes(mapAssign(v.typ, v.word(), key.at()), elem.at(), elem.typ.size)
}

// MapIter goes through a map's entries.
type MapIter struct {
	m     Value
	keys  []Value
	at    int
	begun bool
}

// MapRange returns an iterator before the first entry.
func (v Value) MapRange() *MapIter {
	v.must(Map, "MapRange")
	return &MapIter{m: v}
}

// Next goes on to the next entry and reports whether there is one.
func (it *MapIter) Next() bool {
	if !it.begun {
		it.begun = true
		it.keys = it.m.MapKeys()
		it.at = -1
	}
	for it.at++; it.at < len(it.keys); it.at++ {
		if it.m.MapIndex(it.keys[it.at]).IsValid() {
			return true
		}
	}
	return false
}

// Key returns the entry's key.
//
//goscape:leaks it=heap:1
func (it *MapIter) Key() Value { return it.keys[it.at] }

// Value returns the entry's element.
func (it *MapIter) Value() Value { return it.m.MapIndex(it.keys[it.at]) }

// Comparable reports whether v can be compared.
func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i := 0; i < v.typ.len; i++ {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return true
	case Struct:
		for i := 0; i < v.typ.fields.len; i++ {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.typ.Comparable()
}

// Equal reports whether v == u.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if v.typ != u.typ || v.typ == nil {
		return v.typ == u.typ
	}
	if !v.typ.Comparable() {
		panic("reflect.Value.Equal: invalid Kind " + v.Kind().String())
	}
	return equalValues(v.typ, v.at(), u.at())
}

// overflows tells whether x does not fit into bits.
func overflows(x int64, bits int) bool { return x<<(64-bits)>>(64-bits) != x }

// OverflowInt reports whether x does not fit into v's type.
func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.wrongKind("OverflowInt")
	}
	return overflows(x, v.typ.Bits())
}

// OverflowUint reports whether x does not fit into v's type.
func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.wrongKind("OverflowUint")
	}
	bits := v.typ.Bits()
	return x<<(64-bits)>>(64-bits) != x
}

// Convert returns v as a value of another type; numbers among each other and strings with byte slices, and what is assignable.
func (v Value) Convert(t Type) Value {
	to := t.common()
	if !v.typ.ConvertibleTo(t) {
		panic("reflect.Value.Convert: value of type " + v.typ.text + " cannot be converted to type " + to.text)
	}
	if v.typ.AssignableTo(t) {
		return v.assignable("reflect.Value.Convert", to)
	}
	result := New(t).Elem()
	kind := to.Kind()
	switch {
	case isNumber(kind) && isNumber(v.Kind()):
		switch {
		case v.CanInt():
			result.setNumber(v.Int(), uint64(v.Int()), float64(v.Int()))
		case v.CanUint():
			result.setNumber(int64(v.Uint()), v.Uint(), float64(v.Uint()))
		default:
			result.setNumber(int64(v.Float()), uint64(v.Float()), v.Float())
		}
	case kind == String && v.CanInt():
		r := v.Int()
		if int64(rune(r)) != r {
			r = 0xFFFD
		}
		*(*string)(result.ptr) = string(rune(r))
	case kind == String && v.CanUint():
		r := v.Uint()
		if uint64(rune(r)) != r {
			r = 0xFFFD
		}
		*(*string)(result.ptr) = string(rune(r))
	case kind == String && isText(v.typ) && v.typ.elem.Kind() == Uint8:
		*(*string)(result.ptr) = string(*(*[]byte)(v.ptr))
	case kind == String && isText(v.typ):
		*(*string)(result.ptr) = string(*(*[]rune)(v.ptr))
	case v.Kind() == String && isText(to) && to.elem.Kind() == Uint8:
		*(*[]byte)(result.ptr) = []byte(*(*string)(v.ptr))
	case v.Kind() == String && isText(to):
		*(*[]rune)(result.ptr) = []rune(*(*string)(v.ptr))
	case v.typ.size == to.size: // the same underlying type, or pointers to such
		copyBytes(result.ptr, v.at(), to.size)
	default:
		panic("reflect.Value.Convert: cannot convert " + v.typ.text + " to " + strconv.Quote(to.text))
	}
	result.flag = indirect
	return result
}

// setNumber stores that of three forms of a number that fits v's kind.
func (v Value) setNumber(i int64, u uint64, f float64) {
	switch {
	case v.CanInt():
		v.SetInt(i)
	case v.CanUint():
		v.SetUint(u)
	default:
		v.SetFloat(f)
	}
}
