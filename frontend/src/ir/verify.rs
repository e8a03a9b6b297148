//! The invariants of the IR as code.
