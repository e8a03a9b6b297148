// Copies of structs: parameters, results, slices of structs, fields.
package main

import "fmt"

type vec struct{ x, y, z float64 }

type particle struct {
	pos, vel vec
	id       int
	tag      string
}

func (a vec) add(b vec) vec       { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) scale(f float64) vec { return vec{a.x * f, a.y * f, a.z * f} }

//go:noinline
func step(p particle, dt float64) particle {
	p.pos = p.pos.add(p.vel.scale(dt))
	return p
}

func main() {
	ps := make([]particle, 1000)
	for i := range ps {
		ps[i] = particle{vel: vec{1, float64(i), 2}, id: i, tag: "p"}
	}
	for r := 0; r < 10_000; r++ {
		for i, p := range ps {
			ps[i] = step(p, 0.01)
		}
	}
	s := 0.0
	for _, p := range ps {
		s += p.pos.x + p.pos.y
	}
	old := ps[:]
	for r := 0; r < 10_000; r++ {
		tmp := old[r%1000]
		for i := range old {
			old[i], tmp = tmp, old[i]
		}
	}
	fmt.Println(s, old[3].id)
}
