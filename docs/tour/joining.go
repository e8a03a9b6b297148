package main

import "strings"

func joined(words []string) string {
	s := ""
	for _, w := range words {
		s += w + ", "
	}
	return s
}

func built(words []string) string {
	var b strings.Builder
	b.Grow(64)
	for _, w := range words {
		b.WriteString(w)
		b.WriteString(", ")
	}
	return b.String()
}

func main() {
	words := []string{"stack", "heap", "static"}
	println(joined(words))
	println(built(words))
}
