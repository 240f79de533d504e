//! Collects the wordings of a catalog, current and aliases, for the tables of a matcher.

use error_catalog_match::internal::{SegmentRange, Template, WordingId};
use error_catalog_message::Segment;

use crate::catalog::Entry;
use crate::message::MessageError;
use crate::slots::number_of;

/// The text of a wording, and its offset in the text of the index.
pub(crate) struct PlacedText<'c> {
    pub(crate) text: &'c str,
    pub(crate) start: u32,
    pub(crate) wording: WordingId,
}

/// All wordings of a catalog.
#[derive(Default)]
pub(crate) struct Wordings<'c> {
    /// The segments of all templates, in the text of the index.
    pub(crate) segments: Vec<SegmentRange>,
    pub(crate) templates: Vec<Template>,
    /// The text before the first placeholder of each template; may be empty.
    pub(crate) prefixes: Vec<&'c str>,
    /// By precedence among equal texts: messages, templates as they are written, aliases, templates of aliases.
    pub(crate) placed: [Vec<PlacedText<'c>>; 4],
}

impl<'c> Wordings<'c> {
    /// Adds the wordings of an entry. Its message is at `start` in `text`; its aliases are appended.
    pub(crate) fn add(
        &mut self,
        entry_index: u32,
        start: usize,
        entry: &'c Entry,
        text: &mut String,
    ) -> Result<(), MessageError> {
        for (position, known) in entry.wordings().enumerate() {
            let (is_alias, is_template) = (position > 0, !known.parameters.is_empty());
            let wording = WordingId::new(entry_index, is_alias);
            let start = if is_alias { text.len() } else { start };
            if is_template {
                let segments = known.segments()?;
                let from = number_of(self.segments.len());
                self.segments.extend(ranges(&segments, start));
                self.templates.push(Template { from, to: number_of(self.segments.len()), wording });
                self.prefixes.push(prefix(&segments));
            }
            if is_alias {
                text.push_str(known.message);
            }
            let [messages, templates, aliases, alias_templates] = &mut self.placed;
            let placed = match (is_alias, is_template) {
                (false, false) => messages,
                (false, true) => templates,
                (true, false) => aliases,
                (true, true) => alias_templates,
            };
            placed.push(PlacedText { text: known.message, start: number_of(start), wording });
        }
        Ok(())
    }
}

/// Returns the ranges of segments in a text that has them at `start`, with placeholders as `{name}`.
pub(crate) fn ranges(segments: &[Segment<'_>], start: usize) -> impl Iterator<Item = SegmentRange> {
    let mut at = start;
    segments.iter().map(move |segment| match segment {
        Segment::Literal(text) => {
            let start = at;
            at += text.len();
            SegmentRange { start, end: at, kind: None }
        }
        Segment::Placeholder { name, kind } => {
            let start = at + "{".len();
            let end = start + name.len();
            at = end + "}".len();
            SegmentRange { start, end, kind: Some(*kind) }
        }
    })
}

/// Returns the text before the first placeholder; may be empty.
pub(crate) fn prefix<'c>(segments: &[Segment<'c>]) -> &'c str {
    match segments {
        [Segment::Literal(text), ..] => text,
        _ => "",
    }
}
