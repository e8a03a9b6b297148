package z

import "fmt"

var Name = "z"

func init() { fmt.Println("init", Name) }
