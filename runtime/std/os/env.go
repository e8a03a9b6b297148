package os

import (
	"errors"
	"syscall"
)

// environment returns the variables that the process was started with, each ended by a NUL.
func environment() string

// variables are the current "key=value" pairs, read when first asked for.
var (
	variables     []string
	variablesRead bool
)

func readVariables() {
	if variablesRead {
		return
	}
	variablesRead = true
	variables = splitNUL(environment())
}

// splitNUL takes apart what natives join.
func splitNUL(all string) []string {
	var parts []string
	start := 0
	for i := 0; i < len(all); i++ {
		if all[i] == 0 {
			parts = append(parts, all[start:i])
			start = i + 1
		}
	}
	return parts
}

// find returns the index of the variable key, or -1.
func find(key string) int {
	readVariables()
	if key == "" {
		return -1
	}
	for i, v := range variables {
		if len(v) > len(key) && v[len(key)] == '=' && v[:len(key)] == key {
			return i
		}
	}
	return -1
}

// Getenv returns the value of an environment variable, empty if it is not set.
//
//goscape:leaks key=heap:0
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// LookupEnv returns the value of an environment variable and whether it is set.
//
//goscape:leaks key=heap:0
func LookupEnv(key string) (string, bool) {
	i := find(key)
	if i < 0 {
		return "", false
	}
	return variables[i][len(key)+1:], true
}

// Setenv sets an environment variable.
//
//goscape:leaks key=heap:0 value=heap:0
func Setenv(key, value string) error {
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			return NewSyscallError("setenv", syscall.EINVAL)
		}
	}
	if key == "" {
		return NewSyscallError("setenv", syscall.EINVAL)
	}
	for i := 0; i < len(value); i++ {
		if value[i] == 0 {
			return NewSyscallError("setenv", syscall.EINVAL)
		}
	}
	pair := key + "=" + value
	if i := find(key); i >= 0 {
		variables[i] = pair
	} else {
		variables = append(variables, pair)
	}
	return nil
}

// Unsetenv removes an environment variable.
//
//goscape:leaks key=heap:0
func Unsetenv(key string) error {
	if i := find(key); i >= 0 {
		variables = append(variables[:i], variables[i+1:]...)
	}
	return nil
}

// Clearenv removes all environment variables.
func Clearenv() {
	variables = nil
	variablesRead = true
}

// Environ returns a copy of the environment as "key=value" strings.
func Environ() []string {
	readVariables()
	env := make([]string, 0, len(variables))
	return append(env, variables...)
}

// Expand replaces ${var} and $var in s by what mapping returns.
func Expand(s string, mapping func(string) string) string {
	var buf []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			buf = append(buf, s[i])
			continue
		}
		name, width := variableName(s[i+1:])
		switch {
		case name != "":
			buf = append(buf, mapping(name)...)
		case width == 0:
			buf = append(buf, '$') // no name follows
		}
		i += width
	}
	return string(buf)
}

// variableName returns the name that stands at the start of s, after a dollar, and how many bytes it takes with its braces.
func variableName(s string) (name string, width int) {
	if s[0] == '{' {
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2 // "${}" is dropped
				}
				return s[1:i], i + 1
			}
		}
		return "", 1 // a lone "${" is dropped
	}
	if special(s[0]) {
		return s[:1], 1
	}
	for width < len(s) && alphanumeric(s[width]) {
		width++
	}
	return s[:width], width
}

// special: names of one character that the shell knows.
func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

func alphanumeric(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// ExpandEnv is Expand with the environment's variables.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// SyscallError records the system call that failed.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *SyscallError) Unwrap() error { return e.Err }

// NewSyscallError returns a SyscallError for a failure, nil for nil.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// UserHomeDir returns the home directory.
func UserHomeDir() (string, error) {
	if home := Getenv("HOME"); home != "" {
		return home, nil
	}
	return "", errors.New("$HOME is not defined")
}
