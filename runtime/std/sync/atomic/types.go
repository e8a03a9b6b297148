package atomic

import "unsafe"

// Int32 is an int32 that is changed as a whole.
type Int32 struct {
	v int32
}

// Load returns the value.
//
//goscape:leaks x=heap:0
func (x *Int32) Load() int32 { return x.v }

// Store stores the value.
//
//goscape:leaks x=heap:0
func (x *Int32) Store(val int32) { x.v = val }

// Swap stores new and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Int32) Swap(new int32) (old int32) { return SwapInt32(&x.v, new) }

// CompareAndSwap stores new if the value is old, and says whether it was.
//
//goscape:leaks x=heap:0
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) {
	return CompareAndSwapInt32(&x.v, old, new)
}

// Add adds delta and returns the new value.
//
//goscape:leaks x=heap:0
func (x *Int32) Add(delta int32) (new int32) { return AddInt32(&x.v, delta) }

// And stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Int32) And(mask int32) (old int32) { return AndInt32(&x.v, mask) }

// Or sets the bits of mask and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Int32) Or(mask int32) (old int32) { return OrInt32(&x.v, mask) }

// Int64 is an int64 that is changed as a whole.
type Int64 struct {
	v int64
}

// Load returns the value.
//
//goscape:leaks x=heap:0
func (x *Int64) Load() int64 { return x.v }

// Store stores the value.
//
//goscape:leaks x=heap:0
func (x *Int64) Store(val int64) { x.v = val }

// Swap stores new and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Int64) Swap(new int64) (old int64) { return SwapInt64(&x.v, new) }

// CompareAndSwap stores new if the value is old, and says whether it was.
//
//goscape:leaks x=heap:0
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) {
	return CompareAndSwapInt64(&x.v, old, new)
}

// Add adds delta and returns the new value.
//
//goscape:leaks x=heap:0
func (x *Int64) Add(delta int64) (new int64) { return AddInt64(&x.v, delta) }

// And stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Int64) And(mask int64) (old int64) { return AndInt64(&x.v, mask) }

// Or sets the bits of mask and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Int64) Or(mask int64) (old int64) { return OrInt64(&x.v, mask) }

// Uint32 is an uint32 that is changed as a whole.
type Uint32 struct {
	v uint32
}

// Load returns the value.
//
//goscape:leaks x=heap:0
func (x *Uint32) Load() uint32 { return x.v }

// Store stores the value.
//
//goscape:leaks x=heap:0
func (x *Uint32) Store(val uint32) { x.v = val }

// Swap stores new and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uint32) Swap(new uint32) (old uint32) { return SwapUint32(&x.v, new) }

// CompareAndSwap stores new if the value is old, and says whether it was.
//
//goscape:leaks x=heap:0
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) {
	return CompareAndSwapUint32(&x.v, old, new)
}

// Add adds delta and returns the new value.
//
//goscape:leaks x=heap:0
func (x *Uint32) Add(delta uint32) (new uint32) { return AddUint32(&x.v, delta) }

// And stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uint32) And(mask uint32) (old uint32) { return AndUint32(&x.v, mask) }

// Or sets the bits of mask and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uint32) Or(mask uint32) (old uint32) { return OrUint32(&x.v, mask) }

// Uint64 is an uint64 that is changed as a whole.
type Uint64 struct {
	v uint64
}

// Load returns the value.
//
//goscape:leaks x=heap:0
func (x *Uint64) Load() uint64 { return x.v }

// Store stores the value.
//
//goscape:leaks x=heap:0
func (x *Uint64) Store(val uint64) { x.v = val }

// Swap stores new and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uint64) Swap(new uint64) (old uint64) { return SwapUint64(&x.v, new) }

// CompareAndSwap stores new if the value is old, and says whether it was.
//
//goscape:leaks x=heap:0
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) {
	return CompareAndSwapUint64(&x.v, old, new)
}

// Add adds delta and returns the new value.
//
//goscape:leaks x=heap:0
func (x *Uint64) Add(delta uint64) (new uint64) { return AddUint64(&x.v, delta) }

// And stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uint64) And(mask uint64) (old uint64) { return AndUint64(&x.v, mask) }

