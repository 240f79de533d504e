//! Rows whose fix contradicts one of their facts.

use error_catalog_model::{Entry, words};

use crate::build::error_row::ErrorRow;
use crate::build::rows::Builder;
use crate::column_kind::ColumnKind;
use crate::parse::settings::Settings;
use crate::rules::front_matter::FIX_CONTRADICTS_FACT;

/// A fact of an entry, and the words at the start of its fix that contradict the fact.
struct ContradictedFact<'e> {
    name: &'e str,
    value: &'e str,
    words: &'e str,
}

impl Builder<'_> {
    /// Reports each fix that begins with words that contradict a fact. A row has at most one such diagnostic.
    pub(crate) fn check_fixes(&mut self, rows: &[ErrorRow<'_>], entries: &[Entry]) {
        for (row, entry) in rows.iter().zip(entries) {
            let Some(ContradictedFact { name, value, words }) = contradicted_fact(self.settings, entry)
            else {
                continue;
            };
            let message = format!("expected a fix that suits the fact `{name}: {value}`, found `{words}`");
            let help = format!(
                "write another fix, or correct the fact of `{}` in the front matter or its column",
                entry.id
            );
            self.report(&FIX_CONTRADICTS_FACT, row.span(&ColumnKind::Fix), &message, &help);
        }
    }
}

fn contradicted_fact<'e>(settings: &'e Settings, entry: &'e Entry) -> Option<ContradictedFact<'e>> {
    for contradiction in &settings.contradictions {
        let Some(value) = entry.facts.get(&contradiction.fact) else { continue };
        if *value != contradiction.value {
            continue;
        }
        if let Some(words) = contradiction.words.iter().find(|words| begins_with(&entry.fix, words)) {
            return Some(ContradictedFact { name: &contradiction.fact, value, words });
        }
    }
    None
}

/// Returns whether a text begins with some words, whatever their letter case.
fn begins_with(text: &str, beginning: &str) -> bool {
    let mut text = words(text);
    let mut beginning = words(beginning).peekable();
    beginning.peek().is_some() && beginning.all(|word| text.next() == Some(word))
}
