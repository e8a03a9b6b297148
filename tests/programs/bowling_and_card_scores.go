// Scoring bowling games and poker hands: small rules over slices and counts.
//
// spec: Slice types, Expression switches, Iota
package main

import (
	"fmt"
	"sort"
	"strings"
)

func bowling(rolls ...int) (score int) {
	i := 0
	for frame := 0; frame < 10; frame++ {
		switch {
		case rolls[i] == 10:
			score += 10 + rolls[i+1] + rolls[i+2]
			i++
		case rolls[i]+rolls[i+1] == 10:
			score += 10 + rolls[i+2]
			i += 2
		default:
			score += rolls[i] + rolls[i+1]
			i += 2
		}
	}
	return
}

type Rank int

const (
	HighCard Rank = iota
	Pair
	TwoPair
	Three
	Straight
	Flush
	FullHouse
	Four
	StraightFlush
)

func (r Rank) String() string {
	return strings.Split("high card,pair,two pair,three of a kind,straight,flush,full house,four of a kind,straight flush", ",")[r]
}

func rank(hand string) (r Rank, key []int) {
	counts := map[int]int{}
	suits := map[byte]bool{}
	for _, card := range strings.Fields(hand) {
		counts[strings.IndexByte("23456789TJQKA", card[0])+2]++
		suits[card[1]] = true
	}
	for v := range counts {
		key = append(key, v)
	}
	sort.Slice(key, func(i, j int) bool {
		a, b := key[i], key[j]
		if counts[a] != counts[b] {
			return counts[a] > counts[b]
		}
		return a > b
	})
	straight := len(key) == 5 && (key[0]-key[4] == 4 || key[0] == 14 && key[1] == 5)
	if straight && key[1] == 5 {
		key = append(key[1:], 1)
	}
	flush := len(suits) == 1
	switch most := counts[key[0]]; {
	case straight && flush:
		r = StraightFlush
	case most == 4:
		r = Four
	case most == 3 && len(key) == 2:
		r = FullHouse
	case flush:
		r = Flush
	case straight:
		r = Straight
	case most == 3:
		r = Three
	case most == 2 && len(key) == 3:
		r = TwoPair
	case most == 2:
		r = Pair
	}
	return
}

func beats(a, b string) bool {
	ra, ka := rank(a)
	rb, kb := rank(b)
	if ra != rb {
		return ra > rb
	}
	for i := range ka {
		if ka[i] != kb[i] {
			return ka[i] > kb[i]
		}
	}
	return false
}

func main() {
	perfect := make([]int, 12)
	for i := range perfect {
		perfect[i] = 10
	}
	fmt.Println(bowling(perfect...), bowling(make([]int, 20)...), bowling(9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9))
	hands := []string{"AS KS QS JS TS", "2H 3D 5S 9C KD", "3H 3D 5S 5C KD", "2H 2D 2S KC KD", "AS 2D 3H 4C 5S", "9S 9D 9H 9C 2S", "2H 4H 6H 8H TH", "7H 7D 7S KC 2D", "6S 7D 8H 9C TS", "AH AD 3S 4C 9D"}
	sort.Slice(hands, func(i, j int) bool { return beats(hands[i], hands[j]) })
	for _, h := range hands {
		r, key := rank(h)
		fmt.Println(h, r, key)
	}
	fmt.Println(beats("3H 3D 5S 5C KD", "3S 3C 5H 5D QD"), beats("2H 3D 5S 9C KD", "2S 3C 5H 9D KH"))
	defer func() { fmt.Println(recover() != nil) }()
	bowling(1, 2, 3)
}
