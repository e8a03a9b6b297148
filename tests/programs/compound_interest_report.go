// Loan amortisation in integer cents with rounding, and a summary by year.
//
// spec: Conversions between numeric types, Arithmetic operators, For statements with for clause
// args: 10000 6 24
package main

import (
	"fmt"
	"math"
	"os"
	"strconv"
)

type cents int64

func (c cents) String() string { return fmt.Sprintf("%d.%02d", c/100, c%100) }

type payment struct {
	month               int
	interest, principal cents
	balance             cents
}

func installment(amount cents, rate float64, months int) cents {
	if rate == 0 {
		return amount / cents(months)
	}
	return cents(math.Round(float64(amount) * rate / (1 - math.Pow(1+rate, -float64(months)))))
}

func schedule(amount cents, yearly float64, months int) (out []payment) {
	rate := yearly / 1200
	each := installment(amount, rate, months)
	for m := 1; amount > 0; m++ {
		interest := cents(math.Round(float64(amount) * rate))
		principal := min(each-interest, amount)
		if m == months {
			principal = amount
		}
		amount -= principal
		out = append(out, payment{m, interest, principal, amount})
	}
	return
}

func main() {
	var nums [3]float64
	if len(os.Args) != len(nums)+1 {
		fmt.Fprintln(os.Stderr, "usage: amount rate months")
		os.Exit(64)
	}
	for i, a := range os.Args[1:] {
		var err error
		if nums[i], err = strconv.ParseFloat(a, 64); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(65)
		}
	}
	plan := schedule(cents(nums[0]*100), nums[1], int(nums[2]))
	var interest, principal cents
	fmt.Printf("%5s %10s %10s %12s\n", "month", "interest", "principal", "balance")
	for i, p := range plan {
		interest += p.interest
		principal += p.principal
		if i%6 == 5 || i == len(plan)-1 {
			fmt.Printf("%5d %10v %10v %12v\n", p.month, p.interest, p.principal, p.balance)
		}
	}
	fmt.Println(len(plan), interest, principal, installment(120000, 0, 12))
	balance, years := 1000.0, 0
	for balance < 2000 {
		balance *= 1.07
		years++
	}
	fmt.Printf("%d years, %.2f\n", years, balance)
}
