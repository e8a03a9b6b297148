// run

// Flags of package flag: values, errors, usage and defaults.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func run(args ...string) {
	fs := flag.NewFlagSet("prog", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	n := fs.Int("n", 5, "a `count` of things")
	name := fs.String("name", "bob", "the name\nto use")
	v := fs.Bool("v", false, "verbose")
	d := fs.Duration("d", time.Second, "how long")
	f := fs.Float64("ratio", 0.5, "ratio")
	u := fs.Uint("u", 0, "unsigned")
	empty := fs.String("e", "", "empty")
	var l list
	fs.Var(&l, "l", "a list")
	fs.Func("fn", "a function", func(s string) error {
		if s == "bad" {
			return errors.New("refused")
		}
		return nil
	})
	err := fs.Parse(args)
	fmt.Println(err, *n, *name, *v, *d, *f, *u, *empty, l, fs.Args(), fs.NArg(), fs.NFlag(), fs.Arg(0))
	fs.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
	fmt.Println(fs.Lookup("d").DefValue, fs.Lookup("zz") == nil)
}

func main() {
	run()
	run("-n", "7", "--name=x=y", "-v", "-d", "1m30s", "-ratio", "1e3", "-u=0x10", "-l", "a", "-l=b", "rest", "-n", "3")
	run("-v=false", "--", "-n", "3")
	run("-", "x")
	run("-v=maybe")
	run("-n", "abc")
	run("-n", "99999999999999999999")
	run("-n")
	run("-zzz")
	run("-h")
	run("---n")
	run("-=1")
	run("-fn", "bad")
	run("-d", "5")
	b := flag.Bool("top", true, "top-level")
	flag.Parse()
	fmt.Println(*b, flag.NArg(), flag.Args(), flag.Parsed())
}

// Output:
// <nil> 5 bob false 1s 0.5 0  [] [] 0 0 
// 1s true
// <nil> 7 x=y true 1m30s 1000 16  [a b] [rest -n 3] 3 7 rest
// d=1m30s l=a,b n=7 name=x=y ratio=1000 u=16 v=true 1s true
// <nil> 5 bob false 1s 0.5 0  [] [-n 3] 2 1 -n
// v=false 1s true
// <nil> 5 bob false 1s 0.5 0  [] [- x] 2 0 -
// 1s true
// invalid boolean value "maybe" for -v: parse error
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// invalid boolean value "maybe" for -v: parse error 5 bob false 1s 0.5 0  [] [] 0 0 
// 1s true
// invalid value "abc" for flag -n: parse error
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// invalid value "abc" for flag -n: parse error 0 bob false 1s 0.5 0  [] [] 0 0 
// 1s true
// invalid value "99999999999999999999" for flag -n: value out of range
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// invalid value "99999999999999999999" for flag -n: value out of range 9223372036854775807 bob false 1s 0.5 0  [] [] 0 0 
// 1s true
// flag needs an argument: -n
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// flag needs an argument: -n 5 bob false 1s 0.5 0  [] [] 0 0 
// 1s true
// flag provided but not defined: -zzz
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// flag provided but not defined: -zzz 5 bob false 1s 0.5 0  [] [] 0 0 
// 1s true
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// flag: help requested 5 bob false 1s 0.5 0  [] [] 0 0 
// 1s true
// bad flag syntax: ---n
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// bad flag syntax: ---n 5 bob false 1s 0.5 0  [] [---n] 1 0 ---n
// 1s true
// bad flag syntax: -=1
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// bad flag syntax: -=1 5 bob false 1s 0.5 0  [] [-=1] 1 0 -=1
// 1s true
// invalid value "bad" for flag -fn: refused
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// invalid value "bad" for flag -fn: refused 5 bob false 1s 0.5 0  [] [] 0 0 
// 1s true
// invalid value "5" for flag -d: parse error
// Usage of prog:
//   -d duration
//     	how long (default 1s)
//   -e string
//     	empty
//   -fn value
//     	a function
//   -l value
//     	a list
//   -n count
//     	a count of things (default 5)
//   -name string
//     	the name
//     	to use (default "bob")
//   -ratio float
//     	ratio (default 0.5)
//   -u uint
//     	unsigned
//   -v	verbose
// invalid value "5" for flag -d: parse error 5 bob false 0s 0.5 0  [] [] 0 0 
// 1s true
// true 0 [] true
