// Bounds-checked loops over a slice of bools.
package main

func sieve(n int) int {
	composite := make([]bool, n+1)
	count := 0
	for i := 2; i <= n; i++ {
		if !composite[i] {
			count++
			for j := i * i; j <= n; j += i {
				composite[j] = true
			}
		}
	}
	return count
}

func main() {
	total := 0
	for i := 0; i < 100; i++ {
		total += sieve(1000000)
	}
	println(total)
}
