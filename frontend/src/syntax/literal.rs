//! Values of string and rune literals.

/// The bytes of a string literal's source text, quotes included (interpreted or raw). Malformed escapes are dropped:
/// the lexer has reported them.
pub fn unquote_string(_text: &str) -> Vec<u8> {
    todo!()
}

/// The code point of a rune literal's source text, quotes included; none if it is malformed.
pub fn unquote_char(_text: &str) -> Option<u32> {
    todo!()
}
