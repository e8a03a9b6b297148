// Package atomic provides operations that no other goroutine sees half done. Goroutines take turns on one thread and are not
// interrupted inside these functions, so they are plain loads and stores.
package atomic

import "unsafe"

// SwapInt32 stores new and returns the value before.
//
//goscape:leaks addr=heap:0
func SwapInt32(addr *int32, new int32) (old int32) {
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapInt32 stores new if the value is old, and says whether it was.
//
//goscape:leaks addr=heap:0
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddInt32 adds delta and returns the new value.
//
//goscape:leaks addr=heap:0
func AddInt32(addr *int32, delta int32) (new int32) {
	*addr += delta
	return *addr
}

// LoadInt32 returns the value.
//
//goscape:leaks addr=heap:0
func LoadInt32(addr *int32) (val int32) { return *addr }

// StoreInt32 stores the value.
//
//goscape:leaks addr=heap:0
func StoreInt32(addr *int32, val int32) { *addr = val }

// AndInt32 stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks addr=heap:0
func AndInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr = old & mask
	return old
}

// OrInt32 sets the bits of mask and returns the value before.
//
//goscape:leaks addr=heap:0
func OrInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr = old | mask
	return old
}

// SwapInt64 stores new and returns the value before.
//
//goscape:leaks addr=heap:0
func SwapInt64(addr *int64, new int64) (old int64) {
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapInt64 stores new if the value is old, and says whether it was.
//
//goscape:leaks addr=heap:0
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddInt64 adds delta and returns the new value.
//
//goscape:leaks addr=heap:0
func AddInt64(addr *int64, delta int64) (new int64) {
	*addr += delta
	return *addr
}

// LoadInt64 returns the value.
//
//goscape:leaks addr=heap:0
func LoadInt64(addr *int64) (val int64) { return *addr }

// StoreInt64 stores the value.
//
//goscape:leaks addr=heap:0
func StoreInt64(addr *int64, val int64) { *addr = val }

// AndInt64 stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks addr=heap:0
func AndInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr = old & mask
	return old
}

// OrInt64 sets the bits of mask and returns the value before.
//
//goscape:leaks addr=heap:0
func OrInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr = old | mask
	return old
}

// SwapUint32 stores new and returns the value before.
//
//goscape:leaks addr=heap:0
func SwapUint32(addr *uint32, new uint32) (old uint32) {
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapUint32 stores new if the value is old, and says whether it was.
//
//goscape:leaks addr=heap:0
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUint32 adds delta and returns the new value.
//
//goscape:leaks addr=heap:0
func AddUint32(addr *uint32, delta uint32) (new uint32) {
	*addr += delta
	return *addr
}

// LoadUint32 returns the value.
//
//goscape:leaks addr=heap:0
func LoadUint32(addr *uint32) (val uint32) { return *addr }

// StoreUint32 stores the value.
//
//goscape:leaks addr=heap:0
func StoreUint32(addr *uint32, val uint32) { *addr = val }

// AndUint32 stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks addr=heap:0
func AndUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr = old & mask
	return old
}

// OrUint32 sets the bits of mask and returns the value before.
//
//goscape:leaks addr=heap:0
func OrUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr = old | mask
	return old
}

// SwapUint64 stores new and returns the value before.
//
//goscape:leaks addr=heap:0
func SwapUint64(addr *uint64, new uint64) (old uint64) {
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapUint64 stores new if the value is old, and says whether it was.
//
//goscape:leaks addr=heap:0
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUint64 adds delta and returns the new value.
//
//goscape:leaks addr=heap:0
func AddUint64(addr *uint64, delta uint64) (new uint64) {
	*addr += delta
	return *addr
}

// LoadUint64 returns the value.
//
//goscape:leaks addr=heap:0
func LoadUint64(addr *uint64) (val uint64) { return *addr }

// StoreUint64 stores the value.
//
//goscape:leaks addr=heap:0
func StoreUint64(addr *uint64, val uint64) { *addr = val }

// AndUint64 stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks addr=heap:0
func AndUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr = old & mask
	return old
}

// OrUint64 sets the bits of mask and returns the value before.
//
//goscape:leaks addr=heap:0
func OrUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr = old | mask
	return old
}

// SwapUintptr stores new and returns the value before.
//
//goscape:leaks addr=heap:0
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr) {
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapUintptr stores new if the value is old, and says whether it was.
//
//goscape:leaks addr=heap:0
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// AddUintptr adds delta and returns the new value.
//
//goscape:leaks addr=heap:0
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr) {
	*addr += delta
	return *addr
}

// LoadUintptr returns the value.
//
//goscape:leaks addr=heap:0
func LoadUintptr(addr *uintptr) (val uintptr) { return *addr }

// StoreUintptr stores the value.
//
//goscape:leaks addr=heap:0
func StoreUintptr(addr *uintptr, val uintptr) { *addr = val }

// AndUintptr stores the bits that the value and mask have in common, and returns the value before.
//
//goscape:leaks addr=heap:0
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr = old & mask
	return old
}

// OrUintptr sets the bits of mask and returns the value before.
//
//goscape:leaks addr=heap:0
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr = old | mask
	return old
}

// SwapPointer stores new and returns the value before.
//
//goscape:leaks addr=heap:0 new=heap:0
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer) {
	old = *addr
	*addr = new
	return old
}

// CompareAndSwapPointer stores new if the value is old, and says whether it was.
//
//goscape:leaks addr=heap:0 old=heap:0 new=heap:0
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

// LoadPointer returns the value.
//
//goscape:leaks addr=heap:0
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer) { return *addr }

// StorePointer stores the value.
//
//goscape:leaks addr=heap:0 val=heap:0
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) { *addr = val }
