// Package os: the process's arguments, environment, standard streams and exit.
package os

import "errors"

// Args are the program's name and arguments.
var Args = args()

func args() []string

// Exit ends the program at once with the given code. Deferred functions are not run.
func Exit(code int)

// Getenv returns the value of an environment variable, empty if it is not set.
//
//goscape:leaks key=
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// LookupEnv returns the value of an environment variable and whether it is set.
//
//goscape:leaks key=
func LookupEnv(key string) (string, bool)

// File is an open file.
type File struct {
	fd   int
	name string
}

// The standard streams.
var (
	Stdin  = &File{0, "/dev/stdin"}
	Stdout = &File{1, "/dev/stdout"}
	Stderr = &File{2, "/dev/stderr"}
)

// ErrInvalid, ErrPermission and so on are the usual causes of a PathError.
var (
	ErrInvalid    = errors.New("invalid argument")
	ErrPermission = errors.New("permission denied")
	ErrExist      = errors.New("file already exists")
	ErrNotExist   = errors.New("file does not exist")
	ErrClosed     = errors.New("file already closed")
)

// PathError records an error with the operation and path that caused it.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *PathError) Unwrap() error { return e.Err }

var eof = errors.New("EOF")

// write writes all of p to a descriptor and returns how much it wrote and the errno of the failure, or 0.
//
//goscape:leaks p=
func write(fd int, p []byte) (n int, errno int)

// read reads into p and returns how much it read, 0 at the end, and the errno of the failure, or 0.
//
//goscape:leaks p=
func read(fd int, p []byte) (n int, errno int)

func errnoText(errno int) string

// Write writes len(b) bytes.
func (f *File) Write(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	n, errno := write(f.fd, b)
	if errno != 0 {
		err = &PathError{"write", f.name, errors.New(errnoText(errno))}
	}
	return n, err
}

// WriteString is like Write, with a string.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// Name returns the name as presented to Open.
func (f *File) Name() string { return f.name }

// Fd returns the descriptor.
func (f *File) Fd() uintptr { return uintptr(f.fd) }

// Close does nothing for the standard streams.
func (f *File) Close() error { return nil }

// Sync commits what was written.
func (f *File) Sync() error { return nil }
