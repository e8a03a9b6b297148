// Tic-tac-toe solved by minimax with memoised boards.
//
// spec: Array types, Map types, Min and max
package main

import "fmt"

type Board [9]byte

var lines = [...][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

func (b Board) winner() byte {
	for _, l := range lines {
		if b[l[0]] != 0 && b[l[0]] == b[l[1]] && b[l[1]] == b[l[2]] {
			return b[l[0]]
		}
	}
	return 0
}

func (b Board) full() bool {
	for _, c := range b {
		if c == 0 {
			return false
		}
	}
	return true
}

func (b Board) String() string {
	s := ""
	for i, c := range b {
		if c == 0 {
			c = '.'
		}
		s += string(rune(c))
		if i%3 == 2 && i < 8 {
			s += "/"
		}
	}
	return s
}

type state struct {
	b    Board
	turn byte
}

var memo = map[state][2]int{}
var evaluated int

// minimax returns the score for X and the best move.
func minimax(b Board, turn byte) (score, move int) {
	if r, ok := memo[state{b, turn}]; ok {
		return r[0], r[1]
	}
	evaluated++
	defer func() { memo[state{b, turn}] = [2]int{score, move} }()
	switch {
	case b.winner() == 'X':
		return 1, -1
	case b.winner() == 'O':
		return -1, -1
	case b.full():
		return 0, -1
	}
	score, move = -2, -1
	if turn == 'O' {
		score = 2
	}
	for i := range b {
		if b[i] != 0 {
			continue
		}
		next := b
		next[i] = turn
		s, _ := minimax(next, 'X'+'O'-turn)
		if turn == 'X' && s > score || turn == 'O' && s < score {
			score, move = s, i
		}
	}
	return
}

func main() {
	var b Board
	fmt.Println(minimax(b, 'X'))
	fmt.Println(evaluated, len(memo))
	for turn := byte('X'); b.winner() == 0 && !b.full(); turn = 'X' + 'O' - turn {
		_, m := minimax(b, turn)
		b[m] = turn
		fmt.Println(b)
	}
	fmt.Printf("%d\n", b.winner())
	trap := Board{'X', 0, 0, 0, 'O', 0, 0, 0, 'X'}
	fmt.Println(minimax(trap, 'O'))
	won := Board{'O', 'O', 'O'}
	fmt.Println(minimax(won, 'X'))
}
