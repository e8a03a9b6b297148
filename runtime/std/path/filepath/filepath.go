// Package filepath works with the paths of files. goscape runs on Unix, where they are those of package path.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
)

// Separators of elements and of lists.
const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

// ErrBadPattern means that a pattern is malformed.
var ErrBadPattern = path.ErrBadPattern

// What WalkFunc may return to go on elsewhere.
var (
	SkipDir = fs.SkipDir
	SkipAll = fs.SkipAll
)

// Clean is path.Clean.
//
//goscape:leaks p=~r0:0
func Clean(p string) string { return path.Clean(p) }

// Join is path.Join.
//
//goscape:leaks elem=~r0:1
func Join(elem ...string) string { return path.Join(elem...) }

// Base is path.Base.
func Base(p string) string { return path.Base(p) }

// Dir is path.Dir.
//
//goscape:leaks p=~r0:0
func Dir(p string) string { return path.Dir(p) }

// Ext is path.Ext.
func Ext(p string) string { return path.Ext(p) }

// Split is path.Split.
func Split(p string) (dir, file string) { return path.Split(p) }

// IsAbs is path.IsAbs.
func IsAbs(p string) bool { return path.IsAbs(p) }

// VolumeName is empty on Unix.
//
//goscape:leaks p=~r0:0
func VolumeName(p string) string { return "" }

// ToSlash changes nothing on Unix.
func ToSlash(p string) string { return p }

// FromSlash changes nothing on Unix.
func FromSlash(p string) string { return p }

// Match is path.Match.
func Match(pattern, name string) (matched bool, err error) { return path.Match(pattern, name) }

// SplitList splits a list like that of PATH.
func SplitList(list string) []string {
	if list == "" {
		return []string{}
	}
	var parts []string
	start := 0
	for i := 0; i < len(list); i++ {
		if list[i] == ListSeparator {
			parts = append(parts, list[start:i])
			start = i + 1
		}
	}
	return append(parts, list[start:])
}

// Abs returns the path from the root.
//
//goscape:leaks p=~r0:0
func Abs(p string) (string, error) {
	if IsAbs(p) {
		return Clean(p), nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(dir, p), nil
}

// next cuts a path after its first element.
func next(p string) (element, rest string) {
	for i := 0; i < len(p); i++ {
		if p[i] == '/' {
			return p[:i], p[i+1:]
		}
	}
	return p, ""
}

// Rel returns a path to target from base, by the text alone.
//
//goscape:leaks target=~r0:0
func Rel(base, target string) (string, error) {
	from, to := Clean(base), Clean(target)
	if from == to {
		return ".", nil
	}
	if from == "." {
		from = ""
	}
	if IsAbs(from) != IsAbs(to) {
		return "", errors.New("Rel: can't make " + target + " relative to " + base)
	}
	if IsAbs(from) {
		from, to = from[1:], to[1:]
	}
	if to == "." {
		to = ""
	}
	for from != "" && to != "" {
		a, restA := next(from)
		b, restB := next(to)
		if a != b {
			break
		}
		from, to = restA, restB
	}
	up := ""
	for from != "" {
		var element string
		element, from = next(from)
		if element == ".." {
			return "", errors.New("Rel: can't make " + target + " relative to " + base)
		}
		if up != "" {
			up += "/"
		}
		up += ".."
	}
	if up != "" && to != "" {
		up += "/"
	}
	return up + to, nil
}

// WalkFunc is called for each file of a tree.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// Walk calls fn for each file of the tree at root, in lexical order.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(name string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(name, info, nil)
	}
	entries, failed := os.ReadDir(name)
	err := fn(name, info, failed)
	if failed != nil || err != nil {
		return err
	}
	for _, entry := range entries {
		child := Join(name, entry.Name())
		info, err := entry.Info()
		if err != nil {
			err = fn(child, nil, err)
		} else {
			err = walk(child, info, fn)
		}
		if err == SkipDir && (info == nil || info.IsDir()) {
			continue
		}
		if err == SkipDir {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// WalkDir is Walk with directory entries.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	return Walk(root, func(path string, info fs.FileInfo, err error) error {
		if info == nil {
			return fn(path, nil, err)
		}
		return fn(path, info.(fs.DirEntry), err)
	})
}

// Glob returns the files that match a pattern.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMeta(pattern) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	dirs := []string{dir}
	if hasMeta(dir) {
		if dirs, err = Glob(dir[:len(dir)-1]); err != nil {
			return nil, err
		}
	}
	for _, dir := range dirs {
		where := dir
		if where == "" {
			where = "."
		}
		entries, err := os.ReadDir(where)
		if err != nil {
			continue
		}
		for _, entry := range entries {
			ok, err := Match(file, entry.Name())
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, Join(dir, entry.Name()))
			}
		}
	}
	return matches, nil
}

func hasMeta(p string) bool {
	for i := 0; i < len(p); i++ {
		switch p[i] {
		case '*', '?', '[', '\\':
			return true
		}
	}
	return false
}
