package one

func F() int { return "one" }
