// A bank: transfers with wrapped and sentinel errors, overdraft rules by embedding, a ledger report.
//
// spec: Errors, Struct types, Method sets
package main

import (
	"errors"
	"fmt"
	"sort"
)

var (
	ErrNoAccount = errors.New("no such account")
	ErrFrozen    = errors.New("account frozen")
)

type InsufficientFunds struct {
	Need, Have int64
}

func (e InsufficientFunds) Error() string {
	return fmt.Sprintf("insufficient funds: need %s, have %s", cents(e.Need), cents(e.Have))
}

type cents int64

func (c cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s%d.%02d", sign, int64(c)/100, int64(c)%100)
}

type account interface {
	withdraw(int64) error
	deposit(int64)
	balance() int64
}

type basic struct {
	funds  int64
	frozen bool
}

func (b *basic) balance() int64  { return b.funds }
func (b *basic) deposit(n int64) { b.funds += n }
func (b *basic) withdraw(n int64) error {
	switch {
	case b.frozen:
		return ErrFrozen
	case b.funds < n:
		return InsufficientFunds{n, b.funds}
	}
	b.funds -= n
	return nil
}

type overdraft struct {
	basic
	limit int64
}

func (o *overdraft) withdraw(n int64) error {
	if o.funds+o.limit < n {
		return &InsufficientFunds{n, o.funds + o.limit}
	}
	o.funds -= n
	return nil
}

type Bank struct {
	accounts map[string]account
	ledger   []string
}

func (b *Bank) Transfer(from, to string, n int64) (err error) {
	defer func() {
		status := "ok"
		if err != nil {
			err = fmt.Errorf("transfer %s->%s: %w", from, to, err)
			status = "failed"
		}
		b.ledger = append(b.ledger, fmt.Sprintf("%-6s %-6s %10v %s", from, to, cents(n), status))
	}()
	src, ok := b.accounts[from]
	if !ok {
		return fmt.Errorf("%q: %w", from, ErrNoAccount)
	}
	dst, ok := b.accounts[to]
	if !ok {
		return fmt.Errorf("%q: %w", to, ErrNoAccount)
	}
	if err := src.withdraw(n); err != nil {
		return err
	}
	dst.deposit(n)
	return nil
}

func main() {
	bank := &Bank{accounts: map[string]account{
		"alice": &basic{funds: 100_00},
		"bob":   &overdraft{limit: 50_00},
		"carol": &basic{funds: 1_00, frozen: true},
	}}
	for _, t := range []struct {
		from, to string
		n        int64
	}{{"alice", "bob", 30_50}, {"bob", "alice", 80_00}, {"bob", "carol", 5_00}, {"carol", "bob", 50}, {"dave", "bob", 1}, {"alice", "eve", 1}, {"alice", "bob", 1_000_00}} {
		err := bank.Transfer(t.from, t.to, t.n)
		var byValue InsufficientFunds
		var byPointer *InsufficientFunds
		switch {
		case err == nil:
		case errors.Is(err, ErrNoAccount), errors.Is(err, ErrFrozen):
			fmt.Println("refused:", err)
		case errors.As(err, &byValue):
			fmt.Println("value:", err, byValue.Need-byValue.Have)
		case errors.As(err, &byPointer):
			fmt.Println("pointer:", err, byPointer.Have)
		}
	}
	for _, l := range bank.ledger {
		fmt.Println(l)
	}
	names := make([]string, 0)
	total := int64(0)
	for n, a := range bank.accounts {
		names = append(names, n)
		total += a.balance()
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Printf("%-8s|%10s|\n", n, cents(bank.accounts[n].balance()))
	}
	fmt.Println(cents(total), cents(-5))
}
