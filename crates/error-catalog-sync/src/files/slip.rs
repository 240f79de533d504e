//! Rows that seem to be gone where a slip in `reworded:` is all that is wrong.

use error_catalog_model::{Catalog, Entry};
use error_catalog_page::Diagnostic;
use error_catalog_page::build::placeholder::{read_message, write_message};
use error_catalog_page::parse::settings::Reworded;
use error_catalog_page::rules::front_matter::INVALID_REWORDING;
use error_catalog_page::scalar::scalar;
use error_catalog_page::suggestion::nearest;

use crate::page::Page;

/// Whether a rewording is why an entry of the committed catalog has no row: then one problem says so, at that.
pub(crate) fn is_told(
    page: &Page,
    catalog: &Catalog,
    committed: &Catalog,
    gone: &Entry,
    problems: &mut Vec<Diagnostic>,
) -> bool {
    page.settings.reworded.iter().any(|pair| {
        let read = |text: &str| read_message(text, &page.settings.notations).ok().map(|read| read.message);
        let (Some(was), Some(now)) = (read(&pair.was), read(&pair.now.value)) else { return false };
        let has_row = |message: &str| catalog.entries.iter().any(|entry| entry.message == message);
        let invalid = problems
            .iter_mut()
            .find(|problem| *problem.rule == INVALID_REWORDING && problem.primary.span == pair.now.span);
        match invalid {
            Some(invalid) if now == gone.message && has_row(&was) => {
                invalid.message = format!("`was` and `now` are swapped: the row says `{was}` now");
                invalid.help = format!(
                    "write:\n    - was: {}\n      now: {}",
                    scalar(&pair.now.value),
                    scalar(&pair.was)
                );
                true
            }
            Some(_) => was == gone.message,
            None => {
                let was_there = committed.entries.iter().any(|entry| {
                    entry.message == was || entry.aliases.iter().any(|alias| alias.message == was)
                });
                let is_slip = !was_there && nearest(&was, &[&gone.message]).is_some();
                if is_slip && has_row(&now) {
                    problems.push(never_was(page, pair, gone));
                }
                is_slip && has_row(&now)
            }
        }
    })
}

/// A rewording of a message that no error had, but for a slip.
fn never_was(page: &Page, pair: &Reworded, gone: &Entry) -> Diagnostic {
    let right = scalar(&write_message(gone.wording(), &page.settings.notations));
    let what = format!("no error had the message `{}` that stands under `was`", pair.was);
    let help = format!("`was` should be: {right}");
    Diagnostic::new(&INVALID_REWORDING, page.source.label(pair.span), what).with_help(help)
}
