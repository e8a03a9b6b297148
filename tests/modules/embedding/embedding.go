// Package embedding has wrappers of a promoted method, each of which inlines one call, however deep the embedding is.
package embedding

type S0 struct{ f int }

func (S0) m() {}

type S1 struct{ S0 }
type S2 struct{ S1 }
type S3 struct{ S2 }
type S4 struct{ S3 }
type S5 struct{ S4 }
type S6 struct{ S5 }
type S7 struct{ S6 }
type S8 struct{ S7 }
type S9 struct{ S8 }
type S10 struct{ S9 }
type S11 struct{ S10 }
type S12 struct{ S11 }
type S13 struct{ S12 }
type S14 struct{ S13 }
type S15 struct{ S14 }

var _ = S15.m
