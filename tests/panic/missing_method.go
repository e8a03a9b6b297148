// runpanic -gcflags=-l

package main

type speaker interface{ speak() }

type mute struct{}

func let(x interface{}) { x.(speaker).speak() }

func main() { let(mute{}) }
