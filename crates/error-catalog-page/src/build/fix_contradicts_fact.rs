//! Rows whose fix speaks against one of their facts.

use error_catalog_model::{Entry, words};

use crate::build::error_row::ErrorRow;
use crate::build::rows::Builder;
use crate::column_kind::ColumnKind;
use crate::rules::front_matter::FIX_CONTRADICTS_FACT;

impl Builder<'_> {
    /// Notes each fix that begins as its row's facts say that it should not; one note a row.
    pub(crate) fn check_fixes(&mut self, lines: &[ErrorRow<'_>], entries: &[Entry]) {
        for (line, entry) in lines.iter().zip(entries) {
            let Some((fact, value, beginning)) = self.contradiction(entry) else { continue };
            let what = format!(
                "the fix begins with `{beginning}`, and the fact `{fact}` of this error is `{value}`"
            );
            let help = format!(
                "say in the fix what helps instead, or correct the fact of `{}` in the front matter or its column",
                entry.id
            );
            self.report(&FIX_CONTRADICTS_FACT, line.span(&ColumnKind::Fix), &what, &help);
        }
    }

    /// The fact and the value that the entry's fix speaks against, and how it begins.
    fn contradiction(&self, entry: &Entry) -> Option<(String, String, String)> {
        let begins = |beginning: &str| {
            let mut fix = words(&entry.fix);
            words(beginning).all(|word| fix.next() == Some(word)) && words(beginning).next().is_some()
        };
        self.settings.contradictions.iter().find_map(|contradiction| {
            let own = entry.facts.get(&contradiction.fact).filter(|own| **own == contradiction.value)?;
            let beginning = contradiction.words.iter().find(|beginning| begins(beginning))?;
            Some((contradiction.fact.clone(), own.clone(), beginning.clone()))
        })
    }
}
