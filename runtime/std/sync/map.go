package sync

// A Map is a map that any goroutine may use. Since goroutines are not interrupted, it is a plain one.
type Map struct {
	m map[any]any
}

// Load returns the value of a key.
//
//goscape:leaks m=heap:0
func (m *Map) Load(key any) (value any, ok bool) {
	value, ok = m.m[key]
	return value, ok
}

// Store sets the value of a key.
//
//goscape:leaks m=heap:0
func (m *Map) Store(key, value any) {
	if m.m == nil {
		m.m = map[any]any{}
	}
	m.m[key] = value
}

// Clear deletes everything.
func (m *Map) Clear() { m.m = nil }

// LoadOrStore returns the value of a key if it has one; else it sets it.
//
//goscape:leaks m=heap:0
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if actual, loaded = m.m[key]; loaded {
		return actual, true
	}
	m.Store(key, value)
	return value, false
}

// LoadAndDelete deletes a key and returns the value it had.
//
//goscape:leaks m=heap:0
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	value, loaded = m.m[key]
	delete(m.m, key)
	return value, loaded
}

// Delete deletes a key.
//
//goscape:leaks m=heap:0
func (m *Map) Delete(key any) { delete(m.m, key) }

// Swap sets the value of a key and returns the value it had.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	previous, loaded = m.m[key]
	m.Store(key, value)
	return previous, loaded
}

// CompareAndSwap sets the value of a key if it has the value old.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	if value, ok := m.m[key]; !ok || value != old {
		return false
	}
	m.m[key] = new
	return true
}

// CompareAndDelete deletes a key if it has the value old.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	if value, ok := m.m[key]; !ok || value != old {
		return false
	}
	delete(m.m, key)
	return true
}

// Range calls f for each key and value until it returns false.
//
//goscape:leaks m=heap:0
func (m *Map) Range(f func(key, value any) bool) {
	for key, value := range m.m {
		if !f(key, value) {
			break
		}
	}
}
