// Which values have which methods: pointer receivers need addressable values or pointers; maps of structs do not give them.
//
// spec: Method sets, Selectors, Address operators
package main

import "fmt"

type Incer interface{ Inc() }
type Getter interface{ Get() int }
type IncGetter interface {
	Incer
	Getter
}

type N struct{ v int }

func (n *N) Inc()    { n.v++ }
func (n N) Get() int { return n.v }

type byValue struct{ N }
type byPointer struct{ *N }
type deep struct{ byPointer }

func has(v interface{}) string {
	_, i := v.(Incer)
	_, g := v.(Getter)
	_, both := v.(IncGetter)
	return fmt.Sprintf("%T Inc=%v Get=%v both=%v", v, i, g, both)
}

func main() {
	n := N{1}
	n.Inc()
	(&n).Inc()
	fmt.Println(n.Get(), (&n).Get())
	for _, v := range []interface{}{n, &n, byValue{n}, &byValue{n}, byPointer{&n}, &byPointer{&n}, deep{byPointer{&n}}, struct{ Incer }{&n}, struct{ *N }{}} {
		fmt.Println(has(v))
	}
	arr := []N{{10}, {20}}
	arr[0].Inc()
	for i := range arr {
		arr[i].Inc()
	}
	for _, a := range arr {
		a.Inc()
	}
	fmt.Println(arr)
	m := map[string]*N{"a": {5}}
	m["a"].Inc()
	mv := map[string]N{"a": {5}}
	tmp := mv["a"]
	tmp.Inc()
	fmt.Println(m["a"].Get(), mv["a"].Get(), tmp.Get())
	bv := byValue{n}
	bv.Inc()
	fmt.Println(bv.Get(), n.Get())
	bp := byPointer{&n}
	cp := bp
	cp.Inc()
	fmt.Println(bp.Get(), n.Get())
	var ig IncGetter = &bv
	ig.Inc()
	fmt.Println(ig.Get(), bv.v)
	var e deep
	func() {
		defer func() { fmt.Println("nil embedded pointer:", recover() != nil) }()
		e.Inc()
	}()
	func() N { return N{7} }().Get()
	fmt.Println((&N{8}).Get(), N{9}.Get())
	pp := &m
	(*pp)["a"].v = 100
	fmt.Println(m["a"].v)
}
