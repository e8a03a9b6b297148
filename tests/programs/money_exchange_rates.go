// Cheapest exchange by Bellman-Ford over rates, with cycle detection and sorted output.
//
// spec: Map types, Floating-point operators, Break statements
package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"sort"
)

type rate struct {
	from, to string
	log      float64
}

type market struct {
	rates []rate
	names map[string]bool
}

func (m *market) add(from, to string, r float64) {
	if m.names == nil {
		m.names = map[string]bool{}
	}
	m.rates = append(m.rates, rate{from, to, -math.Log(r)})
	m.names[from], m.names[to] = true, true
}

func (m *market) best(from string) (amount map[string]float64, via map[string]string, arbitrage bool) {
	dist := map[string]float64{}
	for n := range m.names {
		dist[n] = math.Inf(1)
	}
	dist[from] = 0
	via = map[string]string{}
	for round := 0; ; round++ {
		changed := false
		for _, r := range m.rates {
			if d := dist[r.from] + r.log; d < dist[r.to]-1e-12 {
				dist[r.to] = d
				via[r.to] = r.from
				changed = true
			}
		}
		if !changed {
			break
		}
		if round > len(m.names) {
			return nil, nil, true
		}
	}
	amount = map[string]float64{}
	for n, d := range dist {
		amount[n] = math.Exp(-d)
	}
	return amount, via, false
}

func main() {
	var m market
	in := bufio.NewReader(os.Stdin)
	for {
		var from, to string
		var r float64
		if n, err := fmt.Fscan(in, &from, &to, &r); n < 3 || err != nil {
			break
		}
		m.add(from, to, r)
	}
	amount, via, arb := m.best("EUR")
	fmt.Println(len(m.rates), len(m.names), arb)
	names := []string{}
	for n := range amount {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		path := n
		for at := n; at != "EUR" && via[at] != ""; {
			at = via[at]
			path = at + ">" + path
		}
		fmt.Printf("%s %10.4f %s\n", n, amount[n]*100, path)
	}
	m.add("JPY", "EUR", 0.01)
	_, _, arb = m.best("EUR")
	fmt.Println(arb)
}
