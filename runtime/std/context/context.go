// Package context carries deadlines, cancellation and values of a request to the goroutines that work on it.
package context

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

// A Context is a deadline, a signal that work shall end, and values by key. Its methods may be called by several goroutines.
type Context interface {
	// Deadline returns when the work shall end, if it shall.
	Deadline() (deadline time.Time, ok bool)
	// Done returns a channel that is closed when the work shall end; nil if it never shall.
	Done() <-chan struct{}
	// Err returns why, once Done is closed; nil before.
	Err() error
	// Value returns the value of a key, or nil.
	Value(key any) any
}

// Canceled is what Err returns of a cancelled Context.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is what Err returns of a Context whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// emptyCtx is never cancelled.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns an empty Context: the root of all others.
func Background() Context { return backgroundCtx{} }

// TODO returns an empty Context, for code that does not know yet which one to use.
func TODO() Context { return todoCtx{} }

// A CancelFunc tells work to end. Only the first call matters.
type CancelFunc func()

// A CancelCauseFunc is a CancelFunc that says why.
type CancelCauseFunc func(cause error)

// WithCancel returns a Context that is done when its function is called, or its parent is done.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancel(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a cause, which Cause returns.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancel(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

// Cause returns why c is done: what was given to its CancelCauseFunc or that of an ancestor, else what Err returns.
func Cause(c Context) error {
	if cc, ok := c.Value(&cancelKey).(*cancelCtx); ok {
		cc.mu.Lock()
		cause := cc.cause
		cc.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	return c.Err()
}

// AfterFunc calls f in a goroutine of its own when ctx is done. The function that it returns prevents that, and says whether it did.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.parent = ctx
	a.follow(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			a.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

type afterFuncCtx struct {
	cancelCtx
	once sync.Once
	f    func()
}

func (a *afterFuncCtx) cancel(remove bool, err, cause error) {
	a.cancelCtx.cancel(false, err, cause)
	if remove {
		removeChild(a.parent, a)
	}
	a.once.Do(func() { go a.f() })
}

// cancelKey is the key under which a cancelCtx finds itself.
var cancelKey int

// A canceler is what a cancelCtx passes its end on to.
type canceler interface {
	cancel(remove bool, err, cause error)
	Done() <-chan struct{}
}

type cancelCtx struct {
	parent   Context
	mu       sync.Mutex
	done     chan struct{}
	children []canceler
	err      error
	cause    error
}

func newCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{parent: parent}
	c.follow(parent, c)
	return c
}

func (c *cancelCtx) Deadline() (deadline time.Time, ok bool) { return c.parent.Deadline() }

func (c *cancelCtx) Done() <-chan struct{} {
	c.mu.Lock()
	if c.done == nil {
		c.done = make(chan struct{})
	}
	done := c.done
	c.mu.Unlock()
	return done
}

func (c *cancelCtx) Err() error {
	c.mu.Lock()
	err := c.err
	c.mu.Unlock()
	return err
}

func (c *cancelCtx) Value(key any) any {
	if key == &cancelKey {
		return c
	}
	return c.parent.Value(key)
}

func (c *cancelCtx) String() string { return name(c.parent) + ".WithCancel" }

// follow lets child end when parent does.
func (c *cancelCtx) follow(parent Context, child canceler) {
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if p := cancelOf(parent, done); p != nil {
		p.mu.Lock()
		if p.err == nil {
			p.children = append(p.children, child)
			p.mu.Unlock()
			return
		}
		p.mu.Unlock()
		child.cancel(false, p.err, p.cause)
		return
	}
	if after, ok := parent.(interface{ AfterFunc(func()) func() bool }); ok {
		after.AfterFunc(func() { child.cancel(false, parent.Err(), Cause(parent)) })
		return
	}
	go func() {
		select {
		case <-done:
			child.cancel(false, parent.Err(), Cause(parent))
		case <-child.Done():
		}
	}()
}

// cancelOf returns the cancelCtx that decides when parent is done, if that is one of this package.
func cancelOf(parent Context, done <-chan struct{}) *cancelCtx {
	p, ok := parent.Value(&cancelKey).(*cancelCtx)
	if !ok || p.Done() != done {
		return nil
	}
	return p
}

func removeChild(parent Context, child canceler) {
	done := parent.Done()
	if done == nil {
		return
	}
	p := cancelOf(parent, done)
	if p == nil {
		return
	}
	p.mu.Lock()
	for i, c := range p.children {
		if c == child {
			p.children = append(p.children[:i], p.children[i+1:]...)
			break
		}
	}
	p.mu.Unlock()
}

// cancel ends c and what follows it. With remove, the parent forgets it.
func (c *cancelCtx) cancel(remove bool, err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err, c.cause = err, cause
	if c.done == nil {
		c.done = make(chan struct{})
	}
	close(c.done)
	children := c.children
	c.children = nil
	c.mu.Unlock()
	for _, child := range children {
		child.cancel(false, err, cause)
	}
	if remove {
		removeChild(c.parent, c)
	}
}

// WithoutCancel returns a Context with the values of parent that is never done.
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct{ parent Context }

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }

func (c withoutCancelCtx) Value(key any) any {
	if key == &cancelKey {
		return nil
	}
	return c.parent.Value(key)
}

func (c withoutCancelCtx) String() string { return name(c.parent) + ".WithoutCancel" }

// WithDeadline returns a Context that is done at d at the latest.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with the cause of missing the deadline.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if current, ok := parent.Deadline(); ok && current.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.parent = parent
	c.follow(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	c.mu.Lock()
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) })
	}
	c.mu.Unlock()
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithTimeout returns a Context that is done after timeout at the latest.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithTimeout with the cause of missing the deadline.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

type timerCtx struct {
	cancelCtx
	timer    *time.Timer
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return name(c.parent) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(remove bool, err, cause error) {
	c.cancelCtx.cancel(false, err, cause)
	if remove {
		removeChild(c.parent, c)
	}
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

// comparable_ reports whether values of key's type can be compared.
//
//goscape:leaks key=
func comparable_(key any) bool

// WithValue returns a Context in which key has the value val.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !comparable_(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return c.Context.Value(key)
}

func (c *valueCtx) String() string {
	return name(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

// text shows keys and values that can say what they are, and the types of others.
func text(v any) string {
	switch s := v.(type) {
	case fmt.Stringer:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return fmt.Sprintf("%T", v)
}

func name(c Context) string {
	if s, ok := c.(fmt.Stringer); ok {
		return s.String()
	}
	return fmt.Sprintf("%T", c)
}
