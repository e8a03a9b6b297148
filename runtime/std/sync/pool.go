package sync

// A Pool keeps values that nobody needs at the moment. What two collections in a row find in it is freed.
type Pool struct {
	items  []any
	older  []any
	cycles uint32
	// New makes a value when there is none.
	New func() any
}

// collections returns how many collections there were.
func collections() uint32

// age forgets what has been here for two collections.
func (p *Pool) age() {
	switch now := collections(); {
	case now == p.cycles:
	case now == p.cycles+1:
		p.older, p.items, p.cycles = p.items, nil, now
	default:
		p.older, p.items, p.cycles = nil, nil, now
	}
}

// Put keeps x.
//
//goscape:leaks p=heap:0
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.age()
	p.items = append(p.items, x)
}

// Get takes some value out of the pool, or makes one.
//
//goscape:leaks p=heap:0
func (p *Pool) Get() any {
	p.age()
	for _, list := range [...]*[]any{&p.items, &p.older} {
		if n := len(*list); n > 0 {
			x := (*list)[n-1]
			(*list)[n-1] = nil
			*list = (*list)[:n-1]
			return x
		}
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
