package main

func last(words []string) *string {
	var found *string
	for _, word := range words {
		copied := word
		if len(copied) > 3 {
			found = &copied
		}
	}
	return found
}

func lastIndex(words []string) int {
	found := -1
	for i, word := range words {
		if len(word) > 3 {
			found = i
		}
	}
	return found
}

func main() {
	words := []string{"stay", "or", "leave"}
	println(*last(words), words[lastIndex(words)])
}
