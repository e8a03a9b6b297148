// An uncaught assignment to an entry in a nil map.
//
// spec: Run-time panics, Map types
// go: 1.19
package main

import "fmt"

type registry struct {
	byName map[string]int
	order  []string
}

func (r *registry) register(name string, id int) {
	r.order = append(r.order, name)
	r.byName[name] = id
}

func main() {
	good := &registry{byName: map[string]int{}}
	good.register("one", 1)
	fmt.Println(good.byName["one"], len(good.order))
	bad := new(registry)
	defer func() { fmt.Println("names so far:", bad.order) }()
	fmt.Println(bad.byName["missing"], len(bad.byName))
	bad.register("two", 2)
}
