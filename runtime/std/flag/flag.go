// Package flag reads the command line's flags: -name, -name=value, -name value; two dashes are the same. The first argument that is no
// flag, or "--", ends them.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"
)

// ErrHelp is the error of -help and -h if no flag has that name.
var ErrHelp = errors.New("flag: help requested")

var (
	errParse = errors.New("parse error")
	errRange = errors.New("value out of range")
)

// Value is where a flag's value goes.
type Value interface {
	String() string
	Set(string) error
}

// Getter can also be asked for its value.
type Getter interface {
	Value
	Get() any
}

// boolFlag is implemented by values that need no argument.
type boolFlag interface {
	Value
	IsBoolFlag() bool
}

type (
	boolValue     bool
	intValue      int
	int64Value    int64
	uintValue     uint
	uint64Value   uint64
	stringValue   string
	float64Value  float64
	durationValue time.Duration
	funcValue     func(string) error
	boolFuncValue func(string) error
)

// plain is a conversion's error without the function's name.
func plain(err error) error {
	if errors.Is(err, strconv.ErrSyntax) {
		return errParse
	}
	if errors.Is(err, strconv.ErrRange) {
		return errRange
	}
	return err
}

// parsing is errParse for any error.
func parsing(err error) error {
	if err != nil {
		return errParse
	}
	return nil
}

// Values are stored even if they are not good: the nearest one, as the conversions return it.

func (p *boolValue) Set(s string) error {
	v, err := strconv.ParseBool(s)
	*p = boolValue(v)
	return parsing(err)
}

func (p *intValue) Set(s string) error {
	v, err := strconv.ParseInt(s, 0, strconv.IntSize)
	*p = intValue(v)
	return plain(err)
}

func (p *int64Value) Set(s string) error {
	v, err := strconv.ParseInt(s, 0, 64)
	*p = int64Value(v)
	return plain(err)
}

func (p *uintValue) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, strconv.IntSize)
	*p = uintValue(v)
	return plain(err)
}

func (p *uint64Value) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, 64)
	*p = uint64Value(v)
	return plain(err)
}

func (p *stringValue) Set(s string) error {
	*p = stringValue(s)
	return nil
}

func (p *float64Value) Set(s string) error {
	v, err := strconv.ParseFloat(s, 64)
	*p = float64Value(v)
	return plain(err)
}

func (p *durationValue) Set(s string) error {
	v, err := time.ParseDuration(s)
	*p = durationValue(v)
	return parsing(err)
}

func (f funcValue) Set(s string) error     { return f(s) }
func (f boolFuncValue) Set(s string) error { return f(s) }

func (p *boolValue) String() string     { return strconv.FormatBool(bool(*p)) }
func (p *intValue) String() string      { return strconv.Itoa(int(*p)) }
func (p *int64Value) String() string    { return strconv.FormatInt(int64(*p), 10) }
func (p *uintValue) String() string     { return strconv.FormatUint(uint64(*p), 10) }
func (p *uint64Value) String() string   { return strconv.FormatUint(uint64(*p), 10) }
func (p *stringValue) String() string   { return string(*p) }
func (p *float64Value) String() string  { return strconv.FormatFloat(float64(*p), 'g', -1, 64) }
func (p *durationValue) String() string { return time.Duration(*p).String() }
func (f funcValue) String() string      { return "" }
func (f boolFuncValue) String() string  { return "" }

func (p *boolValue) Get() any     { return bool(*p) }
func (p *intValue) Get() any      { return int(*p) }
func (p *int64Value) Get() any    { return int64(*p) }
func (p *uintValue) Get() any     { return uint(*p) }
func (p *uint64Value) Get() any   { return uint64(*p) }
func (p *stringValue) Get() any   { return string(*p) }
func (p *float64Value) Get() any  { return float64(*p) }
func (p *durationValue) Get() any { return time.Duration(*p) }

func (p *boolValue) IsBoolFlag() bool    { return true }
func (f boolFuncValue) IsBoolFlag() bool { return true }

// ErrorHandling says what Parse does with an error.
type ErrorHandling int

