//! Reports a missing entry and the mistyped code of its row as one diagnostic.

use error_catalog_lint::CODE_LENGTH;
use error_catalog_page::rules::rows::{LOOKALIKE_CODE, MESSAGE_FORMAT};
use error_catalog_page::{Diagnostic, Fix, TextEdit};

use crate::baseline::missing::{MissingEntry, NewEntry};
use crate::page::Page;

/// Leaves out the entries whose rows have a code that is reported as an error, and adds the code of the entry to that error.
pub(crate) fn without_mistyped_codes<'b>(
    page: &Page,
    missing: Vec<MissingEntry<'b>>,
    diagnostics: &mut [Diagnostic],
) -> Vec<MissingEntry<'b>> {
    let mut unexplained = Vec::new();
    for one in missing {
        let error = one.recoded.and_then(|recoded| {
            diagnostics.iter_mut().find(|error| error.is_error() && is_about_code(page, error, recoded))
        });
        match error {
            Some(error) => write_code(page, &one, error),
            None => unexplained.push(one),
        }
    }
    unexplained
}

/// Returns whether a diagnostic is about the code of a row.
fn is_about_code(page: &Page, diagnostic: &Diagnostic, row: NewEntry<'_>) -> bool {
    let span = diagnostic.primary.span;
    [&MESSAGE_FORMAT, &LOOKALIKE_CODE, &CODE_LENGTH].contains(&diagnostic.rule)
        && page.source.line(span.start) == page.source.line(row.span.start)
        && page.source.slice(span) == row.entry.code
}

/// Makes the code of a missing entry the fix of an error about the code of its row.
fn write_code(page: &Page, missing: &MissingEntry<'_>, error: &mut Diagnostic) {
    let code = missing.entry.code.as_str();
    let mut edits: Vec<TextEdit> = error.fixes.drain(..).flat_map(|fix| fix.edits).collect();
    if edits.is_empty() {
        edits.push(page.source.edit(error.primary.span, code));
    }
    for edit in &mut edits {
        code.clone_into(&mut edit.text);
    }
    let title = format!("write `{code}`: this row has the id `{}`", missing.entry.id);
    error.help.clear();
    error.fixes.push(Fix { title, is_safe: false, edits });
    error.related.extend(page.facts_label(&missing.entry.id));
}
