//! Types as text, as gc and fmt print them.
