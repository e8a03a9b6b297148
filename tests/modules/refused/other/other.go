//go:build windows

package other
