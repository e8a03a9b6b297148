// errorcheck -e -lang=go1.19

// Labels, break, continue, goto and fallthrough.
package p

func f(x int) {
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
	goto L1
L1:
	for {
		break L1
		continue L1
		goto L1
	}
L2:
	switch x {
	case 1:
		break L2
		continue L2 // ERROR "invalid continue label L2"
		continue // ERROR "continue is not in a loop"
		fallthrough
	case 2:
		if x > 1 {
			fallthrough // ERROR "fallthrough statement out of place"
		}
	case 3:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	goto L3 // ERROR "goto L3 jumps over declaration of y at \./labels\.go:[0-9]+:[0-9]+"
	y := 1
	_ = y
L3:
	goto L4 // ERROR "goto L4 jumps into block starting at \./labels\.go:[0-9]+:[0-9]+"
	{
	L4:
	}
	goto L5 // ERROR "label L5 not defined"
L6: // ERROR "label L6 defined and not used"
L7: // ERROR "label L7 defined and not used"
L7: // ERROR "label L7 already defined at \./labels\.go:[0-9]+:[0-9]+"
	for {
		func() {
			break // ERROR "break is not in a loop, switch, or select"
			goto L7 // ERROR "label L7 not defined"
			break L7 // ERROR "break label not defined: L7"
		}()
		break L1 // ERROR "invalid break label L1"
	}
	{
		goto L8 // ERROR "goto L8 jumps over declaration of z at \./labels\.go:[0-9]+:[0-9]+"
	}
	var z int
	_ = z
L8:
	switch interface{}(x).(type) {
	case int:
		fallthrough // ERROR "cannot fallthrough in type switch"
	default:
	}
	select {
	default:
		break
		continue // ERROR "continue is not in a loop"
	}
	goto L9
	for {
		var ok int
		_ = ok
	}
L9:
}
