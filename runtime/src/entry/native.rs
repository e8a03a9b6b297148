//! Natives: bodies of std functions in Rust.
//!
//! A native is an ordinary safe function; its Go signature follows from its Rust one:
//! ```ignore
//! // func IndexByte(s string, c byte) int
//! fn index_byte(_: &mut Runtime, s: GoString, c: u8) -> isize { … }
//! pub(crate) const NATIVES: &[Native] = &[("strings.IndexByte", native_entry(index_byte))];
//! ```
//! Results are `()`, one value, a tuple of values, or `Result<_, GoPanic>` of these. A method's receiver comes first.
//!
//! # Contract
//! The shim (made by code generation from the Go declaration) passes a frame: arguments at the offsets of a struct's fields,
//! then, at the next multiple of 8, the results likewise. Every value in it is valid for its type.
//!
//! # What keeps objects alive
//! A native's arguments are in the frame, on the goroutine's stack, which is scanned. So is every reference in a Rust
//! local. Never put one into a `Vec` or `Box` across an allocation.

use super::GoPanic;
use crate::abi::{Context, Eface, FuncVal, GoSlice, GoString, Iface, Itab, TypeDesc};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;

/// Machine code of a native: takes the context and the frame.
pub type NativeEntry = extern "C" fn(*mut Context, *mut u8);

