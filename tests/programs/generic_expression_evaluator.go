// A generic tree folded by visitors: expressions over any number type, evaluated, printed, simplified, and compared structurally.
//
// spec: Type switches, Interface types, Type inference
package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

type Number interface{ ~int | ~int64 | ~float64 }

type Expr[N Number] interface {
	eval(env map[string]N) (N, error)
}

type (
	Const[N Number]  struct{ Value N }
	Var[N Number]    struct{ Name string }
	Binary[N Number] struct {
		Op   byte
		L, R Expr[N]
	}
)

func (c Const[N]) eval(map[string]N) (N, error) { return c.Value, nil }

func (v Var[N]) eval(env map[string]N) (N, error) {
	n, ok := env[v.Name]
	if !ok {
		return 0, fmt.Errorf("undefined: %s", v.Name)
	}
	return n, nil
}

func (b Binary[N]) eval(env map[string]N) (N, error) {
	l, err := b.L.eval(env)
	if err != nil {
		return 0, err
	}
	r, err := b.R.eval(env)
	if err != nil {
		return 0, err
	}
	switch b.Op {
	case '+':
		return l + r, nil
	case '*':
		return l * r, nil
	case '/':
		if r == 0 {
			return 0, fmt.Errorf("division of %v by zero", l)
		}
		return l / r, nil
	}
	return l - r, nil
}

// Fold replaces constructors by functions.
func Fold[N Number, R any](e Expr[N], leaf func(Expr[N]) R, node func(op byte, l, r R) R) R {
	if b, ok := e.(Binary[N]); ok {
		return node(b.Op, Fold(b.L, leaf, node), Fold(b.R, leaf, node))
	}
	return leaf(e)
}

func Text[N Number](e Expr[N]) string {
	return Fold(e, func(e Expr[N]) string {
		switch e := e.(type) {
		case Const[N]:
			return fmt.Sprint(e.Value)
		case Var[N]:
			return e.Name
		default:
			return "?"
		}
	}, func(op byte, l, r string) string { return "(" + l + string(op) + r + ")" })
}

func Simplify[N Number](e Expr[N]) Expr[N] {
	return Fold(e, func(e Expr[N]) Expr[N] { return e }, func(op byte, l, r Expr[N]) Expr[N] {
		whole := Binary[N]{op, l, r}
		cl, left := l.(Const[N])
		cr, right := r.(Const[N])
		switch {
		case left && right:
			if v, err := whole.eval(nil); err == nil {
				return Const[N]{v}
			}
		case op == '+' && left && cl.Value == 0, op == '*' && left && cl.Value == 1:
			return r
		case op == '+' && right && cr.Value == 0, op == '*' && right && cr.Value == 1:
			return l
		case op == '*' && (left && cl.Value == 0 || right && cr.Value == 0):
			return Const[N]{}
		}
		return whole
	})
}

func Vars[N Number](e Expr[N]) []string {
	names := Fold(e, func(e Expr[N]) map[string]bool {
		if v, ok := e.(Var[N]); ok {
			return map[string]bool{v.Name: true}
		}
		return nil
	}, func(_ byte, l, r map[string]bool) map[string]bool {
		all := map[string]bool{}
		maps.Copy(all, l)
		maps.Copy(all, r)
		return all
	})
	return slices.Sorted(maps.Keys(names))
}

// polish parses prefix notation.
func polish[N Number](words []string) (Expr[N], []string) {
	w := words[0]
	words = words[1:]
	if strings.Contains("+-*/", w) {
		l, words := polish[N](words)
		r, words := polish[N](words)
		return Binary[N]{w[0], l, r}, words
	}
	var v float64
	if n, _ := fmt.Sscan(w, &v); n == 1 {
		return Const[N]{N(v)}, words
	}
	return Var[N]{w}, words
}

func show[N Number](text string, env map[string]N) {
	e, _ := polish[N](strings.Fields(text))
	simple := Simplify(e)
	v, err := simple.eval(env)
	fmt.Printf("%T %s = %s: %v %v %v\n", v, Text(e), Text(simple), v, err, Vars(e))
}

type cents int64

func main() {
	show("+ * x 1 - 7 / 9 2", map[string]int{"x": 5})
	show("+ * x 1 - 7 / 9 2", map[string]float64{"x": 5})
	show("* + a b - 3 3", map[string]cents{})
	show("/ price - n n", map[string]float64{"price": 2.5, "n": 3})
	show("+ y z", map[string]int{"y": 1})
	a, _ := polish[int](strings.Fields("+ x * 2 y"))
	b, _ := polish[int](strings.Fields("+ x * 2 y"))
	fmt.Println(a == b, a == Simplify(b), any(a) == any(Const[int]{2}))
}
