// Package sorting has the algorithms of packages sort and slices.
//
// Quick is pattern-defeating quicksort (Orson Peters). Which of equal elements comes first is visible, so its parameters are gc's.
package sorting

// Collection is what can be sorted. It is a type parameter of the algorithms: a collection that is no interface is compared and moved without
// dynamic calls.
type Collection interface {
	Less(i, j int) bool
	Swap(i, j int)
}

// Quick sorts the first n elements; equal ones may change places. O(n log n) calls of Less and Swap.
func Quick[C Collection](data C, n int) { quick(data, 0, n, bitLen(n)) }

// IsSorted reports whether the first n elements are sorted.
func IsSorted[C Collection](data C, n int) bool {
	for i := n - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

// Ranges are half-open: [a, b).

const (
	insertionMax   = 12 // ranges up to this long are sorted by insertion
	stableBlock    = 20 // what Stable sorts by insertion before it merges
	ninther        = 50 // from this length on the pivot is a median of medians, and out-of-place elements are shifted
	almostSorted   = 5  // how many out-of-place elements make a range worth mending
	allPivotSwaps  = 12 // swaps while choosing a pivot in a descending range
	scatterMinimum = 8
)

// bitLen returns the number of bits of n.
func bitLen(n int) int {
	bits := 0
	for ; n != 0; n >>= 1 {
		bits++
	}
	return bits
}

// quick sorts [a, b). After limit bad partitions it changes to heapsort.
func quick[C Collection](data C, a, b, limit int) {
	balanced, partitioned := true, true // how the last partition went
	for b-a > insertionMax {
		if limit == 0 {
			heapSort(data, a, b)
			return
		}
		if !balanced {
			scatter(data, a, b)
			limit--
		}
		pivot, swaps := choosePivot(data, a, b)
		ascending := swaps == 0
		if swaps == allPivotSwaps {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				data.Swap(i, j)
			}
			pivot = a + b - 1 - pivot
			ascending = true
		}
		if balanced && partitioned && ascending && mend(data, a, b) {
			return
		}
		// What precedes the range is not greater than anything in it. If it is not less than the pivot either, then the pivot
		// is the least element, and all that equal it can be left behind.
		if a > 0 && !data.Less(a-1, pivot) {
			a = partitionEqual(data, a, b, pivot)
			continue
		}
		var middle int
		middle, partitioned = partition(data, a, b, pivot)
		left, right := middle-a, b-middle
		balanced = min(left, right) >= (b-a)/8
		if left < right {
			quick(data, a, middle, limit)
			a = middle + 1
		} else {
			quick(data, middle+1, b, limit)
			b = middle
		}
	}
	insertion(data, a, b)
}

func insertion[C Collection](data C, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

func heapSort[C Collection](data C, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sift(data, a, i, n)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		sift(data, a, 0, i)
	}
}

// sift lets element i of the heap of n elements at base sink.
func sift[C Collection](data C, base, i, n int) {
	for {
		child := 2*i + 1
		if child >= n {
			return
		}
		if child+1 < n && data.Less(base+child, base+child+1) {
			child++
		}
		if !data.Less(base+i, base+child) {
			return
		}
		data.Swap(base+i, base+child)
		i = child
	}
}

// partition puts what is less than the pivot before it and the rest behind it. It returns the pivot's new place, and whether nothing
// had to move.
func partition[C Collection](data C, a, b, pivot int) (middle int, already bool) {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for moved := false; ; moved = true {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, !moved
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// partitionEqual puts what equals the pivot, which is a least element, first, and returns where the rest begins.
func partitionEqual[C Collection](data C, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// mend sorts a range in which few elements are out of place. It gives up, and returns false, if there are more.
func mend[C Collection](data C, a, b int) bool {
	i := a + 1
	for step := 0; step < almostSorted; step++ {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < ninther {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// scatter swaps three elements around the middle with others, against patterns that make partitions lopsided. The others come from
// Marsaglia's 64-bit xorshift.
func scatter[C Collection](data C, a, b int) {
	n := b - a
	if n < scatterMinimum {
		return
	}
	random := uint64(n)
	mask := uint(1)<<bitLen(n) - 1
	for i := a + n/4*2 - 1; i <= a+n/4*2+1; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		data.Swap(i, a+other)
	}
}

// choosePivot returns a pivot and how many pairs it found in descending order on the way.
func choosePivot[C Collection](data C, a, b int) (pivot, swaps int) {
	n := b - a
	first, second, third := a+n/4, a+n/4*2, a+n/4*3
	if n >= scatterMinimum {
		if n >= ninther {
			first = median(data, first-1, first, first+1, &swaps)
			second = median(data, second-1, second, second+1, &swaps)
			third = median(data, third-1, third, third+1, &swaps)
		}
		second = median(data, first, second, third, &swaps)
	}
	return second, swaps
}

// median returns which of three elements is between the others.
func median[C Collection](data C, a, b, c int, swaps *int) int {
	if data.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if data.Less(c, b) {
		*swaps++
		b = c
	}
	if data.Less(b, a) {
		*swaps++
		b = a
	}
	return b
}

// Stable sorts the first n elements and keeps equal ones in their order: blocks by insertion, then merges of neighbours. O(n log n)
// calls of Less, O(n log² n) of Swap.
func Stable[C Collection](data C, n int) {
	size := stableBlock
	for a := 0; a < n; a += size {
		insertion(data, a, min(a+size, n))
	}
	for ; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			merge(data, a, a+size, min(a+2*size, n))
		}
	}
}

// merge merges the sorted neighbours [a, m) and [m, b) in place (SymMerge, Kim and Kutzner 2004).
func merge[C Collection](data C, a, m, b int) {
	if m-a == 1 {
		// A single element goes before the first that is not less.
		low, high := m, b
		for low < high {
			middle := int(uint(low+high) >> 1)
			if data.Less(middle, a) {
				low = middle + 1
			} else {
				high = middle
			}
		}
		for i := a; i < low-1; i++ {
			data.Swap(i, i+1)
		}
		return
	}
	if b-m == 1 {
		// A single element goes before the first that is greater.
		low, high := a, m
		for low < high {
			middle := int(uint(low+high) >> 1)
			if !data.Less(m, middle) {
				low = middle + 1
			} else {
				high = middle
			}
		}
		for i := m; i > low; i-- {
			data.Swap(i, i-1)
		}
		return
	}
	// Find the stretch around m, symmetric to the middle, whose halves have to change places.
	half := int(uint(a+b) >> 1)
	whole := half + m
	low, high := a, m
	if m > half {
		low, high = whole-b, half
	}
	for low < high {
		middle := int(uint(low+high) >> 1)
		if !data.Less(whole-1-middle, middle) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	end := whole - low
	if low < m && m < end {
		rotate(data, low, m, end)
	}
	if a < low && low < half {
		merge(data, a, low, half)
	}
	if half < end && end < b {
		merge(data, half, end, b)
	}
}

// rotate exchanges the neighbours [a, m) and [m, b).
func rotate[C Collection](data C, a, m, b int) {
	left, right := m-a, b-m
	for left != right {
		if left > right {
			swapRange(data, m-left, m, right)
			left -= right
		} else {
			swapRange(data, m-left, m+right-left, left)
			right -= left
		}
	}
	swapRange(data, m-left, m, left)
}

func swapRange[C Collection](data C, a, b, n int) {
	for i := 0; i < n; i++ {
		data.Swap(a+i, b+i)
	}
}
