// Package os: the process, its environment, and files. A File is a descriptor; natives do the calls and return the number
// of a failure.
package os

import (
	"io"
	"io/fs"
	"syscall"
	"time"
)

// Args are the program's name and arguments.
var Args = args()

func args() []string

// Exit ends the program at once with the given code. Deferred functions are not run.
func Exit(code int)

// Getpid returns the process's id.
func Getpid() int

// Getppid returns the id of the process's parent.
func Getppid() int

// Getuid returns the user's id.
func Getuid() int

// Hostname returns the machine's name.
func Hostname() (name string, err error) {
	text, err := ReadFile("/proc/sys/kernel/hostname")
	if err != nil {
		return "", err
	}
	if n := len(text); n > 0 && text[n-1] == '\n' {
		text = text[:n-1]
	}
	return string(text), nil
}

// The usual causes of a PathError.
var (
	ErrInvalid          = fs.ErrInvalid
	ErrPermission       = fs.ErrPermission
	ErrExist            = fs.ErrExist
	ErrNotExist         = fs.ErrNotExist
	ErrClosed           = fs.ErrClosed
	ErrProcessDone      = &plainError{"os: process already finished"}
	ErrNoDeadline       = &plainError{"file type does not support deadline"}
	ErrDeadlineExceeded = &plainError{"i/o timeout"}
)

type plainError struct{ text string }

func (e *plainError) Error() string { return e.text }

// What describes files is declared in io/fs.
type (
	PathError = fs.PathError
	FileInfo  = fs.FileInfo
	FileMode  = fs.FileMode
	DirEntry  = fs.DirEntry
)

// The bits of a FileMode.
const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// Flags of OpenFile (Linux's numbers).
const (
	O_RDONLY int = 0
	O_WRONLY int = 1
	O_RDWR   int = 2
	O_CREATE int = 0x40
	O_EXCL   int = 0x80
	O_TRUNC  int = 0x200
	O_APPEND int = 0x400
	O_SYNC   int = 0x101000
)

// Values of whence. Deprecated in favour of io's.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

// Separators of paths.
const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// LinkError records an error of an operation on two paths.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *LinkError) Unwrap() error { return e.Err }

// causedBy tells whether err, which may wrap one, is a cause. Unlike errors.Is it looks only into this package's errors.
func causedBy(err, cause error) bool {
	switch e := err.(type) {
	case *PathError:
		err = e.Err
	case *LinkError:
		err = e.Err
	case *SyscallError:
		err = e.Err
	}
	errno, ok := err.(syscall.Errno)
	return err == cause || ok && errno.Is(cause)
}

// IsExist reports whether err says that a file exists already.
func IsExist(err error) bool { return causedBy(err, ErrExist) }

// IsNotExist reports whether err says that a file does not exist.
func IsNotExist(err error) bool { return causedBy(err, ErrNotExist) }

// IsPermission reports whether err says that permission was denied.
func IsPermission(err error) bool { return causedBy(err, ErrPermission) }

// File is an open file.
//
//goscape:needs redirected
//goscape:needs writeStandard
type File struct {
	fd     int
	name   string
	closed bool
	append bool
	// Readings of the runtime's clock, or 0.
	readDeadline, writeDeadline int64
}

// The standard streams.
var (
	Stdin  = &File{fd: 0, name: "/dev/stdin"}
	Stdout = &File{fd: 1, name: "/dev/stdout"}
	Stderr = &File{fd: 2, name: "/dev/stderr"}
)

// redirected reports whether Stdout is no longer the process's standard output. fmt's natives, which write to that, ask.
func redirected() bool { return Stdout == nil || Stdout.fd != 1 || Stdout.closed }

// writeStandard writes what fmt printed to Stdout, if that is redirected.
func writeStandard(text string) (n int, err error) { return Stdout.WriteString(text) }

// write writes p to a descriptor and returns how much it wrote and the errno of the failure, or 0. With EAGAIN the caller waits and goes on.
//
//goscape:leaks p=
func write(fd int, p []byte) (n int, errno int)

// writeString is write with a string.
//
//goscape:leaks s=
func writeString(fd int, s string) (n int, errno int)

// read reads into p and returns how much it read, 0 at the end, and the errno of the failure, or 0. With EAGAIN the caller waits and
// tries again.
//
//goscape:leaks p=
func read(fd int, p []byte) (n int, errno int)

// pread is read at an offset.
//
//goscape:leaks p=
func pread(fd int, p []byte, off int64) (n int, errno int)

// pwrite is write at an offset.
//
//goscape:leaks p=
func pwrite(fd int, p []byte, off int64) (n int, errno int)

func seek(fd int, offset int64, whence int) (at int64, errno int)
func truncate(fd int, size int64) (errno int)
func fsync(fd int) (errno int)
func closeDescriptor(fd int) (errno int)

//goscape:leaks name=
func open(name string, flag int, perm uint32) (fd int, errno int)

