// run

// Maps: every operation, nil maps, all kinds of keys and values.
package main

import "fmt"

type point struct{ x, y int }

type person struct {
	name string
	tags []string
	at   point
}

type shape interface{ area() float64 }
type square float64

func (s square) area() float64 { return float64(s) * float64(s) }

func nilMap() {
	var m map[string]int
	v, ok := m["a"]
	fmt.Println(m == nil, len(m), m["a"], v, ok)
	delete(m, "a")
	clear(m)
	for range m {
		fmt.Println("not reached")
	}
	fmt.Println(m, m != nil)
}

func basic() {
	m := map[string]int{"one": 1, "two": 2}
	m["three"] = 3
	m["one"] += 10
	m["four"]++
	m["five"]--
	v, ok := m["two"]
	w, no := m["zwei"]
	fmt.Println(len(m), m, v, ok, w, no)
	delete(m, "two")
	delete(m, "missing")
	_, ok = m["two"]
	fmt.Println(len(m), ok, m)
	clear(m)
	fmt.Println(len(m), m)
	m["again"] = 1
	fmt.Println(m)
}

func growing() {
	m := make(map[int]int)
	for i := 0; i < 1000; i++ {
		m[i*i] = i
	}
	sum := 0
	for k, v := range m {
		if k != v*v {
			fmt.Println("wrong", k, v)
		}
		sum += v
	}
	for i := 0; i < 1000; i += 2 {
		delete(m, i*i)
	}
	for i := 0; i < 1000; i++ {
		if v, ok := m[i*i]; ok != (i%2 == 1) || ok && v != i {
			fmt.Println("wrong after delete", i, v, ok)
		}
	}
	fmt.Println(sum, len(m))
}

func keys() {
	b := map[bool]string{true: "yes", false: "no"}
	i8 := map[int8]int{-128: 1, 127: 2}
	u16 := map[uint16]int{65535: 1}
	i32 := map[int32]string{'x': "ex", -1: "minus"}
	f := map[float64]int{1.5: 1, -0.5: 2}
	f32 := map[float32]int{1.5: 1}
	a := map[[2]string]int{{"a", "b"}: 1, {"b", "a"}: 2}
	s := map[point]string{{1, 2}: "p", {2, 1}: "q"}
	e := map[struct{}]int{{}: 7}
	any1 := map[any]string{1: "int", "1": "string", 1.0: "float", point{1, 2}: "point", [1]int{1}: "array", nil: "nil", true: "bool"}
	sh := map[shape]int{square(2): 4, nil: 0}
	c := map[complex128]int{1 + 2i: 3}
	fmt.Println(b[true], b[false], i8[-128], i8[127], u16[65535], i32['x'], i32[-1], f[1.5], f[-0.5], f32[1.5])
	fmt.Println(a[[2]string{"a", "b"}], a[[2]string{"b", "a"}], s[point{2, 1}], s[point{}] == "", e[struct{}{}], c[1+2i], c[1])
	fmt.Println(any1[1], any1["1"], any1[1.0], any1[point{1, 2}], any1[[1]int{1}], any1[nil], any1[true], any1[int8(1)] == "", len(any1))
	fmt.Println(sh[square(2)], sh[square(3)], len(sh))
	x, y := new(int), new(int)
	p := map[*int]string{x: "x", y: "y"}
	fmt.Println(p[x], p[y], p[nil] == "", len(p))
}

func values() {
	m := map[string]person{}
	m["a"] = person{"Ann", []string{"x"}, point{1, 2}}
	fmt.Println(m["a"].name, m["a"].at.y, m["a"].tags[0], m["b"].name == "", len(m["b"].tags))
	s := map[int][]int{}
	for i := 0; i < 20; i++ {
		s[i%3] = append(s[i%3], i)
	}
	fmt.Println(s)
	n := map[string]map[string]int{}
	for _, w := range []string{"ab", "ac", "bc"} {
		if n[w[:1]] == nil {
			n[w[:1]] = map[string]int{}
		}
		n[w[:1]][w[1:]]++
	}
	fmt.Println(n)
	fn := map[string]func(int) int{"double": func(x int) int { return 2 * x }}
	fmt.Println(fn["double"](21), fn["none"] == nil)
	set := map[string]struct{}{"a": {}, "b": {}}
	_, in := set["a"]
	_, out := set["c"]
	fmt.Println(in, out, len(set))
	arr := map[int][4]int{1: {1, 2, 3, 4}}
	fmt.Println(arr[1][2], arr[2][3], arr)
	ptr := map[string]*point{"p": {3, 4}}
	ptr["p"].x++
	fmt.Println(*ptr["p"])
}

type huge [200]int

func large() {
	m := map[huge]huge{}
	for i := 0; i < 30; i++ {
		var k huge
		k[199] = i
		v := k
		v[0] = i + 1
		m[k] = v
	}
	var k huge
	k[199] = 29
	fmt.Println(len(m), m[k][0], m[k][199], m[huge{5}][3])
	delete(m, k)
	_, ok := m[k]
	fmt.Println(len(m), ok)
	sum := 0
	for k, v := range m {
		sum += k[199] + v[0]
	}
	fmt.Println(sum)
	big := map[string][300]int64{"x": {1, 299: 2}}
	v := big["x"]
	w, ok := big["y"]
	fmt.Println(v[0], v[299], w[0], ok)
}

func operators() {
	m := map[string]int{"a": 100, "b": 7}
	m["a"] -= 1
	m["a"] *= 2
	m["a"] /= 3
	m["a"] %= 40
	m["b"] <<= 2
	m["b"] |= 1
	m["b"] &^= 8
	m["c"] ^= 5
	s := map[int]string{}
	s[1] += "x"
	s[1] += "y" + s[2]
	f := map[string]float64{}
	f["x"] += 1.5
	f["x"] /= 2
	fmt.Println(m, s, f)
	m["a"], m["d"] = m["d"], m["a"]
	fmt.Println(m["a"], m["d"])
	var ok bool
	m["e"], ok = s2["k"]
	fmt.Println(m["e"], ok)
}

var s2 = map[string]int{"k": 12}

var table = map[rune][]string{
	'a': {"alpha", "able"},
	'b': nil,
}

func main() {
	nilMap()
	basic()
	growing()
	keys()
	values()
	large()
	operators()
	fmt.Println(len(table), table['a'], table['b'] == nil)
}

// Output:
// true 0 0 0 false
// map[] false
// 5 map[five:-1 four:1 one:11 three:3 two:2] 2 true 0 false
// 4 false map[five:-1 four:1 one:11 three:3]
// 0 map[]
// map[again:1]
// 499500 500
// yes no 1 2 1 ex minus 1 2 1
// 1 2 q true 7 3 0
// int string float point array nil bool true 7
// 4 0 2
// x y true 2
// Ann 2 x true 0
// map[0:[0 3 6 9 12 15 18] 1:[1 4 7 10 13 16 19] 2:[2 5 8 11 14 17]]
// map[a:map[b:1 c:1] b:map[c:1]]
// 42 true
// true false 2
// 3 0 map[1:[1 2 3 4]]
// {4 4}
// 30 30 29 0
// 29 false
// 841
// 1 2 0 false
// map[a:26 b:21 c:5] map[1:xy] map[x:0.75]
// 0 26
// 12 true
// 2 [alpha able] true
