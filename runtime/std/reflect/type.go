// Package reflect looks at types and values at run time, through the descriptors that the compiler makes.
package reflect

import (
	"iter"
	"strconv"
	"unsafe"
)

// SliceHeader is the run-time form of a slice.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is the run-time form of a string.
type StringHeader struct {
	Data uintptr
	Len  int
}

// Kind is what kind of type a type is.
type Kind uint

// The kinds.
const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
	"float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct",
	"unsafe.Pointer"}

func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// ChanDir is a channel's direction.
type ChanDir int

// The directions.
const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Type is a type. Equal types are equal values.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByName(name string) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	common() *rtype
}

// rtype is the compiler's descriptor: runtime::abi::TypeDesc.
type rtype struct {
	size      uintptr
	hash      uint32
	align     uint8
	kind      uint8
	flags     uint8
	aux       uint8
	len       int
	mask      unsafe.Pointer
	maskWords int
	text      string
	name      string
	pkgPath   string
	elem      *rtype
	key       *rtype
	fields    list
	methods   list
	params    list
	numIn     int
}

// list is an array of rows of a known type and their number.
type list struct {
	rows unsafe.Pointer
	len  int
}

// fieldAt and methodAt are FieldDesc and MethodDesc.
type fieldAt struct {
	name     string
	typ      *rtype
	offset   uintptr
	tag      string
	embedded bool
	exported bool
}

type methodAt struct {
	name    string
	pkgPath string
	typ     *rtype
	code    unsafe.Pointer
}

// Bits of rtype.flags.
const (
	pointerShaped   = 1
	comparableTypes = 2
	named           = 4
)

// eface is an empty interface value.
type eface struct {
	typ  *rtype
	data unsafe.Pointer
}

func toType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

// TypeOf returns the dynamic type of i; nil for a nil interface.
//
//goscape:leaks i=~r0:0
func TypeOf(i any) Type { return toType((*eface)(unsafe.Pointer(&i)).typ) }

// TypeFor returns the type T.
func TypeFor[T any]() Type { return TypeOf((*T)(nil)).Elem() }

func (t *rtype) common() *rtype  { return t }
func (t *rtype) String() string  { return t.text }
func (t *rtype) Name() string    { return t.name }
func (t *rtype) PkgPath() string { return t.pkgPath }
func (t *rtype) Size() uintptr   { return t.size }
func (t *rtype) Align() int      { return int(t.align) }
func (t *rtype) FieldAlign() int { return int(t.align) }
func (t *rtype) Kind() Kind      { return Kind(t.kind) }

func (t *rtype) Comparable() bool { return t.flags&comparableTypes != 0 }

// must panics unless t has the kind that a method is for.
func (t *rtype) must(kind Kind, method string) {
	if t.Kind() != kind {
		panic("reflect: " + method + " of non-" + kind.String() + " type " + t.text)
	}
}

func (t *rtype) Bits() int {
	if k := t.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.text)
	}
	return int(t.size) * 8
}

func (t *rtype) ChanDir() ChanDir {
	t.must(Chan, "ChanDir")
	switch t.aux {
	case 1:
		return SendDir
	case 2:
		return RecvDir
	}
	return BothDir
}

func (t *rtype) Elem() Type {
	if t.elem == nil {
		panic("reflect: Elem of invalid type " + t.text)
	}
	return t.elem
}

func (t *rtype) Key() Type {
	t.must(Map, "Key")
	return t.key
}

func (t *rtype) Len() int {
	t.must(Array, "Len")
	return t.len
}

func (t *rtype) parameters(method string) []*rtype {
	t.must(Func, method)
	return unsafe.Slice((**rtype)(t.params.rows), t.params.len)
}

func (t *rtype) IsVariadic() bool {
	t.must(Func, "IsVariadic")
	return t.aux == 1
}

func (t *rtype) NumIn() int     { return len(t.parameters("NumIn")[:t.numIn]) }
func (t *rtype) NumOut() int    { return len(t.parameters("NumOut")[t.numIn:]) }
func (t *rtype) In(i int) Type  { return t.parameters("In")[:t.numIn][i] }
func (t *rtype) Out(i int) Type { return t.parameters("Out")[t.numIn:][i] }

// StructTag is the string after a field.
type StructTag string

// Get returns the value of key:"value" in the tag.
//
//goscape:leaks tag=~r0:0
func (tag StructTag) Get(key string) string {
	value, _ := tag.Lookup(key)
	return value
}

