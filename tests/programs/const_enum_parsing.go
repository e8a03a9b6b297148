// Enumerations with names both ways, bounds checks by constant index tricks, and text round trips.
//
// spec: Iota, Constant declarations, Composite literals
package main

import (
	"fmt"
	"strings"
)

type Suit uint8

const (
	Clubs Suit = iota
	Diamonds
	Hearts
	Spades
	numSuits = iota
)

var names = [numSuits]string{Clubs: "clubs", Diamonds: "diamonds", Hearts: "hearts", Spades: "spades"}

var (
	_ = [1]struct{}{}[Spades-3]
	_ = [numSuits - 3]int{}
)

func (s Suit) String() string {
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("Suit(%d)", uint8(s))
}

func ParseSuit(text string) (Suit, error) {
	for i, n := range names {
		if strings.EqualFold(n, text) {
			return Suit(i), nil
		}
	}
	return numSuits, fmt.Errorf("no suit %q", text)
}

type Color int8

const (
	Red Color = iota - 1
	_
	Black
)

func (s Suit) Color() Color {
	switch s {
	case Diamonds, Hearts:
		return Red
	}
	return Black
}

type Flags uint16

const (
	A Flags = 1 << iota
	B
	_
	D
	AB         = A | B
	None Flags = 0
)

const (
	x0, y0 = iota, -iota
	x1, y1
	_, _
	x3, y3
)

func main() {
	for s := Clubs; s < numSuits+1; s++ {
		back, err := ParseSuit(strings.ToUpper(s.String()))
		fmt.Println(s, s.Color(), back == s, err)
	}
	fmt.Printf("%v %d %s %x %q %T\n", Hearts, Hearts, Hearts, Hearts, Hearts, Hearts)
	fmt.Println(A, B, D, AB, None, AB&^A == B, A|D)
	fmt.Println(x0, y0, x1, y1, x3, y3, numSuits)
	count := [numSuits]int{}
	for i := range 52 {
		count[Suit(i%13%int(numSuits))]++
	}
	fmt.Println(count, map[Suit]int{Spades: 1, Clubs: 2})
}
