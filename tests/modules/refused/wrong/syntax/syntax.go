package syntax

import "test/wrong/one"

func F( {
