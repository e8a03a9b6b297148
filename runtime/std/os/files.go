package os

import (
	"io/fs"
	"syscall"
	"time"
)

// fileStat is the FileInfo of Stat.
type fileStat struct {
	name     string
	size     int64
	mode     FileMode
	modified time.Time
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modified }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

// Type and Info make it a DirEntry too.
func (s *fileStat) Type() FileMode          { return s.mode.Type() }
func (s *fileStat) Info() (FileInfo, error) { return s, nil }

// portableMode turns the system's st_mode into a FileMode.
func portableMode(mode uint32) FileMode {
	m := FileMode(mode & 0777)
	switch mode & 0xF000 {
	case 0x1000:
		m |= ModeNamedPipe
	case 0x2000:
		m |= ModeDevice | ModeCharDevice
	case 0x4000:
		m |= ModeDir
	case 0x6000:
		m |= ModeDevice
	case 0xA000:
		m |= ModeSymlink
	case 0xC000:
		m |= ModeSocket
	}
	if mode&0x800 != 0 {
		m |= ModeSetuid
	}
	if mode&0x400 != 0 {
		m |= ModeSetgid
	}
	if mode&0x200 != 0 {
		m |= ModeSticky
	}
	return m
}

// base is the last element of a path.
func base(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 2; i >= 0; i-- {
		if name[i] == '/' {
			return name[i+1:]
		}
	}
	return name
}

func fstat(fd int) (size int64, mode uint32, modified int64, errno int)
func stat(name string, follow bool) (size int64, mode uint32, modified int64, errno int)
func mkdir(name string, perm uint32) (errno int)
func chmod(name string, perm uint32) (errno int)
func remove(name string) (errno int)
func removeAll(name string) (errno int)
func rename(from, to string) (errno int)
func symlink(from, to string) (errno int)
func readlink(name string) (to string, errno int)
func chdir(name string) (errno int)
func getwd() (name string, errno int)

// entries returns the names in a directory, sorted, each ended by a NUL.
func entries(name string) (names string, errno int)

func failedPath(op, name string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &PathError{op, name, syscall.Errno(errno)}
}

func describe(op, name string, follow bool) (*fileStat, error) {
	size, mode, modified, errno := stat(name, follow)
	if errno != 0 {
		return nil, failedPath(op, name, errno)
	}
	return &fileStat{base(name), size, portableMode(mode), time.Unix(0, modified)}, nil
}

// Stat describes a file.
func Stat(name string) (FileInfo, error) {
	info, err := describe("stat", name, true)
	if err != nil {
		return nil, err
	}
	return info, nil
}

// Lstat describes a file, or the symbolic link that name is.
func Lstat(name string) (FileInfo, error) {
	info, err := describe("lstat", name, false)
	if err != nil {
		return nil, err
	}
	return info, nil
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return failedPath("mkdir", name, mkdir(name, uint32(perm.Perm())))
}

// MkdirAll makes a directory and those above it that are missing.
func MkdirAll(path string, perm FileMode) error {
	info, err := Stat(path)
	if err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{"mkdir", path, syscall.ENOTDIR}
	}
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	if end > 1 {
		if err := MkdirAll(path[:end-1], perm); err != nil {
			return err
		}
	}
	err = Mkdir(path, perm)
	if err != nil {
		if info, failed := Lstat(path); failed == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error { return failedPath("remove", name, remove(name)) }

// RemoveAll removes what path names with all that it contains; it is no error if there is nothing.
func RemoveAll(path string) error { return failedPath("unlinkat", path, removeAll(path)) }

// Rename moves a file.
func Rename(oldpath, newpath string) error {
	if errno := rename(oldpath, newpath); errno != 0 {
		return &LinkError{"rename", oldpath, newpath, syscall.Errno(errno)}
	}
	return nil
}

// Symlink makes newname a symbolic link to oldname.
func Symlink(oldname, newname string) error {
	if errno := symlink(oldname, newname); errno != 0 {
		return &LinkError{"symlink", oldname, newname, syscall.Errno(errno)}
	}
	return nil
}

// Readlink returns what a symbolic link says.
func Readlink(name string) (string, error) {
	to, errno := readlink(name)
	return to, failedPath("readlink", name, errno)
}

// Chmod changes a file's permissions.
func Chmod(name string, mode FileMode) error {
	return failedPath("chmod", name, chmod(name, uint32(mode.Perm())))
}

// Truncate changes a file's size.
func Truncate(name string, size int64) error {
	fd, errno := open(name, O_WRONLY, 0)
	if errno == 0 {
		errno = truncate(fd, size)
		closeDescriptor(fd)
	}
	return failedPath("truncate", name, errno)
}

// Chdir changes the current directory.
func Chdir(dir string) error { return failedPath("chdir", dir, chdir(dir)) }

// Getwd returns the current directory.
func Getwd() (dir string, err error) {
	dir, errno := getwd()
	if errno != 0 {
		return "", NewSyscallError("getwd", syscall.Errno(errno))
	}
	return dir, nil
}

// ReadDir returns a directory's entries, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	names, errno := entries(name)
	if errno != 0 {
		return nil, failedPath("open", name, errno)
	}
	var list []DirEntry
	for _, entry := range splitNUL(names) {
		info, err := describe("lstat", name+"/"+entry, false)
		if IsNotExist(err) {
			continue // removed meanwhile
		}
		if err != nil {
			return list, err
		}
		list = append(list, fs.DirEntry(info))
	}
	return list, nil
}

// TempDir returns the directory for temporary files.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// SameFile reports whether two descriptions are of one file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && *a == *b
}

// temporary numbers names for MkdirTemp and CreateTemp.
var temporary uint64

// temporaryName puts a number where pattern's last star is, or at its end.
func temporaryName(dir, pattern string) string {
	if dir == "" {
		dir = TempDir()
	}
	star := len(pattern)
	prefix, suffix := pattern, ""
	for star--; star >= 0; star-- {
		if pattern[star] == '*' {
			prefix, suffix = pattern[:star], pattern[star+1:]
			break
		}
	}
	if temporary == 0 {
		temporary = uint64(time.Now().UnixNano()) + uint64(Getpid())
	}
	temporary = temporary*6364136223846793005 + 1442695040888963407
	var digits [20]byte
	at := len(digits)
	for n := temporary >> 24; n > 0; n /= 10 {
		at--
		digits[at] = byte('0' + n%10)
	}
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	return dir + prefix + string(digits[at:]) + suffix
}

// MkdirTemp makes a new directory in dir, or in TempDir.
//
//goscape:leaks dir=heap:0 pattern=heap:0
func MkdirTemp(dir, pattern string) (string, error) {
	for try := 0; ; try++ {
		name := temporaryName(dir, pattern)
		err := Mkdir(name, 0700)
		if err == nil {
			return name, nil
		}
		if !IsExist(err) || try == 10000 {
			return "", err
		}
	}
}

// CreateTemp creates a new file in dir, or in TempDir.
//
//goscape:leaks pattern=heap:0
func CreateTemp(dir, pattern string) (*File, error) {
	for try := 0; ; try++ {
		f, err := OpenFile(temporaryName(dir, pattern), O_RDWR|O_CREATE|O_EXCL, 0600)
		if err == nil || !IsExist(err) || try == 10000 {
			return f, err
		}
	}
}
