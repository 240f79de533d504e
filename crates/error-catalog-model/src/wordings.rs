//! Collects the wordings of a catalog, current and aliases, for the tables of a matcher.

use error_catalog_match::internal::{Template, WordingId};
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
    pub(crate) segments: Vec<Segment<'c>>,
    pub(crate) templates: Vec<Template>,
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
            if is_template {
                let from = number_of(self.segments.len());
                self.segments.append(&mut known.segments()?);
                self.templates.push(Template { from, to: number_of(self.segments.len()), wording });
            }
            let start = number_of(if is_alias { text.len() } else { start });
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
            placed.push(PlacedText { text: known.message, start, wording });
        }
        Ok(())
    }
}
