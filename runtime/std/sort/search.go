package sort

// Search returns the least i in [0, n) for which f is true, n if there is none; f must not become false again.
func Search(n int, f func(int) bool) int {
	low, high := 0, n // f(low-1) is false, f(high) true
	for low < high {
		middle := int(uint(low+high) >> 1)
		if f(middle) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// Find returns the least i in [0, n) for which cmp is not positive, and whether it is 0 there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	low, high := 0, n
	for low < high {
		middle := int(uint(low+high) >> 1)
		if cmp(middle) > 0 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < n && cmp(low) == 0
}

// SearchInts returns where x is in the sorted slice a, or would be.
func SearchInts(a []int, x int) int {
	low, high := 0, len(a)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if a[middle] < x {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// SearchFloat64s returns where x is in the sorted slice a, or would be.
func SearchFloat64s(a []float64, x float64) int {
	low, high := 0, len(a)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if a[middle] < x {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// SearchStrings returns where x is in the sorted slice a, or would be.
func SearchStrings(a []string, x string) int {
	low, high := 0, len(a)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if a[middle] < x {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}
