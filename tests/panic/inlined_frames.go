// runpanic

// Inlined calls have frames of their own in traces.
package main

type box struct{ n int }

func (b *box) get() int { return b.n }

func index(s []int, i int) int {
	return s[i]
}

func middle(s []int, i int) int {
	return index(s, i) + 1
}

func main() {
	b := &box{2}
	println(middle([]int{1, 2, 3}, b.get()))
	println(middle([]int{1, 2, 3}, b.get()+1))
}

// Stderr:
// 4
// panic: runtime error: index out of range [3] with length 3
//
// goroutine 1 [running]:
// main.index(...)
// 	inlined_frames.go:11
// main.middle(...)
// 	inlined_frames.go:15
// main.main()
// 	inlined_frames.go:21
