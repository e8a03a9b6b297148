//! The table of entries.

use super::machine::{Arg, Machine, MachineType, Results};
use super::{Calling, GoPanic};
use crate::abi::{Context, Itab, MapIter, TypeDesc};
use crate::heap::memory::Ref;
use crate::runtime::Runtime;
use crate::{alloc, chan, defer, iface, map, memory, panic, print, select, slice, string};

type Type = &'static TypeDesc;

/// Declares the entries. A row is `calling name(parameters) -> results = the function behind it;`.
macro_rules! runtime_entries {
    ($(
        $(#[doc = $doc:literal])*
        $calling:ident $name:ident ( $($arg:ident : $ty:ty),* ) $(-> $ret:ty)? = $body:path;
    )*) => {
        /// A function of the runtime that generated code calls, under gc's name.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        pub enum RuntimeFn {
            $( $(#[doc = $doc])* $name, )*
        }

        impl RuntimeFn {
            /// All entries, in the order of the table.
            pub const ALL: &'static [RuntimeFn] = &[$(RuntimeFn::$name),*];

            /// Link name as it stands in `-S`: `runtime.newobject`.
            pub fn symbol(self) -> &'static str {
                match self { $(RuntimeFn::$name => concat!("runtime.", stringify!($name)),)* }
            }

            /// How it is called.
            pub fn calling(self) -> Calling {
                match self { $(RuntimeFn::$name => Calling::$calling,)* }
            }

            /// Machine types of the parameters that follow the context.
            pub fn params(self) -> &'static [MachineType] {
                match self { $(RuntimeFn::$name => const { &[$(<<$ty as Arg>::Abi as Machine>::TYPE),*] },)* }
            }

            /// Machine types of the results.
            pub fn results(self) -> &'static [MachineType] {
                match self { $(RuntimeFn::$name => <runtime_entries!(@ret $($ret)?) as Results>::TYPES,)* }
            }

            /// Whether it may set [`Context::panicking`].
            pub fn can_panic(self) -> bool {
                match self { $(RuntimeFn::$name => <runtime_entries!(@ret $($ret)?) as Results>::PANICS,)* }
            }

            /// Machine code of the `extern "C"` function.
            pub fn address(self) -> usize {
                match self {
                    $(RuntimeFn::$name => {
                        extern "C" fn enter(
                            ctx: *mut Context,
                            $($arg: <$ty as Arg>::Abi),*
                        ) -> <runtime_entries!(@ret $($ret)?) as Results>::Abi {
                            // SAFETY: generated code passes the pinned register, which holds the runtime's context.
                            let rt = unsafe { Runtime::from_context(ctx) };
                            let result: runtime_entries!(@ret $($ret)?) = $body(rt $(, <$ty as Arg>::from_abi($arg))*);
                            result.into_abi(rt)
                        }
                        enter as *const () as usize
                    })*
                }
            }
        }
    };
    (@ret) => { () };
    (@ret $ret:ty) => { $ret };
}

