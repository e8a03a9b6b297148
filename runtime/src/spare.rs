//! What allocates for Rust code: the system's allocator, until a signal handler reports a failure. That may have hit the allocator itself, in the middle of
//! its work and with its locks held; so reports use memory of their own, which is never freed.
//!
//! # Contract
//! Relied on: the system's allocator; after [`switch_over`] nothing but the report matters, and the process ends with it.
//! Offered: Rust's global allocator.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::heap::memory::Reservation;

/// Room for a report, bytes; costs nothing until used. The traces of a hundred thousand goroutines take a tenth.
const SIZE: usize = 1 << 30;

/// Where the next allocation goes; 0 as long as the system allocates.
static NEXT: AtomicUsize = AtomicUsize::new(0);
static END: AtomicUsize = AtomicUsize::new(0);

/// From now on allocations come from spare memory; from the system still, if that has no address space left.
pub fn switch_over() {
    let Ok(memory) = Reservation::new(0, SIZE) else { return };
    if memory.commit(0, SIZE).is_ok() {
        END.store(memory.base() + SIZE, Ordering::Relaxed);
        NEXT.store(memory.base(), Ordering::Relaxed);
        std::mem::forget(memory);
    }
}

struct Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

fn is_switched() -> bool {
    NEXT.load(Ordering::Relaxed) != 0
}

fn take(layout: Layout) -> *mut u8 {
    let taken = NEXT.try_update(Ordering::Relaxed, Ordering::Relaxed, |next| {
        let start = next.checked_next_multiple_of(layout.align())?;
        let end = start.checked_add(layout.size())?;
        (end <= END.load(Ordering::Relaxed)).then_some(end)
    });
    taken.map_or(std::ptr::null_mut(), |next| {
        next.next_multiple_of(layout.align()) as *mut u8
    })
}

// SAFETY: before the switch all calls go to the system's allocator; after it memory is handed out once, aligned, from a mapping that stays.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_switched() {
            return take(layout);
        }
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if is_switched() {
            return take(layout);
        }
        // SAFETY: the caller's promise.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        if !is_switched() {
            // SAFETY: the caller's promise; before the switch everything is the system's.
            unsafe { System.dealloc(ptr, layout) }
        }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if !is_switched() {
            // SAFETY: the caller's promise; before the switch everything is the system's.
            return unsafe { System.realloc(ptr, layout, new_size) };
        }
        let Ok(new_layout) = Layout::from_size_align(new_size, layout.align()) else {
            return std::ptr::null_mut();
        };
        let new = take(new_layout);
        if !new.is_null() {
            // SAFETY: the old block has the layout's size, the new one its own; they do not overlap.
            unsafe { std::ptr::copy_nonoverlapping(ptr, new, layout.size().min(new_size)) }
        }
        new
    }
}
