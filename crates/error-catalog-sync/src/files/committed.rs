//! The catalog that the last run wrote, and the ids in it that the page would lose.

use std::collections::HashSet;
use std::{fs, io};

use error_catalog_model::Catalog;

use crate::files::slip::is_told;
use crate::files::vanished::{Vanished, vanished_ids};
use crate::nearest::Suggestions;
use crate::page::Page;
use crate::parse::fields::Token;
use crate::problem::{Place, Problem, Severity};
use crate::project::Project;

/// So many rows that are gone and rewordings are held against each other.
const MOST_PAIRS: usize = 1000;

/// Names each id that stands in the committed catalog, is in no row any more and was not removed on purpose.
///
/// What the front matter gives for such an id is no problem of its own beside that.
pub(crate) fn check_vanished(
    page: &Page,
    catalog: &Catalog,
    yaml: &str,
    project: &Project,
    problems: &mut Vec<Problem>,
) {
    let committed = match fs::read(project.root().join(project.catalog())) {
        // Without a catalog, or with this very one, nothing can vanish.
        Err(error) if is_absent(&error) => return,
        Err(error) => {
            let what = format!("the committed catalog cannot be read, so ids that vanish go unseen: {error}");
            let help = "make it a file that may be read".to_owned();
            let problem = Problem::error("unreadable-catalog", &project.catalog(), Place::START, what, help);
            problems.push(problem.with_severity(Severity::Warning));
            return;
        }
        Ok(committed) if committed == yaml.as_bytes() => return,
        Ok(committed) => match Catalog::from_yaml(&String::from_utf8_lossy(&committed)) {
            Ok(committed) => committed,
            Err(error) => {
                let place = Place { line: error.line().unwrap_or(1), column: 1 };
                let what =
                    format!("the committed catalog cannot be read, so ids that vanish go unseen: {error}");
                let help =
                    format!("compare it with its last good version in git after `{}`", project.command());
                let problem = Problem::error("unreadable-catalog", &project.catalog(), place, what, help);
                problems.push(problem.with_severity(Severity::Warning));
                return;
            }
        },
    };
    let mut vanished = Vanished::new(page, catalog, &committed);
    let gone: HashSet<&str> = vanished.gone.iter().map(|entry| entry.id.as_str()).collect();
    if vanished.gone.len() * page.settings.reworded.len() <= MOST_PAIRS {
        vanished.gone.retain(|entry| !is_told(page, catalog, &committed, entry, problems));
    }
    if gone.is_empty() {
        problems.extend(never_there(page, &committed));
        return;
    }
    let given = page.settings.entries.iter().filter(|given| gone.contains(given.id.as_str()));
    let places: HashSet<Place> = given.map(|given| given.place).collect();
    problems.retain(|problem| problem.rule != "unknown-entry" || !places.contains(&problem.place));
    if !vanished.gone.is_empty() {
        problems.extend(vanished_ids(&vanished, project));
    }
}

/// Whether there is no such file, rather than one that may not be read.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// The ids under `removed:` that no error has had: a slip would stay there unseen.
fn never_there(page: &Page, committed: &Catalog) -> Vec<Problem> {
    let mut suggestions = Suggestions::default();
    let rows: Vec<&str> = committed.entries.iter().map(|entry| entry.id.as_str()).collect();
    let unknown = page.settings.removed.iter().zip(&page.settings.removed_at);
    let known: HashSet<&str> =
        rows.iter().copied().chain(committed.removed.iter().map(String::as_str)).collect();
    let unknown = unknown.filter(|(id, _)| !known.contains(id.as_str()));
    let problem = |(id, (place, length)): (&String, &Token)| {
        let what = format!("no error has had the id `{id}`, so it cannot be removed");
        let near = suggestions.ids(id, &rows).join("` or `");
        let help = if near.is_empty() { "take it out".to_owned() } else { format!("did you mean `{near}`?") };
        let problem = Problem::error("unknown-entry", &page.source.name, *place, what, help);
        Problem { length: *length, ..problem.with_severity(Severity::Warning) }
    };
    unknown.map(problem).collect()
}
