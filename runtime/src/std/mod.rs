//! Native parts of the std packages.

use crate::entry::Native;

/// The natives of all packages.
pub(crate) static NATIVES: &[&[Native]] = &[];
