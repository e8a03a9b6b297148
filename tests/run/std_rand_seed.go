// run

// rand.Seed makes the top-level functions repeat themselves, as in Go before 1.24.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	rand.Seed(7)
	a, b := rand.Intn(1000), rand.Float64()
	rand.Seed(7)
	c, d := rand.Intn(1000), rand.Float64()
	fmt.Println(a == c, b == d, a, b)
}

// Output:
// true true 886 0.23150717404875204
