// run

// Pointers, new, linked structures, and variables that are moved to the heap.
package main

type list struct {
	head *item
	size int
}

type item struct {
	value int
	next  *item
}

func (l *list) push(v int) *list {
	l.head = &item{v, l.head}
	l.size++
	return l
}

func (l *list) reverse() {
	var prev *item
	for it := l.head; it != nil; {
		it, it.next, prev = it.next, prev, it
	}
	l.head = prev
}

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(k int) *tree {
	if t == nil {
		return &tree{key: k}
	}
	if k < t.key {
		t.left = t.left.insert(k)
	} else {
		t.right = t.right.insert(k)
	}
	return t
}

func (t *tree) walk(f func(int)) {
	if t != nil {
		t.left.walk(f)
		f(t.key)
		t.right.walk(f)
	}
}

func escape() *int { x := 41; x++; return &x }

func params(a int, b string, c [8]int) (*int, *string, *[8]int) {
	a++
	c[0] = a
	return &a, &b, &c
}

func result() (r *int, n int) {
	defer1 := &n
	*defer1 = 5
	r = &n
	return
}

func bottomUp(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{left: bottomUp(depth - 1), right: bottomUp(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

type embedded struct {
	*item
	list
}

func main() {
	var l list
	for i := range 5 {
		l.push(i * i)
	}
	l.reverse()
	for it := l.head; it != nil; it = it.next {
		print(it.value, " ")
	}
	println(l.size)
	var t *tree
	for _, k := range []int{5, 2, 8, 1, 9, 3} {
		t = t.insert(k)
	}
	sum := 0
	t.walk(func(k int) { sum = sum*10 + k })
	println(sum)
	println(*escape())
	a, b, c := params(1, "b", [8]int{7: 7})
	println(*a, *b, c[0], c[7])
	r, n := result()
	println(*r, n)
	p := new(int)
	*p += 3
	pp := &p
	**pp *= 2
	println(*p)
	q := new([3]string)
	q[1] = "mid"
	println(len(q), q[1], q[0] == "")
	for i, s := range q {
		print(i, s, " ")
	}
	println()
	total := 0
	for range 20 {
		total += bottomUp(10).count()
	}
	println(total)
	x := 1
	px := &x
	*px = 2
	x++
	println(x, *px)
	var ptrs []*int
	for i := range 3 {
		ptrs = append(ptrs, &i)
	}
	println(*ptrs[0], *ptrs[1], *ptrs[2])
	e := embedded{item: &item{value: 3}}
	e.push(8).push(9)
	e.value++
	println(e.value, e.size, e.head.value, e.item.value)
	arr := [5]int{1, 2, 3, 4, 5}
	s := arr[1:4]
	s[0] = 20
	pa := &arr
	pa[4] = 50
	println(arr[1], arr[4], len(s), cap(s), len(pa[2:]))
	var z1, z2 struct{}
	_, _ = z1, z2
	np := new(struct{ a, b int })
	np.b = 4
	cp := *np
	np.b = 5
	println(cp.b, np.b, np != nil)
}

// Stderr:
// 0 1 4 9 16 5
// 123589
// 42
// 2 b 2 7
// 5 5
// 6
// 3 mid true
// 0 1mid 2
// 40940
// 3 3
// 0 1 2
// 4 2 9 4
// 20 50 3 4 3
// 4 5 true
