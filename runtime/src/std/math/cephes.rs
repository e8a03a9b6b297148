//! Functions after Stephen Moshier's Cephes library: trigonometric and hyperbolic functions and their inverses, and gamma.
//!
//! Each is a reduction of the argument to a short interval and a rational function there. The coefficients and the order of operations are
//! what the results' last bits depend on.

use super::horner;
use super::own::{exp, pow};
use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, LN_2, PI};

/// A reduced angle: `octant` (even) times π/4, plus `rest` in [-π/4, π/4].
struct Reduced {
    octant: u64,
    rest: f64,
}

/// From here on three parts of π/4 are not enough.
const LARGE_ANGLE: f64 = (1 << 29) as f64;

/// Reduces a finite angle that is not negative.
fn reduce(x: f64) -> Reduced {
    if x >= LARGE_ANGLE {
        return reduce_large(x);
    }
    // π/4 in three parts, the first two with so many zero bits at their ends that the products are exact (Cody and Waite).
    const PARTS: [f64; 3] = [
        7.85398125648498535156e-1,
        3.77489470793079817668e-8,
        2.69515142907905952645e-15,
    ];
    let mut octant = (x * (4.0 / PI)) as u64;
    octant += octant & 1;
    let count = octant as f64;
    Reduced {
        octant: octant & 7,
        rest: PARTS.iter().fold(x, |rest, part| rest - count * part),
    }
}

/// Binary digits of 4/π, 64 an item; the point is behind the first item.
const FOUR_OVER_PI: [u64; 20] = [
    0x0000_0000_0000_0001,
    0x45f3_06dc_9c88_2a53,
    0xf84e_afa3_ea69_bb81,
    0xb6c5_2b32_7887_2083,
    0xfca2_c757_bd77_8ac3,
    0x6e48_dc74_849b_a5c0,
    0x0c92_5dd4_13a3_2439,
    0xfc3b_d639_6253_4e7d,
    0xd104_6bea_5d76_8909,
    0xd338_e04d_68be_fc82,
    0x7323_ac73_06a6_73e9,
    0x3908_bf17_7bf2_5076,
    0x3ff1_2fff_bc0b_301f,
    0xde5e_2316_b414_da3e,
    0xda6c_fd9e_4f96_136e,
    0x9e8c_7ecd_3cbf_d45a,
    0xea4f_758f_d7cb_e2f6,
    0x7a0e_73ef_14a5_25d4,
    0xd7f6_bf62_3f1a_ba10,
    0xac06_608d_f8f6_d757,
];

/// Payne and Hanek's reduction: multiplies the mantissa by those digits of 4/π that matter for the octant and the fraction.
fn reduce_large(x: f64) -> Reduced {
    let bits = x.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as usize + 61 - 1023 - 52;
    let mantissa = u128::from(bits & ((1 << 52) - 1) | 1 << 52);
    let digits = |from: usize| {
        let (item, shift) = (exponent / 64 + from, exponent % 64);
        let pair = u128::from(FOUR_OVER_PI[item]) << 64 | u128::from(FOUR_OVER_PI[item + 1]);
        u128::from((pair << shift >> 64) as u64)
    };
    let low = (digits(2) * mantissa) >> 64;
    let middle = digits(1) * mantissa + low;
    let product = ((digits(0) * mantissa) << 64).wrapping_add(middle);
    let octant = (product >> 125) as u64;
    // The fraction as a float between 0 and 1, cut off.
    let (high, low) = ((product >> 61) as u64, product as u64);
    let skip = high.leading_zeros() + 1;
    let fraction = high.checked_shl(skip).unwrap_or(0) | low >> (64 - skip).min(63);
    let rest = f64::from_bits(u64::from(1023 - skip) << 52 | fraction >> 12);
    if octant & 1 == 1 {
        return Reduced {
            octant: (octant + 1) & 7,
            rest: (rest - 1.0) * FRAC_PI_4,
        };
    }
    Reduced {
        octant,
        rest: rest * FRAC_PI_4,
    }
}

