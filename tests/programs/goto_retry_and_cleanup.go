// Goto into cleanup sections, nested loops ended by goto, and loops made of labels.
//
// spec: Goto statements, Labeled statements, If statements
package main

import (
	"errors"
	"fmt"
)

type resource struct {
	name string
	log  *[]string
}

func open(name string, fail bool, log *[]string) (*resource, error) {
	if fail {
		return nil, errors.New("cannot open " + name)
	}
	*log = append(*log, "open "+name)
	return &resource{name, log}, nil
}

func (r *resource) close() { *r.log = append(*r.log, "close "+r.name) }

func transaction(failAt int) (log []string, err error) {
	var a, b *resource
	if a, err = open("a", failAt == 1, &log); err != nil {
		goto done
	}
	if b, err = open("b", failAt == 2, &log); err != nil {
		goto closeA
	}
	if failAt == 3 {
		err = errors.New("work failed")
		goto closeB
	}
	log = append(log, "work")
closeB:
	b.close()
closeA:
	a.close()
done:
	return
}

func search(cube [2][3][4]int, want int) (x, y, z int) {
	for x = range cube {
		for y = range cube[x] {
			for z = range cube[x][y] {
				if cube[x][y][z] == want {
					goto found
				}
			}
		}
	}
	return -1, -1, -1
found:
	return
}

func sumDigits(n int) (sum int) {
	goto test
loop:
	sum += n % 10
	n /= 10
test:
	if n > 0 {
		goto loop
	}
	return
}

func main() {
	for i := range 4 {
		fmt.Println(transaction(i))
	}
	var cube [2][3][4]int
	cube[1][2][0] = 7
	fmt.Println(search(cube, 7))
	fmt.Println(search(cube, 8))
	fmt.Println(sumDigits(98765), sumDigits(0))
	tries := 0
retry:
	tries++
	var fs []func() int
	for i := 0; i < 2; i++ {
		fs = append(fs, func() int { return i*10 + tries })
	}
	if tries < 3 {
		goto retry
	}
	fmt.Println(tries, fs[0](), fs[1]())
	{
		n := 0
	inner:
		if n < 5 {
			n += 2
			goto inner
		}
		fmt.Println(n)
	}
}
