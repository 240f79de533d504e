//! The errors of a catalog that validation reports.

use std::fmt;

use crate::code::CodeRange;
use crate::id::is_id;
use crate::message::MessageError;
use crate::nfc::nfc;

/// An error of one entry, or of two entries together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    /// The violated constraint.
    pub kind: ValidationErrorKind,
    /// The index of the entry.
    pub entry: usize,
    /// The index of the other entry, if two entries conflict.
    pub other: Option<usize>,
}

/// A constraint that an entry violates.
///
/// The enum is exhaustive on purpose: the compiler finds each place that maps constraints to texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValidationErrorKind {
    /// A text is empty or whitespace: `message`, `code`, `reason` or `alias`.
    EmptyText(&'static str),
    /// An id is not made of lower-case words joined by `-`, in Unicode's form NFC.
    MalformedId(String),
    /// An id is listed among the removed ids.
    RemovedId(String),
    /// Two entries have this id.
    DuplicateId(String),
    /// Two ids become this variant of a Rust enum.
    DuplicateVariant(String),
    /// Two ids become this constant of other languages.
    DuplicateConstant(String),
    /// A code is not an integer in the declared range.
    CodeRange {
        /// The code.
        code: String,
        /// The declared range.
        range: CodeRange,
    },
    /// Two entries have this code, and the page declares that codes are unique.
    DuplicateCode(String),
    /// A fact is not declared.
    UndeclaredFact(String),
    /// A value is not among the declared values of its fact.
    UndeclaredValue {
        /// The fact.
        fact: String,
        /// The value.
        value: String,
        /// The declared values.
        declared: Vec<String>,
    },
    /// The placeholders of a message cannot be matched.
    Placeholders(MessageError),
    /// Two entries have this message.
    DuplicateMessage(String),
    /// The messages of two entries match this text.
    OverlappingMessages(String),
    /// So many messages begin and end alike that the overlap check stopped.
    TooManyAlike,
}

impl ValidationError {
    pub(crate) fn placeholders(entry: usize, error: MessageError) -> Self {
        Self { kind: ValidationErrorKind::Placeholders(error), entry, other: None }
    }
}

impl fmt::Display for ValidationErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyText(name) => write!(f, "empty {name}"),
            Self::MalformedId(id) if is_id(&nfc(id)) => {
                write!(f, "expected the id `{}` in Unicode's form NFC, found another form", nfc(id))
            }
            Self::MalformedId(id) => {
                write!(f, "expected lower-case words joined by `-`, found the id `{id}`")
            }
            Self::RemovedId(id) => write!(f, "expected an id that is not in `removed`, found `{id}`"),
            Self::DuplicateId(id) => write!(f, "duplicate id `{id}`"),
            Self::DuplicateVariant(variant) => write!(f, "duplicate Rust name `{variant}`"),
            Self::DuplicateConstant(constant) => write!(f, "duplicate constant `{constant}`"),
            Self::CodeRange { code, range: CodeRange { from, to, .. } } => {
                write!(f, "expected an integer from {from} to {to}, found the code `{code}`")
            }
            Self::DuplicateCode(code) => write!(f, "duplicate code `{code}`"),
            Self::UndeclaredFact(fact) => write!(f, "undeclared fact `{fact}`"),
            Self::UndeclaredValue { fact, value, declared } => {
                let declared = declared.join("`, `");
                write!(f, "unknown value `{value}` of the fact `{fact}`, expected one of `{declared}`")
            }
            Self::Placeholders(error) => error.fmt(f),
            Self::DuplicateMessage(message) => write!(f, "duplicate message `{message}`"),
            Self::OverlappingMessages(text) => write!(f, "both messages match `{text}`"),
            Self::TooManyAlike => f.write_str("too many messages begin and end like this one"),
        }
    }
}
