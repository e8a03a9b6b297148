// A stock ledger with FIFO lots, profit computed in integers, and a running report.
//
// spec: Struct types, Slice expressions, IncDec statements
package main

import (
	"errors"
	"fmt"
	"os"
)

type Lot struct{ qty, price int }

type Position struct {
	lots   []Lot
	profit int
}

type Ledger struct {
	positions map[string]*Position
	fees      int
	trades    int
}

type ShortSale struct {
	symbol  string
	missing int
}

func (s ShortSale) Error() string { return fmt.Sprintf("short of %d %s", s.missing, s.symbol) }

func (l *Ledger) position(sym string) *Position {
	if l.positions == nil {
		l.positions = map[string]*Position{}
	}
	p, ok := l.positions[sym]
	if !ok {
		p = new(Position)
		l.positions[sym] = p
	}
	return p
}

func (l *Ledger) Buy(sym string, qty, price int) {
	p := l.position(sym)
	p.lots = append(p.lots, Lot{qty, price})
	l.trades++
	l.fees += 1 + qty*price/1000
}

func (l *Ledger) Sell(sym string, qty, price int) (gain int, err error) {
	p := l.position(sym)
	have := 0
	for _, lot := range p.lots {
		have += lot.qty
	}
	if have < qty {
		return 0, ShortSale{sym, qty - have}
	}
	defer func() {
		p.profit += gain
		l.trades++
		l.fees++
	}()
	for qty > 0 {
		lot := &p.lots[0]
		n := min(lot.qty, qty)
		gain += n * (price - lot.price)
		qty -= n
		if lot.qty -= n; lot.qty == 0 {
			p.lots = p.lots[1:]
		}
	}
	return
}

func main() {
	var l Ledger
	l.Buy("ACME", 100, 10)
	l.Buy("ACME", 50, 20)
	l.Buy("GO", 10, 300)
	for _, s := range []struct {
		sym        string
		qty, price int
	}{{"ACME", 120, 30}, {"ACME", 31, 5}, {"ACME", 30, 5}, {"GO", 4, 350}, {"NONE", 1, 1}} {
		gain, err := l.Sell(s.sym, s.qty, s.price)
		var short ShortSale
		if errors.As(err, &short) {
			fmt.Println("error:", err, short.missing)
			continue
		}
		fmt.Println(s.sym, gain, l.positions[s.sym].lots, l.positions[s.sym].profit)
	}
	fmt.Println(l.trades, l.fees, len(l.positions))
	if l.fees != 14 {
		fmt.Fprintln(os.Stderr, "unexpected fees")
		os.Exit(1)
	}
}
