// Comments in every place, and literals of every form.
//
// spec: Comments, Integer literals, String literals
package main /* after the clause */

import "fmt" // the only import

/*
A block comment
over lines.
*/

type /* between */ T struct { // at the end
	a int /* field */
	// alone
	b string
}

const c = /* before a value */ 1 + /* inside */ 2

func /* name follows */ add(a /*first*/, b /*second*/ int) int { return a /**/ + b } // done

func ret() (int, string) {
	return 1, /* a comment with a
		newline inside brackets */"two"
}

func main() {
	t := T{1 /* one */, "/* not a comment */"} // "not a string"
	fmt.Println(t, c, add(1, 2) /*, 3 */)
	fmt.Println(ret())
	fmt.Println("// not a comment", `/* nor this */`, '/', "\"//\"", '"')
	fmt.Println(0, 00, 0x0, 0b0, 0o0, 07, 0x1F, 0b11, 0o17, 1_000, 0x_1_2, 0b_1_0, 0_7)
	fmt.Println(1., .5, 1.5e3, 1e-2, 0x1p4, 0x.8p1, 1_0.0_1, 1i, 0.5i, 0x1p1i)
	fmt.Println('\a' == 7, '\b', '\f', '\n', '\r', '\t', '\v', '\\', '\'', '\000', '\x7f', '\u12e4', '\U00101234')
	fmt.Println("\"q\" \a\b\f\v\\"[0:3], len("\xff\u00FF\U000000ff\377"), len(`\n`), `a
b`, "日本"+`語`)
	fmt.Printf("%q %q\n", "tab\tnul\x00bell\a", `back\slash`)
	x := 5 // trailing
	/* leading */ x++ /* middle */
	// x = 100
	if /* cond */ x > 5 /* then */ { // brace
		fmt.Println(x) /* end */
	} // no else
	for i := 0; /* cond */ i < 2; /* post */ i++ {
		fmt.Print(i, " ")
	}
	fmt.Println( /* nothing */ )
}
