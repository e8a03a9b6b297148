package main

type user struct {
	name string
	age  int
}

func byPointer(names []string) map[string]*user {
	users := make(map[string]*user)
	for i, name := range names {
		users[name] = &user{name, i}
	}
	return users
}

func byValue(names []string) map[string]user {
	users := make(map[string]user)
	for i, name := range names {
		users[name] = user{name, i}
	}
	return users
}

func main() {
	names := []string{"ada", "bob", "eve"}
	println(len(byPointer(names)), len(byValue(names)))
}
