package reflect

import "iter"

// counted iterates over at(0), at(1), … up to n of them.
func counted[T any](n int, at func(i int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range n {
			if !yield(at(i)) {
				return
			}
		}
	}
}

func (t *rtype) Methods() iter.Seq[Method] { return counted(t.NumMethod(), t.Method) }

func (t *rtype) Fields() iter.Seq[StructField] {
	t.must(Struct, "Fields")
	return counted(t.NumField(), t.Field)
}

func (t *rtype) Ins() iter.Seq[Type] {
	t.must(Func, "Ins")
	return counted(t.NumIn(), t.In)
}

func (t *rtype) Outs() iter.Seq[Type] {
	t.must(Func, "Outs")
	return counted(t.NumOut(), t.Out)
}

// Fields iterates over a struct's fields and their values.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	v.Type().common().must(Struct, "Fields")
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(v.typ.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Seq iterates over what range does with one variable: numbers up to v, indices or keys.
func (v Value) Seq() iter.Seq[Value] {
	switch k := v.Kind(); {
	case v.CanInt(), v.CanUint():
		return func(yield func(Value) bool) {
			for i := uint64(0); v.CanInt() && int64(i) < v.Int() || v.CanUint() && i < v.Uint(); i++ {
				number := New(v.typ).Elem()
				number.setNumber(int64(i), i, 0)
				number.flag &^= addressable
				if !yield(number) {
					return
				}
			}
		}
	case k == Func, k == Chan:
		panic("goscape: reflect.Value.Seq of " + k.String() + " not supported yet")
	}
	pairs := v.pairs("iter.Seq[Value]")
	return func(yield func(Value) bool) {
		pairs(func(k, _ Value) bool { return yield(k) })
	}
}

// Seq2 iterates over what range does with two variables: indices or keys, and elements.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if k := v.Kind(); k == Func {
		panic("goscape: reflect.Value.Seq2 of func not supported yet")
	}
	return v.pairs("iter.Seq2[Value, Value]")
}

// pairs is Seq2; result is what it panics about.
func (v Value) pairs(result string) iter.Seq2[Value, Value] {
	switch v.Kind() {
	case Pointer:
		if v.typ.elem.Kind() == Array {
			return v.Elem().pairs(result)
		}
	case Array, Slice:
		return func(yield func(Value, Value) bool) {
			for i := range v.Len() {
				if !yield(valueOf(i), v.Index(i)) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(valueOf(i), valueOf(r)) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for entry := v.MapRange(); entry.Next(); {
				if !yield(entry.Key(), entry.Value()) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce " + result)
}
