//! Functions with methods of Go's own: exponentials, powers, roots and logarithms, and the inverse error function.

use super::horner;
use std::f64::consts::LN_2;

/// `e^x`: a Taylor series of x/16 after reduction by ln 2, with fused multiply-adds, then four squarings of the result less 1.
pub fn exp(x: f64) -> f64 {
    /// ln 2 in two parts.
    const LN2: [f64; 2] = [
        0.693_147_180_559_662_956_511_601_805_686_950_683_593_75,
        0.282_352_905_630_315_771_225_884_481_750_134_360_255_254_120_68e-12,
    ];
    const LOG2E: f64 = 1.4426950408889634073599246810018920;
    /// 1/8!, 1/7!, … 1/2!, 1.
    const TAYLOR: [f64; 8] = [
        2.4801587301587301587e-5,
        1.9841269841269841270e-4,
        1.3888888888888888889e-3,
        8.3333333333333333333e-3,
        4.1666666666666666667e-2,
        1.6666666666666666667e-1,
        0.5,
        1.0,
    ];
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x > 7.09782712893384e+02 {
        return f64::INFINITY;
    }
    let power = (x * LOG2E).round_ties_even();
    if power < -1100.0 {
        return 0.0;
    }
    let reduced = LN2.iter().fold(x, |x, part| (-power).mul_add(*part, x)) * 0.0625;
    let series = TAYLOR[1..].iter().fold(TAYLOR[0], |sum, c| sum.mul_add(reduced, *c));
    // With r = e^y - 1: e^2y - 1 = r (r + 2).
    let mut r = reduced * series;
    for _ in 0..3 {
        r *= r + 2.0;
    }
    let value = r.mul_add(r + 2.0, 1.0);
    match power as i64 + 1023 {
        biased @ 1..0x7ff => value * f64::from_bits((biased as u64) << 52),
        biased @ -52..=0 => value * f64::from_bits(((biased + 1022) as u64) << 52) * f64::MIN_POSITIVE,
        biased if biased < 0 => 0.0,
        _ => f64::INFINITY,
    }
}

/// `2^x` (FreeBSD's `e_exp.c` after reduction).
pub fn exp2(x: f64) -> f64 {
    const LN2_HIGH: f64 = 6.93147180369123816490e-01;
    const LN2_LOW: f64 = 1.90821492927058770002e-10;
    const P: [f64; 5] = [
        4.13813679705723846039e-08,
        -1.65339022054652515390e-06,
        6.61375632143793436117e-05,
        -2.77777777770155933842e-03,
        1.66666666666666657415e-01,
    ];
    if x.is_nan() {
        return x;
    }
    if x > 1.0239999999999999e+03 {
        return f64::INFINITY;
    }
    if x < -1.0740e+03 {
        return 0.0;
    }
    let power = (x + 0.5f64.copysign(x)).trunc();
    let rest = x - power;
    let (high, low) = (rest * LN2_HIGH, -rest * LN2_LOW);
    let r = high - low;
    let t = r * r;
    let c = r - t * horner(t, &P);
    libm::scalbn(1.0 - ((low - (r * c) / (2.0 - c)) - high), power as i32)
}

/// Whether a float is an odd integer.
fn is_odd(x: f64) -> bool {
    x.abs() < (1u64 << 53) as f64 && x.fract() == 0.0 && x as i64 & 1 == 1
}

/// `x^y`: the whole part of `y` by squaring, the rest by logarithm.
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 1.0 {
        return x;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    let grows = (x.abs() < 1.0) != (y > 0.0);
    if x == 0.0 || x.is_infinite() && !y.is_infinite() {
        let magnitude = if (x == 0.0) == (y < 0.0) { f64::INFINITY } else { 0.0 };
        return if x.is_sign_negative() && is_odd(y) {
            -magnitude
        } else {
            magnitude
        };
    }
    if y == 0.5 {
        return x.sqrt();
    }
    if y == -0.5 {
        return 1.0 / x.sqrt();
    }
    let (mut whole, mut part) = (y.abs().trunc(), y.abs().fract());
    if y.is_infinite() || whole >= (1u64 << 63) as f64 {
        return match (x == -1.0, grows) {
            (true, _) => 1.0,
            (false, true) => f64::INFINITY,
            (false, false) => 0.0,
        };
    }
    if part != 0.0 && x < 0.0 {
        return f64::NAN;
    }
    let mut result = 1.0;
    if part != 0.0 {
        if part > 0.5 {
            part -= 1.0;
            whole += 1.0;
        }
        result = exp(part * libm::log(x));
    }
    // The powers of x, as mantissas in [½, 1) and exponents.
    let mut exponent: i64 = 0;
    let (mut base, base_exponent) = libm::frexp(x);
    let mut base_exponent = i64::from(base_exponent);
    let mut bits = whole as u64;
    while bits != 0 {
        if !(-4096..=4096).contains(&base_exponent) {
            // Far out of range, whatever follows.
            exponent += base_exponent;
            break;
        }
        if bits & 1 == 1 {
            result *= base;
            exponent += base_exponent;
        }
        base *= base;
        base_exponent *= 2;
        if base < 0.5 {
            base += base;
            base_exponent -= 1;
        }
        bits >>= 1;
    }
    if y < 0.0 {
        result = 1.0 / result;
        exponent = -exponent;
    }
    libm::scalbn(result, exponent.clamp(-100_000, 100_000) as i32)
}