/// Sine in [-π/4, π/4].
fn sine(z: f64) -> f64 {
    const S: [f64; 6] = [
        1.58962301576546568060e-10,
        -2.50507477628578072866e-8,
        2.75573136213857245213e-6,
        -1.98412698295895385996e-4,
        8.33333333332211858878e-3,
        -1.66666666666666307295e-1,
    ];
    let zz = z * z;
    z + z * zz * horner(zz, &S)
}

/// Cosine in [-π/4, π/4].
fn cosine(z: f64) -> f64 {
    const C: [f64; 6] = [
        -1.13585365213876817300e-11,
        2.08757008419747316778e-9,
        -2.75573141792967388112e-7,
        2.48015872888517045348e-5,
        -1.38888888888730564116e-3,
        4.16666666666665929218e-2,
    ];
    let zz = z * z;
    1.0 - 0.5 * zz + zz * zz * horner(zz, &C)
}

/// Sine.
pub fn sin(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return if x == 0.0 { x } else { f64::NAN };
    }
    let Reduced { octant, rest } = reduce(x.abs());
    let value = if octant & 2 == 0 { sine(rest) } else { cosine(rest) };
    if (x < 0.0) != (octant > 3) { -value } else { value }
}

/// Cosine.
pub fn cos(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let Reduced { octant, rest } = reduce(x.abs());
    let value = if octant & 2 == 0 { cosine(rest) } else { sine(rest) };
    if octant == 2 || octant == 4 { -value } else { value }
}

/// Tangent.
pub fn tan(x: f64) -> f64 {
    const P: [f64; 3] = [
        -1.30936939181383777646e4,
        1.15351664838587416140e6,
        -1.79565251976484877988e7,
    ];
    const Q: [f64; 5] = [
        1.0,
        1.36812963470692954678e4,
        -1.32089234440210967447e6,
        2.50083801823357915839e7,
        -5.38695755929454629881e7,
    ];
    if x == 0.0 || !x.is_finite() {
        return if x == 0.0 { x } else { f64::NAN };
    }
    let Reduced { octant, rest: z } = reduce(x.abs());
    let zz = z * z;
    let mut value = z;
    if zz > 1e-14 {
        value = z + z * (zz * horner(zz, &P) / horner(zz, &Q));
    }
    if octant & 2 == 2 {
        value = -1.0 / value;
    }
    if x < 0.0 { -value } else { value }
}

/// Arc tangent of a number that is not negative.
fn positive_atan(x: f64) -> f64 {
    const P: [f64; 5] = [
        -8.750608600031904122785e-01,
        -1.615753718733365076637e+01,
        -7.500855792314704667340e+01,
        -1.228866684490136173410e+02,
        -6.485021904942025371773e+01,
    ];
    const Q: [f64; 6] = [
        1.0,
        2.485846490142306297962e+01,
        1.650270098316988542046e+02,
        4.328810604912902668951e+02,
        4.853903996359136964868e+02,
        1.945506571482613964425e+02,
    ];
    /// What π/2 has beyond a float.
    const MORE: f64 = 6.123233995736765886130e-17;
    /// tan(3π/8).
    const TAN_3PI8: f64 = 2.41421356237309504880;
    let near = |x: f64| {
        let z = x * x;
        let z = z * horner(z, &P) / horner(z, &Q);
        x * z + x
    };
    if x <= 0.66 {
        near(x)
    } else if x > TAN_3PI8 {
        FRAC_PI_2 - near(1.0 / x) + MORE
    } else {
        FRAC_PI_4 + near((x - 1.0) / (x + 1.0)) + 0.5 * MORE
    }
}

/// Arc tangent.
pub fn atan(x: f64) -> f64 {
    if x == 0.0 {
        return x;
    }
    if x > 0.0 { positive_atan(x) } else { -positive_atan(-x) }
}

/// Arc tangent of `y/x`, in the quadrant of the point.
pub fn atan2(y: f64, x: f64) -> f64 {
    if y.is_nan() || x.is_nan() {
        return f64::NAN;
    }
    let special = if y == 0.0 {
        Some(if x.is_sign_positive() { 0.0 } else { PI })
    } else if x == 0.0 {
        Some(FRAC_PI_2)
    } else if x.is_infinite() {
        Some(match (y.is_infinite(), x > 0.0) {
            (true, true) => FRAC_PI_4,
            (true, false) => 3.0 * PI / 4.0,
            (false, true) => 0.0,
            (false, false) => PI,
        })
    } else if y.is_infinite() {
        Some(FRAC_PI_2)
    } else {
        None
    };
    if let Some(angle) = special {
        return angle.copysign(y);
    }
    let angle = atan(y / x);
    match (x < 0.0, angle <= 0.0) {
        (false, _) => angle,
        (true, true) => angle + PI,
        (true, false) => angle - PI,
    }
}

