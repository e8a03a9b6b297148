package a

import _ "test/cycle/b"
