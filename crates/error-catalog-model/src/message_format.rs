//! The message format of a catalog as a pattern.

use error_catalog_message::{ParameterType, Segment};

use crate::catalog::{Catalog, Entry};

/// Returns the pattern with the placeholders `code` and `reason`, or nothing if the catalog declares no format.
pub(crate) fn message_format(catalog: &Catalog) -> Vec<Segment<'_>> {
    let is_word = |entry: &Entry| !entry.code.contains(char::is_whitespace);
    let all_words = catalog.entries.iter().all(is_word);
    let code_type = if all_words { ParameterType::Word } else { ParameterType::Text };
    let mut segments = Vec::new();
    let mut rest = catalog.shape.as_deref().unwrap_or_default();
    while let Some((literal, from)) = rest.find('{').and_then(|at| rest.split_at_checked(at)) {
        let Some((name, after)) = from.strip_prefix('{').and_then(|from| from.split_once('}')) else { break };
        if !literal.is_empty() {
            segments.push(Segment::Literal(literal));
        } else if !segments.is_empty() {
            return Vec::new();
        }
        segments.push(Segment::Placeholder {
            name,
            kind: if name == "code" { code_type } else { ParameterType::Text },
        });
        rest = after;
    }
    if !rest.is_empty() {
        segments.push(Segment::Literal(rest));
    }
    segments
}
