//! The shape that the messages of a catalog have, as a pattern.

use error_catalog_match::{Kind, Segment};

use crate::catalog::{Catalog, Entry};

/// How messages are built, as a pattern with the holes `code` and `reason`; nothing where that is not known.
pub(crate) fn shape(catalog: &Catalog) -> Vec<Segment<'_>> {
    let is_word = |entry: &Entry| !entry.code.contains(char::is_whitespace);
    let code_kind = if catalog.entries.iter().all(is_word) { Kind::Word } else { Kind::Text };
    let mut segments = Vec::new();
    let mut rest = catalog.shape.as_deref().unwrap_or_default();
    while let Some((literal, from)) = rest.find('{').and_then(|at| rest.split_at_checked(at)) {
        let Some((name, after)) = from.strip_prefix('{').and_then(|from| from.split_once('}')) else { break };
        if !literal.is_empty() {
            segments.push(Segment::Literal(literal));
        } else if !segments.is_empty() {
            return Vec::new();
        }
        segments.push(Segment::Hole { name, kind: if name == "code" { code_kind } else { Kind::Text } });
        rest = after;
    }
    if !rest.is_empty() {
        segments.push(Segment::Literal(rest));
    }
    segments
}
