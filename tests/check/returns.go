// errorcheck -e -lang=go1.19

// Terminating statements and results.
package p

func r1() int {} // ERROR "missing return"
func r2() int { return 1 }
func r3(b bool) int {
	if b {
		return 1
	}
} // ERROR "missing return"
func r4(b bool) int {
	if b {
		return 1
	} else {
		panic(1)
	}
}
func r5() int {
	for {
	}
}
func r6() int {
	for {
		break
	}
} // ERROR "missing return"
func r7() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR "missing return"
func r8(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR "missing return"
func r9(x int) int {
	switch x {
	case 1:
		return 1
	default:
		return 2
	}
}
func r10(x int) int {
	switch x {
	default:
		if x > 1 {
			break
		}
		return 2
	}
} // ERROR "missing return"
func r11(x int) int {
	switch x {
	case 1:
		fallthrough
	default:
		panic("")
	}
}
func r12() int {
	select {}
}
func r13(x interface{}) int {
	switch x.(type) {
	case int:
		return 1
	}
} // ERROR "missing return"
func r14() int {
	for range []int{} {
		return 1
	}
} // ERROR "missing return"
func r15() int {
	panic := func(int) {}
	panic(1)
} // ERROR "missing return"
func r16() int {
L:
	goto L
}
func r17() int {
	{
		return 1
	}
	;
}
func r18() int { return func() int {}() } // ERROR "missing return"
func r19() (int, string) { return 1 } // ERROR "not enough return values"
func r20() (int, string) { return 1, "", 2 } // ERROR "too many return values"
func r21()               { return 1 } // ERROR "too many return values"
func r22() (a int, b string) {
	if a > 0 {
		b := 2
		_ = b
		return // ERROR "result parameter b not in scope at return"
	}
	return
}
func r23() (int, string) { return } // ERROR "not enough return values"
func r24() (int, string) { return r19() }
func r25() (int, error)  { return r19() } // ERROR "cannot use r19\(\) \(value of type string\) as type error in return statement"
func r26() (string, int) { return 1, "a" } // ERROR "cannot use 1 \(untyped int constant\) as string value in return statement" `cannot use "a" \(untyped string constant\) as int value in return statement`
