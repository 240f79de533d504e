//! Paths of URLs.

use core::fmt::{self, Write as _};

/// A path that `Display` writes percent-encoded: all except `/` and the unreserved characters of RFC 3986.
#[derive(Clone, Copy, Debug)]
pub struct PercentEncoded<'a>(pub &'a str);

impl fmt::Display for PercentEncoded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.bytes().try_for_each(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                f.write_char(char::from(byte))
            }
            byte => write!(f, "%{byte:02X}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString as _;

    use super::PercentEncoded;

    #[test]
    fn unreserved_characters_and_slashes_are_kept() {
        assert_eq!(PercentEncoded("a-b/C.9_~").to_string(), "a-b/C.9_~");
        assert_eq!(PercentEncoded("ü (1)%?#").to_string(), "%C3%BC%20%281%29%25%3F%23");
    }
}
