// Allocation and collection: builds and drops binary trees, 30 million nodes in all.
package main

type node struct{ left, right *node }

func build(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{build(depth - 1), build(depth - 1)}
}

func (n *node) check() int {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.check() + n.right.check()
}

func main() {
	const most = 17
	println(build(most + 1).check())
	long := build(most)
	for depth := 4; depth <= most; depth += 2 {
		rounds := 1 << (most - depth + 4)
		total := 0
		for i := 0; i < rounds; i++ {
			total += build(depth).check()
		}
		println(rounds, depth, total)
	}
	println(long.check())
}
