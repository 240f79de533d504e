//! The types of parameters, which bound the values of placeholders.

use core::error::Error;
use core::fmt;

/// The type of a parameter: the texts that its placeholder accepts. No type accepts the empty text.
///
/// [`TryFrom`] reads the name, which [`Display`](fmt::Display) writes.
///
/// ```
/// # use error_catalog_message::ParameterType;
/// assert_eq!(ParameterType::try_from("word"), Ok(ParameterType::Word));
/// let unknown = ParameterType::try_from("number").unwrap_err();
/// assert_eq!(unknown.to_string(), "unknown parameter type `number`, expected one of `phone`, `integer`, `word`, `text`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ParameterType {
    /// An optional `+`, then ASCII digits, and nothing else.
    Phone,
    /// An optional `-`, then ASCII digits, and nothing else.
    Integer,
    /// Any characters except ASCII whitespace (space, tab, line feed, form feed, carriage return).
    Word,
    /// Any characters except line ends (line feed, carriage return).
    Text,
}

impl ParameterType {
    /// Every type, narrowest first.
    pub const ALL: &[Self] = &[Self::Phone, Self::Integer, Self::Word, Self::Text];

    /// Returns the name in pages and catalogs.
    ///
    /// ```
    /// # use error_catalog_message::ParameterType;
    /// assert_eq!(ParameterType::Phone.as_str(), "phone");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Integer => "integer",
            Self::Word => "word",
            Self::Text => "text",
        }
    }

    /// Returns whether a placeholder of this type accepts the whole text.
    ///
    /// ```
    /// # use error_catalog_message::ParameterType;
    /// assert!(ParameterType::Phone.accepts("+15551234567"));
    /// assert!(!ParameterType::Phone.accepts("+1 555 123"));
    /// ```
    #[must_use]
    pub fn accepts(self, text: &str) -> bool {
        !text.is_empty()
            && match self {
                Self::Text => !may_contain_line_end(text.as_bytes()) || self.__longest(text) == text.len(),
                _ => self.__longest(text) == text.len(),
            }
    }

    /// Returns an example, for placeholders without one on the page.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::Phone => "+15551234567",
            Self::Integer => "42",
            Self::Word => "example",
            Self::Text => "an example",
        }
    }

    /// Returns a regular expression with the same meaning in RE2, ECMAScript, Java and the `regex` crate.
    #[must_use]
    pub const fn regex(self) -> &'static str {
        match self {
            Self::Phone => r"\+?[0-9]+",
            Self::Integer => "-?[0-9]+",
            Self::Word => r"[^ \t\n\f\r]+?",
            Self::Text => r"[^\n\r]+?",
        }
    }

    /// Returns whether a value has exactly one possible end: the end of its digits.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Phone | Self::Integer)
    }

    /// Returns whether a value may contain a character.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn __may_contain(self, char: char) -> bool {
        match self {
            Self::Phone => matches!(char, '+' | '0'..='9'),
            Self::Integer => matches!(char, '-' | '0'..='9'),
            Self::Word => !matches!(char, ' ' | '\t' | '\n' | '\x0C' | '\r'),
            Self::Text => !matches!(char, '\n' | '\r'),
        }
    }

    /// Returns the length in bytes of the longest prefix of `text` that a placeholder of this type accepts, or 0.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn __longest(self, text: &str) -> usize {
        let digits = |sign: char| {
            let unsigned = text.strip_prefix(sign).unwrap_or(text);
            let digits = unsigned.bytes().take_while(u8::is_ascii_digit).count();
            if digits == 0 { 0 } else { text.len() - unsigned.len() + digits }
        };
        let end = |is_end: fn(u8) -> bool| text.bytes().position(is_end).unwrap_or(text.len());
        match self {
            Self::Phone => digits('+'),
            Self::Integer => digits('-'),
            Self::Word => end(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\x0C' | b'\r')),
            Self::Text => end(|byte| matches!(byte, b'\n' | b'\r')),
        }
    }
}

impl fmt::Display for ParameterType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'n> TryFrom<&'n str> for ParameterType {
    type Error = UnknownParameterType<'n>;

    fn try_from(name: &'n str) -> Result<Self, UnknownParameterType<'n>> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name).ok_or(UnknownParameterType { name })
    }
}

/// No type of parameters has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownParameterType<'n> {
    name: &'n str,
}

impl<'n> UnknownParameterType<'n> {
    /// Returns the name.
    #[must_use]
    pub const fn name(&self) -> &'n str {
        self.name
    }
}

impl fmt::Display for UnknownParameterType<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown parameter type `{}`, expected ", self.name)?;
        for (index, kind) in ParameterType::ALL.iter().enumerate() {
            write!(f, "{}`{kind}`", if index == 0 { "one of " } else { ", " })?;
        }
        Ok(())
    }
}

impl Error for UnknownParameterType<'_> {}

/// Returns whether a byte is less than 14; line ends are.
fn may_contain_line_end(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 0xFF;
    let (Some(last), (eights, _)) = (bytes.last_chunk(), bytes.as_chunks()) else { return true };
    let low = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        eight.wrapping_sub(ONES * 14) & !eight
    };
    let is_low = eights.iter().fold(low(last), |found, eight| found | low(eight));
    is_low & (ONES << 7) != 0
}
