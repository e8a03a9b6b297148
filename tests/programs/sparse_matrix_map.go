// Sparse matrices in maps of pairs: sum, product, transpose, and equality with dense ones.
//
// spec: Map types, Struct types, Deletion of map elements
package main

import (
	"fmt"
	"sort"
)

type pos struct{ r, c int }
type Sparse map[pos]int

func (s Sparse) Set(r, c, v int) {
	if v == 0 {
		delete(s, pos{r, c})
		return
	}
	s[pos{r, c}] = v
}

func (s Sparse) Add(o Sparse) Sparse {
	out := Sparse{}
	for p, v := range s {
		out[p] = v
	}
	for p, v := range o {
		out.Set(p.r, p.c, out[p]+v)
	}
	return out
}

func (s Sparse) Mul(o Sparse) Sparse {
	byRow := map[int][]pos{}
	for p := range o {
		byRow[p.r] = append(byRow[p.r], p)
	}
	out := Sparse{}
	for p, v := range s {
		for _, q := range byRow[p.c] {
			out.Set(p.r, q.c, out[pos{p.r, q.c}]+v*o[q])
		}
	}
	return out
}

func (s Sparse) T() Sparse {
	out := make(Sparse, len(s))
	for p, v := range s {
		out[pos{p.c, p.r}] = v
	}
	return out
}

func (s Sparse) Equal(o Sparse) bool {
	if len(s) != len(o) {
		return false
	}
	for p, v := range s {
		if w, ok := o[p]; !ok || v != w {
			return false
		}
	}
	return true
}

func (s Sparse) String() string {
	keys := make([]pos, 0, len(s))
	for p := range s {
		keys = append(keys, p)
	}
	sort.Slice(keys, func(i, j int) bool {
		if keys[i].r != keys[j].r {
			return keys[i].r < keys[j].r
		}
		return keys[i].c < keys[j].c
	})
	out := ""
	for _, k := range keys {
		out += fmt.Sprintf("%d,%d=%d;", k.r, k.c, s[k])
	}
	return out
}

func main() {
	a, b := Sparse{}, Sparse{}
	for i := range 5 {
		a.Set(i, i*i%5, i+1)
		b.Set(i*2%5, i, 3-i)
	}
	fmt.Println(a)
	fmt.Println(b, len(b))
	fmt.Println(a.Add(b), len(a.Add(Sparse{{0, 0}: -1})))
	fmt.Println(a.Mul(b))
	fmt.Println(a.T().T().Equal(a), a.Mul(b).T().Equal(b.T().Mul(a.T())), a.Equal(b))
	fmt.Printf("%v %d\n", Sparse{}, Sparse{{1, 2}: 3})
}
