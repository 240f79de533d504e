//! The error for a text that cannot be converted to an error of a catalog.

use core::error::Error;
use core::fmt;

/// A text is not a message, or a field does not accept a value in it.
///
/// `TryFrom<&str>` returns it, with the text, for an enum of [`catalog`](crate::catalog) and for one of
/// [`CatalogError`](crate::CatalogError).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TryFromMessageError<'t> {
    /// No entry has the message, or no variant has the entry.
    UnknownMessage {
        /// The whole text.
        text: &'t str,
    },
    /// The type of a field does not accept the value of its parameter.
    InvalidValue {
        /// The whole text.
        text: &'t str,
        /// The name of the parameter, which is that of the field.
        parameter: &'static str,
        /// The value, as written in the text; `None` if the text has placeholders, or is an alias without the
        /// parameter.
        value: Option<&'t str>,
    },
}

impl<'t> TryFromMessageError<'t> {
    /// Returns the whole text.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        match self {
            Self::UnknownMessage { text } | Self::InvalidValue { text, .. } => text,
        }
    }
}

impl fmt::Display for TryFromMessageError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMessage { text } => write!(f, "unknown message {text:?}"),
            Self::InvalidValue { text, parameter, value: Some(value) } => {
                write!(f, "invalid value {value:?} of `{parameter}` in {text:?}")
            }
            Self::InvalidValue { text, parameter, value: None } => {
                write!(f, "no value of `{parameter}` in {text:?}")
            }
        }
    }
}

impl Error for TryFromMessageError<'_> {}
