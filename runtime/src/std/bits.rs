//! Package math/bits: what needs 128 bits.

use crate::entry::{Native, native_entry};
use crate::runtime::Runtime;

pub(crate) const NATIVES: &[Native] = &[("math/bits.divide", native_entry(divide))];

/// Quotient and remainder of a double word by `divisor`, which is greater than `high`, so that both fit.
fn divide(_: &mut Runtime, high: u64, low: u64, divisor: u64) -> (u64, u64) {
    let dividend = u128::from(high) << 64 | u128::from(low);
    let divisor = u128::from(divisor);
    ((dividend / divisor) as u64, (dividend % divisor) as u64)
}
