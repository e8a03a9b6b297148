// runpanic

// os.Exit ends the program with its code and prints nothing.
package main

import "os"

func main() {
	println("leaving")
	os.Exit(2)
}

// Stderr:
// leaving
