package shape

this is not Go
