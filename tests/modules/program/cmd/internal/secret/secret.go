package secret

const Word = "mellon"
