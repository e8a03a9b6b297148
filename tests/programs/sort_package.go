// sort: slices of basic kinds, sort.Slice, stable sorting, Reverse, Search, multi-key Less.
//
// spec: Method sets, Function literals
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Person struct {
	Name string
	Age  int
}

type By func(a, b *Person) bool

type sorter struct {
	people []Person
	by     By
}

func (s sorter) Len() int           { return len(s.people) }
func (s sorter) Swap(i, j int)      { s.people[i], s.people[j] = s.people[j], s.people[i] }
func (s sorter) Less(i, j int) bool { return s.by(&s.people[i], &s.people[j]) }

func (by By) Sort(p []Person) { sort.Sort(sorter{p, by}) }
func (by By) Then(next By) By {
	return func(a, b *Person) bool {
		if by(a, b) != by(b, a) {
			return by(a, b)
		}
		return next(a, b)
	}
}

func main() {
	ints := []int{5, 2, 8, 1, 9, 3}
	sort.Ints(ints)
	fmt.Println(ints, sort.IntsAreSorted(ints), sort.SearchInts(ints, 8), sort.SearchInts(ints, 4))
	sort.Sort(sort.Reverse(sort.IntSlice(ints)))
	fmt.Println(ints)
	words := strings.Fields("banana Apple cherry apple")
	sort.Strings(words)
	fmt.Println(words)
	sort.Slice(words, func(i, j int) bool { return strings.ToLower(words[i])+words[i] < strings.ToLower(words[j])+words[j] })
	fmt.Println(words)

	people := []Person{{"Bob", 31}, {"Al", 42}, {"Mia", 17}, {"Jen", 26}, {"Al", 17}, {"Zed", 31}}
	age := By(func(a, b *Person) bool { return a.Age < b.Age })
	name := By(func(a, b *Person) bool { return a.Name < b.Name })
	age.Then(name).Sort(people)
	fmt.Println(people)
	name.Then(By(func(a, b *Person) bool { return age(b, a) })).Sort(people)
	fmt.Println(people)
	sort.SliceStable(people, func(i, j int) bool { return len(people[i].Name) < len(people[j].Name) })
	fmt.Println(people)

	n := sort.Search(1000, func(i int) bool { return i*i >= 2000 })
	fmt.Println(n, n*n)
	at, found := sort.Find(len(words), func(i int) int { return strings.Compare("banana", words[i]) })
	fmt.Println(at, found)
	big := make([]int, 2000)
	x := uint32(7)
	for i := range big {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		big[i] = int(x % 1000)
	}
	sort.Stable(sort.IntSlice(big))
	fmt.Println(sort.IntsAreSorted(big), big[0], big[1999])
	fs := sort.Float64Slice{2.5, -1, 7}
	fs.Sort()
	fmt.Println(fs, sort.IsSorted(fs))
}
