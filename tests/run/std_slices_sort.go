// run

// Sorting with package slices: the order of equal elements and the calls of the comparison are Go's.

package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"maps"
	"math"
	"slices"
	"sort"
	"strings"
)

type item struct{ key, place int }

// random returns n numbers below limit, of a linear congruential generator.
func random(n, limit int) []int {
	s := make([]int, n)
	state := uint32(n*31 + limit)
	for i := range s {
		state = state*1664525 + 1013904223
		s[i] = int(state>>8) % limit
	}
	return s
}

// patterns are inputs that sorting treats differently.
func patterns(n int) map[string][]int {
	ascending := make([]int, n)
	organ := make([]int, n)
	saw := make([]int, n)
	for i := range n {
		ascending[i] = i
		organ[i] = min(i, n-i)
		saw[i] = i % 7
	}
	descending := slices.Clone(ascending)
	slices.Reverse(descending)
	nearly := slices.Clone(ascending)
	for i := 5; i+1 < n; i += n / 3 {
		nearly[i], nearly[i+1] = nearly[i+1], nearly[i]
	}
	pushed := append(slices.Clone(ascending[min(n, 1):]), 0)
	return map[string][]int{
		"ascending": ascending, "descending": descending, "organ pipe": organ, "saw": saw, "nearly": nearly, "pushed": pushed[:n],
		"random": random(n, 1<<20), "few": random(n, 4), "equal": make([]int, n),
	}
}

// trace is a comparison that remembers in h what it was called with.
func trace(items []item, sorter func([]item, func(a, b item) int)) (calls int, sum uint64) {
	h := fnv.New64a()
	sorter(items, func(a, b item) int {
		calls++
		h.Write([]byte{byte(a.place), byte(a.place >> 8), byte(b.place), byte(b.place >> 8)})
		return cmp.Compare(a.key, b.key)
	})
	for _, it := range items {
		h.Write([]byte{byte(it.key), byte(it.place), byte(it.place >> 8)})
	}
	return calls, h.Sum64()
}

func orders() {
	for _, n := range []int{1, 2, 3, 5, 12, 13, 20, 21, 49, 50, 51, 100, 257, 1000, 3000} {
		all := patterns(n)
		for _, name := range slices.Sorted(maps.Keys(all)) {
			numbers := all[name]
			items := make([]item, n)
			for i, key := range numbers {
				items[i] = item{key, i}
			}
			quick, quickSum := trace(slices.Clone(items), slices.SortFunc[[]item])
			stable, stableSum := trace(slices.Clone(items), slices.SortStableFunc[[]item])
			sorted := slices.Clone(numbers)
			slices.Sort(sorted)
			again := slices.Clone(numbers)
			sort.Ints(again)
			fmt.Printf("%d %s %d %x %d %x %v %v %v\n", n, name, quick, quickSum, stable, stableSum,
				slices.IsSorted(sorted), slices.Equal(sorted, again), slices.IsSorted(numbers))
		}
	}
}

// killer answers so that quicksort has the worst time (McIlroy): what was not compared yet is greater than all else.
func killer(n int) {
	gas := n
	values := make([]int, n)
	for i := range values {
		values[i] = gas
	}
	solid, candidate, calls := 0, 0, 0
	places := make([]int, n)
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(x, y int) int {
		calls++
		if values[x] == gas && values[y] == gas {
			if x == candidate {
				values[x] = solid
			} else {
				values[y] = solid
			}
			solid++
		}
		if values[x] == gas {
			candidate = x
		} else if values[y] == gas {
			candidate = y
		}
		return values[x] - values[y]
	})
	fmt.Println("killer:", n, calls)
}

type celsius float64

func kinds() {
	nan, zero := math.NaN(), math.Copysign(0, -1)
	floats := []float64{3, nan, -1, zero, 0, math.Inf(1), nan, math.Inf(-1)}
	slices.Sort(floats)
	fmt.Println(floats)
	fmt.Println(slices.BinarySearch(floats, nan))
	fmt.Println(slices.BinarySearch(floats, 3))
	fmt.Println(slices.IsSorted(floats), slices.IsSorted([]float64{1, nan}), slices.IsSortedFunc(floats, func(a, b float64) int { return cmp.Compare(b, a) }))
	temperatures := []celsius{20.5, -3, 37, 0}
	slices.Sort(temperatures)
	fmt.Println(temperatures)
	words := strings.Fields("the quick brown fox jumps over the lazy dog and runs away from the other dogs")
	slices.Sort(words)
	fmt.Println(words)
	bytes := []byte("pattern-defeating")
	slices.Sort(bytes)
	fmt.Printf("%s\n", bytes)
	slices.SortFunc(words, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(b, a))
	})
	fmt.Println(words)
	slices.SortStableFunc(words, func(a, b string) int { return cmp.Compare(a[0], b[0]) })
	fmt.Println(words, slices.IsSortedFunc(words, func(a, b string) int { return int(a[0]) - int(b[0]) }))
	var none []string
	slices.Sort(none)
	slices.SortFunc(none, nil)
	pointers := []*item{{3, 0}, {1, 1}, {2, 2}}
	slices.SortFunc(pointers, func(a, b *item) int { return a.key - b.key })
	fmt.Println(*pointers[0], *pointers[1], *pointers[2])
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		slices.SortFunc(pointers, func(a, b *item) int { panic("no order") })
	}()
}

