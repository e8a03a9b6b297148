//! Tokens to trees.