// Lookup is Get, and says whether the key is there.
//
//goscape:leaks tag=value:0
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	rest := string(tag)
	for {
		for rest != "" && rest[0] == ' ' {
			rest = rest[1:]
		}
		end := 0
		for end < len(rest) && rest[end] > ' ' && rest[end] != ':' && rest[end] != '"' && rest[end] != 0x7f {
			end++
		}
		if end == 0 || end+1 >= len(rest) || rest[end] != ':' || rest[end+1] != '"' {
			return "", false
		}
		name := rest[:end]
		rest = rest[end+1:]
		end = 1
		for end < len(rest) && rest[end] != '"' {
			if rest[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(rest) {
			return "", false
		}
		quoted := rest[:end+1]
		rest = rest[end+1:]
		if name == key {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}

// StructField describes a field.
type StructField struct {
	Name      string
	PkgPath   string // empty for exported fields
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// allFields returns a struct's fields.
func (t *rtype) allFields() []fieldAt { return unsafe.Slice((*fieldAt)(t.fields.rows), t.fields.len) }

func (t *rtype) NumField() int {
	t.must(Struct, "NumField")
	return t.fields.len
}

func (t *rtype) Field(i int) StructField {
	t.must(Struct, "Field")
	if i < 0 || i >= t.fields.len {
		panic("reflect: Field index out of bounds")
	}
	f := &t.allFields()[i]
	described := StructField{Name: f.name, Type: f.typ, Tag: StructTag(f.tag), Offset: f.offset, Index: []int{i}, Anonymous: f.embedded}
	if !f.exported {
		described.PkgPath = t.pkgPath
		if described.PkgPath == "" {
			described.PkgPath = "main"
		}
	}
	return described
}

// FieldByName finds a field of the struct, or the one at the least depth of its embedded structs.
func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must(Struct, "FieldByName")
	index := t.find(name)
	if index == nil {
		return StructField{}, false
	}
	var field StructField
	at := t
	for _, i := range index {
		if at.Kind() == Pointer {
			at = at.elem
		}
		field = at.Field(i)
		at = field.Type.common()
	}
	field.Index = index
	return field, true
}

// find looks for a field level by level; two at one depth hide each other.
func (t *rtype) find(name string) []int {
	type place struct {
		typ   *rtype
		index []int
	}
	level := []place{{t, nil}}
	for depth := 0; len(level) > 0 && depth < 16; depth++ {
		var found []int
		count := 0
		var next []place
		for _, p := range level {
			for i, f := range p.typ.allFields() {
				index := append(append([]int(nil), p.index...), i)
				if f.name == name {
					found = index
					count++
				}
				inner := f.typ
				if inner.Kind() == Pointer {
					inner = inner.elem
				}
				if f.embedded && inner.Kind() == Struct {
					next = append(next, place{inner, index})
				}
			}
		}
		if count > 0 {
			if count > 1 {
				return nil
			}
			return found
		}
		level = next
	}
	return nil
}

// Method describes an exported method. Its type has no receiver.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Index   int
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

func (t *rtype) allMethods() []methodAt {
	return unsafe.Slice((*methodAt)(t.methods.rows), t.methods.len)
}

func (t *rtype) NumMethod() int {
	n := 0
	for _, m := range t.allMethods() {
		if m.pkgPath == "" || t.Kind() == Interface {
			n++
		}
	}
	return n
}

func (t *rtype) Method(i int) Method {
	n := 0
	for _, m := range t.allMethods() {
		if m.pkgPath != "" && t.Kind() != Interface {
			continue
		}
		if n == i {
			return Method{m.name, m.pkgPath, m.typ, i}
		}
		n++
	}
	panic("reflect: Method index out of range")
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	for i := 0; i < t.NumMethod(); i++ {
		if m := t.Method(i); m.Name == name {
			return m, true
		}
	}
	return Method{}, false
}

// implements tells whether t has the methods of the interface type inter.
func implements(t, inter *rtype) bool

// pointerTo returns the type of pointers to t.
func pointerTo(t *rtype) *rtype

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	inter := u.common()
	if inter.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(t, inter)
}

// sameUnderlying tells whether types, one of which has no name, have one underlying type. Component types are identical if their
// descriptors are.
func sameUnderlying(t, u *rtype) bool {
	if t == u {
		return true
	}
	if t.kind != u.kind {
		return false
	}
	switch t.Kind() {
	case Pointer, Slice:
		return t.elem == u.elem
	case Array:
		return t.elem == u.elem && t.len == u.len
	case Chan:
		return t.elem == u.elem && t.aux == u.aux
	case Map:
		return t.elem == u.elem && t.key == u.key
	case Func:
		if t.numIn != u.numIn || t.params.len != u.params.len || t.aux != u.aux {
			return false
		}
		others := u.parameters("In")
		for i, p := range t.parameters("In") {
			if p != others[i] {
				return false
			}
		}
		return true
	case Struct:
		others := u.allFields()
		if len(others) != t.fields.len {
			return false
		}
		for i, f := range t.allFields() {
			o := &others[i]
			if f.name != o.name || f.typ != o.typ || f.tag != o.tag || f.embedded != o.embedded {
				return false
			}
		}
		return true
	case Interface:
		return implements(t, u) && implements(u, t)
	}
	return true // basic types
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	to := u.common()
	if t == to {
		return true
	}
	if to.Kind() == Interface {
		return implements(t, to)
	}
	return (t.flags&named == 0 || to.flags&named == 0) && sameUnderlying(t, to)
}

func isNumber(k Kind) bool { return Int <= k && k <= Float64 }

func isText(t *rtype) bool {
	return t.Kind() == Slice && (t.elem.Kind() == Uint8 || t.elem.Kind() == Int32)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	to := u.common()
	from, into := t.Kind(), to.Kind()
	switch {
	case t.AssignableTo(u), sameUnderlying(t, to):
		return true
	case isNumber(from) && isNumber(into):
		return true
	case Int <= from && from <= Uintptr && into == String:
		return true
	case from == String && isText(to), into == String && isText(t):
		return true
	case from == Pointer && into == Pointer:
		return t.flags&named == 0 && to.flags&named == 0 && sameUnderlying(t.elem, to.elem)
	}
	return (from == Complex64 || from == Complex128) && (into == Complex64 || into == Complex128)
}

// PointerTo returns the type of pointers to t.
func PointerTo(t Type) Type { return pointerTo(t.common()) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }
