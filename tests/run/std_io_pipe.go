// run

// io.Pipe: writes wait for reads; closing either end tells the other.

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

func main() {
	r, w := io.Pipe()
	go func() {
		for i := 0; i < 3; i++ {
			n, err := fmt.Fprintf(w, "line %d\n", i)
			_, _ = n, err
		}
		w.CloseWithError(errors.New("finished"))
	}()
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		fmt.Println(lines.Text())
	}
	fmt.Println(lines.Err())
	_, err := w.Write([]byte("x"))
	fmt.Println(err)

	r, w = io.Pipe()
	done := make(chan string)
	go func() {
		n, err := w.Write([]byte("abcdef"))
		done <- fmt.Sprint(n, " ", err)
	}()
	two := make([]byte, 2)
	n, err := r.Read(two)
	fmt.Println(n, err, string(two))
	r.Close()
	fmt.Println(<-done)
	_, err = r.Read(two)
	fmt.Println(err, err == io.ErrClosedPipe)

	r, w = io.Pipe()
	go func() {
		io.WriteString(w, "all")
		w.Close()
	}()
	all, err := io.ReadAll(r)
	fmt.Println(string(all), err)
}

// Output:
// line 0
// line 1
// line 2
// finished
// io: read/write on closed pipe
// 2 <nil> ab
// 2 io: read/write on closed pipe
// io: read/write on closed pipe true
// all <nil>
