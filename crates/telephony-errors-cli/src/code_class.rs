//! A class of codes, such as `4xx`.

use std::fmt;
use std::str::FromStr;

/// Digits, in which an `x` matches any digit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CodeClass(String);

/// The error for a text that is not a class of codes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoCodeClass;

impl CodeClass {
    /// Returns whether the class contains a code.
    pub(crate) fn holds(&self, code: &str) -> bool {
        let fits =
            |(expected, byte): (u8, u8)| byte.is_ascii_digit() && (expected == byte || expected == b'x');
        self.0.len() == code.len() && self.0.bytes().zip(code.bytes()).all(fits)
    }
}

impl FromStr for CodeClass {
    type Err = NoCodeClass;

    fn from_str(text: &str) -> Result<Self, NoCodeClass> {
        let text = text.trim().to_ascii_lowercase();
        let is_class = !text.is_empty() && text.bytes().all(|byte| byte == b'x' || byte.is_ascii_digit());
        if is_class { Ok(Self(text)) } else { Err(NoCodeClass) }
    }
}

impl fmt::Display for NoCodeClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected digits, such as 486, or `x` for any digit, such as 4xx")
    }
}

impl std::error::Error for NoCodeClass {}

#[cfg(test)]
mod tests {
    use super::{CodeClass, NoCodeClass};

    #[test]
    fn an_x_is_any_digit() {
        let class: CodeClass = "4Xx".parse().unwrap();
        let held = ["486", "400", "503", "48", "4860", "4é", "48x", ""].map(|code| class.holds(code));
        assert_eq!(held, [true, true, false, false, false, false, false, false]);
        assert!("486".parse::<CodeClass>().unwrap().holds("486"));
    }

    #[test]
    fn other_texts_are_rejected() {
        for text in ["", " ", "busy", "4*", "-1", "4é"] {
            assert_eq!(text.parse::<CodeClass>(), Err(NoCodeClass), "{text:?}");
        }
    }
}
