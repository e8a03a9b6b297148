// runpanic -gcflags=-l

package main

type speaker interface{ speak() }

type mute struct{}

func let(x interface{}) { x.(speaker).speak() }

func main() { let(mute{}) }

// Stderr:
// panic: interface conversion: main.mute is not main.speaker: missing method speak
//
// goroutine 1 [running]:
// main.let(...)
// 	missing_method.go:9
// main.main()
// 	missing_method.go:11
