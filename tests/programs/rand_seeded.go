// math/rand with a fixed seed: the same sequence as Go's, shuffles, permutations, distributions.
//
// spec: Floating-point operators, Function literals
// stress: 100
package main

import (
	"fmt"
	"math/rand"
	"sort"
	"strings"
)

func main() {
	r := rand.New(rand.NewSource(42))
	for i := 0; i < 5; i++ {
		fmt.Print(r.Intn(100), " ", r.Int31n(1000), " ", r.Int63n(1e12), " ")
	}
	fmt.Println()
	fmt.Println(r.Int(), r.Int63(), r.Int31(), r.Uint32(), r.Uint64())
	fmt.Println(r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64())
	fmt.Println(r.Perm(10))
	deck := strings.Fields("A K Q J 10 9 8 7")
	r.Shuffle(len(deck), func(i, j int) { deck[i], deck[j] = deck[j], deck[i] })
	fmt.Println(deck)
	buf := make([]byte, 8)
	n, err := r.Read(buf)
	fmt.Println(n, err, buf)

	a, b := rand.New(rand.NewSource(7)), rand.New(rand.NewSource(7))
	same := true
	for i := 0; i < 100; i++ {
		same = same && a.Int63() == b.Int63()
	}
	a.Seed(99)
	fmt.Println(same, a.Intn(1<<30), rand.New(rand.NewSource(99)).Intn(1<<30), rand.New(rand.NewSource(-1)).Int31n(7))

	dice := map[int]int{}
	for i := 0; i < 6000; i++ {
		dice[1+r.Intn(6)+1+r.Intn(6)]++
	}
	sums := make([]int, 0)
	for s := range dice {
		sums = append(sums, s)
	}
	sort.Ints(sums)
	for _, s := range sums {
		fmt.Printf("%2d %4d %s\n", s, dice[s], strings.Repeat("*", dice[s]/40))
	}
	inside := 0
	for i := 0; i < 20000; i++ {
		x, y := r.Float64(), r.Float64()
		if x*x+y*y < 1 {
			inside++
		}
	}
	fmt.Println(float64(inside) / 5000)
	mean := 0.0
	for i := 0; i < 2000; i++ {
		mean += r.NormFloat64()*2 + 10
	}
	fmt.Printf("%.4f\n", mean/2000)
	defer func() { fmt.Println(recover()) }()
	r.Intn(0)
}
