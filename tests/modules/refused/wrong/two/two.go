package two

var unused, x = 1

func F() { y := 1 }
