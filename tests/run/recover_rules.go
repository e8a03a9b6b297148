// run

// When recover returns the panic's value, and what goes on then.
package main

import (
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panicked:", e)
		} else {
			fmt.Println(name, "returned")
		}
	}()
	f()
}

func helper() any { return recover() }

type R struct{ a, b, c, d, e int }

func (R) Recover()    { fmt.Println("value method:", recover()) }
func (*R) RecoverP()  { fmt.Println("pointer method:", recover()) }
func (R) Helper() any { return recover() }

type Recoverer interface{ Recover() }

type Embedded struct{ R }
type EmbeddedP struct{ *R }

func direct() {
	defer func() { fmt.Println("direct:", recover(), recover()) }()
	panic(1)
}

func byHelper() {
	defer func() { fmt.Println("by helper:", helper()) }()
	panic("not recovered")
}

func helperItself() {
	defer helper()
	panic("recovered by the deferred function itself")
}

func closureInDeferred() {
	defer func() { func() { fmt.Println("closure in deferred:", recover()) }() }()
	panic("not recovered")
}

func deferredInDeferred() {
	defer func() {
		defer func() { fmt.Println("deferred in deferred:", recover()) }()
	}()
	panic("not recovered by a function that was deferred without panic")
}

func recoverIsDeferred() {
	defer recover()
	panic("too early")
}

func deferredRecoverInDeferred() {
	defer func() { defer recover() }()
	panic("squelched")
}

func methods() {
	var i Recoverer = R{}
	try("i", func() { defer i.Recover(); panic("i") })
	i = &R{}
	try("&i", func() { defer i.Recover(); panic("&i") })
	i = Embedded{}
	try("embedded", func() { defer i.Recover(); panic("embedded") })
	i = EmbeddedP{&R{}}
	try("embedded pointer", func() { defer i.Recover(); panic("embedded pointer") })
	m := i.Recover
	try("method value", func() { defer m(); panic("method value") })
	try("pointer method", func() { defer new(R).RecoverP(); panic("pointer method") })
	try("expression", func() { defer R.Recover(R{}); panic("expression") })
	try("helper", func() { defer R{}.Helper(); panic("helper") })
}

func nested() {
	defer func() { fmt.Println("last:", recover()) }()
	defer func() {
		defer func() { fmt.Println("second:", recover()) }()
		panic(2)
	}()
	panic(1)
}

func replaced() {
	defer func() { fmt.Println("only the third:", recover(), recover()) }()
	defer func() { panic(3) }()
	defer func() { panic(2) }()
	panic(1)
}

func recoveredThenAgain() {
	defer func() { fmt.Println("again:", recover()) }()
	defer func() { panic(fmt.Sprint(recover(), " and more")) }()
	panic("some")
}

func insideOfDeferred() {
	defer func() { fmt.Println("outer:", recover()) }()
	defer func() {
		try("inner", func() { panic("inside") })
	}()
	panic("outside")
}

func noPanic() {
	defer func() { fmt.Println("no panic:", recover()) }()
}

func deep(n int) {
	if n == 0 {
		panic("from below")
	}
	defer func() {
		if n%4 == 0 {
			fmt.Println("deferred at", n)
		}
	}()
	deep(n - 1)
}

func nilFunc() {
	var f func()
	defer f()
	fmt.Println("deferring nil does not panic")
}

func nilFuncBelow() {
	defer func() { fmt.Println("nil func:", recover()) }()
	var f func()
	defer f()
	panic("replaced")
}

func nilInterface() {
	defer fmt.Println("not deferred after all")
	var i Recoverer
	defer i.Recover()
	fmt.Println("not reached")
}

func inGoexit() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("Goexit is not recovered:", recover()) }()
		func() {
			defer func() { fmt.Println("in Goexit:", recover()) }()
			defer func() { panic("during Goexit") }()
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	<-done
	done = make(chan bool)
	go func() {
		defer close(done)
		defer func() { runtime.Goexit() }()
		panic("abandoned by Goexit")
	}()
	<-done
}

func loop() {
	for i := 0; i < 3; i++ {
		defer func() { fmt.Println("loop", i, recover()) }()
	}
	panic("in a function with loop")
}

func main() {
	direct()
	try("by helper", byHelper)
	try("helper itself", helperItself)
	try("closure", closureInDeferred)
	try("deferred in deferred", deferredInDeferred)
	try("recover is deferred", recoverIsDeferred)
	try("deferred recover in deferred", deferredRecoverInDeferred)
	methods()
	nested()
	replaced()
	recoveredThenAgain()
	insideOfDeferred()
	noPanic()
	try("deep", func() { deep(10) })
	try("nil func", nilFunc)
	nilFuncBelow()
	try("nil interface", nilInterface)
	inGoexit()
	loop()
}

// Output:
// direct: 1 <nil>
// by helper: <nil>
// by helper panicked: not recovered
// helper itself returned
// closure in deferred: <nil>
// closure panicked: not recovered
// deferred in deferred: <nil>
// deferred in deferred panicked: not recovered by a function that was deferred without panic
// recover is deferred panicked: too early
// deferred recover in deferred returned
// value method: i
// i returned
// value method: &i
// &i returned
// value method: embedded
// embedded returned
// value method: embedded pointer
// embedded pointer returned
// value method: method value
// method value returned
// pointer method: pointer method
// pointer method returned
// value method: expression
// expression returned
// helper returned
// second: 2
// last: 1
// only the third: 3 <nil>
// again: some and more
// inner panicked: inside
// outer: outside
// no panic: <nil>
// deferred at 4
// deferred at 8
// deep panicked: from below
// deferring nil does not panic
// nil func panicked: runtime error: invalid memory address or nil pointer dereference
// nil func: runtime error: invalid memory address or nil pointer dereference
// not deferred after all
// nil interface panicked: runtime error: invalid memory address or nil pointer dereference
// in Goexit: during Goexit
// Goexit is not recovered: <nil>
// loop 2 in a function with loop
// loop 1 <nil>
// loop 0 <nil>
