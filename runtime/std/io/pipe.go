package io

import "sync"

// pipe hands one Write's bytes at a time to Reads. A nil error of an end means that the end is open.
type pipe struct {
	writers sync.Mutex // held during a Write
	mu      sync.Mutex // for what follows
	change  *sync.Cond
	pending []byte
	writing bool
	readEnd error // what Write returns since the reader has closed
	written error // what Read returns since the writer has closed
}

// PipeReader is the end of a pipe that is read.
type PipeReader struct{ p *pipe }

// PipeWriter is the end of a pipe that is written.
type PipeWriter struct{ p *pipe }

// Pipe returns the ends of a pipe without buffer: a Write lasts until Reads have taken all of it.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{}
	p.change = sync.NewCond(&p.mu)
	return &PipeReader{p}, &PipeWriter{p}
}

// Read waits for a Write or for the closing of an end.
func (r *PipeReader) Read(data []byte) (n int, err error) {
	p := r.p
	p.mu.Lock()
	defer p.mu.Unlock()
	for {
		switch {
		case p.readEnd != nil:
			return 0, ErrClosedPipe
		case p.written != nil:
			return 0, p.written
		case p.writing:
			n = copy(data, p.pending)
			p.pending = p.pending[n:]
			if len(p.pending) == 0 {
				p.writing = false
				p.change.Broadcast()
			}
			return n, nil
		}
		p.change.Wait()
	}
}

// Close closes the end; Writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError closes the end; Writes fail with err. The first error stays.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.p.end(&r.p.readEnd, err)
	return nil
}

// Write waits until all of data is read or an end is closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	p := w.p
	p.writers.Lock()
	defer p.writers.Unlock()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.pending, p.writing = data, p.readEnd == nil && p.written == nil
	p.change.Broadcast()
	for p.writing && p.readEnd == nil && p.written == nil {
		p.change.Wait()
	}
	n = len(data) - len(p.pending)
	switch {
	case !p.writing && (n > 0 || p.readEnd == nil && p.written == nil):
	case p.written != nil:
		err = ErrClosedPipe
	default:
		err = p.readEnd
	}
	p.pending, p.writing = nil, false
	return n, err
}

// Close closes the end; Reads return EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError closes the end; Reads return err, EOF if it is nil. The first error stays.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.p.end(&w.p.written, err)
	return nil
}

func (p *pipe) end(side *error, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if *side == nil {
		*side = err
	}
	p.change.Broadcast()
}
