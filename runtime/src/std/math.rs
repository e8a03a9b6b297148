//! Package math: elementary functions from a library in Rust, so that results are the same on every machine.

use crate::entry::{Native, NativeEntry, native_entry};
use crate::runtime::Runtime;

macro_rules! unary {
    ($($name:literal => $function:expr),* $(,)?) => {
        [$((concat!("math.", $name), native_entry(|_: &mut Runtime, x: f64| -> f64 { $function(x) }))),*]
    };
}

macro_rules! binary {
    ($($name:literal => $function:expr),* $(,)?) => {
        [$((concat!("math.", $name), native_entry(|_: &mut Runtime, x: f64, y: f64| -> f64 { $function(x, y) }))),*]
    };
}

const UNARY: [(&str, NativeEntry); 28] = unary![
    "Sqrt" => f64::sqrt, "Floor" => f64::floor, "Ceil" => f64::ceil, "Trunc" => f64::trunc, "Round" => f64::round,
    "RoundToEven" => f64::round_ties_even, "Cbrt" => libm::cbrt, "Exp" => libm::exp, "Exp2" => libm::exp2,
    "Expm1" => libm::expm1, "Log" => libm::log, "Log2" => libm::log2, "Log10" => libm::log10, "Log1p" => libm::log1p,
    "Sin" => libm::sin, "Cos" => libm::cos, "Tan" => libm::tan, "Asin" => libm::asin, "Acos" => libm::acos,
    "Atan" => libm::atan, "Sinh" => libm::sinh, "Cosh" => libm::cosh, "Tanh" => libm::tanh, "Asinh" => libm::asinh,
    "Acosh" => libm::acosh, "Atanh" => libm::atanh, "Erf" => libm::erf, "Erfc" => libm::erfc,
];

const BINARY: [(&str, NativeEntry); 5] = binary![
    "Pow" => libm::pow, "Atan2" => libm::atan2, "Hypot" => libm::hypot, "Mod" => libm::fmod, "Remainder" => libm::remainder,
];

pub(crate) const NATIVES: &[Native] = &{
    let mut all = [("", native_entry(|_: &mut Runtime, x: f64| x)); UNARY.len() + BINARY.len() + 2];
    let mut at = 0;
    while at < UNARY.len() {
        all[at] = UNARY[at];
        at += 1;
    }
    while at < UNARY.len() + BINARY.len() {
        all[at] = BINARY[at - UNARY.len()];
        at += 1;
    }
    all[at] = (
        "math.FMA",
        native_entry(|_: &mut Runtime, x: f64, y: f64, z: f64| libm::fma(x, y, z)),
    );
    all[at + 1] = (
        "math.Gamma",
        native_entry(|_: &mut Runtime, x: f64| -> f64 { libm::tgamma(x) }),
    );
    all
};
