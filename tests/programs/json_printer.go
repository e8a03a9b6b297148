// A JSON-like encoder and pretty printer over interface values, with escaping and cycle-free recursion.
//
// spec: Type switches, Interface types, String literals
package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type Object map[string]interface{}
type Array []interface{}

type Marshaler interface{ JSON() interface{} }

type Person struct {
	Name string
	Age  int
	Tags []string
}

func (p Person) JSON() interface{} {
	tags := Array{}
	for _, t := range p.Tags {
		tags = append(tags, t)
	}
	return Object{"name": p.Name, "age": p.Age, "tags": tags}
}

func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < 0x20 || r == 0x2028:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func encode(w *strings.Builder, v interface{}, indent string) error {
	switch v := v.(type) {
	case nil:
		w.WriteString("null")
	case bool:
		w.WriteString(strconv.FormatBool(v))
	case int:
		w.WriteString(strconv.Itoa(v))
	case float64:
		w.WriteString(strconv.FormatFloat(v, 'g', -1, 64))
	case string:
		w.WriteString(quote(v))
	case Marshaler:
		return encode(w, v.JSON(), indent)
	case Array:
		if len(v) == 0 {
			w.WriteString("[]")
			return nil
		}
		inner := indent + "  "
		for i, e := range v {
			w.WriteString([]string{"[\n", ",\n"}[min(i, 1)] + inner)
			if err := encode(w, e, inner); err != nil {
				return fmt.Errorf("[%d]%w", i, err)
			}
		}
		w.WriteString("\n" + indent + "]")
	case Object:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		inner := indent + "  "
		w.WriteByte('{')
		for i, k := range keys {
			if i > 0 {
				w.WriteByte(',')
			}
			w.WriteString("\n" + inner + quote(k) + ": ")
			if err := encode(w, v[k], inner); err != nil {
				return fmt.Errorf(".%s%w", k, err)
			}
		}
		w.WriteString("\n" + indent + "}")
	default:
		return fmt.Errorf(": cannot encode %T", v)
	}
	return nil
}

func main() {
	doc := Object{
		"title": "Line\n\"two\" \x01 é",
		"items": Array{1, 2.5, nil, true, Array{}, Object{"deep": Array{"x"}}},
		"owner": Person{"Ann", 30, []string{"admin", "ops"}},
	}
	var b strings.Builder
	if err := encode(&b, doc, ""); err != nil {
		fmt.Println(err)
	}
	fmt.Println(b.String())
	b.Reset()
	err := encode(&b, Object{"list": Array{1, Object{"bad": make([]int, 1)}}}, "")
	fmt.Fprintln(os.Stdout, "error:", err)
}