/// Arc sine.
pub fn asin(x: f64) -> f64 {
    if x == 0.0 {
        return x;
    }
    let a = x.abs();
    if a.is_nan() || a > 1.0 {
        return f64::NAN;
    }
    let other = (1.0 - a * a).sqrt();
    let angle = if a > 0.7 {
        FRAC_PI_2 - positive_atan(other / a)
    } else {
        positive_atan(a / other)
    };
    if x < 0.0 { -angle } else { angle }
}

/// Arc cosine.
pub fn acos(x: f64) -> f64 {
    FRAC_PI_2 - asin(x)
}

/// Hyperbolic sine (coefficients: Hart and Cheney, 2029).
pub fn sinh(x: f64) -> f64 {
    const P: [f64; 4] = [
        -0.2630563213397497062819489e+2,
        -0.2894211355989563807284660366e+4,
        -0.8991272022039509355398013511e+5,
        -0.6307673640497716991184787251e+6,
    ];
    const Q: [f64; 4] = [
        1.0,
        -0.173678953558233699533450911e+3,
        0.1521517378790019070696485176e+5,
        -0.6307673640497716991212077277e+6,
    ];
    let a = x.abs();
    let value = if a > 21.0 {
        exp(a) * 0.5
    } else if a > 0.5 {
        let e = exp(a);
        (e - 1.0 / e) * 0.5
    } else {
        let square = a * a;
        horner(square, &P) * a / horner(square, &Q)
    };
    if x < 0.0 {
        -value
    } else if x == 0.0 {
        x
    } else {
        value
    }
}

/// Hyperbolic cosine.
pub fn cosh(x: f64) -> f64 {
    let e = exp(x.abs());
    if x.abs() > 21.0 { e * 0.5 } else { (e + 1.0 / e) * 0.5 }
}

/// Hyperbolic tangent.
pub fn tanh(x: f64) -> f64 {
    const P: [f64; 3] = [
        -9.64399179425052238628e-1,
        -9.92877231001918586564e1,
        -1.61468768441708447952e3,
    ];
    const Q: [f64; 4] = [
        1.0,
        1.12811678491632931402e2,
        2.23548839060100448583e3,
        4.84406305325125486048e3,
    ];
    /// Half of ln 2^127: from here on the result is 1.
    const ONE: f64 = 0.5 * 8.8029691931113054295988e+01;
    let a = x.abs();
    if a > ONE {
        1f64.copysign(x)
    } else if a >= 0.625 {
        (1.0 - 2.0 / (exp(2.0 * a) + 1.0)).copysign(x)
    } else if x == 0.0 {
        x
    } else {
        let square = x * x;
        x + x * square * horner(square, &P) / horner(square, &Q)
    }
}

/// Stirling's formula, as two factors, since gamma itself may be infinite where its inverse is not 0.
fn stirling(x: f64) -> (f64, f64) {
    const S: [f64; 5] = [
        7.87311395793093628397e-4,
        -2.29549961613378126380e-4,
        -2.68132617805781232825e-3,
        3.47222221605458667310e-3,
        8.33333333333482257126e-2,
    ];
    const SQRT_TWO_PI: f64 = 2.506628274631000502417;
    /// From here on the power alone overflows.
    const LARGE: f64 = 143.01608;
    if x > 200.0 {
        return (f64::INFINITY, 1.0);
    }
    let w = 1.0 / x;
    let w = 1.0 + w * horner(w, &S);
    if x > LARGE {
        let root = pow(x, 0.5 * x - 0.25);
        (root, SQRT_TWO_PI * w * (root / exp(x)))
    } else {
        (pow(x, x - 0.5) / exp(x), SQRT_TWO_PI * w * 1.0)
    }
}