// The ways.
const (
	ContinueOnError ErrorHandling = iota
	ExitOnError
	PanicOnError
)

// Flag is a flag.
type Flag struct {
	Name     string
	Usage    string
	Value    Value
	DefValue string
}

// FlagSet is a set of flags.
type FlagSet struct {
	// Usage is called for errors and -help.
	Usage func()

	name     string
	parsed   bool
	flags    []*Flag // sorted by name
	set      []string
	args     []string
	handling ErrorHandling
	out      io.Writer
}

// NewFlagSet returns an empty set.
func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	return &FlagSet{name: name, handling: errorHandling}
}

// CommandLine is the set of the top-level functions.
var CommandLine = NewFlagSet(os.Args[0], ExitOnError)

// Usage prints the flags; it may be replaced.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

// Init sets name and handling of errors.
func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name, f.handling = name, errorHandling
}

// Name returns the set's name.
func (f *FlagSet) Name() string { return f.name }

// ErrorHandling returns what Parse does with an error.
func (f *FlagSet) ErrorHandling() ErrorHandling { return f.handling }

// Output returns where messages go.
func (f *FlagSet) Output() io.Writer {
	if f.out == nil {
		return os.Stderr
	}
	return f.out
}

// SetOutput sets where messages go.
func (f *FlagSet) SetOutput(output io.Writer) { f.out = output }

// place returns where a flag is or would be among the sorted ones.
func (f *FlagSet) place(name string) (int, bool) {
	for i, flag := range f.flags {
		if flag.Name >= name {
			return i, flag.Name == name
		}
	}
	return len(f.flags), false
}

// Lookup returns the flag with a name, nil if there is none.
func (f *FlagSet) Lookup(name string) *Flag {
	if i, ok := f.place(name); ok {
		return f.flags[i]
	}
	return nil
}

// isSet tells whether the command line or Set has set a flag.
func (f *FlagSet) isSet(name string) bool {
	for _, set := range f.set {
		if set == name {
			return true
		}
	}
	return false
}

