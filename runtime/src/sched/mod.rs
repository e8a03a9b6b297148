//! sched entries.

use crate::runtime::Runtime;

pub fn goyield(_rt: &mut Runtime) {
    todo!()
}
