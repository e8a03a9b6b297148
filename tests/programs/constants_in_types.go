// Constants in array lengths, cases and indexes; typed constant expressions across packages.
//
// spec: Constant expressions, Array types, Length and capacity
package main

import (
	"fmt"
	"math"
	"math/bits"
	"time"
	"unicode/utf8"
)

const (
	rows  = 3
	cols  = rows * 2
	cells = rows * cols
	label = "grid"
	width = len(label) + 1
)

type grid [rows][cols]byte

var (
	table   [1 << width]uint8
	perWord [bits.UintSize / 8]int
	buffer  [utf8.UTFMax + 1]byte
	lookup  = [...]string{rows: "rows", cols: "cols", cells: "cells"}
)

const timeout = 2*time.Minute + 30*time.Second

func kind(n int) string {
	switch n {
	case rows:
		return "rows"
	case cols, cells:
		return "cols or cells"
	case len(label):
		return "label"
	case math.MaxInt8:
		return "max"
	}
	return "?"
}

func main() {
	var g grid
	fmt.Println(len(g), len(g[0]), len(g)*len(g[0]) == cells, len(table), len(perWord), len(buffer), len(lookup))
	fmt.Println(kind(3), kind(6), kind(18), kind(4), kind(127), kind(5))
	fmt.Println(timeout, timeout.Seconds(), timeout/time.Minute, float64(timeout)/1e9)
	const n = len([10]string{}) + cap([2]int{}) + len("é")
	fmt.Println(n, lookup[cols], lookup[0] == "", len(lookup[cells]))
	var ptr *[7]int
	const viaPtr = len(ptr)
	for i := range ptr {
		table[i] = uint8(i)
	}
	fmt.Println(viaPtr, table[6], len(*new([5]bool)))
}