// usable returns an error for files that cannot be used.
func (f *File) usable(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &PathError{op, f.name, ErrClosed}
	}
	return nil
}

// failed is the error of an operation with errno, which may be 0.
func (f *File) failed(op string, errno int) error {
	if errno == 0 {
		return nil
	}
	if f.closed && op != "close" {
		return &PathError{op, f.name, ErrClosed}
	}
	return &PathError{op, f.name, syscall.Errno(errno)}
}

// Write writes len(b) bytes.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.usable("write"); err != nil {
		return 0, err
	}
	for {
		if err := f.expired("write", f.writeDeadline); err != nil {
			return n, err
		}
		m, errno := write(f.fd, b[n:])
		n += m
		if errno != int(syscall.EAGAIN) {
			return n, f.failed("write", errno)
		}
		if err := f.wait("write", f.writeDeadline); err != nil {
			return n, err
		}
	}
}

// WriteString is like Write, with a string.
//
//goscape:leaks s=heap:0
func (f *File) WriteString(s string) (n int, err error) {
	if err := f.usable("write"); err != nil {
		return 0, err
	}
	for {
		if err := f.expired("write", f.writeDeadline); err != nil {
			return n, err
		}
		m, errno := writeString(f.fd, s[n:])
		n += m
		if errno != int(syscall.EAGAIN) {
			return n, f.failed("write", errno)
		}
		if err := f.wait("write", f.writeDeadline); err != nil {
			return n, err
		}
	}
}

// WriteAt writes len(b) bytes at off.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.usable("write"); err != nil {
		return 0, err
	}
	if f.append {
		return 0, &plainError{"os: invalid use of WriteAt on file opened with O_APPEND"}
	}
	if off < 0 {
		return 0, &PathError{"writeat", f.name, &plainError{"negative offset"}}
	}
	n, errno := pwrite(f.fd, b, off)
	return n, f.failed("write", errno)
}

// Read reads up to len(b) bytes; at the end it returns 0, io.EOF.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.usable("read"); err != nil {
		return 0, err
	}
	n, err = f.read(b)
	if n == 0 && err == nil && len(b) > 0 {
		return 0, io.EOF
	}
	return n, err
}

// ReadAt reads len(b) bytes at off; fewer only with an error.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.usable("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{"readat", f.name, &plainError{"negative offset"}}
	}
	for n < len(b) {
		m, errno := pread(f.fd, b[n:], off+int64(n))
		if errno != 0 {
			return n, f.failed("read", errno)
		}
		if m == 0 {
			return n, io.EOF
		}
		n += m
	}
	return n, nil
}

// Seek sets the offset of the next Read or Write.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.usable("seek"); err != nil {
		return 0, err
	}
	at, errno := seek(f.fd, offset, whence)
	return at, f.failed("seek", errno)
}

// Truncate changes the size.
func (f *File) Truncate(size int64) error {
	if err := f.usable("truncate"); err != nil {
		return err
	}
	return f.failed("truncate", truncate(f.fd, size))
}

// Name returns the name as presented to Open.
//
//goscape:leaks f=~r0:2
func (f *File) Name() string { return f.name }

// Fd returns the descriptor.
//
//goscape:leaks f=heap:1
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// Close makes the file unusable.
func (f *File) Close() error {
	if err := f.usable("close"); err != nil {
		return err
	}
	f.closed = true
	return f.failed("close", closeDescriptor(f.fd))
}

// Sync commits what was written.
func (f *File) Sync() error {
	if err := f.usable("sync"); err != nil {
		return err
	}
	return f.failed("sync", fsync(f.fd))
}

// Stat describes the file.
func (f *File) Stat() (FileInfo, error) {
	if err := f.usable("stat"); err != nil {
		return nil, err
	}
	size, mode, modified, errno := fstat(f.fd)
	if errno != 0 {
		return nil, f.failed("stat", errno)
	}
	return &fileStat{base(f.name), size, portableMode(mode), time.Unix(0, modified)}, nil
}

// NewFile returns a File with the given descriptor, which is a standard stream or was opened by this package, and name.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	return &File{fd: int(fd), name: name}
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create creates or truncates a file.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

// OpenFile opens a file with flags; a created one gets the permissions perm, less the umask.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, errno := open(name, flag, uint32(perm.Perm()))
	if errno != 0 {
		return nil, &PathError{"open", name, syscall.Errno(errno)}
	}
	return &File{fd: fd, name: name, append: flag&O_APPEND != 0}, nil
}

// ReadFile returns a file's contents.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	data, err := readAll(f)
	f.Close()
	return data, err
}

func readAll(f *File) ([]byte, error) {
	data := make([]byte, 0, 512)
	for {
		n, err := f.read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err != nil {
			return data, err
		}
		if n == 0 {
			return data, nil
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// WriteFile replaces a file's contents; a created file gets the permissions perm, less the umask.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closing := f.Close(); closing != nil && err == nil {
		err = closing
	}
	return err
}
