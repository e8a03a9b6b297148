// A skip list with a seeded generator for its levels.
//
// spec: Pointer types, Array types
// stress: 100
package main

import (
	"fmt"
	"math/rand"
	"strings"
)

const maxLevel = 8

type node struct {
	key, val int
	next     [maxLevel]*node
}

type SkipList struct {
	head  node
	level int
	size  int
	rnd   *rand.Rand
}

func (s *SkipList) search(key int) (at *node, update [maxLevel]*node) {
	at = &s.head
	for l := s.level; l >= 0; l-- {
		for at.next[l] != nil && at.next[l].key < key {
			at = at.next[l]
		}
		update[l] = at
	}
	return at.next[0], update
}

func (s *SkipList) Put(key, val int) {
	at, update := s.search(key)
	if at != nil && at.key == key {
		at.val = val
		return
	}
	level := 0
	for level < maxLevel-1 && s.rnd.Intn(2) == 0 {
		level++
	}
	for ; s.level < level; s.level++ {
		update[s.level+1] = &s.head
	}
	n := &node{key: key, val: val}
	for l := range level + 1 {
		n.next[l], update[l].next[l] = update[l].next[l], n
	}
	s.size++
}

func (s *SkipList) Delete(key int) bool {
	at, update := s.search(key)
	if at == nil || at.key != key {
		return false
	}
	for l := 0; l <= s.level && update[l].next[l] == at; l++ {
		update[l].next[l] = at.next[l]
	}
	s.size--
	return true
}

func (s *SkipList) String() string {
	var parts []string
	for n := s.head.next[0]; n != nil; n = n.next[0] {
		parts = append(parts, fmt.Sprintf("%d:%d", n.key, n.val))
	}
	return strings.Join(parts, " ")
}

func main() {
	s := &SkipList{rnd: rand.New(rand.NewSource(1))}
	for _, k := range []int{30, 10, 20, 50, 40, 20} {
		s.Put(k, k*k)
	}
	fmt.Println(s, s.size)
	fmt.Println(s.Delete(10), s.Delete(11), s)
	for i := range 500 {
		s.Put(i*7919%1009, i)
	}
	sorted, last, n := true, -1, 0
	for p := s.head.next[0]; p != nil; p = p.next[0] {
		sorted = sorted && p.key > last
		last = p.key
		n++
	}
	fmt.Println(sorted, n == s.size, s.level)
	for i := range 1009 {
		s.Delete(i)
	}
	fmt.Println(s.size, s.head.next[0] == nil)
}
