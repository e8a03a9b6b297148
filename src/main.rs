//! goscape
fn main(){}
