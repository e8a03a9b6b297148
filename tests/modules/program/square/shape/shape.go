package shape

import (
	"fmt"
	"test/z"
)

func init() { fmt.Println("init square after", z.Name) }

type Shape struct{ Side int }

func (s Shape) Area() int { return s.Side * s.Side }
