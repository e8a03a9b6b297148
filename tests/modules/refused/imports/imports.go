package imports

import (
	_ "example.com/x"
	_ "internal/abi"
	_ "nowhere"
	_ "test/a/internal/x"
	_ "test/cycle/a"
	_ "test/names"
	_ "test/nowhere"
	p "test/prog"
	_ "test/other"
	_ "./relative"
)
