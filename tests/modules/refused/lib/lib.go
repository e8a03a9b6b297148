package lib

type T struct{ A, b int }

func (T) M() {}
func (T) n() {}
func hidden() {}

type Sealed interface{ seal() }
