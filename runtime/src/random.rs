//! The program's generator: what Go leaves to chance is drawn from it, so that a run can be repeated.
//!
//! `select` among ready cases, where the iteration of a map begins and unseeded package math/rand take their numbers here. The seed
//! is fixed, unless `GOSCAPE_SEED` gives a number, or `random` for one from the system.
//!
//! # Reference
//! Steele, Lea, Flood: *Fast splittable pseudorandom number generators* (SplitMix64).

use std::hash::{BuildHasher, RandomState};

/// The environment variable that holds the seed.
const SEED_VARIABLE: &str = "GOSCAPE_SEED";

/// A generator of 64-bit numbers.
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// A generator that begins at `seed`.
    pub fn with_seed(seed: u64) -> Random {
        Random { state: seed }
    }

    /// The program's generator, and whether the user has asked for a seed of his own.
    pub fn from_env() -> (Random, bool) {
        match std::env::var(SEED_VARIABLE) {
            Ok(text) if text == "random" => (Random::with_seed(RandomState::new().hash_one(0)), true),
            Ok(text) if !text.is_empty() => {
                let seed = text.parse().unwrap_or_else(|_| {
                    text.bytes()
                        .fold(0u64, |seed, byte| seed.wrapping_mul(257).wrapping_add(u64::from(byte)))
                });
                (Random::with_seed(seed), true)
            }
            _ => (Random::with_seed(0), false),
        }
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`, which is not 0. The bias is below 2⁻³² for small `n`.
    pub fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next()) * n as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_seeds_give_equal_numbers_in_range() {
        let (mut a, mut b) = (Random::with_seed(7), Random::with_seed(7));
        for n in 1..100 {
            let number = a.below(n);
            assert!(number < n);
            assert_eq!(number, b.below(n));
        }
    }
}
