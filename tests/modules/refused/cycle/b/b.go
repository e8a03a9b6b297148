package b

import _ "test/cycle/a"
