//go:build windows || !gc

package other
