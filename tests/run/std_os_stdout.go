// run

// Assigning to os.Stdout and os.Stderr redirects what is printed from then on.

package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
)

// captured returns what f prints to standard output.
func captured(f func()) string {
	dir, err := os.MkdirTemp("", "stdout")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	file, err := os.Create(filepath.Join(dir, "out"))
	if err != nil {
		panic(err)
	}
	before := os.Stdout
	os.Stdout = file
	defer func() { os.Stdout = before }()
	f()
	file.Close()
	text, err := os.ReadFile(file.Name())
	if err != nil {
		panic(err)
	}
	return string(text)
}

type loud string

func (l loud) String() string { return "<" + string(l) + ">" }

func main() {
	fmt.Println("before")
	text := captured(func() {
		fmt.Println("a", 1, loud("x"))
		fmt.Printf("%03d|", 7)
		n, err := fmt.Print("b", "\n")
		fmt.Fprintln(os.Stdout, n, err)
		os.Stdout.WriteString("direct\n")
	})
	fmt.Printf("%q\n", text)

	original := os.Stdout
	fmt.Println(captured(func() { fmt.Fprintln(original, "to the original") }) == "")

	os.Stdout = nil
	n, err := fmt.Println("lost")
	os.Stdout = original
	fmt.Println(n, err)

	dir, _ := os.MkdirTemp("", "stderr")
	defer os.RemoveAll(dir)
	file, _ := os.Create(filepath.Join(dir, "err"))
	os.Stderr = file
	log.SetFlags(0)
	log.SetOutput(os.Stderr)
	log.Print("logged")
	fmt.Fprintln(os.Stderr, "error")
	file.Close()
	all, err := os.ReadFile(file.Name())
	fmt.Printf("%q %v\n", all, err)
	_, err = fmt.Fprintln(file, "closed")
	fmt.Println(err != nil)
}

// Output:
// before
// "a 1 <x>\n007|b\n2 <nil>\ndirect\n"
// to the original
// true
// 0 invalid argument
// "logged\nerror\n" <nil>
// true
