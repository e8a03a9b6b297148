// run

// fmt prints maps sorted by key.
package main

import (
	"fmt"
	"math"
)

type key struct {
	a string
	b int
}

type name string

func (n name) String() string { return "<" + string(n) + ">" }

type level int

const (
	low level = iota
	high
)

func (l level) String() string { return [...]string{"low", "high"}[l] }

type wrapped map[string]int

type mutating struct{ m map[int]mutating }

func (m mutating) String() string {
	for i := 0; i < 100; i++ {
		m.m[1000+i] = m
	}
	clear(m.m)
	return "mutated"
}

func main() {
	fmt.Println(map[int]string{3: "c", -1: "a", 2: "b"})
	fmt.Println(map[string]int{"b": 1, "a": 2, "": 3})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[uint8]int{200: 1, 100: 2})
	fmt.Println(map[float64]int{2.5: 1, math.Inf(-1): 2, math.NaN(): 3, 0: 4})
	fmt.Println(map[key]int{{"b", 1}: 1, {"a", 2}: 2, {"a", 1}: 3})
	fmt.Println(map[[2]int]int{{2, 1}: 1, {1, 2}: 2})
	fmt.Println(map[complex128]int{1 + 2i: 1, 1 + 1i: 2, 0: 3})
	fmt.Println(map[any]int{2: 1, 1: 2, nil: 3})
	fmt.Println(map[name]level{"y": low, "x": high})
	fmt.Println(map[string][]int{"a": {1, 2}, "b": nil}, map[string]map[string]int{"x": {"y": 1}})
	fmt.Println(map[string]*int{"p": nil}, map[string]any{"n": nil, "i": 1, "s": "t"})
	fmt.Printf("%v %+v\n", map[string]key{"k": {"a", 1}}, map[string]key{"k": {"a", 1}})
	fmt.Printf("%#v\n", map[string]key{"k": {"a", 1}, "j": {"b", 2}})
	fmt.Printf("%#v %#v\n", map[string]int(nil), wrapped{"a": 1})
	fmt.Printf("%#v\n", map[any]any{"a": 1.5, "b": nil})
	fmt.Printf("%d %x %q\n", map[int]int{1: 10, 2: 20}, map[string]int{"ab": 255}, map[string]string{"a": "b"})
	fmt.Printf("%T %T %T\n", map[string]int{}, wrapped{}, map[key][]any{})
	fmt.Printf("%5d|%-5v|%s\n", map[int]int{1: 2}, map[string]bool{"a": true}, map[string]int{"a": 1})
	fmt.Println(&map[string]int{"a": 1}, struct{ m map[int]int }{map[int]int{1: 2}})
	fmt.Println(map[struct{}]struct{}{{}: {}}, map[string]struct{}{"a": {}}, map[int]map[int]int(nil))
	m := mutating{map[int]mutating{}}
	m.m[1], m.m[2] = m, m
	fmt.Println(m.m, len(m.m))
	p := fmt.Sprintf("%p", map[int]int{})
	fmt.Println(p[:2], fmt.Sprintf("%p", map[int]int(nil)))
	s := fmt.Sprint(map[string]func(){"f": nil})
	fmt.Println(s)
}

// Output:
// map[-1:a 2:b 3:c]
// map[:3 a:2 b:1]
// map[false:0 true:1]
// map[100:2 200:1]
// map[NaN:3 -Inf:2 0:4 2.5:1]
// map[{a 1}:3 {a 2}:2 {b 1}:1]
// map[[1 2]:2 [2 1]:1]
// map[(0+0i):3 (1+1i):2 (1+2i):1]
// map[<nil>:3 1:2 2:1]
// map[<x>:high <y>:low]
// map[a:[1 2] b:[]] map[x:map[y:1]]
// map[p:<nil>] map[i:1 n:<nil> s:t]
// map[k:{a 1}] map[k:{a:a b:1}]
// map[string]main.key{"j":main.key{a:"b", b:2}, "k":main.key{a:"a", b:1}}
// map[string]int(nil) main.wrapped{"a":1}
// map[interface {}]interface {}{"a":1.5, "b":interface {}(nil)}
// map[1:10 2:20] map[6162:ff] map["a":"b"]
// map[string]int main.wrapped map[main.key][]interface {}
// map[    1:    2]|map[a    :true ]|map[a:%!s(int=1)]
// &map[a:1] {map[1:2]}
// map[{}:{}] map[a:{}] map[]
// map[1:mutated 2:mutated] 2
// 0x 0x0
// map[f:<nil>]
