// A trie keyed by rune with insertion, prefix search, deletion and counting.
//
// spec: Map types, Pointer types, For statements with range clause
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Trie struct {
	children map[rune]*Trie
	terminal bool
	count    int
}

func (t *Trie) Insert(word string) {
	for _, r := range word {
		if t.children == nil {
			t.children = map[rune]*Trie{}
		}
		next, ok := t.children[r]
		if !ok {
			next = &Trie{}
			t.children[r] = next
		}
		next.count++
		t = next
	}
	t.terminal = true
}

func (t *Trie) find(prefix string) *Trie {
	for _, r := range prefix {
		if t = t.children[r]; t == nil {
			return nil
		}
	}
	return t
}

func (t *Trie) walk(prefix []rune, visit func(string)) {
	if t == nil {
		return
	}
	if t.terminal {
		visit(string(prefix))
	}
	keys := make([]rune, 0, len(t.children))
	for r := range t.children {
		keys = append(keys, r)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	for _, r := range keys {
		t.children[r].walk(append(prefix, r), visit)
	}
}

func (t *Trie) Complete(prefix string) (words []string) {
	t.find(prefix).walk([]rune(prefix), func(w string) { words = append(words, w) })
	return
}

func (t *Trie) Delete(word string) bool {
	if n := t.find(word); n == nil || !n.terminal {
		return false
	}
	for _, r := range word {
		next := t.children[r]
		if next.count--; next.count == 0 {
			delete(t.children, r)
			return true
		}
		t = next
	}
	t.terminal = false
	return true
}

func main() {
	root := &Trie{}
	text := "car card care careful cat dog dot über übung cart do"
	for _, w := range strings.Fields(text) {
		root.Insert(w)
	}
	for _, p := range []string{"car", "do", "ü", "x", "cat"} {
		fmt.Printf("%-4s %q\n", p, root.Complete(p))
	}
	fmt.Println(len(root.Complete("")), root.find("ca").count)
	fmt.Println(root.Delete("care"), root.Delete("care"), root.Delete("careful"), root.Delete("nothing"))
	fmt.Println(root.Complete("ca"), root.find("caref") == nil)
}
