//! Expressions as gc prints them.
