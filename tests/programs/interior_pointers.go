// Pointers into arrays, structs and slices keep the whole object alive and see its changes.
//
// spec: Address operators, Allocation, Slice expressions
package main

import (
	"fmt"
	"runtime"
)

type record struct {
	id   int
	name string
	tail [4]struct{ v *int }
}

func middle(n int) *int {
	arr := make([]int, n)
	for i := range arr {
		arr[i] = i * i
	}
	return &arr[n/2]
}

func field() *string {
	r := &record{id: 1, name: fmt.Sprint("rec", 1)}
	return &r.name
}

func element() **int {
	r := new(record)
	x := 42
	r.tail[2].v = &x
	return &r.tail[2].v
}

func last(s []byte) []byte { return s[len(s)-1:] }

func escape() (get func() int, set func(int)) {
	var box struct{ pad, val int }
	return func() int { return box.val }, func(v int) { box.val = v }
}

func main() {
	var ints []*int
	var strs []*string
	for i := 1; i < 40; i++ {
		ints = append(ints, middle(i))
		strs = append(strs, field())
		runtime.GC()
	}
	sum := 0
	for i := range ints {
		sum += *ints[i] + len(*strs[i])
	}
	fmt.Println(sum, **element())
	b := last([]byte(fmt.Sprint("payload", 7)))
	runtime.GC()
	fmt.Println(string(b), cap(b) >= 1)
	get, set := escape()
	set(5)
	runtime.GC()
	fmt.Println(get())
	grid := [3][3]int{}
	row := &grid[1]
	cell := &row[2]
	view := grid[1][1:]
	*cell = 9
	view[0] = 8
	fmt.Println(grid, *row, len(view), cap(view))
	r := record{name: "x"}
	pn := &r.name
	r = record{name: "y"}
	fmt.Println(*pn)
	s := []record{{id: 1}, {id: 2}}
	p := &s[0]
	s = append(s, record{id: 3})
	p.id = 100
	fmt.Println(s[0].id, p.id, len(s))
	str := fmt.Sprint("substring", 99)
	sub := str[3:9]
	str = ""
	runtime.GC()
	fmt.Println(sub, len(str))
	m := map[string]*[2]int{"a": {1, 2}}
	e := &m["a"][1]
	delete(m, "a")
	runtime.GC()
	*e++
	fmt.Println(*e, len(m))
}
