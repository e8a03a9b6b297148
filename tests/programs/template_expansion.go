// A tiny template engine: placeholders, conditionals, loops over values, filters and error reporting.
//
// spec: Function types, Slice expressions, Type switches
package main

import (
	"errors"
	"fmt"
	"strings"
)

type Vars map[string]any

var filters = map[string]func(string) string{
	"upper": strings.ToUpper,
	"trim":  strings.TrimSpace,
	"quote": func(s string) string { return fmt.Sprintf("%q", s) },
}

var errUnclosed = errors.New("unclosed block")

func find(t, open, close string) (before, inner, after string, ok bool) {
	before, rest, ok := strings.Cut(t, open)
	if !ok {
		return t, "", "", false
	}
	inner, after, ok = strings.Cut(rest, close)
	return
}

func expand(t string, vars Vars) (string, error) {
	var out strings.Builder
	for {
		before, tag, after, ok := find(t, "{{", "}}")
		out.WriteString(before)
		if !ok {
			return out.String(), nil
		}
		t = after
		if name, isBlock := strings.CutPrefix(tag, "#"); isBlock {
			end := "{{/" + name + "}}"
			body, rest, ok := strings.Cut(t, end)
			if !ok {
				return "", fmt.Errorf("%s: %w", name, errUnclosed)
			}
			t = rest
			var each []Vars
			switch v := vars[name].(type) {
			case nil:
			case bool:
				if v {
					each = []Vars{vars}
				}
			case []Vars:
				each = v
			case []string:
				for i, s := range v {
					each = append(each, Vars{".": s, "i": i + 1})
				}
			default:
				return "", fmt.Errorf("%s: cannot repeat %T", name, v)
			}
			for _, e := range each {
				s, err := expand(body, e)
				if err != nil {
					return "", fmt.Errorf("in %s: %w", name, err)
				}
				out.WriteString(s)
			}
			continue
		}
		parts := strings.Split(tag, "|")
		v, ok := vars[strings.TrimSpace(parts[0])]
		if !ok {
			return "", fmt.Errorf("no value for %q", parts[0])
		}
		s := fmt.Sprint(v)
		for _, f := range parts[1:] {
			s = filters[strings.TrimSpace(f)](s)
		}
		out.WriteString(s)
	}
}

func main() {
	vars := Vars{"name": "ann ", "n": 3, "pi": 3.5, "admin": true, "guest": false, "items": []string{"x", "y"},
		"rows": []Vars{{"a": 1, "cells": []string{"p", "q"}}, {"a": 2}}}
	for _, t := range []string{
		"Hello {{name|trim|upper}}, {{ n }} and {{pi}}!",
		"{{#admin}}root {{name|quote}}{{/admin}}{{#guest}}guest{{/guest}}",
		"{{#items}}{{i}}.{{.}} {{/items}}|{{#rows}}<{{a}}{{#cells}}[{{.}}]{{/cells}}>{{/rows}}",
		"{{missing}}", "{{#items}}", "{{#n}}x{{/n}}", "{{#rows}}{{b}}{{/rows}}", "no tags {{open",
	} {
		s, err := expand(t, vars)
		fmt.Printf("%q %v %v\n", s, err, errors.Is(err, errUnclosed))
	}
}
