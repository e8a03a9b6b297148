//! goscape
fn main() {}
