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

/// Checks that `serde_yaml` reads a document in time linear in its length.
///
/// # Errors
///
/// The first limit that the document exceeds.
pub fn check_yaml_limits(yaml: &str) -> Result<(), YamlLimit> {
    if yaml.len() > MAX_YAML_BYTES {
        return Err(YamlLimit::Size);
    }
    let text = with_line_feeds(yaml);
    let options = granit_parser::options! {
        flow_nesting_limit: MAX_YAML_DEPTH,
        block_nesting_limit: MAX_YAML_DEPTH,
        disallow_directives: true,
        bom_inside_document_as_content: true,
    };
    let mut scanner = Scanner::with_options(StrInput::new(&text), options);
    let Some(error) = scanner.find_map(Result::err) else { return Ok(()) };
    let offset = error.marker().byte_offset().unwrap_or_default();
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => Err(YamlLimit::Depth(offset)),
        ErrorKind::DirectiveDisallowed => Err(YamlLimit::Directive(offset)),
        _ => check_unscanned(&text, scanner.mark().byte_offset().unwrap_or_default()),
    }
}

/// Checks the text after a syntax error, which libyaml may read on: too few characters there can make it slow.
fn check_unscanned(text: &str, from: usize) -> Result<(), YamlLimit> {
    let rest = text.get(from..).unwrap_or_default();
    if let Some((offset, _)) = rest.match_indices(['[', '{']).nth(MAX_YAML_DEPTH) {
        return Err(YamlLimit::Depth(from + offset));
    }
    match rest
        .match_indices(['\n', '\r'])
        .find(|(end, _)| rest.get(end + 1..).is_some_and(|next| next.starts_with('%')))
    {
        Some((end, _)) => Err(YamlLimit::Directive(from + end + 1)),
        None => Ok(()),
    }
}

/// Replaces the line ends that libyaml knows and YAML 1.2 does not, at the same byte offsets.
fn with_line_feeds(yaml: &str) -> Cow<'_, str> {
    if !yaml.contains(['\u{85}', '\u{2028}', '\u{2029}']) {
        return Cow::Borrowed(yaml);
    }
    Cow::Owned(yaml.replace('\u{85}', " \n").replace(['\u{2028}', '\u{2029}'], "  \n"))
}
