// Justifying, centring and boxing text from standard input by width in runes.
//
// spec: String types, Length and capacity, Blocks
// args: 32
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"
)

func lines(words []string, width int) (out [][]string) {
	var cur []string
	n := 0
	for _, w := range words {
		l := utf8.RuneCountInString(w)
		if len(cur) > 0 && n+1+l > width {
			out = append(out, cur)
			cur, n = nil, 0
		}
		if len(cur) > 0 {
			n++
		}
		cur = append(cur, w)
		n += l
	}
	if cur != nil {
		out = append(out, cur)
	}
	return
}

func justify(words []string, width int) string {
	if len(words) == 1 {
		return pad(words[0], width)
	}
	letters := 0
	for _, w := range words {
		letters += utf8.RuneCountInString(w)
	}
	gaps := len(words) - 1
	spaces := width - letters
	var b strings.Builder
	for i, w := range words {
		b.WriteString(w)
		if i < gaps {
			n := spaces / gaps
			if i < spaces%gaps {
				n++
			}
			b.WriteString(strings.Repeat(" ", n))
		}
	}
	return b.String()
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", width-utf8.RuneCountInString(s))
}

func center(s string, width int) string {
	space := width - utf8.RuneCountInString(s)
	return strings.Repeat(" ", space/2) + s + strings.Repeat(" ", space-space/2)
}

func main() {
	width, err := strconv.Atoi(os.Args[1])
	if err != nil || width < 10 {
		os.Exit(1)
	}
	var words []string
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	for in.Scan() {
		words = append(words, in.Text())
	}
	edge := "+" + strings.Repeat("-", width+2) + "+"
	fmt.Println(edge)
	fmt.Println("| " + center("« "+strconv.Itoa(len(words))+" words »", width) + " |")
	fmt.Println(edge)
	all := lines(words, width)
	for i, l := range all {
		text := justify(l, width)
		if i == len(all)-1 {
			text = pad(strings.Join(l, " "), width)
		}
		fmt.Println("| " + text + " |")
	}
	fmt.Println(edge)
}
