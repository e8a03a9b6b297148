package main

import "test/lib"

func main() {
	var v lib.T
	v.A, v.b = 1, 2
	v.M()
	v.n()
	lib.hidden()
	var s lib.Sealed = own{}
	_ = lib.T{1, 2}
}

type own struct{}

func (own) seal() {}
