package main

import "test/search"

func main() {
	i, found := search.Index([]byte("hello"), 'l')
	println(i, found.String(), string(found.Before))
	f := search.Index
	i, _ = f([]byte("value"), 'e')
	println(i, search.Has([]byte("abc"), 'c'), search.Has(nil, 'x'))
	search.Index(nil, '!')
}
