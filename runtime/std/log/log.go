// Package log writes lines with a time and a place before them.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"time"
)

// What stands before a line, in this order.
const (
	Ldate         = 1 << iota // 2009/01/23
	Ltime                     // 01:23:23
	Lmicroseconds             // 01:23:23.123123
	Llongfile                 // /a/b/c/d.go:23
	Lshortfile                // d.go:23
	LUTC                      // times in UTC
	Lmsgprefix                // the prefix right before the message instead of at the start
	LstdFlags     = Ldate | Ltime
)

// Logger writes lines to a Writer.
type Logger struct {
	prefix string
	flags  int
	out    io.Writer
}

// New returns a Logger.
func New(out io.Writer, prefix string, flag int) *Logger { return &Logger{prefix, flag, out} }

var std = &Logger{"", LstdFlags, os.Stderr}

// Default returns the Logger of the top-level functions.
func Default() *Logger { return std }

// Output writes a line; calldepth is how many calls above this one the place to name is.
//
//goscape:leaks l=heap:0
func (l *Logger) Output(calldepth int, s string) error {
	var line []byte
	if l.flags&Lmsgprefix == 0 {
		line = append(line, l.prefix...)
	}
	if l.flags&(Ldate|Ltime|Lmicroseconds) != 0 {
		now := time.Now()
		if l.flags&LUTC != 0 {
			now = now.UTC()
		}
		if l.flags&Ldate != 0 {
			line = now.AppendFormat(line, "2006/01/02 ")
		}
		if l.flags&Lmicroseconds != 0 {
			line = now.AppendFormat(line, "15:04:05.000000 ")
		} else if l.flags&Ltime != 0 {
			line = now.AppendFormat(line, "15:04:05 ")
		}
	}
	if l.flags&(Llongfile|Lshortfile) != 0 {
		_, file, number, ok := runtime.Caller(calldepth)
		if !ok {
			file, number = "???", 0
		}
		if l.flags&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		line = fmt.Appendf(line, "%s:%d: ", file, number)
	}
	if l.flags&Lmsgprefix != 0 {
		line = append(line, l.prefix...)
	}
	line = append(line, s...)
	if len(s) == 0 || s[len(s)-1] != '\n' {
		line = append(line, '\n')
	}
	_, err := l.out.Write(line)
	return err
}

// SetOutput sets the Writer.
//
//goscape:leaks l=heap:0
func (l *Logger) SetOutput(w io.Writer) { l.out = w }

// Writer returns the Writer.
//
//goscape:leaks l=heap:0
func (l *Logger) Writer() io.Writer { return l.out }

// SetPrefix sets the prefix.
//
//goscape:leaks l=heap:0
func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }

// Prefix returns the prefix.
//
//goscape:leaks l=heap:0
func (l *Logger) Prefix() string { return l.prefix }

// SetFlags sets what stands before a line.
//
//goscape:leaks l=heap:0
func (l *Logger) SetFlags(flag int) { l.flags = flag }

// Flags returns what stands before a line.
//
//goscape:leaks l=heap:0
func (l *Logger) Flags() int { return l.flags }

// Print writes its operands as fmt.Print does.
//
//goscape:leaks l=heap:0
func (l *Logger) Print(v ...any) { l.Output(2, fmt.Sprint(v...)) }

// Printf formats.
//
//goscape:leaks l=heap:0
func (l *Logger) Printf(format string, v ...any) { l.Output(2, fmt.Sprintf(format, v...)) }

// Println writes its operands with spaces between them.
//
//goscape:leaks l=heap:0
func (l *Logger) Println(v ...any) { l.Output(2, fmt.Sprintln(v...)) }

// Fatal is Print and os.Exit(1).
//
//goscape:leaks l=heap:0
func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and os.Exit(1).
//
//goscape:leaks l=heap:0
func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and os.Exit(1).
//
//goscape:leaks l=heap:0
func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and panic.
//
//goscape:leaks l=heap:0
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.Output(2, s)
	panic(s)
}

// Panicf is Printf and panic.
//
//goscape:leaks l=heap:0
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s)
	panic(s)
}

// Panicln is Println and panic.
//
//goscape:leaks l=heap:0
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.Output(2, s)
	panic(s)
}

// SetOutput sets the standard Logger's Writer.
func SetOutput(w io.Writer) { std.out = w }

// Writer returns the standard Logger's Writer.
func Writer() io.Writer { return std.out }

// SetPrefix sets the standard Logger's prefix.
func SetPrefix(prefix string) { std.prefix = prefix }

// Prefix returns the standard Logger's prefix.
func Prefix() string { return std.prefix }

// SetFlags sets what stands before the standard Logger's lines.
func SetFlags(flag int) { std.flags = flag }

// Flags returns what stands before the standard Logger's lines.
func Flags() int { return std.flags }

// Output writes a line to the standard Logger.
func Output(calldepth int, s string) error { return std.Output(calldepth+1, s) }

// Print writes its operands as fmt.Print does.
func Print(v ...any) { std.Output(2, fmt.Sprint(v...)) }

// Printf formats.
func Printf(format string, v ...any) { std.Output(2, fmt.Sprintf(format, v...)) }

// Println writes its operands with spaces between them.
func Println(v ...any) { std.Output(2, fmt.Sprintln(v...)) }

// Fatal is Print and os.Exit(1).
func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and os.Exit(1).
func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and os.Exit(1).
func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and panic.
func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.Output(2, s)
	panic(s)
}

// Panicf is Printf and panic.
func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s)
	panic(s)
}

// Panicln is Println and panic.
func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.Output(2, s)
	panic(s)
}
