// run

package main

import "fmt"

func count(n int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
		fmt.Println("done")
	}
}

func pairs(n int) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := 0; i < n; i++ {
			if !yield(i, fmt.Sprint("s", i)) {
				return
			}
		}
	}
}

func thrice(yield func() bool) {
	_ = yield() && yield() && yield()
}

type tree struct {
	l, r *tree
	v    int
}

func (t *tree) all(yield func(int) bool) bool {
	return t == nil || t.l.all(yield) && yield(t.v) && t.r.all(yield)
}
func (t *tree) All(yield func(int) bool) { t.all(yield) }

func find(t *tree, want int) (int, bool) {
	n := 0
	for v := range t.All {
		if v == want {
			return n, true
		}
		n++
	}
	return -1, false
}

func named(n int) (sum int, err error) {
	for i := range count(n) {
		for j, s := range pairs(n) {
			if j > i {
				break
			}
			if i*j == 6 {
				sum += 1000
				return sum, fmt.Errorf("at %d %s", i, s)
			}
			if i == 7 {
				return
			}
			sum += j
		}
	}
	return
}

func two() (a, b int) { return 5, 6 }
func tuple() (int, any) {
	for range thrice {
		for range thrice {
			return two()
		}
	}
	return 0, nil
}

func labels() {
outer:
	for i := range count(5) {
		for j := range count(5) {
			switch {
			case j == 2 && i < 2:
				continue outer
			case i == 3:
				break outer
			case j == 3:
				break
			}
			for k := range 3 {
				if k == 1 {
					continue
				}
				for x := range count(2) {
					if x == 1 && j == 1 {
						goto end
					}
				}
			}
			fmt.Println("body", i, j)
		}
	}
end:
	fmt.Println("end")
	i := 0
again:
	for range thrice {
		i++
		if i < 7 {
			goto again
		}
		j := 0
	inner:
		j++
		if j < 3 {
			goto inner
		}
		fmt.Println(i, j)
	}
}

func funcs() {
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
}

func assigns() {
	var a [3]int
	var v any
	i := 0
	for i, v = range pairs(3) {
		a[i] = i * 2
	}
	fmt.Println(i, v, a)
	for a[i] = range count(10) {
		i = (i + 1) % 3
	}
	fmt.Println(a)
	for _, v = range pairs(2) {
	}
	for range pairs(2) {
		fmt.Println(v)
	}
	for _, s := range pairs(2) {
		fmt.Println(s)
	}
}

func main() {
	for i := range count(3) {
		fmt.Println(i)
	}
	for i := range count(3) {
		if i == 1 {
			break
		}
	}
	fmt.Println(find(&tree{&tree{nil, nil, 1}, &tree{nil, nil, 3}, 2}, 3))
	fmt.Println(find(&tree{&tree{nil, nil, 1}, &tree{nil, nil, 3}, 2}, 4))
	fmt.Println(named(3))
	fmt.Println(named(5))
	fmt.Println(tuple())
	labels()
	funcs()
	assigns()
	var keep func(int) bool
	for x := range func(yield func(int) bool) { keep = yield; yield(1) } {
		fmt.Println(x, keep != nil)
	}
}

// Output:
// 0
// 1
// 2
// done
// stopped at 1
// 2 true
// -1 false
// done
// 4 <nil>
// stopped at 3
// 1005 at 3 s2
// 5 6
// done
// done
// body 0 0
// stopped at 1
// stopped at 1
// stopped at 0
// end
// 7 3
// 8 3
// 9 3
// done
// 10 20
// 11 21
// 12 22
// 2 s2 [0 2 4]
// done
// [7 8 9]
// s1
// s1
// s0
// s1
// 1 true
