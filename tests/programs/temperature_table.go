// Unit conversion with defined types, constants, aligned tables and rounding.
//
// spec: Type declarations, Constants, Floating-point literals
package main

import (
	"fmt"
	"math"
	"os"
	"strings"
)

type (
	Celsius    float64
	Fahrenheit float64
	Kelvin     float64
)

const (
	AbsoluteZero Celsius = -273.15
	Freezing     Celsius = 0
	Boiling      Celsius = 1e2
	Planck               = 6.62607015e-34
	Avogadro             = 6.02214076e+23
	tiny                 = 0x1p-10
)

func (c Celsius) F() Fahrenheit     { return Fahrenheit(c*9/5 + 32) }
func (c Celsius) K() Kelvin         { return Kelvin(c - AbsoluteZero) }
func (f Fahrenheit) C() Celsius     { return Celsius((f - 32) * 5 / 9) }
func (k Kelvin) C() Celsius         { return Celsius(k) + AbsoluteZero }
func (c Celsius) String() string    { return fmt.Sprintf("%.1f°C", float64(c)) }
func (f Fahrenheit) String() string { return fmt.Sprintf("%.1f°F", float64(f)) }
func (k Kelvin) String() string     { return fmt.Sprintf("%.2fK", float64(k)) }

func round(x float64, digits int) float64 {
	p := math.Pow10(digits)
	return math.Round(x*p) / p
}

func main() {
	fmt.Fprintln(os.Stdout, strings.Repeat("=", 31))
	for c := Celsius(-40); c <= Boiling; c += 35 {
		fmt.Printf("|%8v|%9v|%10v|\n", c, c.F(), c.K())
	}
	fmt.Println(strings.Repeat("=", 31))
	fmt.Println(AbsoluteZero.F(), Boiling.K(), Fahrenheit(98.6).C(), Kelvin(0).C(), Freezing)
	fmt.Println(Celsius(37).F().C() == 37, math.Abs(float64(Celsius(36.6).F().C()-36.6)) < 1e-9)
	fmt.Println(Planck*Avogadro, tiny, 1/tiny, .5e1, 1.e2, 0x.8p0)
	fmt.Println(round(math.Pi, 2), round(-2.5, 0), round(1234.5678, -2), round(0.1+0.2, 10))
	temps := []Celsius{21.5, 19, 25.25, 18.75}
	lo, hi, sum := temps[0], temps[0], Celsius(0)
	for _, t := range temps {
		lo, hi, sum = min(lo, t), max(hi, t), sum+t
	}
	fmt.Println(lo, hi, sum/Celsius(len(temps)), temps)
	fmt.Printf("%v %.3f %6.1f|%-8.2f|%e\n", temps[2], temps[2], float64(temps[2]), float64(temps[2]), float64(temps[2]))
}
