// Package tabwriter aligns cells that tabs end: a column is made of the cells at one position of adjacent lines, and is as wide as its
// widest cell (elastic tabstops). The last cell of a line, which no tab ends, belongs to no column.
package tabwriter

import (
	"io"
	"unicode/utf8"
)

// Flags of Init.
const (
	// AlignRight puts text at the right of its cell.
	AlignRight uint = 1 << (iota + 2)
	// DiscardEmptyColumns makes columns of empty cells that vertical tabs end as if they were not there.
	DiscardEmptyColumns
	// TabIndent fills empty cells at the start of a line with tabs.
	TabIndent
	// Debug puts a bar between columns.
	Debug
)

type cell struct {
	text  string
	width int
	htab  bool // ended by a horizontal tab
}

// Writer holds back lines until it knows how wide their columns are.
type Writer struct {
	out                         io.Writer
	minWidth, tabWidth, padding int
	pad                         byte
	flags                       uint
	text                        []byte   // of the cell that has not ended
	lines                       [][]cell // the last one has not ended
	widths                      []int    // of the columns around what is being written
	buf                         []byte
}

// NewWriter returns a Writer, see Init.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init sets the least width of a cell, the width of a tab, how much is added to a cell's width, and what fills it. Tabs as filling make
// widths multiples of theirs.
//
//goscape:leaks w=heap:1
func (w *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*w = Writer{out: output, minWidth: minwidth, tabWidth: tabwidth, padding: padding, pad: padchar, flags: flags}
	w.reset()
	return w
}

func (w *Writer) reset() {
	w.text = w.text[:0]
	w.lines = [][]cell{nil}
}

// endCell ends the current cell and returns how many its line has.
func (w *Writer) endCell(htab bool) int {
	last := len(w.lines) - 1
	w.lines[last] = append(w.lines[last], cell{string(w.text), utf8.RuneCount(w.text), htab})
	w.text = w.text[:0]
	return len(w.lines[last])
}

// Write takes text; what can be aligned already goes out.
//
//goscape:leaks w=heap:0
func (w *Writer) Write(buf []byte) (n int, err error) {
	for i, c := range buf {
		switch c {
		case '\t', '\v':
			w.endCell(c == '\t')
		case '\n', '\f':
			cells := w.endCell(false)
			w.lines = append(w.lines, nil)
			if c == '\f' || cells == 1 {
				// No column goes on below this line.
				if err := w.flush(c == '\f'); err != nil {
					return i, err
				}
			}
		default:
			w.text = append(w.text, c)
		}
	}
	return len(buf), nil
}

// Flush writes everything. Text after it begins new columns.
//
//goscape:leaks w=heap:0
func (w *Writer) Flush() error { return w.flush(false) }

func (w *Writer) flush(formFeed bool) error {
	if len(w.text) > 0 {
		w.endCell(false)
	}
	w.buf = w.buf[:0]
	w.widths = w.widths[:0]
	w.format(0, len(w.lines))
	if formFeed && w.flags&Debug != 0 {
		w.buf = append(w.buf, "---\n"...)
	}
	w.reset()
	if len(w.buf) == 0 {
		return nil
	}
	n, err := w.out.Write(w.buf)
	if err == nil && n != len(w.buf) {
		err = io.ErrShortWrite
	}
	return err
}

// format writes lines whose first columns have the widths in w.widths: it finds the blocks of the next column and writes each.
func (w *Writer) format(from, to int) {
	column := len(w.widths)
	for at := from; at < to; at++ {
		if column >= len(w.lines[at])-1 {
			continue
		}
		w.writeLines(from, at)
		from = at
		width, discardable := w.minWidth, true
		for ; at < to && column < len(w.lines[at])-1; at++ {
			c := &w.lines[at][column]
			width = max(width, c.width+w.padding)
			if c.width > 0 || c.htab {
				discardable = false
			}
		}
		if discardable && w.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		w.widths = append(w.widths, width)
		w.format(from, at)
		w.widths = w.widths[:column]
		from = at
	}
	w.writeLines(from, to)
}

func (w *Writer) writeLines(from, to int) {
	for i := from; i < to; i++ {
		tabs := w.flags&TabIndent != 0
		for j, c := range w.lines[i] {
			if j > 0 && w.flags&Debug != 0 {
				w.buf = append(w.buf, '|')
			}
			inColumn := j < len(w.widths)
			if c.text != "" {
				tabs = false
			}
			if w.flags&AlignRight == 0 {
				w.buf = append(w.buf, c.text...)
			}
			if inColumn {
				w.fill(c.width, w.widths[j], tabs)
			}
			if w.flags&AlignRight != 0 {
				w.buf = append(w.buf, c.text...)
			}
		}
		if i+1 < len(w.lines) {
			w.buf = append(w.buf, '\n')
		}
	}
}

// fill pads a text to its cell's width.
func (w *Writer) fill(text, width int, tabs bool) {
	n, pad := width-text, w.pad
	if pad == '\t' || tabs {
		if w.tabWidth == 0 {
			return
		}
		width = (width + w.tabWidth - 1) / w.tabWidth * w.tabWidth
		n, pad = (width-text+w.tabWidth-1)/w.tabWidth, '\t'
	}
	for ; n > 0; n-- {
		w.buf = append(w.buf, pad)
	}
}
