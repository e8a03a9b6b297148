// run

// Tables of text/tabwriter and lines of package log.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"
	"text/tabwriter"
)

func table(title string, min, tab, pad int, c byte, flags uint, text string) {
	var b bytes.Buffer
	w := tabwriter.NewWriter(&b, min, tab, pad, c, flags)
	for _, part := range strings.SplitAfter(text, "é") {
		fmt.Fprint(w, part)
	}
	w.Flush()
	fmt.Println("-- " + title)
	for _, line := range strings.Split(b.String(), "\n") {
		fmt.Printf("%q\n", line)
	}
}

func main() {
	text := "a\tb\tc\nlonger\tx\tlast\n\ttwo\télé\t\nno tabs here\nnew\tblock\n1\t2\t3\t4\n\v\vz\n\n\t\tdeep\nq\ttail"
	for _, flags := range []uint{0, tabwriter.AlignRight, tabwriter.Debug, tabwriter.TabIndent, tabwriter.DiscardEmptyColumns, tabwriter.AlignRight | tabwriter.Debug} {
		table(fmt.Sprint("spaces ", flags), 0, 8, 1, ' ', flags, text)
		table(fmt.Sprint("dots ", flags), 5, 0, 2, '.', flags, text)
		table(fmt.Sprint("tabs ", flags), 8, 8, 0, '\t', flags, text)
	}
	table("form feed", 0, 8, 2, '-', tabwriter.Debug, "a\tb\fccc\td\nlong\tx\n")
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 3, ' ', 0)
	fmt.Fprintln(w, "NAME\tQTY\tPRICE")
	for i, name := range []string{"apple", "pear", "watermelon"} {
		fmt.Fprintf(w, "%s\t%d\t%.2f\n", name, i*10, float64(i)*1.25)
	}
	w.Flush()

	l := log.New(os.Stdout, "app: ", 0)
	l.Println("hello", 1, true)
	l.Printf("%05d", 42)
	l.Print("a", "b", 1, 2, "\n")
	l.SetFlags(log.Lmsgprefix | log.Lshortfile)
	l.SetPrefix("[p] ")
	fmt.Println(l.Prefix(), l.Flags())
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.SetPrefix("std ")
	log.Println("to stdout")
	log.SetFlags(log.LstdFlags | log.Lmicroseconds | log.LUTC)
	var b bytes.Buffer
	log.SetOutput(&b)
	log.Print("x")
	fmt.Println(b.Len(), strings.HasSuffix(b.String(), " x\n"))
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		l.SetFlags(0)
		l.Panicf("bad %d", 7)
	}()
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
}

// Output:
// -- spaces 0
// "a      b   c"
// "longer x   last"
// "       two élé "
// "no tabs here"
// "new block"
// "1   2 3 4"
// "      z"
// ""
// "   deep"
// "q tail"
// -- dots 0
// "a.......b....c"
// "longer..x....last"
// "........two..élé.."
// "no tabs here"
// "new..block"
// "1....2....3....4"
// "..........z"
// ""
// "..........deep"
// "q....tail"
// -- tabs 0
// "a\tb\tc"
// "longer\tx\tlast"
// "\ttwo\télé\t"
// "no tabs here"
// "new\tblock"
// "1\t2\t3\t4"
// "\t\tz"
// ""
// "\t\tdeep"
// "q\ttail"
// -- spaces 4
// "      a   bc"
// " longer   xlast"
// "        two élé"
// "no tabs here"
// " newblock"
// "   1 2 34"
// "      z"
// ""
// "   deep"
// " qtail"
// -- dots 4
// ".......a....bc"
// "..longer....xlast"
// "..........two..élé"
// "no tabs here"
// "..newblock"
// "....1....2....34"
// "..........z"
// ""
// "..........deep"
// "....qtail"
// -- tabs 4
// "a\tb\tc"
// "longer\tx\tlast"
// "\ttwo\télé\t"
// "no tabs here"
// "new\tblock"
// "1\t2\t3\t4"
// "\t\tz"
// ""
// "\t\tdeep"
// "q\ttail"
// -- spaces 32
// "a      |b   |c"
// "longer |x   |last"
// "       |two |élé |"
// "no tabs here"
// "new |block"
// "1   |2 |3 |4"
// "    |  |z"
// ""
// "  | |deep"
// "q |tail"
// -- dots 32
// "a.......|b....|c"
// "longer..|x....|last"
// "........|two..|élé..|"
// "no tabs here"
// "new..|block"
// "1....|2....|3....|4"
// ".....|.....|z"
// ""
// ".....|.....|deep"
// "q....|tail"
// -- tabs 32
// "a\t|b\t|c"
// "longer\t|x\t|last"
// "\t|two\t|élé\t|"
// "no tabs here"
// "new\t|block"
// "1\t|2\t|3\t|4"
// "\t|\t|z"
// ""
// "\t|\t|deep"
// "q\t|tail"
// -- spaces 16
// "a      b   c"
// "longer x   last"
// "\ttwo élé "
// "no tabs here"
// "new block"
// "1   2 3 4"
// "\t\tz"
// ""
// "\t\tdeep"
// "q tail"
// -- dots 16
// "a.......b....c"
// "longer..x....last"
// "two..élé.."
// "no tabs here"
// "new..block"
// "1....2....3....4"
// "z"
// ""
// "deep"
// "q....tail"
// -- tabs 16
// "a\tb\tc"
// "longer\tx\tlast"
// "\ttwo\télé\t"
// "no tabs here"
// "new\tblock"
// "1\t2\t3\t4"
// "\t\tz"
// ""
// "\t\tdeep"
// "q\ttail"
// -- spaces 8
// "a      b   c"
// "longer x   last"
// "       two élé "
// "no tabs here"
// "new block"
// "1   2 3 4"
// "      z"
// ""
// "   deep"
// "q tail"
// -- dots 8
// "a.......b....c"
// "longer..x....last"
// "........two..élé.."
// "no tabs here"
// "new..block"
// "1....2....3....4"
// "..........z"
// ""
// "..........deep"
// "q....tail"
// -- tabs 8
// "a\tb\tc"
// "longer\tx\tlast"
// "\ttwo\télé\t"
// "no tabs here"
// "new\tblock"
// "1\t2\t3\t4"
// "\t\tz"
// ""
// "\t\tdeep"
// "q\ttail"
// -- spaces 36
// "      a|   b|c"
// " longer|   x|last"
// "       | two| élé|"
// "no tabs here"
// " new|block"
// "   1| 2| 3|4"
// "    |  |z"
// ""
// "  | |deep"
// " q|tail"
// -- dots 36
// ".......a|....b|c"
// "..longer|....x|last"
// "........|..two|..élé|"
// "no tabs here"
// "..new|block"
// "....1|....2|....3|4"
// ".....|.....|z"
// ""
// ".....|.....|deep"
// "....q|tail"
// -- tabs 36
// "a\t|b\t|c"
// "longer\t|x\t|last"
// "\t|two\t|élé\t|"
// "no tabs here"
// "new\t|block"
// "1\t|2\t|3\t|4"
// "\t|\t|z"
// ""
// "\t|\t|deep"
// "q\t|tail"
// -- form feed
// "a--|b"
// "---"
// "ccc---|d"
// "long--|x"
// ""
// NAME         QTY   PRICE
// apple        0     0.00
// pear         10    1.25
// watermelon   20    2.50
// app: hello 1 true
// app: 00042
// app: ab1 2
// [p]  80
// std to stdout
// 33 true
// [p] bad 7
// recovered bad 7
