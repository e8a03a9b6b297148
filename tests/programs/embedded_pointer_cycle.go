// Recursive types: structs containing slices, maps and functions of themselves, mutual recursion, cyclic data.
//
// spec: Type declarations, Pointer types, Composite literals
package main

import "fmt"

type Dir struct {
	name   string
	parent *Dir
	kids   map[string]*Dir
	files  []File
}

type File struct {
	name string
	dir  *Dir
	size int
}

type Visitor func(*Dir, int) Visitor

type Chain []Chain

type Expr interface{ eval(Env) int }
type Env map[string]Expr
type Lit int
type Ref string
type Sum struct{ a, b Expr }

func (l Lit) eval(Env) int   { return int(l) }
func (r Ref) eval(e Env) int { return e[string(r)].eval(e) }
func (s Sum) eval(e Env) int { return s.a.eval(e) + s.b.eval(e) }

func (d *Dir) mkdir(name string) *Dir {
	if d.kids == nil {
		d.kids = map[string]*Dir{}
	}
	k := &Dir{name: name, parent: d}
	d.kids[name] = k
	return k
}

func (d *Dir) add(name string, size int) *Dir {
	d.files = append(d.files, File{name, d, size})
	return d
}

func (d *Dir) path() string {
	if d.parent == nil {
		return ""
	}
	return d.parent.path() + "/" + d.name
}

func (d *Dir) total() (n int) {
	for _, f := range d.files {
		n += f.size
	}
	for _, k := range d.kids {
		n += k.total()
	}
	return
}

func (d *Dir) walk(v Visitor, depth int) {
	if v = v(d, depth); v == nil {
		return
	}
	for _, k := range d.kids {
		k.walk(v, depth+1)
	}
}

func (c Chain) depth() (n int) {
	for _, x := range c {
		n = max(n, 1+x.depth())
	}
	return
}

func main() {
	root := &Dir{}
	usr := root.mkdir("usr").add("readme", 10)
	bin := usr.mkdir("bin").add("go", 500).add("gofmt", 300)
	usr.mkdir("lib").mkdir("deep").add("x", 1)
	fmt.Println(bin.path(), root.total(), usr.total(), bin.files[1].dir == bin, bin.files[0].dir.parent.name)
	dirs, deepest := 0, 0
	var v Visitor
	v = func(d *Dir, depth int) Visitor {
		dirs++
		deepest = max(deepest, depth)
		if d.name == "lib" {
			return nil
		}
		return v
	}
	root.walk(v, 0)
	fmt.Println(dirs, deepest)
	c := Chain{{{}, {{}}}, nil}
	c[1] = c[0]
	fmt.Println(c.depth(), len(c))
	self := make(Chain, 1)
	self[0] = self
	fmt.Println(len(self[0][0][0]), &self[0] == &self[0][0])
	env := Env{"x": Lit(5), "y": Sum{Ref("x"), Lit(2)}, "z": Sum{Ref("y"), Ref("y")}}
	fmt.Println(env["z"].eval(env))
	type loop struct{ next *loop }
	a, b := &loop{}, &loop{}
	a.next, b.next = b, a
	fmt.Println(a.next.next == a)
}
