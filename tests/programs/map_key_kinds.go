// Every comparable kind as a map key: structs, arrays, interfaces, pointers, bools, floats; uncomparable dynamic keys panic.
//
// spec: Map types, Comparison operators, Run-time panics
package main

import "fmt"

type point struct{ x, y int }

type shape interface{ area() float64 }

type square struct{ side float64 }

func (s square) area() float64 { return s.side * s.side }

type poly []point

func (p poly) area() float64 { return float64(len(p)) }

func store(m map[interface{}]string, key interface{}) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	m[key] = "stored"
	return nil
}

func main() {
	byPoint := map[point]string{{1, 2}: "a", {3, 4}: "b"}
	byPoint[point{1, 2}] += "!"
	fmt.Println(byPoint[point{1, 2}], byPoint[point{9, 9}] == "", len(byPoint))

	byPair := map[[2]string]int{{"x", "y"}: 1}
	byPair[[2]string{"x", "y"}]++
	fmt.Println(byPair)

	p, q := &point{1, 1}, &point{1, 1}
	byPointer := map[*point]int{p: 1, q: 2}
	fmt.Println(byPointer[p], byPointer[q], len(byPointer))

	mixed := map[interface{}]string{1: "int", int64(1): "int64", "1": "string", 1.0: "float", true: "bool", point{}: "point", nil: "nil"}
	for _, k := range []interface{}{1, int64(1), int32(1), "1", 1.0, true, false, point{}, nil} {
		v, ok := mixed[k]
		fmt.Printf("%T %v %q %v\n", k, k, v, ok)
	}
	fmt.Println(store(mixed, []int{1}))
	fmt.Println(store(mixed, map[string]int{}))
	fmt.Println(store(mixed, [2]interface{}{1, func() {}}))
	fmt.Println(store(mixed, [2]interface{}{1, "fine"}), len(mixed))

	shapes := map[shape]int{square{2}: 1}
	shapes[square{2}]++
	fmt.Println(shapes[square{2}], shapes[square{3}])
	func() {
		defer func() { fmt.Println("shapes:", recover()) }()
		fmt.Println(shapes[poly{}])
	}()
	flags := map[bool][]int{}
	for i := range [6]int{} {
		flags[i%3 == 0] = append(flags[i%3 == 0], i)
	}
	fmt.Println(flags)
}
