// Type switches: shared cases, nil, interfaces as cases, shadowing, default in the middle.
//
// spec: Type switches, Interface types, Fallthrough statements
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type Node interface{}
type Num float64
type Var string
type Bin struct {
	Op   byte
	L, R Node
}
type Call struct {
	Fn   string
	Args []Node
}

func show(n Node) string {
	switch n := n.(type) {
	case nil:
		return "<nil>"
	case Num:
		return strconv.FormatFloat(float64(n), 'g', -1, 64)
	case Var:
		return string(n)
	case *Bin:
		return "(" + show(n.L) + " " + string(rune(n.Op)) + " " + show(n.R) + ")"
	case Call:
		args := make([]string, len(n.Args))
		for i, a := range n.Args {
			args[i] = show(a)
		}
		return n.Fn + "(" + strings.Join(args, ", ") + ")"
	default:
		return fmt.Sprintf("?%T", n)
	}
}

func kind(v interface{}) string {
	switch x := v.(type) {
	case int, int8, int16, int32, int64:
		return fmt.Sprintf("signed %v", x)
	default:
		return fmt.Sprintf("other %T", x)
	case uint, uint8:
		return "unsigned"
	case error:
		return "error " + x.Error()
	case fmt.Stringer:
		return "stringer " + x.String()
	case func() int:
		return "func " + strconv.Itoa(x())
	case []interface{}:
		parts := []string{}
		for _, e := range x {
			parts = append(parts, kind(e))
		}
		return "[" + strings.Join(parts, " ") + "]"
	case bool:
		if x {
			return "yes"
		}
		return "no"
	}
}

type both struct{}

func (both) Error() string  { return "both-error" }
func (both) String() string { return "both-string" }

func main() {
	tree := &Bin{'+', Num(1.5), &Bin{'*', Var("x"), Call{"max", []Node{Num(2), Var("y"), nil, 'z'}}}}
	fmt.Println(show(tree))
	for _, v := range []interface{}{1, int8(2), 'c', uint(3), uint16(4), both{}, &both{}, func() int { return 9 }, true, false, nil, "s",
		[]interface{}{1, nil, "t"}} {
		fmt.Println(kind(v))
	}
	switch v := interface{}(tree).(type) {
	case *Bin:
		v.Op = '-'
	}
	fmt.Println(show(tree))
}
