// runpanic -gcflags=-l

package main

func call(f func()) { f() }

func main() { call(nil) }
