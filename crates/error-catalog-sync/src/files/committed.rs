//! The catalog that the last run wrote, and the ids in it that the page would lose.

use std::collections::HashSet;
use std::io;
use std::sync::Arc;

use error_catalog_model::Catalog;
use error_catalog_page::rules::front_matter::UNKNOWN_ENTRY;
use error_catalog_page::suggestion::Suggestions;
use error_catalog_page::{Diagnostic, Label, Severity, SourceFile, SourceMap, Spanned};

use crate::files::slip::is_told;
use crate::files::vanished::{Vanished, vanished_ids};
use crate::page::Page;
use crate::project::Project;
use crate::regular_file;
use crate::rules::files::UNREADABLE_CATALOG;

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
    sources: &mut SourceMap,
    problems: &mut Vec<Diagnostic>,
) {
    let committed = match regular_file::read(&project.root().join(project.layout().catalog())) {
        // Without a catalog, or with this very one, nothing can vanish.
        Err(error) if is_absent(&error) => return,
        Err(error) => {
            let what = format!("the committed catalog cannot be read, so ids that vanish go unseen: {error}");
            let help = "make it a file that may be read".to_owned();
            let label = Label::file(&project.layout().catalog());
            problems.push(Diagnostic::new(&UNREADABLE_CATALOG, label, what).with_help(help));
            return;
        }
        Ok(committed) if committed == yaml.as_bytes() => return,
        Ok(committed) => match Catalog::from_yaml(&String::from_utf8_lossy(&committed)) {
            Ok(committed) => committed,
            Err(error) => {
                let text = String::from_utf8_lossy(&committed);
                let source = Arc::new(SourceFile::new(&project.layout().catalog(), text));
                let label = source.label(source.line_start(error.line().unwrap_or(1)));
                sources.insert(source);
                let what =
                    format!("the committed catalog cannot be read, so ids that vanish go unseen: {error}");
                let help =
                    format!("compare it with its last good version in git after `{}`", project.command());
                problems.push(Diagnostic::new(&UNREADABLE_CATALOG, label, what).with_help(help));
                return;
            }
        },
    };
    let mut vanished = Vanished::new(page, catalog, &committed);
    pair_unread_rows(page, &mut vanished);
    let gone: HashSet<&str> = vanished.gone.iter().map(|entry| entry.id.as_str()).collect();
    if vanished.gone.len() * page.settings.reworded.len() <= MOST_PAIRS {
        vanished.gone.retain(|entry| !is_told(page, catalog, &committed, entry, problems));
    }
    if gone.is_empty() {
        problems.extend(never_there(page, &committed));
        return;
    }
    let given = page.settings.entries.iter().filter(|given| gone.contains(given.id.value.as_str()));
    let starts: HashSet<usize> = given.map(|given| given.id.span.start).collect();
    problems
        .retain(|problem| *problem.rule != UNKNOWN_ENTRY || !starts.contains(&problem.primary.span.start));
    if !vanished.gone.is_empty() {
        problems.extend(vanished_ids(&vanished, project));
    }
}

/// Takes each row that could not be read for the missing entry whose message it resembles most. Only entries without
/// such a row are reported as missing.
fn pair_unread_rows(page: &Page, vanished: &mut Vanished<'_>) {
    if page.catalog.is_some() || vanished.gone.is_empty() {
        return;
    }
    let mut suggestions = Suggestions::default();
    for row in page.unread_rows() {
        let messages: Vec<&str> = vanished.gone.iter().map(|entry| entry.message.as_str()).collect();
        let nearest = messages.iter().position(|message| row.contains(*message));
        let nearest =
            nearest.or_else(|| suggestions.closest(&row, &messages)).or(messages.len().checked_sub(1));
        if let Some(nearest) = nearest {
            vanished.gone.remove(nearest);
        }
    }
}

/// Whether there is no such file, rather than one that may not be read.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// The ids under `removed:` that no error has had: a slip would stay there unseen.
fn never_there(page: &Page, committed: &Catalog) -> Vec<Diagnostic> {
    let mut suggestions = Suggestions::default();
    let rows: Vec<&str> = committed.entries.iter().map(|entry| entry.id.as_str()).collect();
    let known: HashSet<&str> =
        rows.iter().copied().chain(committed.removed.iter().map(String::as_str)).collect();
    let unknown = page.settings.removed.iter().filter(|id| !known.contains(id.value.as_str()));
    let problem = |Spanned { value: id, span }: &Spanned<String>| {
        let what = format!("no error has had the id `{id}`, so it cannot be removed");
        let near = suggestions.ids(id, &rows).join("` or `");
        let help = if near.is_empty() { "take it out".to_owned() } else { format!("did you mean `{near}`?") };
        let problem = Diagnostic::new(&UNKNOWN_ENTRY, page.source.label(*span), what).with_help(help);
        problem.with_severity(Severity::Warning)
    };
    unknown.map(problem).collect()
}
