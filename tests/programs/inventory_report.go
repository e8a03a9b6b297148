// An inventory report from standard input: parsing, grouping, sorting by several keys, aligned columns.
//
// spec: Map types, Short variable declarations, Continue statements
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type Item struct {
	Name, Category string
	Quantity       int
	Price          float64
}

func (i Item) Total() float64 { return float64(i.Quantity) * i.Price }

func parseLine(line string) (item Item, err error) {
	fields := strings.Split(line, ",")
	if len(fields) != 4 {
		return item, fmt.Errorf("%d fields", len(fields))
	}
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	item.Name, item.Category = fields[0], fields[1]
	if item.Quantity, err = strconv.Atoi(fields[2]); err != nil {
		return
	}
	item.Price, err = strconv.ParseFloat(fields[3], 64)
	return
}

func main() {
	groups := map[string][]Item{}
	scanner := bufio.NewScanner(os.Stdin)
	for n := 1; scanner.Scan(); n++ {
		line := scanner.Text()
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		item, err := parseLine(line)
		if err != nil {
			fmt.Printf("line %d: %v\n", n, err)
			continue
		}
		groups[item.Category] = append(groups[item.Category], item)
	}
	categories := make([]string, 0, len(groups))
	for c := range groups {
		categories = append(categories, c)
	}
	total := func(items []Item) (sum float64) {
		for _, i := range items {
			sum += i.Total()
		}
		return
	}
	sort.Slice(categories, func(i, j int) bool {
		a, b := total(groups[categories[i]]), total(groups[categories[j]])
		if a != b {
			return a > b
		}
		return categories[i] < categories[j]
	})
	for _, c := range categories {
		items := groups[c]
		fmt.Printf("%s (%d)\n", strings.ToUpper(c), len(items))
		sort.SliceStable(items, func(i, j int) bool { return items[i].Quantity < items[j].Quantity })
		for _, it := range items {
			fmt.Printf("  %-12s %5d x %8.2f = %10.2f\n", it.Name, it.Quantity, it.Price, it.Total())
		}
		fmt.Printf("  %39.2f\n", total(items))
	}
}