/// A row of a table of natives: link name and code.
pub type Native = (&'static str, NativeEntry);

/// A value in a native's frame: same layout in Go and Rust.
///
/// # Safety
/// The type must be `Copy`, `repr(C)` or primitive, and every value that Go can put there must be valid.
pub unsafe trait FrameValue: Copy {}

macro_rules! frame_values {
    ($($ty:ty),*) => {
        $(
            // SAFETY: primitive or `repr(C)` with Go's layout; Go's bools are 0 or 1; type descriptors are null or valid.
            unsafe impl FrameValue for $ty {}
        )*
    };
}
frame_values!(bool, u8, i8, u16, i16, u32, i32, u64, i64, usize, isize, f32, f64);
frame_values!(
    GoString,
    GoSlice,
    Eface,
    Iface,
    Ref,
    Option<&'static TypeDesc>,
    Option<&'static Itab>,
    Option<&'static FuncVal>
);

/// Walks a frame as a struct's fields.
struct Cursor {
    frame: *mut u8,
    offset: usize,
}

impl Cursor {
    fn place<T>(&mut self) -> *mut T {
        self.offset = self.offset.next_multiple_of(align_of::<T>());
        let at = self.frame.wrapping_add(self.offset).cast();
        self.offset += size_of::<T>();
        at
    }

    fn take<T: FrameValue>(&mut self) -> T {
        // SAFETY: the contract: the shim has stored a `T` at this offset of its frame, aligned.
        unsafe { self.place::<T>().read() }
    }

    fn put<T: FrameValue>(&mut self, value: T) {
        // SAFETY: the contract: the frame has room for a `T` at this offset of the results, aligned.
        unsafe { self.place::<T>().write(value) }
    }
}

/// What a native returns.
pub trait NativeResults {
    #[doc(hidden)]
    fn store(self, rt: &mut Runtime, frame: *mut u8, offset: usize);
}

impl NativeResults for () {
    fn store(self, _: &mut Runtime, frame: *mut u8, _: usize) {
        // Something to be kept across the call, as for other results: instead of it the frame would have padding, where a stale word
        // can keep alive what `runtime.GC` should free.
        std::hint::black_box(frame);
    }
}

impl<T: FrameValue> NativeResults for T {
    fn store(self, _: &mut Runtime, frame: *mut u8, offset: usize) {
        Cursor { frame, offset }.put(self);
    }
}

impl<T: NativeResults> NativeResults for Result<T, GoPanic> {
    fn store(self, rt: &mut Runtime, frame: *mut u8, offset: usize) {
        match self {
            Ok(value) => value.store(rt, frame, offset),
            Err(panic) => rt.throw(panic),
        }
    }
}

macro_rules! tuple_results {
    ($($name:ident)*) => {
        impl<$($name: FrameValue),*> NativeResults for ($($name,)*) {
            #[allow(non_snake_case)]
            fn store(self, _: &mut Runtime, frame: *mut u8, offset: usize) {
                let mut results = Cursor { frame, offset };
                let ($($name,)*) = self;
                $(results.put($name);)*
            }
        }
    };
}
tuple_results!(A B);
tuple_results!(A B C);
tuple_results!(A B C D);

/// A function that can be a native: takes the runtime and frame values.
pub trait NativeFn<Args>: Copy {
    #[doc(hidden)]
    fn call(self, rt: &mut Runtime, frame: *mut u8);
}

macro_rules! native_fn {
    ($($name:ident)*) => {
        impl<Func, Res, $($name: FrameValue),*> NativeFn<(Res, $($name,)*)> for Func
        where
            Func: Fn(&mut Runtime $(, $name)*) -> Res + Copy,
            Res: NativeResults,
        {
            #[allow(non_snake_case)]
            fn call(self, rt: &mut Runtime, frame: *mut u8) {
                #[allow(unused_mut)]
                let mut args = Cursor { frame, offset: 0 };
                $(let $name = args.take::<$name>();)*
                let result = self(rt $(, $name)*);
                result.store(rt, frame, args.offset.next_multiple_of(8));
            }
        }
    };
}
native_fn!();
native_fn!(A);
native_fn!(A B);
native_fn!(A B C);
native_fn!(A B C D);
native_fn!(A B C D E);
native_fn!(A B C D E F);
native_fn!(A B C D E F G);

/// Wraps a function as a native: for the rows of a table.
pub const fn native_entry<Args, F: NativeFn<Args>>(_: F) -> NativeEntry {
    extern "C" fn enter<Args, F: NativeFn<Args>>(ctx: *mut Context, frame: *mut u8) {
        const {
            assert!(
                size_of::<F>() == 0,
                "a native is a plain function, not a closure with captures"
            )
        };
        // SAFETY: `F` has no size, so there is nothing to read; a value of it existed, since `native_entry` took one.
        let function = unsafe { std::ptr::NonNull::<F>::dangling().read() };
        // SAFETY: shims pass the pinned register, which holds the runtime's context.
        let rt = unsafe { Runtime::from_context(ctx) };
        function.call(rt, frame);
    }
    enter::<Args, F>
}

/// Machine code of the native with this link name (`strings.IndexByte`, `os.(*File).Write`), a [`NativeEntry`]. Linear, since
/// code generation asks only for the reachable ones.
pub fn native(name: &str) -> Option<usize> {
    let tables = [
        crate::process::NATIVES,
        crate::callers::NATIVES,
        crate::chan::NATIVES,
        crate::gc::finalizer::NATIVES,
        crate::gc::weak::NATIVES,
        crate::sched::coroutine::NATIVES,
        crate::sched::sema::NATIVES,
        crate::sched::timer::NATIVES,
    ]
    .into_iter()
    .chain(crate::std::NATIVES.iter().copied());
    tables
        .flatten()
        .find(|(n, _)| *n == name)
        .map(|(_, entry)| *entry as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mixed(_: &mut Runtime, a: u8, b: GoString, c: i32) -> (isize, bool) {
        ((a as isize) + (b.len as isize) + (c as isize), c > 0)
    }

    #[test]
    fn frames_are_laid_out_as_structs() {
        #[repr(C)]
        struct Frame {
            a: u8,
            b: GoString,
            c: i32,
            r0: isize,
            r1: bool,
        }
        let text = "four";
        let b = GoString {
            ptr: text.as_ptr(),
            len: text.len(),
        };
        let mut frame = Frame {
            a: 1,
            b,
            c: 37,
            r0: 0,
            r1: false,
        };
        let mut rt = Runtime::for_test();
        native_entry(mixed)(rt.context(), (&raw mut frame).cast());
        assert_eq!((frame.r0, frame.r1), (42, true));
    }
}
