// run

// Small whole programs: sieve, n-queens, matrix product, n-body, sorting, hashing.
package main

func sieve(n int) (count int) {
	composite := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return
}

func queens(n, row int, cols, d1, d2 []bool) int {
	if row == n {
		return 1
	}
	count := 0
	for c := 0; c < n; c++ {
		if cols[c] || d1[row+c] || d2[row-c+n-1] {
			continue
		}
		cols[c], d1[row+c], d2[row-c+n-1] = true, true, true
		count += queens(n, row+1, cols, d1, d2)
		cols[c], d1[row+c], d2[row-c+n-1] = false, false, false
	}
	return count
}

func matmul(n int) int64 {
	a, b, c := make([]int64, n*n), make([]int64, n*n), make([]int64, n*n)
	for i := range a {
		a[i], b[i] = int64(i%7), int64(i%5)
	}
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			var sum int64
			for k := 0; k < n; k++ {
				sum += a[i*n+k] * b[k*n+j]
			}
			c[i*n+j] = sum
		}
	}
	var t int64
	for _, v := range c {
		t += v
	}
	return t
}

type body struct{ x, y, z, vx, vy, vz, mass float64 }

func energy(bodies []body) float64 {
	e := 0.0
	for i := range bodies {
		b := &bodies[i]
		e += 0.5 * b.mass * (b.vx*b.vx + b.vy*b.vy + b.vz*b.vz)
	}
	return e
}

func advance(bodies []body, dt float64) {
	for i := range bodies {
		b := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			o := &bodies[j]
			dx, dy, dz := b.x-o.x, b.y-o.y, b.z-o.z
			d := dx*dx + dy*dy + dz*dz
			mag := dt / (d * d)
			b.vx -= dx * o.mass * mag
			b.vy -= dy * o.mass * mag
			b.vz -= dz * o.mass * mag
			o.vx += dx * b.mass * mag
			o.vy += dy * b.mass * mag
			o.vz += dz * b.mass * mag
		}
	}
	for i := range bodies {
		b := &bodies[i]
		b.x += dt * b.vx
		b.y += dt * b.vy
		b.z += dt * b.vz
	}
}

func quicksort(a []int) {
	if len(a) < 2 {
		return
	}
	p, i := a[len(a)/2], 0
	j := len(a) - 1
	for i <= j {
		for a[i] < p {
			i++
		}
		for a[j] > p {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	quicksort(a[:j+1])
	quicksort(a[i:])
}

func fnv(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h ^= uint32(s[i])
		h *= 16777619
	}
	return h
}

func crc(data []byte) uint32 {
	var table [256]uint32
	for i := range table {
		c := uint32(i)
		for k := 0; k < 8; k++ {
			if c&1 == 1 {
				c = 0xEDB88320 ^ c>>1
			} else {
				c >>= 1
			}
		}
		table[i] = c
	}
	c := ^uint32(0)
	for _, b := range data {
		c = table[byte(c)^b] ^ c>>8
	}
	return ^c
}

func collatz(limit int) (best, steps int) {
	for i := 1; i < limit; i++ {
		n, s := i, 0
		for n != 1 {
			if n&1 == 0 {
				n >>= 1
			} else {
				n = 3*n + 1
			}
			s++
		}
		if s > steps {
			best, steps = i, s
		}
	}
	return
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func digits(n int) string {
	if n == 0 {
		return "0"
	}
	var buf [20]byte
	i := len(buf)
	for n > 0 {
		i--
		buf[i] = byte('0' + n%10)
		n /= 10
	}
	return string(buf[i:])
}

func main() {
	println(sieve(100000))
	println(queens(8, 0, make([]bool, 8), make([]bool, 15), make([]bool, 15)))
	println(matmul(60))
	bodies := []body{{0, 0, 0, 0, 0, 0, 40}, {5, 1, 0, 0, 0.5, 0, 1}, {8, 4, 1, -0.25, 0.5, 0.125, 2}}
	for range 100 {
		advance(bodies, 0.01)
	}
	println(int(energy(bodies) * 1e9))
	a := make([]int, 1000)
	x := uint32(12345)
	for i := range a {
		x = x*1664525 + 1013904223
		a[i] = int(x >> 8)
	}
	quicksort(a)
	ok := true
	for i := 1; i < len(a); i++ {
		ok = ok && a[i-1] <= a[i]
	}
	println(ok, a[0], a[999])
	println(fnv("hello, world"), crc([]byte("123456789")))
	println(collatz(10000))
	println(fib(25), ackermann(2, 9))
	println(digits(0), digits(1234567890), digits(1<<62))
}

// Stderr:
// 9592
// 92
// 1295400
// 462351242
// true 2169 16775973
// 1292805149 3421780262
// 6171 261
// 75025 21
// 0 1234567890 4611686018427387904
