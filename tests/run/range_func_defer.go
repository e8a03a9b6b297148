// run

package main

import "fmt"

func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator ends")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func f() (res string) {
	defer fmt.Println("first")
	for i := range seq(3) {
		defer fmt.Println("deferred", i)
		for j := range seq(2) {
			defer func() { fmt.Println("inner", i, j) }()
		}
	}
	fmt.Println("loop done")
	defer fmt.Println("last")
	return "ok"
}

func g() (err error) {
	for i := range seq(3) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("recovered %v by %d", r, i)
			}
		}()
		if i == 1 {
			panic("boom")
		}
	}
	return nil
}

func h() int {
	for i := range seq(5) {
		defer func() { fmt.Println("h", i) }()
		if i == 2 {
			return i * 10
		}
	}
	return -1
}

func lit() {
	func() {
		for i := range seq(2) {
			defer func(k int) { fmt.Println("lit", k, recover()) }(i)
		}
		fmt.Println("lit body end")
		panic("p")
	}()
	fmt.Println("lit end")
}

type T struct{ n int }

func (t T) M(s string)   { fmt.Println("T.M", t.n, s) }
func (t *T) P(s ...int)  { fmt.Println("T.P", t.n, s) }

func methods() {
	t := T{1}
	var i interface{ M(string) } = t
	for k := range seq(2) {
		defer t.M("x")
		defer t.P(k, k+1)
		defer i.M("iface")
		t.n++
		var nilf func()
		if k == 1 {
			defer func() { fmt.Println("rec", recover()) }()
			defer nilf()
		}
	}
}

func many() {
	s := 0
	defer func() { fmt.Println("sum", s) }()
	for i := range seq(1000) {
		defer func() { s += i }()
	}
}

func main() {
	fmt.Println(f())
	fmt.Println(g())
	fmt.Println(h())
	lit()
	methods()
	many()
}

// Output:
// iterator ends
// iterator ends
// iterator ends
// iterator ends
// loop done
// last
// inner 2 1
// inner 2 0
// deferred 2
// inner 1 1
// inner 1 0
// deferred 1
// inner 0 1
// inner 0 0
// deferred 0
// first
// ok
// iterator ends
// recovered boom by 1
// iterator ends
// h 2
// h 1
// h 0
// 20
// iterator ends
// lit body end
// lit 1 p
// lit 0 <nil>
// lit end
// iterator ends
// rec runtime error: invalid memory address or nil pointer dereference
// T.M 1 iface
// T.P 3 [1 2]
// T.M 2 x
// T.M 1 iface
// T.P 3 [0 1]
// T.M 1 x
// iterator ends
// sum 499500
