// run

package main

// Operands of go statements are evaluated at once, calls are made later.

import "fmt"

type T struct {
	n int
	s string
	a [6]int
}

func (t T) value(x int, rest ...any) { report(t.n, t.s, t.a[5], x, rest) }
func (t *T) pointer(x int)           { report(t.n, x) }

type I interface{ value(int, ...any) }

var out = make(chan string)

func report(args ...any)       { out <- fmt.Sprint(args...) }
func pair() (int, string)      { return 1, "pair" }
func two(n int, s string)      { report(n, s) }
func result(n int) (T, string) { report("result", n); return T{}, "" }
func spread(s ...int)          { report(s) }

func main() {
	x := 1
	t := T{1, "one", [6]int{5: 9}}
	var i I = t
	go t.value(x, "a", x)
	x++
	t.n = 2
	t.a[5] = 0
	fmt.Println(<-out)
	go t.pointer(x)
	t.n = 3
	fmt.Println(<-out)
	go i.value(x)
	fmt.Println(<-out)
	go two(pair())
	fmt.Println(<-out)
	go result(x)
	x = 7
	fmt.Println(<-out)
	s := []int{1, 2, 3}
	go spread(s...)
	s[0] = 100
	fmt.Println(<-out)
	go spread(x, x+1)
	x = 0
	fmt.Println(<-out)
	f := func(n int) { report("f", n) }
	go f(x)
	f = nil
	fmt.Println(<-out)
	m := t.pointer
	go m(4)
	fmt.Println(<-out)
	go T.value(t, 5)
	fmt.Println(<-out)
	c := make(chan int)
	go close(c)
	<-c
	for k := range 3 {
		go func() { out <- fmt.Sprint("closure ", k) }()
		fmt.Println(<-out)
	}
	defer func() {
		fmt.Println(recover() != nil)
	}()
	i = nil
	go i.value(1)
}

// Output:
// 1one9 1 [a 1]
// 3 2
// 1one9 2 []
// 1pair
// result2
// [100 2 3]
// [7 8]
// f0
// 3 4
// 3one0 5 []
// closure 0
// closure 1
// closure 2
// true
