// Dynamic programming: knapsack with reconstruction, longest common subsequence, edit distance, coin change.
//
// spec: Index expressions, Min and max, For statements with for clause
package main

import "fmt"

type thing struct {
	name          string
	weight, value int
}

func knapsack(things []thing, capacity int) (best int, chosen []string) {
	table := make([][]int, len(things)+1)
	for i := range table {
		table[i] = make([]int, capacity+1)
	}
	for i, t := range things {
		for w := 0; w <= capacity; w++ {
			table[i+1][w] = table[i][w]
			if t.weight <= w {
				table[i+1][w] = max(table[i+1][w], table[i][w-t.weight]+t.value)
			}
		}
	}
	w := capacity
	for i := len(things); i > 0; i-- {
		if table[i][w] != table[i-1][w] {
			chosen = append(chosen, things[i-1].name)
			w -= things[i-1].weight
		}
	}
	return table[len(things)][capacity], chosen
}

func lcs(a, b string) string {
	x, y := []rune(a), []rune(b)
	memo := map[[2]int]string{}
	var rec func(i, j int) string
	rec = func(i, j int) string {
		if i == len(x) || j == len(y) {
			return ""
		}
		key := [2]int{i, j}
		if s, ok := memo[key]; ok {
			return s
		}
		var s string
		if x[i] == y[j] {
			s = string(x[i]) + rec(i+1, j+1)
		} else if s = rec(i+1, j); len([]rune(s)) < len([]rune(rec(i, j+1))) {
			s = rec(i, j+1)
		}
		memo[key] = s
		return s
	}
	return rec(0, 0)
}

func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diag := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diag
			if a[i-1] != b[j-1] {
				cost++
			}
			diag, row[j] = row[j], min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}

func coins(total int, kinds ...int) (fewest, ways int) {
	const none = 1 << 30
	least := make([]int, total+1)
	count := make([]int, total+1)
	count[0] = 1
	for i := 1; i <= total; i++ {
		least[i] = none
	}
	for _, c := range kinds {
		for i := c; i <= total; i++ {
			least[i] = min(least[i], least[i-c]+1)
			count[i] += count[i-c]
		}
	}
	return least[total], count[total]
}

func main() {
	fmt.Println(knapsack([]thing{{"map", 9, 150}, {"compass", 13, 35}, {"water", 153, 200}, {"tin", 68, 45}, {"banana", 27, 60}, {"camera", 32, 30}}, 200))
	fmt.Println(lcs("nematode knowledge", "empty bottle"), lcs("größe", "gröber"), lcs("", "x"))
	fmt.Println(distance("kitten", "sitting"), distance("", "abc"), distance("flaw", "lawn"))
	fmt.Println(coins(100, 1, 5, 10, 25, 50))
	fmt.Println(coins(63, 1, 5, 10, 21, 25))
}
