package os

import (
	"syscall"
	"time"
)

// waitFor lets other goroutines run until a descriptor is ready, until the runtime's clock shows deadline (if that is not 0), or until
// somebody interrupts.
func waitFor(fd int, toWrite bool, deadline int64)

// interrupt ends the waiting for a descriptor.
func interrupt(fd int)

// mayWait reports whether a descriptor is of a kind that may have to be waited for.
func mayWait(fd int) bool

// nanotime reads the runtime's clock.
func nanotime() int64

func pipe() (r, w int, errno int)

// Pipe returns the ends of a pipe: what is written to w can be read from r.
func Pipe() (r *File, w *File, err error) {
	in, out, errno := pipe()
	if errno != 0 {
		return nil, nil, NewSyscallError("pipe2", syscall.Errno(errno))
	}
	return &File{fd: in, name: "|0"}, &File{fd: out, name: "|1"}, nil
}

// expired is the error of an operation whose deadline has passed.
func (f *File) expired(op string, deadline int64) error {
	if deadline != 0 && nanotime() >= deadline {
		return &PathError{op, f.name, ErrDeadlineExceeded}
	}
	return nil
}

// wait waits until the file can be read or written, or until its deadlines change or it is closed.
func (f *File) wait(op string, deadline int64) error {
	waitFor(f.fd, op == "write", deadline)
	return f.usable(op)
}

// read reads once; at the end of the file it reads nothing.
func (f *File) read(b []byte) (n int, err error) {
	for {
		if err := f.expired("read", f.readDeadline); err != nil {
			return 0, err
		}
		n, errno := read(f.fd, b)
		if errno != int(syscall.EAGAIN) {
			return n, f.failed("read", errno)
		}
		if err := f.wait("read", f.readDeadline); err != nil {
			return 0, err
		}
	}
}

// SetDeadline limits reading and writing: after t they fail with ErrDeadlineExceeded. The zero time takes the limit away.
func (f *File) SetDeadline(t time.Time) error { return f.setDeadline(t, true, true) }

// SetReadDeadline limits reading.
func (f *File) SetReadDeadline(t time.Time) error { return f.setDeadline(t, true, false) }

// SetWriteDeadline limits writing.
func (f *File) SetWriteDeadline(t time.Time) error { return f.setDeadline(t, false, true) }

func (f *File) setDeadline(t time.Time, read, write bool) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &plainError{"use of closed file"}
	}
	if !mayWait(f.fd) {
		return ErrNoDeadline
	}
	var deadline int64
	if !t.IsZero() {
		deadline = max(nanotime()+int64(time.Until(t)), 1)
	}
	if read {
		f.readDeadline = deadline
	}
	if write {
		f.writeDeadline = deadline
	}
	interrupt(f.fd)
	return nil
}
