//! Reports missing entries, with a fix for each way to resolve them.

use error_catalog_model::Entry;
use error_catalog_page::build::placeholder::write_message;
use error_catalog_page::setting_edit::{Rewording, add_rewordings, add_to_list, delete_facts};
use error_catalog_page::{Diagnostic, Fix, Span, TextEdit};

use crate::baseline::missing::{MissingEntry, Neighbor, NewEntry};
use crate::baseline::retired_rows::retired_rows;
use crate::edit::align::with_alignment;
use crate::page::Page;
use crate::project::Project;
use crate::rules::file_rules::MISSING_ID;

/// The most ids that are reported one by one.
const MAX_REPORTED: usize = 6;

/// Reports each missing entry at its row or the former position of its row. The first diagnostic has the fixes of all.
pub(crate) fn report_missing(
    page: &Page,
    missing: &[MissingEntry<'_>],
    project: &Project,
) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    for entry in missing.iter().take(MAX_REPORTED) {
        let mut diagnostic = missing_id(page, entry.entry, Anchor::new(page, entry));
        match diagnostics.first() {
            None => {
                if missing.len() > 1 {
                    diagnostic.message =
                        format!("{}, and {} more are missing", diagnostic.message, missing.len() - 1);
                }
                diagnostic.help = help(page, missing, project);
                diagnostic.fixes = fixes(page, missing);
            }
            Some(first) => {
                "apply a fix of the first missing id: it is for all ids that it fits"
                    .clone_into(&mut diagnostic.help);
                diagnostic.related.push(first.primary.clone().with_text("the first missing id"));
            }
        }
        diagnostics.push(diagnostic);
    }
    // The first diagnostic is also about the ids that are not reported one by one.
    if let Some(first) = diagnostics.first_mut() {
        first.entries.extend(missing.iter().skip(MAX_REPORTED).map(|one| one.entry.id.clone()));
    }
    diagnostics
}

/// Reports a missing entry.
pub(crate) fn missing_id(page: &Page, missing: &Entry, anchor: Anchor<'_>) -> Diagnostic {
    let message =
        format!("the id `{}` (`{}`) is missing{}", missing.id, message_text(page, missing), anchor.text);
    let diagnostic = Diagnostic::new(&MISSING_ID, page.source.label(anchor.span), message).about(&missing.id);
    match anchor.recoded {
        Some(recoded) => diagnostic.about(&recoded.id),
        None => diagnostic,
    }
}

/// Reports a missing entry whose row has a code that is an error. Only the right code resolves both.
pub(crate) fn mistyped_code(
    page: &Page,
    missing: &MissingEntry<'_>,
    reported: &[Diagnostic],
) -> Option<Diagnostic> {
    let recoded = missing.recoded?;
    let codes = code_spans(page, recoded);
    let is_wrong = |error: &Diagnostic| error.is_error() && codes.contains(&error.primary.span);
    if !reported.iter().any(is_wrong) {
        return None;
    }
    let diagnostic = missing_id(page, missing.entry, Anchor::of_code(page, recoded));
    Some(diagnostic.with_fix(correct_code(page, missing)?))
}

pub(crate) fn message_text(page: &Page, entry: &Entry) -> String {
    write_message(entry.wording(), page.settings.placeholder_syntaxes())
}

/// The content of the page at which a missing id is reported.
#[derive(Clone, Copy)]
pub(crate) struct Anchor<'b> {
    pub(crate) span: Span,
    /// The content of the span, in words.
    pub(crate) text: &'static str,
    /// The entry of the row, if the row has the wrong code.
    pub(crate) recoded: Option<&'b Entry>,
}

impl<'b> Anchor<'b> {
    /// Returns the row that may have replaced an entry, or its code, else its neighbor.
    fn new(page: &Page, missing: &MissingEntry<'b>) -> Self {
        let (span, text) = match (missing.successor, missing.recoded, &missing.neighbor) {
            (None, Some(recoded), _) => return Self::of_code(page, recoded),
            (Some(successor), ..) => (successor.spans.message, "; this row may be its new wording"),
            (None, None, Some(Neighbor::Above(span))) => (*span, "; its row was below this one"),
            (None, None, Some(Neighbor::Below(span))) => (*span, "; its row was above this one"),
            (None, None, None) => (Span::START, ""),
        };
        Self { span, text, recoded: None }
    }

    /// Returns the code of a row.
    fn of_code(page: &Page, row: NewEntry<'b>) -> Self {
        let span = code_spans(page, row).first().copied().unwrap_or(row.spans.message);
        Self { span, text: "; this row may have the wrong code", recoded: Some(row.entry) }
    }
}

