package both

import (
	"test/wrong/one"
	"test/wrong/two"
)

var X string = one.F() + two.G()
