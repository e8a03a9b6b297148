// Method values bind a copy of their receiver; method expressions take it as a parameter.
//
// spec: Method values, Method expressions, Function types
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Account struct {
	owner   string
	balance int
}

func (a *Account) Deposit(n int) int    { a.balance += n; return a.balance }
func (a Account) Balance() int          { return a.balance }
func (a Account) Owner(s string) string { return a.owner + s }

type Savings struct {
	Account
	rate int
}

type Depositor interface{ Deposit(int) int }

type Celsius float64

func (c Celsius) F() float64 { return float64(c)*9/5 + 32 }

func apply(fs map[string]func(int) int, arg int) []string {
	var out []string
	for name, f := range fs {
		out = append(out, fmt.Sprint(name, "=", f(arg)))
	}
	sort.Strings(out)
	return out
}

func main() {
	acc := Account{"ann", 100}
	deposit := acc.Deposit
	balance := acc.Balance
	deposit(50)
	fmt.Println(acc.balance, balance(), acc.Balance())

	f := (*Account).Deposit
	g := Account.Balance
	h := (*Account).Balance
	f(&acc, 1)
	fmt.Println(g(acc), h(&acc))
	fmt.Printf("%T %T %T\n", f, g, Account.Owner)

	s := &Savings{Account{"bob", 10}, 3}
	promoted := s.Deposit
	promoted(5)
	fmt.Println(s.balance, Savings.Owner(*s, "!"), (*Savings).Balance(s))

	var d Depositor = s
	viaIface := d.Deposit
	d = &acc
	fmt.Println(viaIface(1), Depositor.Deposit(d, 1000), s.balance)

	fmt.Println(strings.Join(apply(map[string]func(int) int{
		"deposit":  (&Account{}).Deposit,
		"promoted": promoted,
		"iface":    d.Deposit,
	}, 7), " "))

	temps := []Celsius{0, 37, 100}
	conv := Celsius.F
	for _, t := range temps {
		fmt.Print(conv(t), " ")
	}
	fmt.Println()
	upper := strings.NewReplacer("a", "A").Replace
	fmt.Println(upper("banana"))
	func() {
		var p *Account
		defer func() { fmt.Println("nil receiver:", recover() != nil) }()
		late := p.Deposit
		fmt.Println("bound a nil pointer")
		defer func() { fmt.Println("value receiver through nil panics at once") }()
		_ = p.Balance
		late(1)
	}()
	fn := func(fs ...func() int) (n int) {
		for _, f := range fs {
			n += f()
		}
		return
	}
	fmt.Println(fn(acc.Balance, s.Balance, Account{balance: 5}.Balance))
}
