// A text adventure driven by commands from standard input, with rooms as linked structures.
//
// spec: Expression switches, Map types, Break statements
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
)

type Room struct {
	name  string
	exits map[string]*Room
	items map[string]bool
}

func (r *Room) connect(dir, back string, o *Room) {
	r.exits[dir] = o
	o.exits[back] = r
}

func newRoom(name string, items ...string) *Room {
	r := &Room{name, map[string]*Room{}, map[string]bool{}}
	for _, i := range items {
		r.items[i] = true
	}
	return r
}

func list(m map[string]bool) string {
	var out []string
	for k, present := range m {
		if present {
			out = append(out, k)
		}
	}
	if out == nil {
		return "nothing"
	}
	sort.Strings(out)
	return strings.Join(out, ", ")
}

func main() {
	hall, cave := newRoom("hall", "lamp", "rope"), newRoom("cave", "gold")
	hall.connect("north", "south", cave)
	here, bag, moves := hall, map[string]bool{}, 0
	in := bufio.NewScanner(os.Stdin)
game:
	for in.Scan() {
		verb, object, _ := strings.Cut(strings.ToLower(strings.TrimSpace(in.Text())), " ")
		moves++
		switch verb {
		case "look", "l":
			fmt.Println("You are in the", here.name, "and see", list(here.items))
		case "go":
			next, ok := here.exits[object]
			switch {
			case !ok:
				fmt.Println("You cannot go", object)
			case next == cave && !bag["lamp"]:
				fmt.Println("Too dark")
			default:
				here = next
				fmt.Println("You enter the", here.name)
			}
		case "take", "drop":
			from, to := here.items, bag
			if verb == "drop" {
				from, to = to, from
			}
			if !from[object] {
				fmt.Printf("No %q to %s\n", object, verb)
				break
			}
			delete(from, object)
			to[object] = true
			fmt.Println(verb, object, "done")
		case "bag":
			fmt.Println("You carry", list(bag))
		case "quit":
			break game
		case "":
			moves--
		default:
			fmt.Println("Unknown command:", verb)
		}
	}
	fmt.Println(moves, "moves,", len(bag), "items")
	if !bag["gold"] {
		os.Exit(4)
	}
}
