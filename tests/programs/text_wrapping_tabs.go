// Expanding tabs, numbering lines, trimming and aligning columns of text from standard input.
//
// spec: Rune literals, Continue statements, String concatenation
// args: -n -w 4
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type options struct {
	number bool
	width  int
}

func parseArgs(args []string) (o options, err error) {
	o.width = 8
	for i := 0; i < len(args); i++ {
		switch a := args[i]; a {
		case "-n":
			o.number = true
		case "-w":
			if i++; i == len(args) {
				return o, fmt.Errorf("-w needs a number")
			}
			if o.width, err = strconv.Atoi(args[i]); err != nil {
				return
			}
		default:
			return o, fmt.Errorf("unknown option %s", a)
		}
	}
	return
}

func expand(line string, width int) string {
	var b strings.Builder
	col := 0
	for _, r := range line {
		if r != '\t' {
			b.WriteRune(r)
			col++
			continue
		}
		for n := width - col%width; n > 0; n-- {
			b.WriteByte(' ')
			col++
		}
	}
	return b.String()
}

func align(rows [][]string) (out []string) {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len([]rune(cell)))
		}
	}
	for _, row := range rows {
		line := ""
		for i, cell := range row {
			if _, err := strconv.ParseFloat(cell, 64); err == nil {
				line += fmt.Sprintf("%*s ", widths[i], cell)
			} else {
				line += fmt.Sprintf("%-*s ", widths[i], cell)
			}
		}
		out = append(out, strings.TrimRight(line, " "))
	}
	return
}

func main() {
	opts, err := parseArgs(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	var rows [][]string
	in := bufio.NewScanner(os.Stdin)
	for n := 1; in.Scan(); n++ {
		line := expand(in.Text(), opts.width)
		if strings.TrimSpace(line) == "" {
			continue
		}
		if opts.number {
			line = fmt.Sprintf("%3d  %s", n, line)
		}
		fmt.Println(line)
		rows = append(rows, strings.Fields(in.Text()))
	}
	for _, l := range align(rows) {
		fmt.Println(l)
	}
	fmt.Println(parseArgs([]string{"-w"}))
	fmt.Println(parseArgs([]string{"-x"}))
	fmt.Println(parseArgs([]string{"-w", "x"}))
}
