// A group of goroutines whose first error cancels the others, as errgroup does.
//
// spec: Function types, Errors, Struct types
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

type Group struct {
	cancel context.CancelFunc
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	sem    chan struct{}
}

func WithContext(ctx context.Context, limit int) (*Group, context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	return &Group{cancel: cancel, sem: make(chan struct{}, limit)}, ctx
}

func (g *Group) Go(f func() error) {
	g.sem <- struct{}{}
	g.wg.Add(1)
	go func() {
		defer func() {
			<-g.sem
			g.wg.Done()
		}()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				g.cancel()
			})
		}
	}()
}

func (g *Group) Wait() error {
	g.wg.Wait()
	g.cancel()
	return g.err
}

var errBad = errors.New("bad page")

func fetch(ctx context.Context, page int) (int, error) {
	if page == 13 {
		return 0, fmt.Errorf("page %d: %w", page, errBad)
	}
	if page > 13 {
		<-ctx.Done()
		return 0, ctx.Err()
	}
	return page * 100, nil
}

func fetchAll(pages []int) (sum int, err error) {
	g, ctx := WithContext(context.Background(), 8)
	results := make([]int, len(pages))
	for i, p := range pages {
		g.Go(func() (err error) {
			results[i], err = fetch(ctx, p)
			return
		})
	}
	err = g.Wait()
	for _, r := range results {
		sum += r
	}
	return
}

func main() {
	fmt.Println(fetchAll([]int{1, 2, 3, 4}))
	sum, err := fetchAll([]int{1, 13, 14, 15, 16})
	fmt.Println(sum, err, errors.Is(err, errBad))
	fmt.Println(fetchAll(nil))
}
