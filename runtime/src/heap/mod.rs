//! The heap. (See the files; this page grows with them.)

pub mod layout;
pub mod memory;
pub mod size_class;
