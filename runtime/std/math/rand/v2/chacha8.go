package rand

import (
	"encoding/binary"
	"errors"
	"math/bits"
)

// ChaCha8 is the generator chacha8rand (C2SP): the key stream of ChaCha with 8 rounds. The last 32 bytes of every sixteen blocks are not given
// away: they are the next key, so that what was given cannot be found again.
type ChaCha8 struct {
	seed  [4]uint64
	block uint32     // which four blocks are in words: a multiple of 4 below 16
	words [32]uint64 // of them
	next  int        // the first of words that was not given
	// What Read has left of the last number: its last bytes.
	rest    [8]byte
	restLen int
}

const (
	groupBlocks = 4  // blocks that are made at a time
	keyBlocks   = 16 // blocks of one key
	keyWords    = 4  // words of the next key, at the end
)

// NewChaCha8 returns a ChaCha8 with a seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed seeds c as NewChaCha8 does.
func (c *ChaCha8) Seed(seed [32]byte) {
	*c = ChaCha8{}
	for i := range c.seed {
		c.seed[i] = binary.LittleEndian.Uint64(seed[8*i:])
	}
	c.fill()
}

// Uint64 returns a number in [0, 2^64).
func (c *ChaCha8) Uint64() uint64 {
	if c.next >= c.end() {
		c.refill()
	}
	x := c.words[c.next]
	c.next++
	return x
}

// end returns how many of words are given away.
func (c *ChaCha8) end() int {
	if c.block+groupBlocks == keyBlocks {
		return len(c.words) - keyWords
	}
	return len(c.words)
}

// refill makes the next four blocks.
func (c *ChaCha8) refill() {
	c.block += groupBlocks
	if c.block == keyBlocks {
		c.block = 0
		copy(c.seed[:], c.words[len(c.words)-keyWords:])
	}
	c.next = 0
	c.fill()
}

// fill makes the four blocks from c.block on. They are interleaved: word i of all four, then word i+1.
func (c *ChaCha8) fill() {
	var key [8]uint32
	for i, x := range c.seed {
		key[2*i], key[2*i+1] = uint32(x), uint32(x>>32)
	}
	for n := range uint32(groupBlocks) {
		state := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}
		copy(state[4:], key[:])
		state[12] = c.block + n
		for range 4 {
			for i := range 4 {
				quarter(&state, i, 4+i, 8+i, 12+i)
			}
			for i := range 4 {
				quarter(&state, i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4)
			}
		}
		// Only the key is added: the rest of the state that ChaCha began with is known.
		for i, k := range key {
			state[4+i] += k
		}
		for i, x := range state {
			word := &c.words[2*i+int(n/2)]
			if n%2 == 0 {
				*word = uint64(x)
			} else {
				*word |= uint64(x) << 32
			}
		}
	}
}

// quarter is ChaCha's quarter round.
func quarter(state *[16]uint32, i, j, k, l int) {
	a, b, c, d := state[i], state[j], state[k], state[l]
	a += b
	d = bits.RotateLeft32(d^a, 16)
	c += d
	b = bits.RotateLeft32(b^c, 12)
	a += b
	d = bits.RotateLeft32(d^a, 8)
	c += d
	b = bits.RotateLeft32(b^c, 7)
	state[i], state[j], state[k], state[l] = a, b, c, d
}

// Read fills p. A number gives eight bytes; what is left serves the next Read.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	n = len(p)
	taken := copy(p, c.rest[len(c.rest)-c.restLen:])
	c.restLen -= taken
	for p = p[taken:]; len(p) >= 8; p = p[8:] {
		binary.LittleEndian.PutUint64(p, c.Uint64())
	}
	if len(p) > 0 {
		binary.LittleEndian.PutUint64(c.rest[:], c.Uint64())
		c.restLen = len(c.rest) - copy(p, c.rest[:])
	}
	return n, nil
}

const (
	restMark   = "readbuf:"
	chachaMark = "chacha8:"
)

var errChaCha8 = errors.New("invalid ChaCha8 encoding")

// AppendBinary appends the state: what Read has left, how many words of the key's blocks were given, the key.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.restLen > 0 {
		b = append(b, restMark...)
		b = append(b, byte(c.restLen))
		b = append(b, c.rest[len(c.rest)-c.restLen:]...)
	}
	b = append(b, chachaMark...)
	used := int(c.block/groupBlocks)*len(c.words) + c.next
	b = binary.BigEndian.AppendUint64(b, uint64(used))
	for _, x := range c.seed {
		b = binary.LittleEndian.AppendUint64(b, x)
	}
	return b, nil
}

// MarshalBinary returns the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(nil) }

// UnmarshalBinary sets the state.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	restored := new(ChaCha8)
	if n := len(restMark); len(data) > n && string(data[:n]) == restMark {
		size := int(data[n])
		data = data[n+1:]
		if size > len(restored.rest) || size > len(data) {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		restored.restLen = copy(restored.rest[len(restored.rest)-size:], data[:size])
		data = data[size:]
	}
	const size = len(chachaMark) + 8 + 32
	if len(data) != size || string(data[:len(chachaMark)]) != chachaMark {
		return errChaCha8
	}
	used := binary.BigEndian.Uint64(data[len(chachaMark):])
	words := uint64(len(restored.words))
	if used > words*keyBlocks/groupBlocks-keyWords {
		return errChaCha8
	}
	for i := range restored.seed {
		restored.seed[i] = binary.LittleEndian.Uint64(data[len(chachaMark)+8+8*i:])
	}
	restored.block = uint32(used/words) * groupBlocks
	restored.next = int(used % words)
	restored.fill()
	*c = *restored
	return nil
}
