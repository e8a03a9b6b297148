// run

// Order of evaluation in assignments to map entries: map, key, right side; then the assignment, which alone may panic.
package main

import "fmt"

var log []string


func flush() {
	fmt.Println(log)
	log = nil
}

func m(v map[int]int) map[int]int { log = append(log, "map"); return v }
func k(v int) int                 { log = append(log, "key"); return v }
func r(v int) int                 { log = append(log, "rhs"); return v }

func main() {
	x := map[int]int{}
	m(x)[k(1)] = r(2)
	flush()
	m(x)[k(1)] += r(3)
	flush()
	m(x)[k(1)]++
	flush()
	m(x)[k(1)], m(x)[k(2)] = r(1), r(2)
	flush()
	fmt.Println(x)

	// The map is evaluated before the right side replaces it.
	old := x
	x[k(7)], x = r(8), nil
	flush()
	fmt.Println(old, x)

	// A right side that changes the map.
	y := map[string]int{"a": 1}
	y["b"] = func() int {
		for i := 0; i < 100; i++ {
			y[fmt.Sprint(i)] = i
		}
		return len(y)
	}()
	fmt.Println(y["b"], y["99"], len(y))

	// Large elements of the same map, which grows.
	z := map[int][20]int{0: {1, 19: 20}}
	for i := 1; i < 50; i++ {
		z[i] = z[i-1]
	}
	fmt.Println(z[49][0], z[49][19])
	z[100], z[0] = z[0], z[101]
	fmt.Println(z[100][19], z[0][19])
}

// Output:
// [map key rhs]
// [map key rhs]
// [map key]
// [map key map key rhs rhs]
// map[1:1 2:2]
// [key rhs]
// map[1:1 2:2 7:8] map[]
// 101 99 102
// 1 20
// 20 0