fn help(page: &Page, missing: &[MissingEntry<'_>], project: &Project) -> String {
    let id = if let [one] = missing { one.entry.id.as_str() } else { "ID" };
    let commands = project.edit_command("reword").zip(project.edit_command("retire"));
    let commands = commands.map_or(String::new(), |(reword, retire)| {
        format!("; then change it with `{reword} {id} \"NEW MESSAGE\"` or `{retire} {id}`")
    });
    let is_editable = add_to_list(&page.source, "removed", []).is_some();
    let front_matter = if is_editable {
        ""
    } else {
        "; more fixes need front matter in YAML, with the settings below a line `catalog:`"
    };
    format!("restore the row{commands}, or apply a fix{front_matter}")
}

/// Returns the alternatives. Each is for all missing entries that it fits.
fn fixes(page: &Page, missing: &[MissingEntry<'_>]) -> Vec<Fix> {
    let mut fixes = Vec::new();
    fixes.extend(correct_codes(page, missing));
    fixes.extend(reword(page, missing));
    fixes.extend(retire(page, missing));
    fixes.extend(remove(page, missing));
    fixes
}

/// Writes the earlier codes of rows that have the reasons of missing entries.
fn correct_codes(page: &Page, missing: &[MissingEntry<'_>]) -> Option<Fix> {
    let mut corrections: Vec<Fix> = missing.iter().filter_map(|one| correct_code(page, one)).collect();
    let title = match corrections.as_slice() {
        [] | [_] => return corrections.pop(),
        several => format!("correct the rows of {} missing ids: an error keeps its code", several.len()),
    };
    let edits = corrections.into_iter().flat_map(|correction| correction.edits).collect();
    Some(Fix { title, is_safe: false, edits })
}

/// Writes the earlier code of a row with the same reason.
fn correct_code(page: &Page, missing: &MissingEntry<'_>) -> Option<Fix> {
    let code = missing.entry.code.as_str();
    let title = format!("write the code {code} again: an error with another code is another error");
    let spans = code_spans(page, missing.recoded?);
    let edits: Vec<TextEdit> = spans.into_iter().map(|span| page.source.edit(span, code)).collect();
    if edits.is_empty() { None } else { Some(Fix { title, is_safe: false, edits }) }
}

/// Returns the spans of the code of an entry, in its column and in its message.
fn code_spans(page: &Page, NewEntry { entry, spans }: NewEntry<'_>) -> Vec<Span> {
    let mut codes = Vec::from_iter(spans.code);
    let has_format = page.readable_catalog().is_some_and(|catalog| catalog.shape.is_some());
    if (codes.is_empty() || has_format) && !page.settings.has_reasons {
        let start = page.source.slice(spans.message).find(entry.code.as_str());
        let start = start.map(|start| spans.message.start + start);
        codes.extend(start.map(|start| Span::new(start, start + entry.code.len())));
    }
    codes
}

/// Keeps the messages of entries that have a successor as its aliases. If the message is the same, its aliases are missing.
fn reword(page: &Page, missing: &[MissingEntry<'_>]) -> Option<Fix> {
    struct Messages {
        from: String,
        to: String,
    }
    let mut messages = Vec::new();
    for one in missing {
        let Some(NewEntry { entry: successor, .. }) = one.successor else { continue };
        let (from, mut to) = (message_text(page, one.entry), message_text(page, successor));
        if from != to {
            messages.push(Messages { from, to });
            continue;
        }
        // The row is the same, and its rewordings are missing.
        for alias in one.entry.aliases.iter().rev() {
            let from = write_message(alias.wording(), page.settings.placeholder_syntaxes());
            messages.push(Messages { from: from.clone(), to });
            to = from;
        }
    }
    let rewordings: Vec<Rewording<'_>> =
        messages.iter().map(|Messages { from, to }| Rewording { from, to }).collect();
    let title = match rewordings.as_slice() {
        [] => return None,
        [Rewording { to, .. }] => format!("keep the earlier message as an alias of `{to}`"),
        several => format!("keep {} earlier messages as aliases of the new ones", several.len()),
    };
    Some(Fix { title, is_safe: false, edits: vec![add_rewordings(&page.source, &rewordings)?] })
}

/// Keeps the rows below a heading of retired errors.
fn retire(page: &Page, missing: &[MissingEntry<'_>]) -> Option<Fix> {
    let entries: Vec<&Entry> = missing.iter().map(|one| one.entry).collect();
    let edits = with_alignment(page, retired_rows(page, &entries)?);
    let rows = if missing.len() == 1 { "row" } else { "rows" };
    let title = format!("keep the {rows} as retired: the error no longer occurs");
    Some(Fix { title, is_safe: false, edits })
}

/// Lists the ids as removed.
fn remove(page: &Page, missing: &[MissingEntry<'_>]) -> Option<Fix> {
    let ids: Vec<&str> = missing.iter().map(|one| one.entry.id.as_str()).collect();
    let edit = add_to_list(&page.source, "removed", ids.iter().copied())?;
    let mut edits = delete_facts(&page.source, &page.settings, |id| ids.contains(&id));
    edits.push(edit);
    let ids = if missing.len() == 1 { "id" } else { "ids" };
    Some(Fix { title: format!("list the {ids} as removed: programs may break"), is_safe: false, edits })
}
