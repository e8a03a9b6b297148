//! Predicates over types: comparable, ordered, assignable, convertible and so on.
