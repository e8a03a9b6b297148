// run

package main

// Waiting for a pipe keeps no other goroutine from running: not even the one at its other end.

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"time"
)

func lines() {
	r, w, err := os.Pipe()
	fmt.Println(err, r.Name(), w.Name())
	steps := 0
	go func() {
		for i := range 3 {
			time.Sleep(time.Millisecond)
			steps++
			fmt.Fprintln(w, "line", i)
		}
		w.Close()
	}()
	s := bufio.NewScanner(r)
	for s.Scan() {
		fmt.Println("got", s.Text())
	}
	fmt.Println(s.Err(), steps)
	_, err = r.Read(make([]byte, 1))
	fmt.Println(err)
	fmt.Println(r.Close(), r.Close())
}

// More than a pipe holds.
func full() {
	r, w, _ := os.Pipe()
	done := make(chan bool)
	go func() {
		n, err := w.WriteString(string(make([]byte, 300000)))
		fmt.Println("wrote", n, err)
		w.Close()
		close(done)
	}()
	data, err := io.ReadAll(r)
	<-done
	fmt.Println(len(data), err)
}

func closing() {
	r, w, _ := os.Pipe()
	go func() {
		time.Sleep(time.Millisecond)
		r.Close()
	}()
	_, err := r.Read(make([]byte, 1))
	fmt.Println(err, errors.Is(err, os.ErrClosed))
	_, err = w.Write([]byte("x"))
	fmt.Println(err)
}

func deadlines() {
	r, w, _ := os.Pipe()
	fmt.Println(r.SetReadDeadline(time.Now().Add(2 * time.Millisecond)))
	_, err := r.Read(make([]byte, 1))
	fmt.Println(err, errors.Is(err, os.ErrDeadlineExceeded))
	r.SetReadDeadline(time.Time{})
	go func() {
		time.Sleep(time.Millisecond)
		r.SetDeadline(time.Now())
	}()
	_, err = r.Read(make([]byte, 1))
	fmt.Println(err)
	w.SetWriteDeadline(time.Now().Add(time.Millisecond))
	n, err := w.Write(make([]byte, 1<<20))
	fmt.Println(n < 1<<20, err)
	f, _ := os.Open(os.DevNull)
	f.Close()
	fmt.Println(f.SetDeadline(time.Now()))
}

func captured() {
	r, w, _ := os.Pipe()
	old := os.Stdout
	os.Stdout = w
	fmt.Println("captured")
	w.Close()
	os.Stdout = old
	out, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", out, err)
}

func main() {
	lines()
	full()
	closing()
	deadlines()
	captured()
}

// Output:
// <nil> |0 |1
// got line 0
// got line 1
// got line 2
// <nil> 3
// EOF
// <nil> close |0: file already closed
// wrote 300000 <nil>
// 300000 <nil>
// read |0: file already closed true
// write |1: broken pipe
// <nil>
// read |0: i/o timeout true
// read |0: i/o timeout
// true write |1: i/o timeout
// use of closed file
// "captured\n" <nil>
