// An assembler and virtual machine with jumps, calls and a trap handler.
//
// spec: Expression switches, Constant declarations, Handling panics
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type Op byte

const (
	Push Op = iota
	Add
	Sub
	Mul
	Dup
	Swap
	Jmp
	Jz
	Call
	Ret
	Print
	Halt
)

var names = [...]string{"push", "add", "sub", "mul", "dup", "swap", "jmp", "jz", "call", "ret", "print", "halt"}

func (o Op) String() string { return names[o] }

type Instr struct {
	op  Op
	arg int
}

func assemble(src string) ([]Instr, error) {
	labels := map[string]int{}
	var lines [][]string
	for _, line := range strings.Split(src, "\n") {
		if i := strings.IndexByte(line, ';'); i >= 0 {
			line = line[:i]
		}
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if strings.HasSuffix(f[0], ":") {
			labels[f[0][:len(f[0])-1]] = len(lines)
			continue
		}
		lines = append(lines, f)
	}
	var code []Instr
	for n, f := range lines {
		op := -1
		for i, name := range names {
			if name == f[0] {
				op = i
			}
		}
		if op < 0 {
			return nil, fmt.Errorf("instruction %d: unknown %q", n, f[0])
		}
		in := Instr{op: Op(op)}
		if len(f) > 1 {
			if at, ok := labels[f[1]]; ok {
				in.arg = at
			} else if v, err := strconv.Atoi(f[1]); err == nil {
				in.arg = v
			} else {
				return nil, fmt.Errorf("instruction %d: %w", n, err)
			}
		}
		code = append(code, in)
	}
	return code, nil
}

func run(code []Instr) (out []int, err error) {
	var stack, calls []int
	pc := 0
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("trap at %d (%v): %v", pc, code[pc].op, r)
		}
	}()
	pop := func() int {
		v := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		return v
	}
	for {
		in := code[pc]
		next := pc + 1
		switch in.op {
		case Push:
			stack = append(stack, in.arg)
		case Add, Sub, Mul:
			b, a := pop(), pop()
			switch in.op {
			case Add:
				a += b
			case Sub:
				a -= b
			case Mul:
				a *= b
			}
			stack = append(stack, a)
		case Dup:
			stack = append(stack, stack[len(stack)-1])
		case Swap:
			n := len(stack)
			stack[n-1], stack[n-2] = stack[n-2], stack[n-1]
		case Jz:
			if pop() != 0 {
				break
			}
			fallthrough
		case Jmp:
			next = in.arg
		case Call:
			calls = append(calls, next)
			next = in.arg
		case Ret:
			next = calls[len(calls)-1]
			calls = calls[:len(calls)-1]
		case Print:
			out = append(out, pop())
		case Halt:
			return out, nil
		}
		pc = next
	}
}

func main() {
	programs := []string{
		"push 5\n push 1\nloop: ; n acc\n swap\n dup\n jz done\n dup\n push -1\n add\n swap\n jmp step\nstep:\n push 2\n mul\n swap\n jmp loop2\ndone:\n print\n print\n halt\nloop2:\n print\n print\n halt",
		"push 6\n call square\n print\n halt\nsquare:\n dup\n mul\n ret",
		"push 1\n add\n halt",
		"jump away",
		"push ten",
	}
	for _, p := range programs {
		code, err := assemble(p)
		if err != nil {
			fmt.Println("assemble:", err)
			continue
		}
		fmt.Println(run(code))
	}
}
