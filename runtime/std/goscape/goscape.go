// Package goscape shows a program its own memory. Other compilers of Go do not have it.
package goscape

// Map prints on standard error, if the program runs with --map, where stacks and heap lie, and to which variable or object
// each address belongs that the program has printed so far. Otherwise it does nothing.
func Map()
