// Struct tags, anonymous and nested struct types, identical types, blank and zero-size fields.
//
// spec: Struct types, Type identity, Blank identifier
package main

import (
	"fmt"
	"unsafe"
)

type tagged struct {
	ID   int    `json:"id" db:"pk"`
	Name string `json:"name"`
}

type untagged struct {
	ID   int
	Name string
}

type matrixLike struct {
	dims struct{ rows, cols int }
	data []struct {
		at  [2]int
		val float64
	}
	_ [0]func()
	_ int32
}

func area(r struct{ w, h int }) int { return r.w * r.h }

func origin() (p struct{ x, y int }) { return }

func main() {
	t := tagged{1, "one"}
	u := untagged(t)
	u.Name = "uno"
	t = tagged(u)
	fmt.Println(t, u)
	r := struct{ w, h int }{3, 4}
	fmt.Println(area(r), area(struct{ w, h int }{5, 6}))
	type rect struct{ w, h int }
	rr := rect{7, 8}
	fmt.Println(area(rr), origin())
	o := origin()
	o.x++
	fmt.Println(o == struct{ x, y int }{1, 0}, o != origin())
	var m matrixLike
	m.dims.rows, m.dims.cols = 2, 3
	m.data = append(m.data, struct {
		at  [2]int
		val float64
	}{[2]int{1, 2}, 2.5})
	fmt.Printf("%v %+v\n", m.data, m.dims)
	points := []struct{ X, Y int }{{1, 2}, {3, 4}}
	total := struct{ X, Y int }{}
	for _, p := range points {
		total.X += p.X
		total.Y += p.Y
	}
	fmt.Printf("%v %+v %T\n", total, points, total)
	var i interface{} = total
	_, same := i.(struct{ X, Y int })
	_, other := i.(struct{ X, Y int64 })
	_, withTag := i.(struct {
		X int `k:"v"`
		Y int
	})
	fmt.Println(same, other, withTag)
	set := map[struct{ a, b string }]struct{}{{"x", "y"}: {}}
	_, ok := set[struct{ a, b string }{"x", "y"}]
	fmt.Println(ok, len(set), unsafe.Sizeof(struct{}{}))
	handlers := map[string]struct {
		fn   func(int) int
		help string
	}{"inc": {func(n int) int { return n + 1 }, "adds one"}, "neg": {help: "negates", fn: func(n int) int { return -n }}}
	fmt.Println(handlers["inc"].fn(4), handlers["neg"].fn(4), handlers["inc"].help)
	type empty struct{}
	es := make([]empty, 1000)
	fmt.Println(len(es), unsafe.Sizeof(es[0]), es[0] == empty{})
	p := &struct {
		untagged
		next *int
	}{untagged: u}
	fmt.Println(p.Name, p.next == nil)
}
