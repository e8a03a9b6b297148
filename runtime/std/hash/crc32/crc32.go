// Package crc32 is the cyclic redundancy check of 32 bits, bits reversed.
package crc32

import "hash"

// Size is that of a checksum in bytes.
const Size = 4

// Polynomials, bits reversed.
const (
	IEEE       = 0xedb88320
	Castagnoli = 0x82f63b78
	Koopman    = 0xeb31d82e
)

// Table has the checksum of each byte.
type Table [256]uint32

// IEEETable is the table of IEEE.
var IEEETable = MakeTable(IEEE)

// MakeTable returns a polynomial's table.
func MakeTable(poly uint32) *Table {
	t := new(Table)
	for i := range t {
		crc := uint32(i)
		for bit := 0; bit < 8; bit++ {
			carry := crc & 1
			crc >>= 1
			if carry != 0 {
				crc ^= poly
			}
		}
		t[i] = crc
	}
	return t
}

// Update adds p to a checksum.
func Update(crc uint32, tab *Table, p []byte) uint32 {
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

// Checksum returns data's checksum with a table.
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

// ChecksumIEEE returns data's checksum with IEEE's polynomial.
func ChecksumIEEE(data []byte) uint32 { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

// New returns a running checksum with a table.
func New(tab *Table) hash.Hash32 { return &digest{0, tab} }

// NewIEEE returns a running checksum with IEEE's polynomial.
func NewIEEE() hash.Hash32 { return New(IEEETable) }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum32() uint32  { return d.crc }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte {
	return append(in, byte(d.crc>>24), byte(d.crc>>16), byte(d.crc>>8), byte(d.crc))
}