/// Gamma.
pub fn gamma(mut x: f64) -> f64 {
    const P: [f64; 7] = [
        1.60119522476751861407e-4,
        1.19135147006586384913e-3,
        1.04213797561761569935e-2,
        4.76367800457137231464e-2,
        2.07448227648435975150e-1,
        4.94214826801497100753e-1,
        9.99999999999999996796e-1,
    ];
    const Q: [f64; 8] = [
        -2.31581873324120129819e-5,
        5.39605580493303397842e-4,
        -4.45641913851797240494e-3,
        1.18139785222060435552e-2,
        3.58236398605498653373e-2,
        -2.34591795718243348568e-1,
        7.14304917030273074085e-2,
        1.0,
    ];
    const EULER: f64 = 0.577_215_664_901_532_9;
    if x.is_nan() || x == f64::NEG_INFINITY || x < 0.0 && x.fract() == 0.0 {
        return f64::NAN;
    }
    if x == f64::INFINITY {
        return x;
    }
    if x == 0.0 {
        return f64::INFINITY.copysign(x);
    }
    let a = x.abs();
    if a > 33.0 {
        let (first, second) = stirling(a);
        return if x > 0.0 {
            first * second
        } else {
            reflected(a, first, second)
        };
    }
    // Into [2, 3), by gamma(x+1) = x gamma(x).
    let mut factor = 1.0;
    while x >= 3.0 {
        x -= 1.0;
        factor *= x;
    }
    while x < 2.0 {
        let tiny = if x < 0.0 { x > -1e-9 } else { x < 1e-9 };
        if tiny {
            return if x == 0.0 {
                f64::INFINITY
            } else {
                factor / ((1.0 + EULER * x) * x)
            };
        }
        factor /= x;
        x += 1.0;
    }
    if x == 2.0 {
        return factor;
    }
    x -= 2.0;
    factor * horner(x, &P) / horner(x, &Q)
}

/// Gamma of `-a` by the reflection formula, where gamma of `a` has these factors.
fn reflected(a: f64, first: f64, second: f64) -> f64 {
    let whole = a.floor();
    let sign = if whole as i64 & 1 == 0 { -1.0 } else { 1.0 };
    let mut z = a - whole;
    if z > 0.5 {
        z = a - (whole + 1.0);
    }
    let z = (a * sin(PI * z)).abs();
    if z == 0.0 {
        return f64::INFINITY * sign;
    }
    let product = z * first * second;
    sign * if product.is_infinite() {
        PI / z / first / second
    } else {
        PI / product
    }
}

/// Inverse hyperbolic sine.
pub fn asinh(x: f64) -> f64 {
    const LARGE: f64 = (1 << 28) as f64;
    if !x.is_finite() {
        return x;
    }
    let a = x.abs();
    let value = if a > LARGE {
        libm::log(a) + LN_2
    } else if a > 2.0 {
        libm::log(2.0 * a + 1.0 / ((a * a + 1.0).sqrt() + a))
    } else if a < 1.0 / LARGE {
        a
    } else {
        super::own::log1p(a + a * a / (1.0 + (1.0 + a * a).sqrt()))
    };
    value.copysign(x)
}

/// Inverse hyperbolic cosine.
pub fn acosh(x: f64) -> f64 {
    const LARGE: f64 = (1 << 28) as f64;
    if x.is_nan() || x < 1.0 {
        f64::NAN
    } else if x >= LARGE {
        libm::log(x) + LN_2
    } else if x > 2.0 {
        libm::log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()))
    } else {
        let t = x - 1.0;
        super::own::log1p(t + (2.0 * t + t * t).sqrt())
    }
}

/// Inverse hyperbolic tangent.
pub fn atanh(x: f64) -> f64 {
    let a = x.abs();
    let value = if a.is_nan() || a > 1.0 {
        return f64::NAN;
    } else if a < 1.0 / (1 << 28) as f64 {
        a
    } else if a < 0.5 {
        let twice = a + a;
        0.5 * super::own::log1p(twice + twice * a / (1.0 - a))
    } else {
        0.5 * super::own::log1p((a + a) / (1.0 - a))
    };
    value.copysign(x)
}
