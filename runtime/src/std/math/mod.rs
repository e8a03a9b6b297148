//! Package math: elementary functions, with the results of Go on amd64 to the last bit.
//!
//! Where Go computes as FreeBSD's msun does, the library in Rust (a port of musl, which has msun's algorithms) gives the same bits.
//! Elsewhere Go follows Cephes or has a method of its own; those are in [`cephes`] and [`own`].

// Coefficients are written as published, with more digits than a float holds.
#[allow(clippy::excessive_precision, clippy::approx_constant)]
mod cephes;
#[allow(clippy::excessive_precision, clippy::approx_constant)]
mod own;

use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;

/// A native of floats.
macro_rules! native {
    ($name:literal, |$($x:ident),*| $value:expr) => {
        (concat!("math.", $name), native_entry(|_: &mut Runtime, $($x: f64),*| -> f64 { $value }))
    };
}

pub(crate) const NATIVES: &[Native] = &[
    native!("Sqrt", |x| x.sqrt()),
    native!("Floor", |x| x.floor()),
    native!("Ceil", |x| x.ceil()),
    native!("Trunc", |x| x.trunc()),
    native!("Round", |x| x.round()),
    native!("RoundToEven", |x| x.round_ties_even()),
    native!("FMA", |x, y, z| libm::fma(x, y, z)),
    native!("Cbrt", |x| own::cbrt(x)),
    native!("Exp", |x| own::exp(x)),
    native!("Exp2", |x| own::exp2(x)),
    native!("Expm1", |x| libm::expm1(x)),
    native!("Log", |x| libm::log(x)),
    native!("Log1p", |x| own::log1p(x)),
    native!("Pow", |x, y| own::pow(x, y)),
    native!("Sin", |x| cephes::sin(x)),
    native!("Cos", |x| cephes::cos(x)),
    native!("Tan", |x| cephes::tan(x)),
    native!("Asin", |x| cephes::asin(x)),
    native!("Acos", |x| cephes::acos(x)),
    native!("Atan", |x| cephes::atan(x)),
    native!("Atan2", |y, x| cephes::atan2(y, x)),
    native!("Sinh", |x| cephes::sinh(x)),
    native!("Cosh", |x| cephes::cosh(x)),
    native!("Tanh", |x| cephes::tanh(x)),
    native!("Asinh", |x| cephes::asinh(x)),
    native!("Acosh", |x| cephes::acosh(x)),
    native!("Atanh", |x| cephes::atanh(x)),
    native!("Hypot", |p, q| own::hypot(p, q)),
    native!("Mod", |x, y| libm::fmod(x, y)),
    native!("Remainder", |x, y| libm::remainder(x, y)),
    native!("Gamma", |x| cephes::gamma(x)),
    native!("Erf", |x| libm::erf(x)),
    native!("Erfc", |x| libm::erfc(x)),
    native!("Erfinv", |x| own::erfinv(x)),
    native!("J0", |x| libm::j0(x)),
    native!("J1", |x| libm::j1(x)),
    native!("Y0", |x| libm::y0(x)),
    native!("Y1", |x| libm::y1(x)),
    (
        "math.Jn",
        native_entry(|_: &mut Runtime, n: isize, x: f64| libm::jn(order(n), x)),
    ),
    (
        "math.Yn",
        native_entry(|_: &mut Runtime, n: isize, x: f64| libm::yn(order(n), x)),
    ),
    ("math.Lgamma", native_entry(lgamma)),
    (
        "math.pow10",
        native_entry(|_: &mut Runtime, n: isize| own::pow10(n as i64)),
    ),
];

/// The order of a Bessel function.
fn order(n: isize) -> i32 {
    n.clamp(i32::MIN as isize + 1, i32::MAX as isize) as i32
}

fn lgamma(_: &mut Runtime, x: f64) -> (f64, isize) {
    let (value, sign) = libm::lgamma_r(x);
    (value, sign as isize)
}

/// A polynomial by Horner's rule, the coefficient of the highest power first. Not fused: Go's amd64 code is not.
fn horner(x: f64, coefficients: &[f64]) -> f64 {
    coefficients.iter().fold(0.0, |sum, c| sum * x + c)
}
