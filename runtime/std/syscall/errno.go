// Package syscall: the numbers of failed system calls.
package syscall

import (
	"errors"
	"internal/oserror"
)

// Errno is the number of a failure, as the system gives it.
type Errno uintptr

// Numbers with a meaning to std (Linux).
const (
	EPERM     Errno = 1
	ENOENT    Errno = 2
	EINTR     Errno = 4
	EIO       Errno = 5
	EBADF     Errno = 9
	EAGAIN    Errno = 11
	ENOMEM    Errno = 12
	EACCES    Errno = 13
	EEXIST    Errno = 17
	EXDEV     Errno = 18
	ENOTDIR   Errno = 20
	EISDIR    Errno = 21
	EINVAL    Errno = 22
	ENOSPC    Errno = 28
	ESPIPE    Errno = 29
	EPIPE     Errno = 32
	ENOSYS    Errno = 38
	ENOTEMPTY Errno = 39
	ENOTSUP   Errno = 95
	ETIMEDOUT Errno = 110
)

func errnoText(errno int) string

func (e Errno) Error() string { return errnoText(int(e)) }

// Is lets errors.Is find the portable cause.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == ENOTSUP
	}
	return false
}

// Timeout reports whether the call may succeed later.
func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

// Temporary reports whether the call may succeed if repeated.
func (e Errno) Temporary() bool { return e == EINTR || e.Timeout() }
