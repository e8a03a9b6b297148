// A CSV reader with quoted fields, column types, means, medians and standard deviation.
//
// spec: Conversions, Continue statements, Type switches
package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"sort"
	"strconv"
	"strings"
)

func splitCSV(line string) (fields []string, err error) {
	var cur strings.Builder
	quoted := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case quoted && c == '"' && i+1 < len(line) && line[i+1] == '"':
			cur.WriteByte('"')
			i++
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			fields = append(fields, cur.String())
			cur.Reset()
		default:
			cur.WriteByte(c)
		}
	}
	if quoted {
		return nil, fmt.Errorf("unterminated quote in %q", line)
	}
	return append(fields, cur.String()), nil
}

func parse(s string) interface{} {
	if s == "" {
		return nil
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return f
	}
	if b, err := strconv.ParseBool(s); err == nil {
		return b
	}
	return s
}

func summary(values []interface{}) string {
	var nums []float64
	trues, empty := 0, 0
	texts := map[string]bool{}
	for _, v := range values {
		switch v := v.(type) {
		case float64:
			nums = append(nums, v)
		case bool:
			if v {
				trues++
			}
		case string:
			texts[v] = true
		case nil:
			empty++
		}
	}
	if len(nums) == 0 {
		return fmt.Sprintf("%d distinct texts, %d true, %d empty", len(texts), trues, empty)
	}
	sort.Float64s(nums)
	sum, sq := 0.0, 0.0
	for _, n := range nums {
		sum += n
	}
	mean := sum / float64(len(nums))
	for _, n := range nums {
		sq += (n - mean) * (n - mean)
	}
	median := nums[len(nums)/2]
	if len(nums)%2 == 0 {
		median = (median + nums[len(nums)/2-1]) / 2
	}
	return fmt.Sprintf("n=%d mean=%.3f median=%g sd=%.3f range=[%g %g] empty=%d",
		len(nums), mean, median, math.Sqrt(sq/float64(len(nums))), nums[0], nums[len(nums)-1], empty)
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	header, _ := splitCSV(in.Text())
	columns := make([][]interface{}, len(header))
	for in.Scan() {
		fields, err := splitCSV(in.Text())
		if err == nil && len(fields) != len(header) {
			err = fmt.Errorf("%d fields instead of %d", len(fields), len(header))
		}
		if err != nil {
			fmt.Println("skipped:", err)
			continue
		}
		for i, f := range fields {
			columns[i] = append(columns[i], parse(f))
		}
	}
	for i, name := range header {
		fmt.Printf("%-8s %s\n", name, summary(columns[i]))
	}
}
