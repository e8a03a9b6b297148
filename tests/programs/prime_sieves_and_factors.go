// Number theory: sieve, factorisation, perfect numbers, modular inverse, Euler's totient, Miller-Rabin.
//
// spec: For statements with single condition, Arithmetic operators
package main

import "fmt"

func sieve(n int) (primes []int) {
	composite := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return
}

func factors(n int) map[int]int {
	out := map[int]int{}
	for p := 2; p*p <= n; p++ {
		for n%p == 0 {
			out[p]++
			n /= p
		}
	}
	if n > 1 {
		out[n]++
	}
	return out
}

func egcd(a, b int) (g, x, y int) {
	if b == 0 {
		return a, 1, 0
	}
	g, y, x = egcd(b, a%b)
	return g, x, y - a/b*x
}

func inverse(a, m int) (int, bool) {
	g, x, _ := egcd(a, m)
	return (x%m + m) % m, g == 1
}

func totient(n int) int {
	result := n
	for p := range factors(n) {
		result = result / p * (p - 1)
	}
	return result
}

func powmod(b, e, m int) int {
	r := 1
	for b %= m; e > 0; e /= 2 {
		if e%2 == 1 {
			r = r * b % m
		}
		b = b * b % m
	}
	return r
}

func isPrime(n int) bool {
	if n < 4 {
		return n > 1
	}
	d, s := n-1, 0
	for d%2 == 0 {
		d /= 2
		s++
	}
witness:
	for _, a := range []int{2, 3, 5, 7} {
		if a%n == 0 {
			continue
		}
		x := powmod(a, d, n)
		if x == 1 || x == n-1 {
			continue
		}
		for i := 1; i < s; i++ {
			if x = x * x % n; x == n-1 {
				continue witness
			}
		}
		return false
	}
	return true
}

func main() {
	p := sieve(10000)
	fmt.Println(len(p), p[:10], p[len(p)-1])
	fmt.Println(factors(360), factors(97), factors(1<<20*81), factors(600851475143))
	for n := 2; n < 9000; n++ {
		sum := 1
		for d := 2; d*d <= n; d++ {
			if n%d == 0 {
				sum += d
				if d*d != n {
					sum += n / d
				}
			}
		}
		if sum == n {
			fmt.Print(n, " ")
		}
	}
	fmt.Println()
	fmt.Println(inverse(3, 11))
	fmt.Println(inverse(6, 9))
	fmt.Println(totient(36), totient(97), totient(1000000))
	agree := true
	for n, i := 0, 0; n < 10000; n++ {
		known := i < len(p) && p[i] == n
		if known {
			i++
		}
		agree = agree && isPrime(n) == known
	}
	fmt.Println(agree, isPrime(1000000007), isPrime(1000000007*3))
}
