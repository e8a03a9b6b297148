// Package strings: results that are new, results that share memory.
//
// go: 1.19
package main

import (
	"runtime"
	"strings"
	"testing"
)

var (
	text string
	list []string
	yes  bool
)

func main() {
	s := "the quick brown fox"
	size("Repeat", func() { text = strings.Repeat("ab", 10) })
	count("Repeat none", func() { text = strings.Repeat("ab", 0) })
	size("Split", func() { list = strings.Split(s, " ") })
	size("Split characters", func() { list = strings.Split("abc", "") })
	size("SplitN", func() { list = strings.SplitN(s, " ", 2) })
	size("Fields", func() { list = strings.Fields(s) })
	count("FieldsFunc", func() { list = strings.FieldsFunc(s, func(r rune) bool { return r == 'q' }) })
	size("Join", func() { text = strings.Join(list, ", ") })
	count("Join one", func() { text = strings.Join(list[:1], ", ") })
	size("ToUpper", func() { text = strings.ToUpper(s) })
	count("ToUpper of upper", func() { text = strings.ToUpper("ABC") })
	count("ToLower", func() { text = strings.ToLower("ABC ÄÖÜ") })
	size("Replace", func() { text = strings.ReplaceAll(s, "quick", "slow") })
	count("Replace nothing", func() { text = strings.ReplaceAll(s, "xyz", "slow") })
	count("Map", func() { text = strings.Map(func(r rune) rune { return r + 1 }, s) })
	count("Map, same", func() { text = strings.Map(func(r rune) rune { return r }, s) })
	count("Title", func() { text = strings.Title(s) })
	count("Trim", func() { text = strings.TrimSpace("  x ") + strings.Trim("--x--", "-") })
	count("Index", func() { yes = strings.Contains(s, "fox") && strings.HasPrefix(s, "the") })
	count("EqualFold", func() { yes = strings.EqualFold(s, "THE") })
	count("Cut", func() { text, _, yes = strings.Cut(s, " ") })
	count("Count", func() { yes = strings.Count(s, "o") == 2 })
	count("Clone", func() { text = strings.Clone(s) })
	count("NewReplacer", func() { text = strings.NewReplacer("a", "b", "q", "k").Replace(s) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}

// size prints how many objects f allocates, and their bytes.
func size(what string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.ReadMemStats(&before)
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	println(what, (after.Mallocs-before.Mallocs)/10, (after.TotalAlloc-before.TotalAlloc)/10)
}
