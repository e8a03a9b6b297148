// A hash table with open addressing, tombstones and growth, compared with the built-in map.
//
// spec: Map types, Integer overflow, Struct types
package main

import "fmt"

type slot struct {
	key   string
	val   int
	state uint8
}

const (
	empty = iota
	full
	deleted
)

type Table struct {
	slots      []slot
	used, live int
}

func hash(s string) uint32 {
	h := uint32(5381)
	for i := 0; i < len(s); i++ {
		h = h*33 ^ uint32(s[i])
	}
	return h
}

func (t *Table) find(key string) (at int, ok bool) {
	mask := uint32(len(t.slots) - 1)
	free := -1
	for i := hash(key); ; i++ {
		switch s := &t.slots[i&mask]; {
		case s.state == full && s.key == key:
			return int(i & mask), true
		case s.state == deleted && free < 0:
			free = int(i & mask)
		case s.state == empty:
			if free < 0 {
				free = int(i & mask)
			}
			return free, false
		}
	}
}

func (t *Table) Set(key string, val int) {
	if 4*(t.used+1) > 3*len(t.slots) {
		old := t.slots
		*t = Table{slots: make([]slot, max(8, 4*t.live))}
		n := 8
		for n < 4*len(old) {
			n *= 2
		}
		t.slots = make([]slot, n)
		for _, s := range old {
			if s.state == full {
				t.Set(s.key, s.val)
			}
		}
	}
	at, ok := t.find(key)
	if !ok {
		if t.slots[at].state == empty {
			t.used++
		}
		t.live++
	}
	t.slots[at] = slot{key, val, full}
}

func (t *Table) Get(key string) (int, bool) {
	if len(t.slots) == 0 {
		return 0, false
	}
	at, ok := t.find(key)
	if !ok {
		return 0, false
	}
	return t.slots[at].val, true
}

func (t *Table) Delete(key string) {
	if at, ok := t.find(key); ok {
		t.slots[at] = slot{state: deleted}
		t.live--
	}
}

func main() {
	t, m := &Table{}, map[string]int{}
	fmt.Println(t.Get("x"))
	x := uint32(99)
	for i := range 3000 {
		x = x*1103515245 + 12345
		key := fmt.Sprint("k", x>>20%700)
		if x>>10%3 == 0 && len(t.slots) > 0 {
			t.Delete(key)
			delete(m, key)
		} else {
			t.Set(key, i)
			m[key] = i
		}
	}
	same := t.live == len(m)
	for k, v := range m {
		got, ok := t.Get(k)
		same = same && ok && got == v
	}
	fmt.Println(same, t.live, len(m), t.used >= t.live)
	fmt.Println(hash(""), hash("go"), hash("a longer key to overflow"))
}
