package hidden

// Sealed can be satisfied by this package's types only.
type Sealed interface{ seal() }

type T struct{}

func (T) seal() {}

func Get() Sealed { return T{} }
