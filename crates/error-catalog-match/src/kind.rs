//! What a hole of a message may swallow.

/// The kind of a parameter: which texts may fill its hole. No kind accepts the empty text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An optional `+`, then ASCII digits, and nothing else.
    Phone,
    /// An optional `-`, then ASCII digits, and nothing else.
    Integer,
    /// Any characters but ASCII white space (space, tab, line feed, form feed, carriage return).
    Word,
    /// Any characters but line ends (line feed, carriage return).
    Text,
}

impl Kind {
    /// Every kind, narrowest first.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Integer, Self::Word, Self::Text];

    /// The kind's name in pages and catalogs.
    ///
    /// ```
    /// # use error_catalog_match::Kind;
    /// assert_eq!(Kind::Phone.name(), "phone");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Integer => "integer",
            Self::Word => "word",
            Self::Text => "text",
        }
    }

    /// The kind of that name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether the whole of `text` may fill a hole of this kind.
    ///
    /// ```
    /// # use error_catalog_match::Kind;
    /// assert!(Kind::Phone.accepts("+15551234567"));
    /// assert!(!Kind::Phone.accepts("+1 555 123"));
    /// ```
    pub fn accepts(self, text: &str) -> bool {
        !text.is_empty()
            && match self {
                Self::Text => !may_hold_line_end(text.as_bytes()) || self.longest(text) == text.len(),
                _ => self.longest(text) == text.len(),
            }
    }

    /// A text of this kind, for messages whose page gives no example.
    pub const fn example(self) -> &'static str {
        match self {
            Self::Phone => "+15551234567",
            Self::Integer => "42",
            Self::Word => "example",
            Self::Text => "an example",
        }
    }

    /// A regular expression for texts of this kind that RE2, ECMAScript, Java and the `regex` crate read alike.
    pub const fn regex(self) -> &'static str {
        match self {
            Self::Phone => r"\+?[0-9]+",
            Self::Integer => "-?[0-9]+",
            Self::Word => r"[^ \t\n\f\r]+?",
            Self::Text => r"[^\n\r]+?",
        }
    }

    /// Whether a hole of this kind has exactly one possible end: where its digits end.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Phone | Self::Integer)
    }

    /// Whether a text of this kind may hold the character.
    pub(crate) const fn may_hold(self, char: char) -> bool {
        match self {
            Self::Phone => matches!(char, '+' | '0'..='9'),
            Self::Integer => matches!(char, '-' | '0'..='9'),
            Self::Word => !matches!(char, ' ' | '\t' | '\n' | '\x0C' | '\r'),
            Self::Text => !matches!(char, '\n' | '\r'),
        }
    }

    /// Length in bytes of the longest start of `text` that a hole of this kind may swallow; 0 if none may.
    pub(crate) fn longest(self, text: &str) -> usize {
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

/// Whether any byte is one of the first fourteen, of which line ends are two.
fn may_hold_line_end(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 0xFF;
    let (Some(last), (eights, _)) = (bytes.last_chunk(), bytes.as_chunks()) else { return true };
    let low = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        eight.wrapping_sub(ONES * 14) & !eight
    };
    let is_low = eights.iter().fold(low(last), |found, eight| found | low(eight));
    is_low & (ONES << 7) != 0
}
