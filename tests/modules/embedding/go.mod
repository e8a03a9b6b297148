module test

go 1.19
