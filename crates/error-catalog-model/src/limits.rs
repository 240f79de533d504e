//! Limits on YAML from outside, checked before `serde_yaml` reads it.
//!
//! Its scanner, libyaml's, looks at every open flow collection for each token and at every directive for each
//! directive: 100 KB of brackets take a minute. Another scanner, which is linear, finds the excess first.

use std::borrow::Cow;
use std::fmt;

use granit_parser::{ErrorKind, Scanner, StrInput};

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

/// Why a YAML document is not given to `serde_yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum YamlRefusal {
    /// The document exceeds a limit.
    Limit(YamlLimit),
    /// The document has a syntax error. The limits were not checked after it, and libyaml may read on.
    Syntax {
        /// The byte at which the error was noticed.
        offset: usize,
        /// The message.
        message: String,
    },
}

impl YamlRefusal {
    /// Returns the byte that it is about.
    #[must_use]
    pub const fn offset(&self) -> usize {
        match self {
            Self::Limit(limit) => limit.offset(),
            Self::Syntax { offset, .. } => *offset,
        }
    }
}

impl fmt::Display for YamlRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Limit(limit) => limit.fmt(f),
            Self::Syntax { message, .. } => f.write_str(message),
        }
    }
}

impl std::error::Error for YamlRefusal {}

/// Checks that `serde_yaml` reads a document in time linear in its length.
///
/// # Errors
///
/// The first limit that the document exceeds, or the first syntax error.
pub fn check_yaml_limits(yaml: &str) -> Result<(), YamlRefusal> {
    if yaml.len() > MAX_YAML_BYTES {
        return Err(YamlRefusal::Limit(YamlLimit::Size));
    }
    let text = with_line_feeds(yaml);
    let options = granit_parser::options! {
        flow_nesting_limit: MAX_YAML_DEPTH,
        block_nesting_limit: MAX_YAML_DEPTH,
        disallow_directives: true,
        bom_inside_document_as_content: true,
    };
    let Some(error) = Scanner::with_options(StrInput::new(&text), options).find_map(Result::err) else {
        return Ok(());
    };
    let offset = error.marker().byte_offset().unwrap_or_default();
    Err(match error.kind() {
        ErrorKind::RecursionLimitExceeded => YamlRefusal::Limit(YamlLimit::Depth(offset)),
        ErrorKind::DirectiveDisallowed => YamlRefusal::Limit(YamlLimit::Directive(offset)),
        kind => YamlRefusal::Syntax { offset, message: kind.to_string() },
    })
}

/// Replaces the line ends that libyaml knows and YAML 1.2 does not, at the same byte offsets.
fn with_line_feeds(yaml: &str) -> Cow<'_, str> {
    if !yaml.contains(['\u{85}', '\u{2028}', '\u{2029}']) {
        return Cow::Borrowed(yaml);
    }
    Cow::Owned(yaml.replace('\u{85}', " \n").replace(['\u{2028}', '\u{2029}'], "  \n"))
}
