// Structs are copied on assignment, in ranges, into interfaces, maps, arrays and channels' element types.
//
// spec: Assignment statements, Struct types, Variables
package main

import "fmt"

type inner struct{ vals [3]int }

type thing struct {
	name string
	in   inner
	ref  *inner
	list []int
}

func (t thing) withName(n string) thing { t.name = n; return t }
func (t *thing) rename(n string) *thing { t.name = n; return t }

func mutate(t thing) { t.name = "mutated"; t.in.vals[0] = 99; t.ref.vals[0] = 99; t.list[0] = 99 }

func get(m map[string]thing, k string) thing { return m[k] }

func main() {
	a := thing{"a", inner{[3]int{1, 2, 3}}, &inner{}, []int{1, 2}}
	b := a
	b.name, b.in.vals[1], b.ref.vals[1], b.list[1] = "b", 20, 20, 20
	fmt.Println(a.name, a.in, *a.ref, a.list)
	mutate(a)
	fmt.Println(a.name, a.in, *a.ref, a.list)
	fmt.Println(a.withName("c").name, a.name, a.rename("d").name, a.name)

	things := []thing{a, b}
	for _, t := range things {
		t.name = "lost"
		t.in.vals[2] = -1
	}
	fmt.Println(things[0].name, things[1].in)
	for i := range things {
		t := &things[i]
		t.name += "!"
	}
	fmt.Println(things[0].name, things[1].name, a.name)

	var i interface{} = a
	a.name = "changed"
	fmt.Println(i.(thing).name, a.name)
	j := i
	t := i.(thing)
	t.in.vals[0] = 1000
	fmt.Println(i.(thing).in.vals[0] == j.(thing).in.vals[0], t.in.vals[0])

	m := map[string]thing{"k": a}
	v := m["k"]
	v.name = "copy"
	fmt.Println(m["k"].name, get(m, "k").in.vals, get(m, "none").in.vals)
	v.in = inner{}
	m["k"] = v
	fmt.Println(m["k"].name, m["k"].in)

	arr := [2]inner{{[3]int{1}}, {[3]int{2}}}
	arr2 := arr
	arr2[0], arr2[1] = arr2[1], arr2[0]
	p := &arr[0]
	arr[0] = arr[1]
	fmt.Println(arr, arr2, *p)
	x := struct{ a, b *int }{new(int), new(int)}
	y := x
	*y.a = 5
	y.b = y.a
	fmt.Println(*x.a, *x.b, *y.b)
	q := &a
	r := *q
	q.name = "via q"
	fmt.Println(r.name == a.name, q.name == a.name)
	self := []thing{a}
	self[0].list = append(self[0].list[:0:0], 7)
	fmt.Println(a.list, self[0].list)
	f := func(in inner) inner { in.vals[0]++; return in }
	fmt.Println(f(f(inner{})), f(arr[0]).vals[0]-arr[0].vals[0])
}
