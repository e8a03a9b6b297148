// Geometry: points, polygons, convex hull, area by the shoelace formula, bounding boxes, SVG text.
//
// spec: Method declarations, Slice types, Floating-point operators
package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

type Pt struct{ X, Y float64 }
type Polygon []Pt

func (p Pt) Sub(q Pt) Pt        { return Pt{p.X - q.X, p.Y - q.Y} }
func (p Pt) Cross(q Pt) float64 { return p.X*q.Y - p.Y*q.X }
func (p Pt) Dist(q Pt) float64  { return math.Hypot(p.X-q.X, p.Y-q.Y) }
func (p Pt) Rotate(a float64) (q Pt) {
	sin, cos := math.Sincos(a)
	return Pt{p.X*cos - p.Y*sin, p.X*sin + p.Y*cos}
}

func (p Polygon) Area() (a float64) {
	for i, pt := range p {
		a += pt.Cross(p[(i+1)%len(p)])
	}
	return math.Abs(a) / 2
}

func (p Polygon) Perimeter() (s float64) {
	for i := range p {
		s += p[i].Dist(p[(i+1)%len(p)])
	}
	return
}

func (p Polygon) Contains(q Pt) (in bool) {
	for i, j := 0, len(p)-1; i < len(p); j, i = i, i+1 {
		a, b := p[i], p[j]
		if (a.Y > q.Y) != (b.Y > q.Y) && q.X < (b.X-a.X)*(q.Y-a.Y)/(b.Y-a.Y)+a.X {
			in = !in
		}
	}
	return
}

func hull(pts []Pt) Polygon {
	ps := append([]Pt(nil), pts...)
	sort.Slice(ps, func(i, j int) bool { return ps[i].X < ps[j].X || ps[i].X == ps[j].X && ps[i].Y < ps[j].Y })
	var h Polygon
	for range 2 {
		start := len(h)
		for _, p := range ps {
			for len(h) >= start+2 && h[len(h)-1].Sub(h[len(h)-2]).Cross(p.Sub(h[len(h)-2])) <= 0 {
				h = h[:len(h)-1]
			}
			h = append(h, p)
		}
		h = h[:len(h)-1]
		for i, j := 0, len(ps)-1; i < j; i, j = i+1, j-1 {
			ps[i], ps[j] = ps[j], ps[i]
		}
	}
	return h
}

func (p Polygon) String() string {
	parts := make([]string, len(p))
	for i, pt := range p {
		parts[i] = fmt.Sprintf("%g,%g", pt.X, pt.Y)
	}
	return `<polygon points="` + strings.Join(parts, " ") + `"/>`
}

func main() {
	sq := Polygon{{0, 0}, {4, 0}, {4, 3}, {0, 3}}
	fmt.Println(sq, sq.Area(), sq.Perimeter(), sq.Contains(Pt{1, 1}), sq.Contains(Pt{5, 1}))
	pts := []Pt{{0, 0}, {1, 1}, {2, 2}, {4, 4}, {0, 4}, {4, 0}, {2, 3}, {3, 1}, {2, 0}}
	h := hull(pts)
	fmt.Println(h, h.Area())
	r := Pt{1, 0}.Rotate(math.Pi / 2)
	fmt.Printf("%.3f %.3f\n", math.Abs(r.X), r.Y)
	var circle Polygon
	for i := range 360 {
		circle = append(circle, Pt{10, 0}.Rotate(float64(i)*math.Pi/180))
	}
	fmt.Printf("%.4f %.4f\n", circle.Area(), circle.Perimeter())
	star := Polygon{{0, 3}, {1, 1}, {3, 1}, {1.5, -0.5}, {2, -3}, {0, -1}, {-2, -3}, {-1.5, -0.5}, {-3, 1}, {-1, 1}}
	fmt.Println(star.Area(), star.Contains(Pt{0, 0}), star.Contains(Pt{2.5, 2.5}), len(hull(star)))
}
