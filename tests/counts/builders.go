// strings.Builder and bytes.Buffer: growth, Grow, String.
//
// go: 1.19
package main

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"
)

var text string
var data []byte

func main() {
	count("builder, empty", func() { var b strings.Builder; text = b.String() })
	count("builder, short", func() { var b strings.Builder; b.WriteString("hello"); text = b.String() })
	count("builder, bytes", func() {
		var b strings.Builder
		for i := 0; i < 100; i++ {
			b.WriteByte('x')
		}
		text = b.String()
	})
	count("builder, strings", func() {
		var b strings.Builder
		for i := 0; i < 100; i++ {
			b.WriteString("word ")
		}
		text = b.String()
	})
	size("builder, grown", func() {
		var b strings.Builder
		b.Grow(100)
		for i := 0; i < 100; i++ {
			b.WriteByte('x')
		}
		text = b.String()
	})
	count("builder, runes", func() { var b strings.Builder; b.WriteRune('世'); b.WriteRune('x'); text = b.String() })
	count("builder, Fprintf", func() { var b strings.Builder; fmt.Fprintf(&b, "%d", 7); text = b.String() })
	count("buffer, empty", func() { var b bytes.Buffer; text = b.String() })
	count("buffer, short", func() { var b bytes.Buffer; b.WriteString("hello"); text = b.String() })
	size("buffer, kept bytes", func() { var b bytes.Buffer; b.WriteString("hello"); data = b.Bytes() })
	count("buffer, bytes", func() {
		var b bytes.Buffer
		for i := 0; i < 200; i++ {
			b.WriteByte('x')
		}
		text = b.String()
	})
	size("buffer, growing", func() {
		var b bytes.Buffer
		for i := 0; i < 50; i++ {
			b.WriteString("a few words of text ")
		}
		data = b.Bytes()
	})
	count("buffer, from string", func() { b := bytes.NewBufferString("hello"); b.WriteByte('x'); text = b.String() })
	count("buffer, reset", func() { var b bytes.Buffer; b.WriteString("x"); b.Reset(); b.WriteString("y"); data = b.Bytes() })
	count("buffer, Fprintf", func() { var b bytes.Buffer; fmt.Fprintf(&b, "%s", "x"); text = b.String() })
	count("reader", func() { r := strings.NewReader("hello"); _, _ = r.ReadByte() })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}

// size prints how many objects f allocates, and their bytes.
func size(what string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.ReadMemStats(&before)
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	println(what, (after.Mallocs-before.Mallocs)/10, (after.TotalAlloc-before.TotalAlloc)/10)
}
