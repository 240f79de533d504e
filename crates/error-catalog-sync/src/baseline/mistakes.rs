//! Finds the missing ids that a mistake under `reworded:` explains. Its fix is the only one.
//!
//! A mistake that is reported already becomes a diagnostic about the missing id: then the table of suppressions decides.

use std::collections::HashSet;

use error_catalog_model::{Catalog, Entry};
use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::parse::settings::DeclaredRewording;
use error_catalog_page::rules::front_matter::INVALID_REWORDING;
use error_catalog_page::scalar::flow_scalar;
use error_catalog_page::suggestion::nearest;
use error_catalog_page::{Diagnostic, Fix};

use crate::baseline::missing_id::{Anchor, message_text, missing_id};
use crate::page::Page;

/// The most pairs of missing entries and rewordings that are compared.
const MAX_PAIRS: usize = 1000;

/// A mistake in a rewording, and the entry that is missing because of it.
pub(crate) struct MistakenRewording<'b> {
    pub(crate) entry: &'b Entry,
    pub(crate) diagnostic: Diagnostic,
}

/// Finds the rewordings that explain why entries are missing.
pub(crate) fn mistaken_rewordings<'b>(
    page: &Page,
    catalog: &Catalog,
    baseline: &Catalog,
    missing: &[&'b Entry],
    reported: &mut [Diagnostic],
) -> Vec<MistakenRewording<'b>> {
    let mut mistakes = Vec::new();
    if missing.len() * page.settings.reworded.len() > MAX_PAIRS {
        return mistakes;
    }
    let message =
        |text: &str| read_message(text, page.settings.placeholder_syntaxes()).ok().map(|read| read.message);
    let rows: HashSet<&str> = catalog.entries.iter().map(|entry| entry.message.as_str()).collect();
    let known: HashSet<&str> =
        baseline.entries.iter().flat_map(Entry::wordings).map(|wording| wording.message).collect();
    for rewording in &page.settings.reworded {
        let DeclaredRewording { from: was, to: now, .. } = rewording;
        let (Some(from), Some(to)) = (message(&was.value), message(&now.value)) else { continue };
        let is_about = |one: &&mut Diagnostic| *one.rule == INVALID_REWORDING && one.primary.span == now.span;
        let mut invalid = reported.iter_mut().find(is_about);
        for entry in missing.iter().copied() {
            let report =
                |span, text, fix| missing_id(page, entry, Anchor { span, text, recoded: None }).with_fix(fix);
            let diagnostic = if invalid.is_some() && to == entry.message && rows.contains(from.as_str()) {
                report(now.span, "; this rewording has its messages swapped", swap(page, rewording))
            } else if let Some(invalid) = &mut invalid {
                if from == entry.message {
                    invalid.entries.push(entry.id.clone());
                }
                continue;
            } else if !known.contains(from.as_str())
                && rows.contains(to.as_str())
                && nearest(&from, &[&entry.message]).is_some()
            {
                let right = message_text(page, entry);
                let title = format!("replace it with `{right}`");
                let fix = page.source.fix(&title, was.span, flow_scalar(&right));
                report(was.span, "; this may be its message, mistyped", fix)
            } else {
                continue;
            };
            mistakes.push(MistakenRewording { entry, diagnostic });
        }
    }
    mistakes
}

fn swap(page: &Page, DeclaredRewording { from, to, .. }: &DeclaredRewording) -> Fix {
    let text = |span| page.source.slice(span);
    let edits = vec![page.source.edit(from.span, text(to.span)), page.source.edit(to.span, text(from.span))];
    Fix { title: "swap the two messages".to_owned(), is_safe: false, edits }
}
