//! Codes that a page declares to be integers of a range.

use std::fmt::{self, Display};

/// The range that a page declares for its codes, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(deny_unknown_fields))]
pub struct CodeRange {
    /// The least code.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::parsed::parsed"))]
    pub from: i64,
    /// The greatest code.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::parsed::parsed"))]
    pub to: i64,
    /// True if no two entries share a code. Then the discriminant of the Rust enum is the code.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::parsed::parsed"))]
    pub unique: bool,
}

/// A Rust integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IntegerType(&'static str);

impl CodeRange {
    /// Returns whether a code is in the range.
    #[must_use]
    pub fn contains(&self, code: i64) -> bool {
        (self.from..=self.to).contains(&code)
    }

    /// Returns the smallest Rust integer type of every code in the range: unsigned if no code is negative, and `i64`
    /// if 32 bits do not suffice.
    ///
    /// ```
    /// # use error_catalog_model::CodeRange;
    /// assert_eq!(CodeRange { from: 100, to: 699, unique: false }.integer_type().as_str(), "u16");
    /// ```
    #[must_use]
    pub fn integer_type(&self) -> IntegerType {
        let fits = |from: i64, to: i64| self.from >= from && self.to <= to;
        let types = [
            ("u8", 0, i64::from(u8::MAX)),
            ("i8", i64::from(i8::MIN), i64::from(i8::MAX)),
            ("u16", 0, i64::from(u16::MAX)),
            ("i16", i64::from(i16::MIN), i64::from(i16::MAX)),
            ("u32", 0, i64::from(u32::MAX)),
            ("i32", i64::from(i32::MIN), i64::from(i32::MAX)),
        ];
        let smallest = types.into_iter().find(|(_, from, to)| fits(*from, *to));
        IntegerType(smallest.map_or("i64", |(name, ..)| name))
    }
}

impl IntegerType {
    /// Returns the name of the type in Rust.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl Display for IntegerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// Returns whether a text is a canonical integer of any size: `7` and `-32000`, but not `07`.
///
/// ```
/// # use error_catalog_model::is_integer;
/// assert!(is_integer("-12") && is_integer("99999999999999999999"));
/// assert!(!is_integer("007") && !is_integer("+7") && !is_integer("-0"));
/// ```
pub fn is_integer(text: &str) -> bool {
    match text.strip_prefix('-').unwrap_or(text).as_bytes() {
        [b'0'] => text == "0",
        [b'1'..=b'9', more @ ..] => more.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

/// Returns the integer for a code with lookalike characters, such as `O`, `l` and fullwidth digits. Returns `None` for
/// an integer and for any other text.
///
/// ```
/// # use error_catalog_model::likely_integer;
/// assert_eq!(likely_integer("4O4").as_deref(), Some("404"));
/// assert_eq!(likely_integer("E404"), None);
/// ```
#[must_use]
pub fn likely_integer(code: &str) -> Option<String> {
    let digit = |c: char| match c {
        'O' | 'o' => '0',
        'I' | 'l' => '1',
        '\u{FF10}'..='\u{FF19}' => char::from_digit(u32::from(c) - 0xFF10, 10).unwrap_or(c),
        '\u{2212}' | '\u{2013}' => '-',
        other => other,
    };
    let has_digit = code.contains(|c: char| c.is_ascii_digit() || matches!(c, '\u{FF10}'..='\u{FF19}'));
    let likely: String = code.chars().map(digit).collect();
    (has_digit && likely != code && is_integer(&likely)).then_some(likely)
}