/// The float nearest to `10^n`, or its neighbour: a product of two table entries in Go.
pub fn pow10(n: i64) -> f64 {
    let power = |n: i64| format!("1e{n}").parse::<f64>().unwrap_or(0.0);
    match n {
        0..=308 => power(n / 32 * 32) * power(n % 32),
        -323..0 => power(n / 32 * 32) / power(-n % 32),
        _ if n > 0 => f64::INFINITY,
        _ => 0.0,
    }
}

/// `√(p²+q²)` without overflow on the way.
pub fn hypot(p: f64, q: f64) -> f64 {
    let (p, q) = (p.abs(), q.abs());
    if p.is_infinite() || q.is_infinite() {
        return f64::INFINITY;
    }
    if p.is_nan() || q.is_nan() {
        return f64::NAN;
    }
    let (greater, less) = if p > q { (p, q) } else { (q, p) };
    if greater == 0.0 {
        return 0.0;
    }
    let ratio = less / greater;
    greater * (ratio * ratio + 1.0).sqrt()
}

/// Cube root (FreeBSD's `s_cbrt.c` of 1993): a third of the exponent and a rational step to 23 bits, then one of Newton.
pub fn cbrt(x: f64) -> f64 {
    const NORMAL: u64 = 715_094_163 << 32;
    const SUBNORMAL: u64 = 696_219_795 << 32;
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let a = x.abs();
    let rough = if a < f64::MIN_POSITIVE {
        f64::from_bits((a * (1u64 << 54) as f64).to_bits() / 3 + SUBNORMAL)
    } else {
        f64::from_bits(a.to_bits() / 3 + NORMAL)
    };
    let s = 5.42857142857142815906e-01 + rough * rough / a * rough;
    let t = rough
        * (3.57142857142857150787e-01
            + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s));
    // So few bits that t² is exact, and never too small.
    let t = f64::from_bits((t.to_bits() & (0xF_FFFF_FFFC << 28)) + (1 << 30));
    let r = a / (t * t);
    let r = (r - t) / (t + t + r);
    (t + t * r).copysign(x)
}

