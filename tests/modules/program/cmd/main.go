package main

import (
	"fmt"
	. "test/circle/shape"
	"test/cmd/internal/secret"
	"test/hidden"
	square "test/square/shape"
	_ "test/z"
)

type sealed interface{ seal() }

type mine struct{}

func (mine) seal() {}

func main() {
	var loop []func() int
	for i := 0; i < 2; i++ {
		loop = append(loop, func() int { return i })
	}
	fmt.Println(loop[0](), loop[1](), secret.Word)
	var a interface{ Area() int } = New(2)
	fmt.Printf("%T %d\n", a, a.Area())
	a = square.Shape{Side: 2}
	fmt.Printf("%T %d %+v\n", a, a.Area(), a)
	var s any = hidden.Get()
	_, ok := s.(sealed)
	fmt.Println("another package's seal:", ok)
	_, ok = any(mine{}).(sealed)
	fmt.Println("our seal:", ok)
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = any(*New(1)).(square.Shape)
	}()
	Fail(nil)
}
