// Embedding: promoted fields and methods, shadowing by depth, embedded pointers and interfaces.
//
// spec: Struct types, Selectors, Method sets
package main

import (
	"fmt"
	"strings"
)

type Animal struct {
	Name string
	Legs int
}

func (a Animal) Describe() string { return fmt.Sprintf("%s with %d legs", a.Name, a.Legs) }
func (a *Animal) Rename(n string) { a.Name = n }
func (a Animal) Sound() string    { return "..." }

type Dog struct {
	Animal
	Breed string
}

func (d Dog) Sound() string { return "Woof" }

type Puppy struct {
	*Dog
	Age  int
	Name string
}

type Speaker interface{ Sound() string }

type Loud struct {
	Speaker
	volume int
}

func (l Loud) Sound() string {
	return strings.ToUpper(l.Speaker.Sound()) + strings.Repeat("!", l.volume)
}

type Logger struct{ lines []string }

func (l *Logger) Log(format string, args ...interface{}) {
	l.lines = append(l.lines, fmt.Sprintf(format, args...))
}

type Service struct {
	*Logger
	Animal
	id int
}

func main() {
	d := Dog{Animal{"Rex", 4}, "Collie"}
	fmt.Println(d.Name, d.Describe(), d.Sound(), d.Animal.Sound())
	d.Rename("Max")
	fmt.Println(d.Name, d.Animal.Name)

	p := Puppy{Dog: &d, Age: 1, Name: "Little"}
	p.Rename("Big")
	fmt.Println(p.Name, p.Dog.Name, p.Animal.Name, p.Legs, p.Sound(), p.Describe())
	p.Legs = 3
	fmt.Println(d.Legs)

	var s Speaker = Loud{Loud{p, 1}, 2}
	fmt.Println(s.Sound())
	fmt.Println(Loud{d.Animal, 3}.Sound())

	svc := Service{Logger: &Logger{}, Animal: Animal{Name: "svc"}, id: 7}
	svc.Log("start %d", svc.id)
	copied := svc
	copied.Log("copied %s", copied.Name)
	fmt.Println(len(svc.lines), strings.Join(svc.lines, "; "))
	fmt.Printf("%v %+v\n", d, d)
	anon := struct {
		Animal
		fmt.Stringer
	}{Animal: Animal{"anon", 0}}
	fmt.Println(anon.Describe(), anon.Stringer == nil)
}
