//! The initial state of math/rand's additive lagged Fibonacci generator `y[n] = y[n-607] + y[n-273] mod 2^64`.
//!
//! Go's source tells how its table was made (`math/rand/gen_cooked.go`): seed the state from a linear congruential generator and take
//! 7.8e12 steps. The recurrence is linear, so the steps are one power: `x^N` modulo the characteristic polynomial
//! `x^607 = x^334 + 1`, whose coefficients say how the state after N steps follows from the first one.

/// Length of the state.
const LEN: usize = 607;
/// `y[n]` adds `y[n - TAP]` to `y[n - LEN]`.
const TAP: usize = 273;
/// Steps that the table lies after the seed.
const STEPS: u64 = 7_800_000_000_000;
/// Position in the state of the oldest value, with which the next one is made; values of later use lie before it, cyclically.
const FIRST: usize = LEN - TAP - 1;

type Polynomial = Vec<u64>;

/// Position in the state of the value that is made by step `n` (counted from the state's oldest value).
fn position(n: u64) -> usize {
    ((FIRST as u64 + LEN as u64) - n % LEN as u64) as usize % LEN
}

/// The seed: three numbers of Lehmer's generator a word, after twenty of them.
fn seeded() -> Vec<u64> {
    let mut x: u64 = 1;
    let mut next = || {
        x = 48271 * x % 0x7FFF_FFFF;
        x
    };
    (0..20).for_each(|_| {
        next();
    });
    (0..LEN).map(|_| next() << 20 ^ next() << 10 ^ next()).collect()
}

/// Product modulo `x^LEN = x^(LEN - TAP) + 1`.
fn multiply(a: &[u64], b: &[u64]) -> Polynomial {
    let mut product = vec![0u64; 2 * LEN];
    for (i, &x) in a.iter().enumerate() {
        for (p, &y) in product[i..].iter_mut().zip(b) {
            *p = p.wrapping_add(x.wrapping_mul(y));
        }
    }
    for i in (LEN..2 * LEN).rev() {
        let high = product[i];
        product[i - LEN] = product[i - LEN].wrapping_add(high);
        product[i - TAP] = product[i - TAP].wrapping_add(high);
    }
    product.truncate(LEN);
    product
}

/// `x^n`.
fn power(n: u64) -> Polynomial {
    let mut result = vec![0; LEN];
    result[0] = 1;
    for bit in (0..u64::BITS - n.leading_zeros()).rev() {
        result = multiply(&result, &result);
        if n >> bit & 1 != 0 {
            result.insert(0, 0);
            let high = result.pop().expect("LEN + 1 coefficients");
            result[0] = result[0].wrapping_add(high);
            result[LEN - TAP] = result[LEN - TAP].wrapping_add(high);
        }
    }
    result
}

/// The table, by position in the state.
pub fn table() -> Vec<u64> {
    let seed = seeded();
    let mut values: Vec<u64> = (0..LEN as u64).map(|n| seed[position(n)]).collect();
    for n in LEN..2 * LEN {
        values.push(values[n - LEN].wrapping_add(values[n - TAP]));
    }
    let coefficients = power(STEPS);
    let mut state = vec![0; LEN];
    for k in 0..LEN {
        let sum = coefficients
            .iter()
            .zip(&values[k..])
            .fold(0u64, |sum, (&c, &y)| sum.wrapping_add(c.wrapping_mul(y)));
        state[position(STEPS + k as u64)] = sum;
    }
    state
}
