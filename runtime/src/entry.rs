//! The only door between generated code and the runtime.
//! (To be written; see `abi` for the contract.)
