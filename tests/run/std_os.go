// run

// Files, directories, errors and environment of package os.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

func main() {
	_, err := os.Open("/nonexistent")
	fmt.Println(err, errors.Is(err, os.ErrNotExist), errors.Is(err, fs.ErrNotExist), errors.Is(err, os.ErrExist), os.IsNotExist(err))
	var pe *os.PathError
	fmt.Printf("%T %v %v %v\n", err, errors.As(err, &pe), pe.Op, pe.Err == syscall.ENOENT)
	_, err = os.ReadFile("/")
	fmt.Println(err)
	fmt.Println(os.Mkdir("/tmp", 0777), os.IsExist(os.Mkdir("/tmp", 0777)), os.Remove("/nonexistent"), os.Rename("/nonexistent", "/x"))
	fmt.Println(os.WriteFile("/nonexistent/x", nil, 0666))

	dir, err := os.MkdirTemp("", "x*y")
	fmt.Println(err, strings.HasPrefix(dir, os.TempDir()+"/x"), strings.HasSuffix(dir, "y"))
	name := dir + "/f"
	fmt.Println(os.WriteFile(name, []byte("hello\nworld\n"), 0600))
	data, err := os.ReadFile(name)
	fmt.Printf("%q %v\n", data, err)
	fi, err := os.Stat(name)
	fmt.Println(fi.Name(), fi.Size(), fi.Mode(), fi.IsDir(), fi.Mode().IsRegular(), fi.ModTime().Year() > 2000, err)
	fi, err = os.Stat(dir)
	fmt.Println(fi.Mode(), fi.Mode().Perm(), fi.IsDir(), err, os.Remove(dir) != nil)

	f, err := os.OpenFile(name, os.O_APPEND|os.O_WRONLY, 0)
	fmt.Fprintf(f, "more %d", 1)
	_, err = f.Read(make([]byte, 1))
	fmt.Println(strings.Contains(err.Error(), "bad file descriptor"), f.Close())
	fmt.Println(f.Name() == name, strings.HasSuffix(f.Close().Error(), "file already closed"))

	f, _ = os.Open(name)
	b := make([]byte, 5)
	n, err := f.Read(b)
	fmt.Println(n, err, string(b[:n]))
	at, err := f.Seek(-6, io.SeekEnd)
	rest, _ := io.ReadAll(f)
	fmt.Println(at, err, string(rest))
	n, err = f.Read(b)
	fmt.Println(n, err)
	n, err = f.ReadAt(b, 15)
	fmt.Println(n, err, string(b[:n]))
	_, err = f.Seek(-1, io.SeekStart)
	fmt.Println(strings.HasSuffix(err.Error(), "f: invalid argument"))
	f.Close()

	f, err = os.Create(dir + "/g")
	f.WriteString("0123456789")
	f.WriteAt([]byte("xy"), 3)
	f.Truncate(8)
	f.Seek(0, 0)
	all, err := io.ReadAll(f)
	fmt.Println(string(all), err)
	f.Close()
	_, err = os.OpenFile(dir+"/g", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0666)
	fmt.Println(os.IsExist(err), errors.Is(err, fs.ErrExist))
	fmt.Println(os.MkdirAll(dir+"/a/b/c", 0755), os.Symlink("f", dir+"/link"), os.Rename(dir+"/g", dir+"/a/h"))
	to, err := os.Readlink(dir + "/link")
	fmt.Println(to, err)
	list, err := os.ReadDir(dir)
	for _, e := range list {
		fmt.Println(e.Name(), e.IsDir(), e.Type())
	}
	fmt.Println(os.Chdir(dir+"/a"), err)
	data, err = os.ReadFile("h")
	fmt.Println(string(data), err)
	fmt.Println(os.RemoveAll(dir), os.RemoveAll(dir))

	os.Clearenv()
	os.Setenv("A", "b")
	os.Setenv("LONG_name1", "")
	v, ok := os.LookupEnv("LONG_name1")
	fmt.Printf("%q %v %q %q\n", v, ok, os.Getenv("A"), os.Environ())
	fmt.Printf("%q\n", os.ExpandEnv("$A ${A}x $LONG_name1$ $$ $ ${A $1 ${} end"))
	os.Unsetenv("A")
	_, ok = os.LookupEnv("A")
	fmt.Println(ok, os.Setenv("a=b", "c"), os.Setenv("", "c"))
	fmt.Println(len(os.Args), os.Getpid() > 0)
	for _, m := range []fs.FileMode{0, 0644, fs.ModeDir | 0755, fs.ModeSymlink | 0777, fs.ModeSetuid | fs.ModeSticky | 0111} {
		fmt.Print(m, " ", m.Type(), " ", m.IsDir(), "\n")
	}
	os.Stdout.WriteString("ok\n")
	os.Stdout.Write([]byte("bye\n"))
	os.Exit(0)
}

// Output:
// open /nonexistent: no such file or directory true true false true
// *fs.PathError true open true
// read /: is a directory
// mkdir /tmp: file exists true remove /nonexistent: no such file or directory rename /nonexistent /x: no such file or directory
// open /nonexistent/x: no such file or directory
// <nil> true true
// <nil>
// "hello\nworld\n" <nil>
// f 12 -rw------- false true true <nil>
// drwx------ -rwx------ true <nil> true
// true <nil>
// true true
// 5 <nil> hello
// 12 <nil> more 1
// 0 EOF
// 3 EOF e 1
// true
// 012xy567 <nil>
// true true
// <nil> <nil> <nil>
// f <nil>
// a true d---------
// f false ----------
// link false L---------
// <nil> <nil>
// 012xy567 <nil>
// <nil> <nil>
// "" true "b" ["A=b" "LONG_name1="]
// "b bx $  $  end"
// false setenv: invalid argument setenv: invalid argument
// 1 true
// ---------- ---------- false
// -rw-r--r-- ---------- false
// drwxr-xr-x d--------- true
// Lrwxrwxrwx L--------- false
// ut--x--x--x ---------- false
// ok
// bye
