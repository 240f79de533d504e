//! Limits on YAML from outside.

use std::fmt;

/// The most bytes that a YAML document may have.
pub const MAX_YAML_BYTES: usize = 64 << 20;

/// The most collections that may be nested in a YAML document.
pub const MAX_YAML_DEPTH: usize = 64;

/// The limit that a YAML document exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum YamlLimit {
    /// The document has more than [`MAX_YAML_BYTES`].
    Size,
    /// More than [`MAX_YAML_DEPTH`] collections are nested at this byte.
    Depth(usize),
    /// A directive, such as `%TAG`, starts at this byte.
    Directive(usize),
}

impl YamlLimit {
    /// Returns the byte at which the limit is exceeded.
    #[must_use]
    pub const fn offset(self) -> usize {
        match self {
            Self::Size => MAX_YAML_BYTES,
            Self::Depth(offset) | Self::Directive(offset) => offset,
        }
    }
}

impl fmt::Display for YamlLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => write!(f, "expected at most {MAX_YAML_BYTES} bytes of YAML, found more"),
            Self::Depth(_) => write!(f, "expected at most {MAX_YAML_DEPTH} nested collections, found more"),
            Self::Directive(_) => f.write_str("expected no directive, found `%`"),
        }
    }
}

impl std::error::Error for YamlLimit {}