// Or sets the bits of mask and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uint64) Or(mask uint64) (old uint64) { return OrUint64(&x.v, mask) }

// Uintptr is an uintptr that is changed as a whole.
type Uintptr struct {
	v uintptr
}

// Load returns the value.
//
//goscape:leaks x=heap:0
func (x *Uintptr) Load() uintptr { return x.v }

// Store stores the value.
//
//goscape:leaks x=heap:0
func (x *Uintptr) Store(val uintptr) { x.v = val }

// Swap stores new and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uintptr) Swap(new uintptr) (old uintptr) { return SwapUintptr(&x.v, new) }

// CompareAndSwap stores new if the value is old, and says whether it was.
//
//goscape:leaks x=heap:0
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) {
	return CompareAndSwapUintptr(&x.v, old, new)
}

// Add adds delta and returns the new value.
//
//goscape:leaks x=heap:0
func (x *Uintptr) Add(delta uintptr) (new uintptr) { return AddUintptr(&x.v, delta) }

// And stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uintptr) And(mask uintptr) (old uintptr) { return AndUintptr(&x.v, mask) }

// Or sets the bits of mask and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Uintptr) Or(mask uintptr) (old uintptr) { return OrUintptr(&x.v, mask) }

// Bool is a bool that is changed as a whole.
type Bool struct {
	v uint32
}

// Load returns the value.
//
//goscape:leaks x=heap:0
func (x *Bool) Load() bool { return x.v != 0 }

// Store stores the value.
//
//goscape:leaks x=heap:0
func (x *Bool) Store(val bool) { x.v = bit(val) }

// Swap stores new and returns the value before.
//
//goscape:leaks x=heap:0
func (x *Bool) Swap(new bool) (old bool) { return SwapUint32(&x.v, bit(new)) != 0 }

// CompareAndSwap stores new if the value is old, and says whether it was.
//
//goscape:leaks x=heap:0
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
	return CompareAndSwapUint32(&x.v, bit(old), bit(new))
}

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// Pointer is a pointer that is changed as a whole.
type Pointer[T any] struct {
	v *T
}

// Load returns the pointer.
//
//goscape:leaks x=heap:0
func (x *Pointer[T]) Load() *T { return x.v }

// Store stores the pointer.
//
//goscape:leaks x=heap:0 val=heap:0
func (x *Pointer[T]) Store(val *T) { x.v = val }

// Swap stores new and returns the pointer before.
//
//goscape:leaks x=heap:0 new=heap:0
func (x *Pointer[T]) Swap(new *T) (old *T) {
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap stores new if the pointer is old, and says whether it was.
//
//goscape:leaks x=heap:0 old=heap:0 new=heap:0
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Value holds a value of one type.
type Value struct {
	v any
}

// dynamicType returns the first word of an interface value, which stands for its type.
func dynamicType(v *any) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(v)) }

// check panics if new cannot be stored where v is.
func (v *Value) check(what string, new *any) {
	if *new == nil {
		panic("sync/atomic: " + what + " of nil value into Value")
	}
	if v.v != nil && dynamicType(&v.v) != dynamicType(new) {
		panic("sync/atomic: " + what + " of inconsistently typed value into Value")
	}
}

// Load returns the value that was stored last, or nil.
//
//goscape:leaks v=heap:0
func (v *Value) Load() (val any) { return v.v }

// Store sets the value. All values of one Value have the same type.
//
//goscape:leaks v=heap:0 val=heap:0
func (v *Value) Store(val any) {
	v.check("store", &val)
	v.v = val
}

// Swap stores new and returns the value before, or nil.
//
//goscape:leaks v=heap:0 new=heap:0
func (v *Value) Swap(new any) (old any) {
	v.check("swap", &new)
	old = v.v
	v.v = new
	return old
}

// CompareAndSwap stores new if the value is old, and says whether it was.
//
//goscape:leaks v=heap:0 old=heap:0 new=heap:0
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && dynamicType(&old) != dynamicType(&new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	v.check("compare and swap", &new)
	if v.v != old {
		return false
	}
	v.v = new
	return true
}
