//! The wordings of a catalog, current and earlier, gathered for its tables.

use error_catalog_match::{Segment, Template, Wording};

use crate::catalog::Entry;
use crate::message::MessageError;
use crate::slots::number_of;

/// A text of a wording, and where it begins in the text of all.
pub(crate) struct Placed<'c> {
    pub(crate) text: &'c str,
    pub(crate) start: u32,
    pub(crate) wording: Wording,
}

/// All wordings of a catalog.
#[derive(Default)]
pub(crate) struct Wordings<'c> {
    pub(crate) segments: Vec<Segment<'c>>,
    pub(crate) templates: Vec<Template>,
    /// By what is preferred where two are one text: messages, templates as they are written, then the earlier ones.
    pub(crate) placed: [Vec<Placed<'c>>; 4],
}

impl<'c> Wordings<'c> {
    /// Adds those of an entry, whose message begins at `start` in `text`; the earlier ones are put behind it.
    pub(crate) fn add(
        &mut self,
        entry: u32,
        start: usize,
        wordings: &'c Entry,
        text: &mut String,
    ) -> Result<(), MessageError> {
        for (place, known) in wordings.wordings().enumerate() {
            let (is_alias, is_template) = (place > 0, !known.parameters.is_empty());
            let wording = Wording::new(entry, is_alias);
            if is_template {
                let from = number_of(self.segments.len());
                self.segments.append(&mut known.segments()?);
                self.templates.push(Template { from, to: number_of(self.segments.len()), wording });
            }
            let start = number_of(if is_alias { text.len() } else { start });
            if is_alias {
                text.push_str(known.message);
            }
            let rank = 2 * usize::from(is_alias) + usize::from(is_template);
            if let Some(placed) = self.placed.get_mut(rank) {
                placed.push(Placed { text: known.message, start, wording });
            }
        }
        Ok(())
    }
}
