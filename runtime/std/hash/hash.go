// Package hash: what hash functions have in common.
package hash

import "io"

// Hash is a running hash; Write never fails.
type Hash interface {
	io.Writer
	// Sum appends the hash to b, without changing the state.
	Sum(b []byte) []byte
	Reset()
	Size() int
	BlockSize() int
}

// Hash32 is a hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// Hash64 is a hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}
