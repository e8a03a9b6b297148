//! IR as text, for `--emit=ir`.
