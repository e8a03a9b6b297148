// Package fs: what files are described by.
package fs

import (
	"errors"
	"internal/oserror"
	"time"
)

// The usual causes of a PathError.
var (
	ErrInvalid    = oserror.ErrInvalid
	ErrPermission = oserror.ErrPermission
	ErrExist      = oserror.ErrExist
	ErrNotExist   = oserror.ErrNotExist
	ErrClosed     = oserror.ErrClosed
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

// Timeout reports whether the cause is a timeout.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// FileMode holds a file's type and permission bits, the same on all systems.
type FileMode uint32

// The bits. The letters are those of FileMode.String.
const (
	ModeDir        FileMode = 1 << (31 - iota) // d
	ModeAppend                                 // a
	ModeExclusive                              // l
	ModeTemporary                              // T
	ModeSymlink                                // L
	ModeDevice                                 // D
	ModeNamedPipe                              // p
	ModeSocket                                 // S
	ModeSetuid                                 // u
	ModeSetgid                                 // g
	ModeCharDevice                             // c
	ModeSticky                                 // t
	ModeIrregular                              // ?

	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	ModePerm FileMode = 0777
)

func (m FileMode) String() string {
	const types, permissions = "dalTLDpSugct?", "rwxrwxrwx"
	var buf []byte
	for i := 0; i < len(types); i++ {
		if m&(1<<(31-i)) != 0 {
			buf = append(buf, types[i])
		}
	}
	if len(buf) == 0 {
		buf = append(buf, '-')
	}
	for i := 0; i < len(permissions); i++ {
		if m&(1<<(8-i)) != 0 {
			buf = append(buf, permissions[i])
		} else {
			buf = append(buf, '-')
		}
	}
	return string(buf)
}

// IsDir reports whether m describes a directory.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular reports whether m describes a regular file.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm returns the permission bits.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type returns the type bits.
func (m FileMode) Type() FileMode { return m & ModeType }

// FileInfo describes a file.
type FileInfo interface {
	Name() string
	Size() int64
	Mode() FileMode
	ModTime() time.Time
	IsDir() bool
	Sys() any
}

// DirEntry is an entry of a directory.
type DirEntry interface {
	Name() string
	IsDir() bool
	Type() FileMode
	Info() (FileInfo, error)
}

// File is an open file of an FS.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// FS is a tree of files.
type FS interface {
	Open(name string) (File, error)
}

// WalkDirFunc is called for each file of a tree.
type WalkDirFunc func(path string, d DirEntry, err error) error

// What a WalkDirFunc may return to go on elsewhere.
var (
	SkipDir = errors.New("skip this directory")
	SkipAll = errors.New("skip everything and stop the walk")
)
