//! Reports the ids of the baseline that a page no longer has.

use std::collections::HashSet;

use error_catalog_model::{Catalog, Entry};
use error_catalog_page::rules::front_matter::UNKNOWN_ENTRY;
use error_catalog_page::suggestion::Suggestions;
use error_catalog_page::{Diagnostic, Report, Severity, Span};

use crate::baseline::changed_format::changed_format;
use crate::baseline::missing::{MissingEntry, missing_entries};
use crate::baseline::missing_id::{mistyped_code, report_missing};
use crate::baseline::mistakes::mistaken_rewordings;
use crate::baseline::read_baseline::read_baseline;
use crate::finish::suppress;
use crate::git::base::BaseRevision;
use crate::page::Page;
use crate::project::Project;
use crate::rules::file_rules::MISSING_ID;

/// Compares a page with the committed catalog: the format of messages, and which entries are missing. `yaml` is the catalog as it is
/// to be written.
pub(crate) fn check_baseline(
    page: &Page,
    catalog: &Catalog,
    yaml: &str,
    project: &Project,
    report: &mut Report,
) {
    let baseline = match read_baseline(project, yaml) {
        Ok(Some(baseline)) => baseline,
        Ok(None) => return,
        Err(unreadable) => return report.append(unreadable),
    };
    let missing = published(missing_entries(page, catalog, &baseline), project);
    let mistakes = mistaken_rewordings(page, catalog, &baseline, &missing, &mut report.diagnostics);
    let explained: HashSet<&str> = mistakes.iter().map(|mistake| mistake.entry.id.as_str()).collect();
    let mut missing = unexplained(missing, page, &report.diagnostics);
    missing.retain(|entry| !explained.contains(entry.id.as_str()));
    let mut diagnostics = Vec::from_iter(changed_format(page, catalog, &baseline));
    diagnostics.extend(unknown_removals(page, &baseline));
    diagnostics.extend(mistakes.into_iter().map(|mistake| mistake.diagnostic));
    let mut unexplained = Vec::new();
    for entry in MissingEntry::all(page, catalog, &baseline, &missing) {
        match mistyped_code(page, &entry, &report.diagnostics) {
            Some(diagnostic) => diagnostics.push(diagnostic),
            None => unexplained.push(entry),
        }
    }
    diagnostics.extend(report_missing(page, &unexplained, project));
    report.diagnostics.extend(diagnostics);
}

/// Leaves out the entries whose diagnostics would be suppressed: the fixes of the first one are for all that remain.
fn unexplained<'b>(mut missing: Vec<&'b Entry>, page: &Page, reported: &[Diagnostic]) -> Vec<&'b Entry> {
    if missing.is_empty() {
        return missing;
    }
    let diagnostic =
        |entry: &&Entry| Diagnostic::new(&MISSING_ID, page.source.label(Span::START), "").about(&entry.id);
    let mut diagnostics: Vec<Diagnostic> =
        reported.iter().cloned().chain(missing.iter().map(diagnostic)).collect();
    suppress(&mut diagnostics, |_| None);
    diagnostics.retain(|one| *one.rule == MISSING_ID);
    missing.retain(|entry| diagnostics.iter().any(|one| one.entries.contains(&entry.id)));
    missing
}

/// Leaves out the entries that the default branch does not have: nobody knows their ids yet. Without git, in a shallow
/// clone, or where that branch has no catalog of the page, all entries count as published.
fn published<'b>(mut missing: Vec<&'b Entry>, project: &Project) -> Vec<&'b Entry> {
    if missing.is_empty() {
        return missing;
    }
    let catalog = BaseRevision::find(&project.root, None).and_then(|base| base.catalog(project));
    if let Ok(Some(published)) = catalog {
        let ids: HashSet<&str> = published.entries.iter().map(|entry| entry.id.as_str()).collect();
        missing.retain(|entry| ids.contains(entry.id.as_str()));
    }
    missing
}

/// Reports the ids under `removed:` that no entry has had.
fn unknown_removals(page: &Page, baseline: &Catalog) -> Vec<Diagnostic> {
    let ids: Vec<&str> = baseline.entries.iter().map(|entry| entry.id.as_str()).collect();
    let known: HashSet<&str> =
        ids.iter().copied().chain(baseline.removed.iter().map(String::as_str)).collect();
    let mut suggestions = Suggestions::default();
    let mut diagnostics = Vec::new();
    for id in page.settings.removed.iter().filter(|id| !known.contains(id.value.as_str())) {
        let message = format!("no error has had the id `{}`, so it cannot be removed", id.value);
        let help = match suggestions.nearest(&id.value, &ids) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "delete the id".to_owned(),
        };
        let diagnostic = Diagnostic::new(&UNKNOWN_ENTRY, page.source.label(id.span), message);
        diagnostics.push(diagnostic.with_help(help).with_severity(Severity::Warning));
    }
    diagnostics
}
