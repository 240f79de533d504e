//! The catalog that the last run wrote, and the ids in it that the page would lose.

use std::collections::HashSet;
use std::fs;

use error_catalog_model::{Catalog, Entry};

use crate::files::retired::retired_section;
use crate::lower::parameter::write_message;
use crate::page::Page;
use crate::parse::fields::scalar;
use crate::problem::{Place, Problem, Severity};
use crate::project::Project;

/// Names each id that stands in the committed catalog, is in no row any more and was not removed on purpose.
pub(crate) fn vanished_ids(page: &Page, catalog: &Catalog, yaml: &str, project: &Project) -> Vec<Problem> {
    let committed = match fs::read(project.root().join(project.catalog())) {
        // Without a catalog, or with this very one, nothing can vanish.
        Err(_) => return Vec::new(),
        Ok(committed) if committed == yaml.as_bytes() => return Vec::new(),
        Ok(committed) => match Catalog::from_yaml(&String::from_utf8_lossy(&committed)) {
            Ok(committed) => committed,
            Err(error) => {
                let place = Place { line: error.line().unwrap_or(1), column: 1 };
                let what =
                    format!("the committed catalog cannot be read, so ids that vanish go unseen: {error}");
                let help =
                    format!("compare it with its last good version in git after `{}`", project.command());
                let problem = Problem::error("unreadable-catalog", &project.catalog(), place, what, help);
                return vec![problem.with_severity(Severity::Warning)];
            }
        },
    };
    let kept: HashSet<&str> = catalog.entries.iter().map(|entry| entry.id.as_str()).collect();
    let known: HashSet<&str> = committed.entries.iter().map(|entry| entry.id.as_str()).collect();
    let fresh: Vec<&Entry> =
        catalog.entries.iter().filter(|entry| !known.contains(entry.id.as_str())).collect();
    let vanished = committed.entries.iter().filter(|entry| !kept.contains(entry.id.as_str()));
    let unplanned = vanished.filter(|entry| !catalog.removed.contains(&entry.id));
    unplanned.map(|entry| vanished_id(page, entry, likely_rewording(entry, &fresh))).collect()
}

/// The new entry that most likely is the vanished one in other words.
fn likely_rewording<'e>(entry: &Entry, fresh: &[&'e Entry]) -> Option<&'e Entry> {
    let same_texts = |other: &&&Entry| other.meaning == entry.meaning && other.fix == entry.fix;
    let same_code = |other: &&&Entry| other.code == entry.code;
    let mut both = fresh.iter().filter(|other| same_code(other) && same_texts(other));
    both.next().or_else(|| fresh.iter().find(same_code)).or_else(|| fresh.iter().find(same_texts)).copied()
}

fn vanished_id(page: &Page, entry: &Entry, now: Option<&Entry>) -> Problem {
    let written = |entry: &Entry| write_message(entry.wording(), &page.settings.notations);
    let id = &entry.id;
    let was = written(entry);
    let now = now.map_or_else(|| "the message of today".to_owned(), written);
    let what = format!("the row of `{id}` (`{was}`) is gone: programs and links that name it would break");
    let listed =
        if page.settings.tables.is_empty() { "" } else { ", with `Retired errors` added to `tables:`" };
    let help = format!(
        "if its message was reworded, write in the front matter (once `catalog:`, whatever stands below it):\n\
         catalog:\n  reworded:\n    - was: {}\n      now: {}\n\
         if it was removed on purpose, write there:\n\
         catalog:\n  removed: [{}]\n\
         if the error does not happen any more, keep its row, at the end of the page{listed}:\n\n{}",
        scalar(&was),
        scalar(&now),
        scalar(id),
        retired_section(page, entry),
    );
    Problem::error("vanished-id", &page.source.name, page.settings.place, what, help)
}