// Set sets a flag.
func (f *FlagSet) Set(name, value string) error {
	flag := f.Lookup(name)
	if flag == nil {
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	if !f.isSet(name) {
		f.set = append(f.set, name)
	}
	return nil
}

// VisitAll calls fn for each flag, by name.
func (f *FlagSet) VisitAll(fn func(*Flag)) {
	for _, flag := range f.flags {
		fn(flag)
	}
}

// Visit calls fn for each flag that was set, by name.
func (f *FlagSet) Visit(fn func(*Flag)) {
	for _, flag := range f.flags {
		if f.isSet(flag.Name) {
			fn(flag)
		}
	}
}

// Var defines a flag.
func (f *FlagSet) Var(value Value, name string, usage string) {
	problem := ""
	at, taken := f.place(name)
	switch {
	case name != "" && name[0] == '-':
		problem = fmt.Sprintf("flag %q begins with -", name)
	case taken && f.name == "":
		problem = "flag redefined: " + name
	case taken:
		problem = f.name + " flag redefined: " + name
	}
	for i := 0; i < len(name) && problem == ""; i++ {
		if name[i] == '=' {
			problem = fmt.Sprintf("flag %q contains =", name)
		}
	}
	if problem != "" {
		fmt.Fprintln(f.Output(), problem)
		panic(problem)
	}
	f.flags = append(f.flags, nil)
	copy(f.flags[at+1:], f.flags[at:])
	f.flags[at] = &Flag{name, usage, value, value.String()}
}

// Parsed reports whether Parse was called.
func (f *FlagSet) Parsed() bool { return f.parsed }

// Args returns the arguments after the flags.
func (f *FlagSet) Args() []string { return f.args }

// NArg returns how many arguments there are after the flags.
func (f *FlagSet) NArg() int { return len(f.args) }

// NFlag returns how many flags were set.
func (f *FlagSet) NFlag() int { return len(f.set) }

// Arg returns argument i after the flags, empty if there is none.
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

func (f *FlagSet) usage() {
	switch {
	case f.Usage != nil:
		f.Usage()
	case f == CommandLine:
		Usage()
	default:
		f.defaultUsage()
	}
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

func (f *FlagSet) failf(format string, a ...any) error {
	text := fmt.Sprintf(format, a...)
	fmt.Fprintln(f.Output(), text)
	f.usage()
	return errors.New(text)
}

// next reads one flag; it returns false at the end of the flags.
func (f *FlagSet) next() (bool, error) {
	if len(f.args) == 0 || len(f.args[0]) < 2 || f.args[0][0] != '-' {
		return false, nil
	}
	whole := f.args[0]
	name := whole[1:]
	if name[0] == '-' {
		name = name[1:]
		if name == "" {
			f.args = f.args[1:]
			return false, nil
		}
	}
	if name[0] == '-' || name[0] == '=' {
		return false, f.failf("bad flag syntax: %s", whole)
	}
	f.args = f.args[1:]
	value, hasValue := "", false
	for i := 1; i < len(name); i++ {
		if name[i] == '=' {
			name, value, hasValue = name[:i], name[i+1:], true
		}
	}
	flag := f.Lookup(name)
	if flag == nil {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.failf("flag provided but not defined: -%s", name)
	}
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !hasValue {
			value = "true"
		}
		if err := f.Set(name, value); err != nil {
			if hasValue {
				return false, f.failf("invalid boolean value %q for -%s: %v", value, name, err)
			}
			return false, f.failf("invalid boolean flag %s: %v", name, err)
		}
		return true, nil
	}
	if !hasValue {
		if len(f.args) == 0 {
			return false, f.failf("flag needs an argument: -%s", name)
		}
		value = f.args[0]
		f.args = f.args[1:]
	}
	if err := f.Set(name, value); err != nil {
		return false, f.failf("invalid value %q for flag -%s: %v", value, name, err)
	}
	return true, nil
}

// Parse reads the flags of arguments.
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.next()
		if more {
			continue
		}
		if err == nil {
			return nil
		}
		switch f.handling {
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
		return err
	}
}

// UnquoteUsage returns what a flag's argument is called, the word in back quotes or its kind, and the usage without the quotes.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	usage = flag.Usage
	open := -1
	for i := 0; i < len(usage); i++ {
		if usage[i] != '`' {
			continue
		}
		if open >= 0 {
			name = usage[open+1 : i]
			return name, usage[:open] + name + usage[i+1:]
		}
		open = i
	}
	if b, ok := flag.Value.(boolFlag); ok {
		if b.IsBoolFlag() {
			return "", usage
		}
	}
	switch flag.Value.(type) {
	case *durationValue:
		return "duration", usage
	case *float64Value:
		return "float", usage
	case *intValue, *int64Value:
		return "int", usage
	case *stringValue:
		return "string", usage
	case *uintValue, *uint64Value:
		return "uint", usage
	}
	return "value", usage
}

// isZero tells whether a default is not worth printing.
func isZero(flag *Flag) bool {
	switch flag.DefValue {
	case "", "0", "false", "0s":
		_, isString := flag.Value.(*stringValue)
		return !isString || flag.DefValue == ""
	}
	return false
}

// PrintDefaults prints the flags with their defaults.
func (f *FlagSet) PrintDefaults() {
	for _, flag := range f.flags {
		line := "  -" + flag.Name
		name, usage := UnquoteUsage(flag)
		if name != "" {
			line += " " + name
		}
		// Flags of one letter leave room for their usage on the line.
		if len(line) <= 4 {
			line += "\t"
		} else {
			line += "\n    \t"
		}
		for _, c := range usage {
			line += string(c)
			if c == '\n' {
				line += "    \t"
			}
		}
		if !isZero(flag) {
			if _, ok := flag.Value.(*stringValue); ok {
				line += fmt.Sprintf(" (default %q)", flag.DefValue)
			} else {
				line += fmt.Sprintf(" (default %v)", flag.DefValue)
			}
		}
		fmt.Fprintln(f.Output(), line)
	}
}