runtime_entries! {
    // Allocation.

    /// `new(T)`, `&T{…}`, variables moved to the heap: zeroed memory for one value.
    Shim newobject(ty: Type) -> Ref = alloc::newobject;
    /// The slow path of an inlined bump allocation of a layout (closures, records): one zeroed cell.
    Shim mallocgc(layout: usize) -> Ref = alloc::mallocgc;
    /// `make([]T, len, cap)`: the zeroed array. `ty` is T.
    Shim makeslice(ty: Type, len: isize, cap: isize) -> Result<Ref, GoPanic> = slice::makeslice;
    /// A larger array for `append`, with the first `old_len` elements copied and the rest zero; returns it and its
    /// capacity. `ty` is the element type; `new_len` is the length after append.
    Shim growslice(ty: Type, old: Ref, old_len: usize, old_cap: usize, new_len: usize) -> Result<(Ref, usize), GoPanic> = slice::growslice;

    // Strings. `buf` is null or a 32-byte temporary of the caller's frame that the result may use.

    /// `a + b + …`: `list` points to `n` strings.
    Shim concatstrings(buf: Ref, list: Ref, n: usize) -> Result<(Ref, usize), GoPanic> = string::concatstrings;
    /// `string(bytes)`.
    Shim slicebytetostring(buf: Ref, ptr: Ref, n: usize) -> (Ref, usize) = string::slicebytetostring;
    /// `[]byte(s)`: the array and its capacity.
    Shim stringtoslicebyte(buf: Ref, ptr: Ref, len: usize) -> (Ref, usize) = string::stringtoslicebyte;
    /// `[]rune(s)`: the array and its length; `buf` is null or 128 bytes. [`roundrunes`](RuntimeFn::roundrunes) tells the capacity.
    Shim stringtoslicerune(buf: Ref, ptr: Ref, len: usize) -> (Ref, usize) = string::stringtoslicerune;
    /// Capacity of the array `ptr` that `stringtoslicerune(buf, …)` returned with length `n`.
    Leaf roundrunes(buf: Ref, ptr: Ref, n: usize) -> usize = string::roundrunes;
    /// `string(runes)`.
    Shim slicerunetostring(buf: Ref, ptr: Ref, n: usize) -> (Ref, usize) = string::slicerunetostring;
    /// `string(rune)`; `buf` has 4 bytes at least.
    Shim intstring(buf: Ref, value: i64) -> (Ref, usize) = string::intstring;
    /// The rune of a string at byte `index`, and the index after it. For `range`.
    Leaf decoderune(ptr: Ref, len: usize, index: usize) -> (i32, usize) = string::decoderune;
    /// `len([]rune(s))`.
    Leaf countrunes(ptr: Ref, len: usize) -> usize = string::countrunes;
    /// Order of two strings: -1, 0, 1.
    Leaf cmpstring(p: Ref, p_len: usize, q: Ref, q_len: usize) -> isize = string::cmpstring;

    // Memory.

    /// Whether `n` bytes are equal.
    Leaf memequal(p: Ref, q: Ref, n: usize) -> bool = memory::memequal;
    /// Copies `n` bytes; the areas may overlap.
    Leaf memmove(to: Ref, from: Ref, n: usize) = memory::memmove;
    /// Zeroes `n` bytes.
    Leaf memclr(p: Ref, n: usize) = memory::memclr;
    /// `==` of two values in memory. Panics if they hold interfaces with uncomparable contents.
    Shim typeequal(ty: Type, p: Ref, q: Ref) -> Result<bool, GoPanic> = memory::typeequal;

    // Maps. `ty` is the map type; `m` may be nil. An element's address is good until Go code runs again. The entries for keys that are plain
    // words of 4 or 8 bytes, or strings, take them in registers; the others take the key's address.

    /// Makes room for `hint` entries in the empty map whose header is at `header`.
    Shim makemap(ty: Type, hint: isize, header: Ref) = map::makemap;
    /// `m[key]`: the element's address, or nil if there is none.
    Shim mapaccess(ty: Type, m: Ref, key: Ref) -> Result<Ref, GoPanic> = map::mapaccess;
    /// The same.
    Leaf mapaccess_fast32(ty: Type, m: Ref, key: u32) -> Ref = map::mapaccess_fast32;
    /// The same.
    Leaf mapaccess_fast64(ty: Type, m: Ref, key: u64) -> Ref = map::mapaccess_fast64;
    /// The same.
    Leaf mapaccess_faststr(ty: Type, m: Ref, key: Ref, len: usize) -> Ref = map::mapaccess_faststr;
    /// The left side of `m[key] = x`: the address of the key's element, zero if the key was not there.
    Shim mapassign(ty: Type, m: Ref, key: Ref) -> Result<Ref, GoPanic> = map::mapassign;
    /// The same.
    Shim mapassign_fast32(ty: Type, m: Ref, key: u32) -> Result<Ref, GoPanic> = map::mapassign_fast32;
    /// The same.
    Shim mapassign_fast64(ty: Type, m: Ref, key: u64) -> Result<Ref, GoPanic> = map::mapassign_fast64;
    /// The same.
    Shim mapassign_faststr(ty: Type, m: Ref, key: Ref, len: usize) -> Result<Ref, GoPanic> = map::mapassign_faststr;
    /// `delete(m, key)`.
    Shim mapdelete(ty: Type, m: Ref, key: Ref) -> Result<(), GoPanic> = map::mapdelete;
    /// The same.
    Leaf mapdelete_fast32(ty: Type, m: Ref, key: u32) = map::mapdelete_fast32;
    /// The same.
    Leaf mapdelete_fast64(ty: Type, m: Ref, key: u64) = map::mapdelete_fast64;
    /// The same.
    Leaf mapdelete_faststr(ty: Type, m: Ref, key: Ref, len: usize) = map::mapdelete_faststr;
    /// `clear(m)`.
    Leaf mapclear(ty: Type, m: Ref) = map::mapclear;
    /// Begins a range over a map at its first entry.
    Leaf mapiterinit(ty: Type, m: Ref, iter: &'static mut MapIter) = map::mapiterinit;
    /// Goes on to the next.
    Leaf mapiternext(iter: &'static mut MapIter) = map::mapiternext;

    // Interfaces.

    /// `==` of two interface data words whose dynamic type is `ty`, not nil.
    Shim efaceeq(ty: Type, x: Ref, y: Ref) -> Result<bool, GoPanic> = iface::efaceeq;
    /// `==` of two interface data words whose method table is `tab`, not nil.
    Shim ifaceeq(tab: Option<&'static Itab>, x: Ref, y: Ref) -> Result<bool, GoPanic> = iface::ifaceeq;
    /// Boxes a copy of the value at `value`.
    Shim convT(ty: Type, value: Ref) -> Ref = iface::conv_t;
    /// Boxes a 2-byte value; small ones without allocation.
    Shim convT16(value: u64) -> Ref = iface::conv_t16;
    /// Boxes a 4-byte value; small ones without allocation.
    Shim convT32(value: u64) -> Ref = iface::conv_t32;
    /// Boxes an 8-byte value without pointers; small ones without allocation.
    Shim convT64(value: u64) -> Ref = iface::conv_t64;
    /// Boxes a string; the empty one without allocation.
    Shim convTstring(ptr: Ref, len: usize) -> Ref = iface::conv_t_string;
    /// Boxes a slice; nil without allocation.
    Shim convTslice(ptr: Ref, len: usize, cap: usize) -> Ref = iface::conv_t_slice;
    /// Method table of dynamic type `ty` (null for a nil interface) for `inter`; panics with a TypeAssertionError.
    Shim assertE2I(inter: Type, ty: Option<Type>) -> Result<Option<&'static Itab>, GoPanic> = iface::assert_e2i;
    /// The same, null instead of a panic.
    Leaf assertE2I2(inter: Type, ty: Option<Type>) -> Option<&'static Itab> = iface::assert_e2i2;
    /// Method table for `inter` of the dynamic type that `tab` (or null) names.
    Leaf convI2I(inter: Type, tab: Option<&'static Itab>) -> Option<&'static Itab> = iface::conv_i2i;
    /// `x.(T)` failed: dynamic type `have` (may be null), wanted `want`, static interface type `inter`.
    Diverges panicdottypeE(have: Option<Type>, want: Type, inter: Type) -> GoPanic = iface::panicdottype_e;
    /// The same for an operand of non-empty interface type, whose method table is `have`.
    Diverges panicdottypeI(have: Option<&'static Itab>, want: Type, inter: Type) -> GoPanic = iface::panicdottype_i;
    /// `x.(T)` failed since `x` is nil; `want` is T.
    Diverges panicnildottype(want: Type) -> GoPanic = iface::panicnildottype;

    // Run-time panics. Signed (`panicIndex`) and unsigned (`panicIndexU`) operands.

    /// `s[x]` with length y.
    Diverges panicIndex(x: i64, y: i64) -> GoPanic = panic::index;
    /// The same, unsigned x.
    Diverges panicIndexU(x: u64, y: i64) -> GoPanic = panic::index_u;
    /// `s[?:x]` with length y (arrays, strings).
    Diverges panicSliceAlen(x: i64, y: i64) -> GoPanic = panic::slice_alen;
    /// The same, unsigned x.
    Diverges panicSliceAlenU(x: u64, y: i64) -> GoPanic = panic::slice_alen_u;
    /// `s[?:x]` with capacity y.
    Diverges panicSliceAcap(x: i64, y: i64) -> GoPanic = panic::slice_acap;
    /// The same, unsigned x.
    Diverges panicSliceAcapU(x: u64, y: i64) -> GoPanic = panic::slice_acap_u;
    /// `s[x:y]` with x > y.
    Diverges panicSliceB(x: i64, y: i64) -> GoPanic = panic::slice_b;
    /// The same, unsigned x.
    Diverges panicSliceBU(x: u64, y: i64) -> GoPanic = panic::slice_b_u;
    /// `s[::x]` with length y.
    Diverges panicSlice3Alen(x: i64, y: i64) -> GoPanic = panic::slice3_alen;
    /// The same, unsigned x.
    Diverges panicSlice3AlenU(x: u64, y: i64) -> GoPanic = panic::slice3_alen_u;
    /// `s[::x]` with capacity y.
    Diverges panicSlice3Acap(x: i64, y: i64) -> GoPanic = panic::slice3_acap;
    /// The same, unsigned x.
    Diverges panicSlice3AcapU(x: u64, y: i64) -> GoPanic = panic::slice3_acap_u;
    /// `s[:x:y]` with x > y.
    Diverges panicSlice3B(x: i64, y: i64) -> GoPanic = panic::slice3_b;
    /// The same, unsigned x.
    Diverges panicSlice3BU(x: u64, y: i64) -> GoPanic = panic::slice3_b_u;
    /// `s[x:y:]` with x > y.
    Diverges panicSlice3C(x: i64, y: i64) -> GoPanic = panic::slice3_c;
    /// The same, unsigned x.
    Diverges panicSlice3CU(x: u64, y: i64) -> GoPanic = panic::slice3_c_u;
    /// `(*[x]T)(s)` with length y.
    Diverges panicSliceConvert(x: i64, y: i64) -> GoPanic = panic::slice_convert;
    /// `[x]T(s)` with length y.
    Diverges panicSliceConvertArray(x: i64, y: i64) -> GoPanic = panic::slice_convert_array;
    /// Integer division by zero.
    Diverges panicdivide() -> GoPanic = panic::divide;
    /// Shift by a negative count.
    Diverges panicshift() -> GoPanic = panic::shift;
    /// Dereference of nil, found by an explicit check.
    Diverges panicmem() -> GoPanic = panic::nil_dereference;
    /// `unsafe.Slice` with a length out of range.
    Diverges panicunsafeslicelen() -> GoPanic = panic::unsafe_slice_len;
    /// `unsafe.Slice` of nil with a length other than 0.
    Diverges panicunsafeslicenilptr() -> GoPanic = panic::unsafe_slice_nil;
    /// `unsafe.String` with a length out of range.
    Diverges panicunsafestringlen() -> GoPanic = panic::unsafe_string_len;
    /// `unsafe.String` of nil with a length other than 0.
    Diverges panicunsafestringnilptr() -> GoPanic = panic::unsafe_string_nil;
    /// A value method called through a nil pointer, by a wrapper; `name` is its link name.
    Diverges panicwrap(name: Ref, len: usize) -> GoPanic = panic::wrap;
    /// `panic(v)`.
    Diverges gopanic(ty: Option<Type>, data: Ref) -> GoPanic = panic::gopanic;
    /// `runtime.Goexit`.
    Diverges goexit() -> GoPanic = panic::goexit;
    /// `recover()`.
    Shim gorecover() -> Result<(Ref, usize), GoPanic> = panic::gorecover;
    /// An [`abi::DeferRecord`](crate::abi::DeferRecord) for a `defer` in a loop.
    Shim newdefer() -> Ref = defer::newdefer;
    /// Defers `func` for the function whose frame pointer is `frame`, from the body of a range over a function.
    Shim deferfor(frame: usize, func: Ref) = defer::deferfor;
    /// Such a record is not used any more.
    Leaf freedefer(record: Ref) = defer::freedefer;

    // print and println, on standard error.

    /// A bool.
    Leaf printbool(value: bool) = print::bool;
    /// A signed integer.
    Leaf printint(value: i64) = print::int;
    /// An unsigned integer.
    Leaf printuint(value: u64) = print::uint;
    /// A float: `+1.500000e+000`.
    Leaf printfloat(value: f64) = print::float;
    /// A complex number.
    Leaf printcomplex(re: f64, im: f64) = print::complex;
    /// A string.
    Leaf printstring(ptr: Ref, len: usize) = print::string;
    /// A pointer, channel, map or func.
    Leaf printpointer(value: u64) = print::pointer;
    /// A `uintptr` in hexadecimal.
    Leaf printhex(value: u64) = print::hex;
    /// A slice: `[len/cap]0x…`.
    Leaf printslice(ptr: Ref, len: usize, cap: usize) = print::slice;
    /// An empty interface: `(0x…,0x…)`.
    Leaf printeface(ty: u64, data: u64) = print::interface;
    /// A non-empty interface.
    Leaf printiface(tab: u64, data: u64) = print::interface;
    /// The space between `println`'s operands.
    Leaf printsp() = print::space;
    /// The end of `println`.
    Leaf printnl() = print::newline;

    // Channels. An element is passed by address; to receive, the address may be null.

    /// `make(chan T, size)`; `ty` is T.
    Shim makechan(ty: Type, size: isize) -> Result<Ref, GoPanic> = chan::makechan;
    /// `ch <- v`. May park.
    Shim chansend(ch: Ref, value: Ref) -> Result<(), GoPanic> = chan::chansend;
    /// `v, ok = <-ch`: returns ok. May park.
    Shim chanrecv(ch: Ref, into: Ref) -> bool = chan::chanrecv;
    /// `close(ch)`.
    Shim closechan(ch: Ref) -> Result<(), GoPanic> = chan::closechan;
    /// `select` with `n` cases, laid out as [`crate::select`] says: the index of the chosen one or -1, and ok. May park.
    Shim selectgo(select: Ref, n: usize, blocks: bool) -> Result<(isize, bool), GoPanic> = select::selectgo;
    /// `select {}`.
    Shim block() = chan::block;

    /// A pointer is about to be printed: notes what it points to, for `run --map`.
    Shim noteaddress(address: Ref) = crate::addresses::noteaddress;

    // Scheduling.

    /// A back edge found [`Context::yield_flag`] set.
    Shim goyield() = crate::sched::goyield;
    /// `go f()`: `f` is the func value.
    Shim newproc(f: Ref) = crate::sched::newproc;
}
