// run

// m[k] = append(m[k], …) looks into the map once; the map stays right when what is appended changes it.
package main

import "fmt"

func main() {
	m := map[int][]string{}
	grow := func(n int) string {
		for i := 0; i < n; i++ {
			m[100+i] = append(m[100+i], "x")
		}
		return fmt.Sprint("grown ", n)
	}
	for k := 0; k < 20; k++ {
		m[k] = append(m[k], grow(k*3))
		m[k] = append(m[k], "a", "b")
		m[k] = append(m[k], m[k-1]...)
		m[k] = append(m[k])
	}
	total := 0
	for k := 0; k < 20; k++ {
		total += len(m[k])
	}
	fmt.Println(len(m), total, m[2], len(m[100]), len(m[156]), m[500] == nil)
	names := map[string][]byte{}
	for _, w := range []string{"one", "two", "one"} {
		names[w] = append(names[w], w...)
		names["all"] = append(names["all"], w...)
	}
	fmt.Printf("%s %d\n", names, len(names))
	var none map[string][]int
	k := "k"
	fmt.Println(append(none[k], 1))
}

// Output:
// 77 630 [grown 6 a b grown 3 a b grown 0 a b] 19 1 true
// map[all:onetwoone one:oneone two:two] 3
// [1]
