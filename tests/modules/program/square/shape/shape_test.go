package shape_test

nor is this
