package main

const size = 512

func fixed() byte {
	buf := make([]byte, size)
	return buf[len(buf)-1]
}

func sized(n int) byte {
	buf := make([]byte, n)
	return buf[len(buf)-1]
}

func main() {
	for i := 0; i < 3; i++ {
		fixed()
		sized(size)
	}
}
