// run

// path and path/filepath.
package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
)

func main() {
	for _, p := range []string{"", "/", "a", "a/", "a//b", "./a", "../a", "/../a", "a/..", "a/../..", "a/../../b", "/a/b/../../..", "a/./b", "...", "..a/b", "a/b/c/../..", "x.tar.gz", "/a.b/c", ".x", "//"} {
		dir, file := path.Split(p)
		fmt.Printf("%q %q %q %q %q %q %q %v\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), dir, file, path.IsAbs(p))
	}
	fmt.Printf("%q %q %q %q %q\n", path.Join("a", "", "b/../c"), path.Join("", ""), path.Join("/", "x"), path.Join("", "a"), path.Join("a", "..", ".."))
	for _, m := range [][2]string{{"abc", "abc"}, {"*", "abc"}, {"*c", "abc"}, {"a*", "a"}, {"a*/b", "a/c/b"}, {"a*/b", "abc/b"}, {"a*b*c*d*e*/f", "axbxcxdxe/f"}, {"ab[c]", "abc"}, {"ab[b-d]", "abc"}, {"ab[^c]", "abc"}, {"ab[^e-g]", "abc"}, {"a\\*b", "a*b"}, {"a\\*b", "ab"}, {"a?b", "a☺b"}, {"a[^a]b", "a☺b"}, {"a???b", "a☺b"}, {"[a-ζ]*", "α"}, {"*[a-ζ]", "A"}, {"a?b", "a/b"}, {"a*b", "a/b"}, {"[\\]a]", "]"}, {"[\\-x]", "-"}, {"[x-]", "x"}, {"[-]", "-"}, {"[a", "a"}, {"[a-", "a"}, {"a[", "a"}, {"a[", "ab"}, {"*x", "xxx"}, {"a\\", "a"}, {"x[", "y"}, {"", ""}, {"[]a]", "]"}, {"[^]a]", "b"}, {"[a-]", "b"}, {"x/[", "z"}} {
		ok, err := path.Match(m[0], m[1])
		fmt.Println(m, ok, err)
	}
	for _, r := range [][2]string{{"a/b", "a/b/c"}, {"a/b/c", "a/d"}, {"/a", "/a"}, {"/a", "b"}, {".", "x/y"}, {"../a", "b"}, {"/a/b", "/c"}, {"a", "../b"}} {
		p, err := filepath.Rel(r[0], r[1])
		fmt.Printf("%q %v\n", p, err)
	}
	fmt.Println(filepath.SplitList("/a:/b::c"), len(filepath.SplitList("")), filepath.ToSlash("a/b"), filepath.VolumeName("c:"))
	dir, _ := os.MkdirTemp("", "")
	os.MkdirAll(filepath.Join(dir, "a", "b"), 0755)
	os.MkdirAll(filepath.Join(dir, "skip", "b"), 0755)
	os.WriteFile(filepath.Join(dir, "a", "x.go"), nil, 0644)
	os.WriteFile(filepath.Join(dir, "a", "b", "y.go"), nil, 0644)
	filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		rel, _ := filepath.Rel(dir, p)
		fmt.Println(rel, d.IsDir(), err)
		if d.Name() == "skip" {
			return filepath.SkipDir
		}
		return nil
	})
	list, err := filepath.Glob(dir + "/*/*.go")
	fmt.Println(len(list), err, filepath.Base(list[0]))
	abs, err := filepath.Abs("/x/../y")
	fmt.Println(abs, err, os.RemoveAll(dir))
}

// Output:
// "" "." "." "." "" "" "" false
// "/" "/" "/" "/" "" "/" "" true
// "a" "a" "a" "." "" "" "a" false
// "a/" "a" "a" "a" "" "a/" "" false
// "a//b" "a/b" "b" "a" "" "a//" "b" false
// "./a" "a" "a" "." "" "./" "a" false
// "../a" "../a" "a" ".." "" "../" "a" false
// "/../a" "/a" "a" "/" "" "/../" "a" true
// "a/.." "." ".." "a" "." "a/" ".." false
// "a/../.." ".." ".." "." "." "a/../" ".." false
// "a/../../b" "../b" "b" ".." "" "a/../../" "b" false
// "/a/b/../../.." "/" ".." "/" "." "/a/b/../../" ".." true
// "a/./b" "a/b" "b" "a" "" "a/./" "b" false
// "..." "..." "..." "." "." "" "..." false
// "..a/b" "..a/b" "b" "..a" "" "..a/" "b" false
// "a/b/c/../.." "a" ".." "a/b" "." "a/b/c/../" ".." false
// "x.tar.gz" "x.tar.gz" "x.tar.gz" "." ".gz" "" "x.tar.gz" false
// "/a.b/c" "/a.b/c" "c" "/a.b" "" "/a.b/" "c" true
// ".x" ".x" ".x" "." ".x" "" ".x" false
// "//" "/" "/" "/" "" "//" "" true
// "a/c" "" "/x" "a" ".."
// [abc abc] true <nil>
// [* abc] true <nil>
// [*c abc] true <nil>
// [a* a] true <nil>
// [a*/b a/c/b] false <nil>
// [a*/b abc/b] true <nil>
// [a*b*c*d*e*/f axbxcxdxe/f] true <nil>
// [ab[c] abc] true <nil>
// [ab[b-d] abc] true <nil>
// [ab[^c] abc] false <nil>
// [ab[^e-g] abc] true <nil>
// [a\*b a*b] true <nil>
// [a\*b ab] false <nil>
// [a?b a☺b] true <nil>
// [a[^a]b a☺b] true <nil>
// [a???b a☺b] false <nil>
// [[a-ζ]* α] true <nil>
// [*[a-ζ] A] false <nil>
// [a?b a/b] false <nil>
// [a*b a/b] false <nil>
// [[\]a] ]] true <nil>
// [[\-x] -] true <nil>
// [[x-] x] false syntax error in pattern
// [[-] -] false syntax error in pattern
// [[a a] false syntax error in pattern
// [[a- a] false syntax error in pattern
// [a[ a] false syntax error in pattern
// [a[ ab] false syntax error in pattern
// [*x xxx] true <nil>
// [a\ a] false syntax error in pattern
// [x[ y] false syntax error in pattern
// [ ] true <nil>
// [[]a] ]] false syntax error in pattern
// [[^]a] b] false syntax error in pattern
// [[a-] b] false syntax error in pattern
// [x/[ z] false syntax error in pattern
// "c" <nil>
// "../../d" <nil>
// "." <nil>
// "" Rel: can't make b relative to /a
// "x/y" <nil>
// "" Rel: can't make b relative to ../a
// "../../c" <nil>
// "../../b" <nil>
// [/a /b  c] 0 a/b 
// . true <nil>
// a true <nil>
// a/b true <nil>
// a/b/y.go false <nil>
// a/x.go false <nil>
// skip true <nil>
// 1 <nil> x.go
// /y <nil> <nil>