func main() {
	orders()
	killer(2000)
	kinds()
}

// Output:
// 1 ascending 0 d94d12186c0f2fb7 0 d94d12186c0f2fb7 true true true
// 1 descending 0 d94d12186c0f2fb7 0 d94d12186c0f2fb7 true true true
// 1 equal 0 d94d12186c0f2fb7 0 d94d12186c0f2fb7 true true true
// 1 few 0 e1f68d1870f72e62 0 e1f68d1870f72e62 true true true
// 1 nearly 0 d94d12186c0f2fb7 0 d94d12186c0f2fb7 true true true
// 1 organ pipe 0 d94d12186c0f2fb7 0 d94d12186c0f2fb7 true true true
// 1 pushed 0 d94d12186c0f2fb7 0 d94d12186c0f2fb7 true true true
// 1 random 0 37a4b419c37ed279 0 37a4b419c37ed279 true true true
// 1 saw 0 d94d12186c0f2fb7 0 d94d12186c0f2fb7 true true true
// 2 ascending 1 59d3fbc8a28be8c6 1 59d3fbc8a28be8c6 true true true
// 2 descending 1 55334ef3160e38fc 1 55334ef3160e38fc true true false
// 2 equal 1 51314cc89da9b06d 1 51314cc89da9b06d true true true
// 2 few 1 6f2fbff324c634fd 1 6f2fbff324c634fd true true false
// 2 nearly 1 59d3fbc8a28be8c6 1 59d3fbc8a28be8c6 true true true
// 2 organ pipe 1 59d3fbc8a28be8c6 1 59d3fbc8a28be8c6 true true true
// 2 pushed 1 55334ef3160e38fc 1 55334ef3160e38fc true true false
// 2 random 1 4bfd29484d7edd3 1 4bfd29484d7edd3 true true false
// 2 saw 1 59d3fbc8a28be8c6 1 59d3fbc8a28be8c6 true true true
// 3 ascending 2 913160ebb851b48f 2 913160ebb851b48f true true true
// 3 descending 3 c131bad11d936c95 3 c131bad11d936c95 true true false
// 3 equal 2 430970c9a1c91c08 2 430970c9a1c91c08 true true true
// 3 few 3 74c0b1b91375c49c 3 74c0b1b91375c49c true true false
// 3 nearly 2 913160ebb851b48f 2 913160ebb851b48f true true true
// 3 organ pipe 2 7734efeba999b88e 2 7734efeba999b88e true true true
// 3 pushed 3 a5b215dbaed31f8b 3 a5b215dbaed31f8b true true false
// 3 random 2 4b1a148cdf032cc8 2 4b1a148cdf032cc8 true true false
// 3 saw 2 913160ebb851b48f 2 913160ebb851b48f true true true
// 5 ascending 4 691fa760b37b90db 4 691fa760b37b90db true true true
// 5 descending 10 705f87e721ac5bab 10 705f87e721ac5bab true true false
// 5 equal 4 a073ddbd1f56993b 4 a073ddbd1f56993b true true true
// 5 few 5 d802d14313289f7a 5 d802d14313289f7a true true false
// 5 nearly 4 691fa760b37b90db 4 691fa760b37b90db true true true
// 5 organ pipe 6 2bf936bfba2d517a 6 2bf936bfba2d517a true true false
// 5 pushed 7 291ab53f4b4e4292 7 291ab53f4b4e4292 true true false
// 5 random 9 ada4c34489c471f5 9 ada4c34489c471f5 true true false
// 5 saw 4 691fa760b37b90db 4 691fa760b37b90db true true true
// 12 ascending 11 f3703b2085cfc69e 11 f3703b2085cfc69e true true true
// 12 descending 66 8b2a8b1c29a1d305 66 8b2a8b1c29a1d305 true true false
// 12 equal 11 9250a3f9e94979fe 11 9250a3f9e94979fe true true true
// 12 few 36 8d1a59beddbf3235 36 8d1a59beddbf3235 true true false
// 12 nearly 13 4a64f82bad19204a 13 4a64f82bad19204a true true false
// 12 organ pipe 36 af2b0c461504197e 36 af2b0c461504197e true true false
// 12 pushed 21 10b24d7dcc3f327f 21 10b24d7dcc3f327f true true false
// 12 random 41 37d395aedd612cdd 41 37d395aedd612cdd true true false
// 12 saw 31 83d4ee3487f69722 31 83d4ee3487f69722 true true false
// 13 ascending 15 19e290e5e10575a 12 6a5d813ae8fa2083 true true true
// 13 descending 33 5d66233fdfb44b 78 4585aaa46677d313 true true false
// 13 equal 15 16a8409526bd3f36 12 92b7d1d97b70249b true true true
// 13 few 33 5e1563281363f770 45 8745b27b43dfd8b true true false
// 13 nearly 32 87df753da6c820aa 14 9893297ab0b9a1f7 true true false
// 13 organ pipe 34 2cc9bc135148002a 42 87c3c4dee2bc72a true true false
// 13 pushed 46 d61708c2c6a07767 23 b5de874ee133763a true true false
// 13 random 45 a88d9fd82208f098 58 5b5adb009544b59a true true false
// 13 saw 35 8f727f6365fa9ac4 33 5b6224b723c3a61a true true false
// 20 ascending 22 9f878d383fb523eb 19 c8a47dc7eb4f65d6 true true true
// 20 descending 55 3af6b9f36404fda9 190 75a71d758dcebd45 true true false
// 20 equal 22 ab7705e35273542f 19 e5049ea7d594295e true true true
// 20 few 56 a7fa4d98e9584744 96 41dbcd9f7d98f4bd true true false
// 20 nearly 48 33ef7617d66ea5d3 22 c741b8df19965c11 true true false
// 20 organ pipe 76 1d22117b2305fc7d 100 d940b6bdf820139e true true false
// 20 pushed 74 c40099b2086d4f5b 37 be9afa3e5e3bba57 true true false
// 20 random 64 d98b14a060fd1cc4 103 1542506fea56ef36 true true false
// 20 saw 83 8b1c0abdbca3f33d 82 140f67e1ee0a70b1 true true false
// 21 ascending 23 1ff1fa737860e5f4 23 760cfb1904f47196 true true true
// 21 descending 57 91f4db873f594f13 195 4fbe9e94f489063e true true false
// 21 equal 23 a68bccc5e6396928 23 8b8be0ce9ccb6e8a true true true
// 21 few 63 f4bf88915118b0ec 108 9d7a76dbbc58f82e true true false
// 21 nearly 51 5254948fc93c3793 25 4faa9bfc3d6a47f6 true true false
// 21 organ pipe 72 49fe4c575a128944 95 b6c0ea9efee9a5cf true true false
// 21 pushed 78 2df57e55ee3a2af1 24 d382743a1eba687a true true false
// 21 random 79 e1c2d3e19e24d436 142 5b339936a075932c true true false
// 21 saw 85 8a67a994948eda4 86 5df3fd34772e1fc5 true true false
// 49 ascending 51 391cd936e3d7e63 61 387df2e3ec5a4b52 true true true
// 49 descending 187 7e03f7648e0121f8 433 8c8c41d93ef967fc true true false
// 49 equal 51 9f4016b65e467a33 61 f9a89a17824299c2 true true true
// 49 few 176 6cdb75a164b5a2cd 280 7028c31d8eed6fc9 true true false
// 49 nearly 192 e684e0ca7c36470 64 b3906a6eb8e04c4f true true false
// 49 organ pipe 234 1cb2620de2ecafbf 296 dbba1d4e76b064f8 true true false
// 49 pushed 268 7c4e3236fbb7d69d 72 9a2d22a51229f2de true true false
// 49 random 254 86a1fd52e1caec9e 288 1d68c78c9c15a4eb true true false
// 49 saw 186 778bc40c63f250d5 275 ab03f8e74afcba12 true true false
// 50 ascending 61 8dd13c51cdc925f 61 823794a16be54ab8 true true true
// 50 descending 61 8d0664131da00084 444 1c812ebde7b4faa0 true true false
// 50 equal 61 480725db30ff78b8 61 322114dac001ab9f true true true
// 50 few 167 f5761e34e7cbb64c 291 f2a7ac51ea817417 true true false
// 50 nearly 70 6d0452ea8ba8133d 64 714dac86630db57c true true false
// 50 organ pipe 251 c04f37284ab9084e 298 5bef4b82b600d956 true true false
// 50 pushed 110 736368bf86563b06 75 a441cbde54e98ee8 true true false
// 50 random 273 969157a6ceed4bc 355 65a5bcf7515b2f71 true true false
// 50 saw 196 fc1fc59573b191fc 284 c8c271c87479d61e true true false
// 51 ascending 62 39e452f152904290 61 3d7eb9736f9820bc true true true
// 51 descending 62 941e6acfb5c61213 451 864671b649166070 true true false
// 51 equal 62 11d148cb13cf3fdb 61 ab90a2a9443733e7 true true true
// 51 few 207 93b6b712c9fa4ba9 277 20d8147af7e542ff true true false
// 51 nearly 71 bc7415213b4d2cda 64 75b3fa49510efe0d true true false
// 51 organ pipe 264 d6998124bb768124 304 d9f1d388edd4525b true true false
// 51 pushed 112 369b6839fda0e3f7 77 83209a0d6e696412 true true false
// 51 random 284 4254535727534bf3 328 d87c86405b9cb7df true true false
// 51 saw 202 11de36c9f6637e9 296 b5d55e5d4df43d86 true true false
// 100 ascending 111 f190a93c5a04ab7a 122 e63483f25f7eee8f true true true
// 100 descending 111 9b8150a940430da6 985 f74a484cbd3d3925 true true false
// 100 equal 111 a176197f958ffe82 122 8a28d5f69e629503 true true true
// 100 few 351 cb2c6b748c45c2bf 648 c110cc38683a640e true true false
// 100 nearly 120 2bdd5dfb151a3dd8 125 509921809bd8c0bb true true false
// 100 organ pipe 630 9ae541fd046ca7d 672 fce0077f0d139dc3 true true false
// 100 pushed 210 50c4a7142d48ed28 144 ccb5dc515ffd05f8 true true false
// 100 random 655 7f1ff83531e95312 766 5ea6fa19394bea3 true true false
// 100 saw 460 3e6d8f1fc2ae161f 733 305379412529c8ce true true false
// 257 ascending 268 495f5d05fcefd9b2 320 a842d7152e44595a true true true
// 257 descending 268 b8f911cbf7cf3e29 2511 eb4469e100e2c8c6 true true false
// 257 equal 268 92822fc5b793deb2 320 d10519fa45e9b85a true true true
// 257 few 1118 51797238fce7b37f 1756 8c8a4c46f2230363 true true false
// 257 nearly 277 8609f84433413418 323 8d1385e1fb3335b6 true true false
// 257 organ pipe 1948 d8969db0aa95e844 1811 9fe1bba27bbbb8d1 true true false
// 257 pushed 524 4352182e132ad639 354 eaea046338211e8 true true false
// 257 random 2186 61b2a50e1a636073 2562 f0a002ffe35eb6ab true true false
// 257 saw 1264 92dc6eeba2b07476 2047 f1a4acbafc9634f6 true true false
// 1000 ascending 1011 4468de4834d9a70d 1229 b0ec4646faa5809b true true true
// 1000 descending 1011 c8dd2bdf34cc9303 9842 b9836f5c5e4f3160 true true false
// 1000 equal 1011 69aba0c2df80a78d 1229 442bd405ddb560a3 true true true
// 1000 few 3322 4ddd5dc062d1aa6e 6935 9eed5b2e4f5b1345 true true false
// 1000 nearly 1020 cc1e351af495757f 1232 1ac94741eef324d2 true true false
// 1000 organ pipe 9690 37f57fa6fd28a103 7208 d0fa9b58455cb6cd true true false
// 1000 pushed 2010 e4eb7a5d8f909c47 1281 3e80464901895fc true true false
// 1000 random 10336 6d6c4176f4bbc770 12607 2c11935cd34dc260 true true false
// 1000 saw 4000 163a1d1657114747 8596 da9b660da109c8cf true true false
// 3000 ascending 3011 5c2622bad70fb63b 3657 9e24afa7d6a21f43 true true true
// 3000 descending 3011 a12ec0265813c003 29476 dc1625711855204b true true false
// 3000 equal 3011 2c36d73721a76603 3657 6dbe623a0879018b true true true
// 3000 few 12873 3135b459db726ac 21070 5bff1bb6711a007f true true false
// 3000 nearly 3020 8fd27a6a0d4ac4d1 3660 78e1cf8c98ab4ea8 true true false
// 3000 organ pipe 33253 2bf3536971f6b4cd 21398 364590d16ff244d6 true true false
// 3000 pushed 6010 838e320f3a5f9ad9 3714 9039ba7bdb3e952a true true false
// 3000 random 35659 446cab46ca9dd28b 43486 213e7225b975002a true true false
// 3000 saw 13086 6fb4f1a30b10068b 26501 712436ae886ddd0e true true false
// killer: 2000 14215
// [NaN NaN -Inf -1 -0 0 3 +Inf]
// 0 true
// 6 true
// true false false
// [-3 0 20.5 37]
// [and away brown dog dogs fox from jumps lazy other over quick runs the the the]
// -aadeeefginnprttt
// [the the the fox dog and runs over lazy from dogs away quick other jumps brown]
// [and away brown dog dogs fox from jumps lazy over other quick runs the the the] true
// {1 1} {2 2} {3 0}
// recovered: no order
