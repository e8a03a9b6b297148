// Comparing structs, nested and with interfaces, blank fields, and the panic when a dynamic value cannot be compared.
//
// spec: Comparison operators, Struct types, Blank identifier
package main

import "fmt"

type Money struct {
	units    int64
	currency string
}

type Line struct {
	item  string
	price Money
	_     int
	tags  [2]string
}

type Box struct{ content interface{} }

func equal(a, b interface{}) (result string) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint(r)
		}
	}()
	return fmt.Sprint(a == b)
}

func main() {
	a := Line{item: "pen", price: Money{150, "EUR"}, tags: [2]string{"blue", "thin"}}
	b := Line{item: "p" + "en", price: Money{units: 150, currency: "EUR"}, tags: [2]string{"blue", "thin"}}
	fmt.Println(a == b, a != b)
	b.tags[1] = "thick"
	fmt.Println(a == b, a.price == b.price)

	fmt.Println(Box{1} == Box{1}, Box{1} == Box{int64(1)}, Box{nil} == Box{}, Box{Box{"x"}} == Box{Box{"x"}})
	fmt.Println(equal(Box{[]int{1}}, Box{[]int{1}}))
	fmt.Println(equal(Box{[]int{1}}, Box{"different type"}))
	fmt.Println(equal(func() {}, nil), equal(nil, nil))
	fmt.Println(equal(map[int]int{}, map[int]int{}))
	fmt.Println(equal([1]interface{}{[]byte("x")}, [1]interface{}{[]byte("x")}))

	p, q := &Money{1, "USD"}, &Money{1, "USD"}
	fmt.Println(p == q, *p == *q, p == p)
	anonymous := struct {
		units    int64
		currency string
	}{1, "USD"}
	fmt.Println(anonymous == *p, Money(anonymous) == *q)
	var e1, e2 struct{}
	fmt.Println(e1 == e2, [0]int{} == [0]int{})
	var err1, err2 error
	fmt.Println(err1 == err2, err1 == nil)
	switch (Money{2, "EUR"}) {
	case Money{1, "EUR"}:
		fmt.Println("one")
	case Money{2, "EUR"}:
		fmt.Println("two")
	}
}
