// os: environment variables, writing and reading a temporary file, errors of missing files.
//
// spec: Errors, If statements
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func writeLines(path string, lines []string) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := f.Close(); err == nil {
			err = cerr
		}
	}()
	w := bufio.NewWriter(f)
	for i, l := range lines {
		fmt.Fprintf(w, "%d %s\n", i+1, l)
	}
	return w.Flush()
}

func main() {
	os.Setenv("PROGRAM_MODE", "test")
	v, ok := os.LookupEnv("PROGRAM_MODE")
	fmt.Println(v, ok, os.Getenv("PROGRAM_MODE"))
	os.Unsetenv("PROGRAM_MODE")
	v, ok = os.LookupEnv("PROGRAM_MODE")
	fmt.Printf("%q %v\n", v, ok)

	dir, err := os.MkdirTemp("", "program")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	path := dir + "/notes.txt"
	fmt.Println(writeLines(path, strings.Fields("alpha beta gamma")))
	data, err := os.ReadFile(path)
	fmt.Printf("%q %v\n", data, err)
	f, err := os.Open(path)
	fmt.Println(err)
	head := make([]byte, 7)
	n, err := io.ReadFull(f, head)
	fmt.Println(n, err, string(head))
	rest, _ := io.ReadAll(f)
	fmt.Println(len(rest), f.Close(), f.Close() != nil)
	_, err = os.Open(dir + "/missing")
	var pe *os.PathError
	fmt.Println(errors.Is(err, os.ErrNotExist), os.IsNotExist(err), errors.As(err, &pe) && pe.Op == "open")
	fmt.Println(os.WriteFile(path, []byte("short"), 0o644), os.Remove(path), os.Remove(path) != nil)
	fmt.Println(strings.HasPrefix(dir, os.TempDir()))
}
