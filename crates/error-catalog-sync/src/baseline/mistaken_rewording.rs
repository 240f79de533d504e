//! Finds mistakes under `reworded:` that make an entry of the baseline seem to be missing.

use error_catalog_model::{Catalog, Entry};
use error_catalog_page::build::placeholder::{read_message, write_message};
use error_catalog_page::parse::settings::DeclaredRewording;
use error_catalog_page::rules::front_matter::INVALID_REWORDING;
use error_catalog_page::scalar::flow_scalar;
use error_catalog_page::suggestion::nearest;
use error_catalog_page::{Diagnostic, Fix, Span};

use crate::page::Page;

/// The most pairs of missing entries and rewordings that are compared.
const MAX_PAIRS: usize = 1000;

/// A mistake in a rewording, and the entry that is missing because of it.
pub(crate) struct MistakenRewording<'p> {
    pub(crate) entry: &'p Entry,
    rewording: &'p DeclaredRewording,
    kind: Kind,
}

/// A mistake in a rewording.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// No entry has had the message under `was`. This is not reported yet.
    UnknownMessage,
    /// The message of the entry is under `now`, and that of its row under `was`.
    Swapped,
    /// Another mistake, which is reported already.
    Reported,
}

/// Finds the rewordings that explain why entries are missing.
pub(crate) fn mistaken_rewordings<'p>(
    page: &'p Page,
    catalog: &Catalog,
    baseline: &Catalog,
    missing: &[&'p Entry],
    reported: &[Diagnostic],
) -> Vec<MistakenRewording<'p>> {
    let rewordings = &page.settings.reworded;
    let mut mistakes = Vec::new();
    if missing.len() * rewordings.len() > MAX_PAIRS {
        return mistakes;
    }
    for rewording in rewordings {
        let message = |text: &str| {
            read_message(text, page.settings.placeholder_syntaxes()).ok().map(|read| read.message)
        };
        let (Some(from), Some(to)) = (message(&rewording.from.value), message(&rewording.to.value)) else {
            continue;
        };
        let has_row = |message: &str| catalog.entries.iter().any(|entry| entry.message == message);
        let had = |entry: &Entry, message: &str| {
            entry.message == message || entry.aliases.iter().any(|alias| alias.message == message)
        };
        let is_reported = reported.iter().any(|diagnostic| is_about(diagnostic, rewording));
        let is_known = baseline.entries.iter().any(|entry| had(entry, &from));
        for entry in missing.iter().copied() {
            let kind = if is_reported && to == entry.message && has_row(&from) {
                Kind::Swapped
            } else if is_reported && from == entry.message {
                Kind::Reported
            } else if !is_reported && !is_known && has_row(&to) && nearest(&from, &[&entry.message]).is_some()
            {
                Kind::UnknownMessage
            } else {
                continue;
            };
            mistakes.push(MistakenRewording { entry, rewording, kind });
        }
    }
    mistakes
}

/// Reports the mistakes that are not reported yet.
pub(crate) fn report_mistakes(
    page: &Page,
    mistakes: &[MistakenRewording<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for MistakenRewording { entry, rewording, kind } in mistakes {
        if *kind == Kind::UnknownMessage {
            diagnostics.push(unknown_message(page, entry, rewording));
        } else if let Some(reported) = diagnostics.iter_mut().find(|one| is_about(one, rewording)) {
            reported.related.extend(page.facts_label(&entry.id));
            if *kind == Kind::Swapped {
                reported.help.clear();
                reported.fixes = vec![swap(page, rewording)];
            }
        }
    }
}

fn swap(page: &Page, DeclaredRewording { from, to, .. }: &DeclaredRewording) -> Fix {
    let text = |span: Span| page.source.slice(span);
    let edits = vec![page.source.edit(from.span, text(to.span)), page.source.edit(to.span, text(from.span))];
    Fix { title: "swap the two messages".to_owned(), is_safe: false, edits }
}

fn is_about(diagnostic: &Diagnostic, rewording: &DeclaredRewording) -> bool {
    *diagnostic.rule == INVALID_REWORDING && diagnostic.primary.span == rewording.to.span
}

/// Reports a rewording of a message that no entry had.
fn unknown_message(
    page: &Page,
    entry: &Entry,
    DeclaredRewording { from, .. }: &DeclaredRewording,
) -> Diagnostic {
    let message = format!("no error had the message `{}` under `was`", from.value);
    let right = write_message(entry.wording(), page.settings.placeholder_syntaxes());
    let mut diagnostic = Diagnostic::new(&INVALID_REWORDING, page.source.label(from.span), message)
        .with_help("write the earlier message under `was`")
        .with_fix(page.source.fix(&format!("replace it with `{right}`"), from.span, flow_scalar(&right)));
    diagnostic.related.extend(page.facts_label(&entry.id));
    diagnostic
}