/// ln(1+x) (FreeBSD's `s_log1p.c`).
pub fn log1p(x: f64) -> f64 {
    const LN2_HIGH: f64 = 6.93147180369123816490e-01;
    const LN2_LOW: f64 = 1.90821492927058770002e-10;
    /// √2-1 and √½-1: between them no reduction is needed.
    const NEAR: (f64, f64) = (4.142135623730950488017e-01, -2.928932188134524755992e-01);
    const L: [f64; 7] = [
        1.479819860511658591e-01,
        1.531383769920937332e-01,
        1.818357216161805012e-01,
        2.222219843214978396e-01,
        2.857142874366239149e-01,
        3.999999999940941908e-01,
        6.666666666666735130e-01,
    ];
    const FRACTION: u64 = (1 << 52) - 1;
    const SQRT2: u64 = 0x6_a09e_667f_3bcd;
    if x.is_nan() || x < -1.0 {
        return f64::NAN;
    }
    if x == -1.0 || x == f64::INFINITY {
        return if x == -1.0 { f64::NEG_INFINITY } else { x };
    }
    let a = x.abs();
    if a < 1.0 / (1u64 << 54) as f64 {
        return x;
    }
    if a < 1.0 / (1 << 29) as f64 {
        return x - x * x * 0.5;
    }
    // 1 + x = 2^k (1 + f), with the error of that sum in c.
    let (mut k, mut f, mut c, mut exact) = (0, x, 0.0, false);
    if a >= NEAR.0 || x <= NEAR.1 {
        let mut sum = x;
        if a < (1u64 << 53) as f64 {
            sum = 1.0 + x;
            c = if sum.to_bits() >> 52 > 1023 {
                1.0 - (sum - x)
            } else {
                x - (sum - 1.0)
            };
            c /= sum;
        }
        k = (sum.to_bits() >> 52) as i32 - 1023;
        let fraction = sum.to_bits() & FRACTION;
        let scaled = if fraction < SQRT2 {
            exact = fraction == 0;
            fraction | 0x3ff << 52
        } else {
            k += 1;
            exact = (1 << 52) - fraction < 4;
            fraction | 0x3fe << 52
        };
        f = f64::from_bits(scaled) - 1.0;
    }
    let k = f64::from(k);
    let half_square = 0.5 * f * f;
    if exact {
        if f == 0.0 {
            return if k == 0.0 {
                0.0
            } else {
                k * LN2_HIGH + (c + k * LN2_LOW)
            };
        }
        let r = half_square * (1.0 - 0.66666666666666666 * f);
        return if k == 0.0 {
            f - r
        } else {
            k * LN2_HIGH - ((r - (k * LN2_LOW + c)) - f)
        };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let r = z * horner(z, &L);
    if k == 0.0 {
        return f - (half_square - s * (half_square + r));
    }
    k * LN2_HIGH - ((half_square - (s * (half_square + r) + (k * LN2_LOW + c))) - f)
}

/// The inverse of the error function (Wichura 1988, algorithm AS 241).
pub fn erfinv(x: f64) -> f64 {
    const CENTRE: [[f64; 8]; 2] = [
        [
            8.8709406962545514830200e2,
            1.1819493347062294404278e4,
            2.3782041382114385731252e4,
            1.6235862515167575384252e4,
            4.8548868893843886794648e3,
            6.9706266534389598238465e2,
            4.7072688112383978012285e1,
            1.1975323115670912564578e0,
        ],
        [
            5.2264952788528545610e3,
            2.8729085735721942674e4,
            3.9307895800092710610e4,
            2.1213794301586595867e4,
            5.3941960214247511077e3,
            6.8718700749205790830e2,
            4.2313330701600911252e1,
            1.0,
        ],
    ];
    const NEAR: [[f64; 8]; 2] = [
        [
            7.74545014278341407640e-4,
            2.27238449892691845833e-2,
            2.41780725177450611770e-1,
            1.27045825245236838258e0,
            3.64784832476320460504e0,
            5.76949722146069140550e0,
            4.63033784615654529590e0,
            1.42343711074968357734e0,
        ],
        [
            1.4859850019840355905497876e-9,
            7.7441459065157709165577218e-4,
            2.1494160384252876777097297e-2,
            2.0945065210512749128288442e-1,
            9.7547832001787427186894837e-1,
            2.3707661626024532365971225e0,
            2.9036514445419946173133295e0,
            1.4142135623730950488016887e0,
        ],
    ];
    const FAR: [[f64; 8]; 2] = [
        [
            2.01033439929228813265e-7,
            2.71155556874348757815e-5,
            1.24266094738807843860e-3,
            2.65321895265761230930e-2,
            2.96560571828504891230e-1,
            1.78482653991729133580e0,
            5.46378491116411436990e0,
            6.65790464350110377720e0,
        ],
        [
            2.891024605872965461538222e-15,
            2.010321207683943062279931e-7,
            2.611088405080593625138020e-5,
            1.112800997078859844711555e-3,
            2.103693768272068968719679e-2,
            1.936480946950659106176712e-1,
            8.482908416595164588112026e-1,
            1.414213562373095048801689e0,
        ],
    ];
    let a = x.abs();
    if a.is_nan() || a > 1.0 {
        return f64::NAN;
    }
    if a == 1.0 {
        return f64::INFINITY.copysign(x);
    }
    let value = if a <= 0.85 {
        let r = 0.180625 - 0.25 * a * a;
        a * horner(r, &CENTRE[0]) / horner(r, &CENTRE[1])
    } else {
        let r = (LN_2 - libm::log(1.0 - a)).sqrt();
        let (r, [p, q]) = if r <= 5.0 { (r - 1.6, &NEAR) } else { (r - 5.0, &FAR) };
        horner(r, p) / horner(r, q)
    };
    value.copysign(x)
}
