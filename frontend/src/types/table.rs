//! The table of types.

use std::marker::PhantomData;

/// All types of a compilation.
pub struct Types<'ir>(PhantomData<&'ir ()>);
