//! The command `check --fix`: writes the safe fixes of pages, and returns the remaining diagnostics.
//!
//! It does not write generated files: `sync` does.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use error_catalog_page::{Diagnostic, FileId, Fix, Label, Report, SourceFile, Span};

use crate::command::page_edit::{EditedPage, PageChange, write};
use crate::command::regeneration::{SyncOutcome, plans};
use crate::edit::align::aligned_as_before;
use crate::files::lock::lock;
use crate::files::plan::Plan;
use crate::outcome::Outcome;
use crate::project::Project;
use crate::rules::file_rules::REJECTED_FIX;

/// How often a page is analyzed again: a fix may uncover what another fix repairs.
const MAX_ROUNDS: usize = 5;

/// The outcome of [`fix`](fix()).
#[derive(Debug)]
#[must_use]
pub struct FixOutcome {
    /// The pages that were written.
    pub pages: Vec<FixedPage>,
    /// The remaining diagnostics, as [`check`](crate::check) returns them.
    pub remaining: SyncOutcome,
}

impl Outcome for FixOutcome {
    /// Returns whether nothing remains: no page has errors and all generated files are current.
    fn is_ok(&self) -> bool {
        self.remaining.is_ok()
    }
}

/// A page that [`fix`](fix()) wrote.
#[derive(Clone, Debug)]
pub struct FixedPage {
    /// The path of the page.
    pub path: String,
    /// The change that was written.
    pub change: PageChange,
    /// The fixes, in the order in which they were applied.
    pub fixes: Vec<AppliedFix>,
}

/// A fix that was applied.
#[derive(Clone, Debug)]
pub struct AppliedFix {
    /// The diagnostic that it removed.
    pub diagnostic: Diagnostic,
    /// The text that it was applied to.
    pub source: Arc<SourceFile>,
}

/// Applies the safe fixes of pages, and only these. Generated files are not written.
///
/// Of each diagnostic, the first safe fix is applied. A fix that overlaps an earlier one waits until the page has been
/// analyzed again. If a page would have a new error, no page is written, and an error of the rule `rejected-fix` says so.
/// If one page cannot be written, none is.
pub fn fix(projects: &[Project]) -> FixOutcome {
    let lock = lock(projects);
    let mut plans = plans(projects);
    let mut fixed_pages = Vec::new();
    let mut is_rejected = false;
    for plan in &mut plans {
        match fixed_page(plan) {
            Ok(fixed) => fixed_pages.push(fixed),
            Err(rejection) => {
                plan.refuse(*rejection);
                is_rejected = true;
            }
        }
    }
    if is_rejected || fixed_pages.iter().all(Option::is_none) {
        return FixOutcome { pages: Vec::new(), remaining: SyncOutcome::new(plans) };
    }
    let mut edited = Vec::new();
    for (plan, fixed) in plans.iter().zip(&fixed_pages) {
        if let (Some(page), Some(fixed)) = (&plan.page, fixed) {
            edited.push(EditedPage { project: plan.project, page, text: &fixed.change.after });
        }
    }
    let result = write(&edited, lock.is_some());
    let mut remaining = SyncOutcome::new(self::plans(projects));
    match result {
        Ok(()) => FixOutcome { pages: fixed_pages.into_iter().flatten().collect(), remaining },
        Err(failure) => {
            remaining.report.append(failure);
            FixOutcome { pages: Vec::new(), remaining }
        }
    }
}

/// Applies the safe fixes of a page in memory; `None` if there are none.
///
/// # Errors
///
/// The page has a new error with its fixes.
fn fixed_page(plan: &Plan<'_>) -> Result<Option<FixedPage>, Box<Diagnostic>> {
    let Some(before) = &plan.page else { return Ok(None) };
    let mut fixes: Vec<AppliedFix> = Vec::new();
    let mut after: Option<Plan<'_>> = None;
    for _ in 0..MAX_ROUNDS {
        let current = after.as_ref().unwrap_or(plan);
        let Some(page) = &current.page else { break };
        let selected = without_overlaps(safe_fixes(&current.report.diagnostics, &page.source));
        if selected.is_empty() {
            break;
        }
        let text = page.source.with_edits(selected.iter().flat_map(|one| &one.fix.edits));
        fixes.extend(
            selected.into_iter().map(|one| AppliedFix {
                diagnostic: one.diagnostic.clone(),
                source: Arc::clone(&page.source),
            }),
        );
        after = current.with_text(aligned_as_before(before, text));
    }
    let Some(after) = after else { return Ok(None) };
    let (Some(page), Some(first)) = (&after.page, fixes.first()) else { return Ok(None) };
    if page.source.text == before.source.text {
        return Ok(None);
    }
    if let Some(error) = new_error(before.source.id(), &plan.report, &after.report) {
        return Err(Box::new(rejection(error, first.diagnostic.primary.clone())));
    }
    let change = PageChange { before: before.source.text.clone(), after: page.source.text.clone() };
    Ok(Some(FixedPage { path: plan.project.page().to_owned(), change, fixes }))
}

/// The fix of a diagnostic that is to be applied.
struct SelectedFix<'d> {
    diagnostic: &'d Diagnostic,
    fix: &'d Fix,
}

/// Returns the first safe fix of each diagnostic, if it edits nothing but the page.
fn safe_fixes<'d>(diagnostics: &'d [Diagnostic], source: &SourceFile) -> Vec<SelectedFix<'d>> {
    let mut selected = Vec::new();
    for diagnostic in diagnostics {
        if let Some(fix) = diagnostic.fixes.iter().find(|fix| fix.is_safe)
            && fix.edits.iter().all(|edit| edit.file == *source.id())
        {
            selected.push(SelectedFix { diagnostic, fix });
        }
    }
    selected
}

/// Leaves out each fix that overlaps an earlier one.
fn without_overlaps(fixes: Vec<SelectedFix<'_>>) -> Vec<SelectedFix<'_>> {
    let mut selected = Vec::new();
    let mut edited: BTreeSet<Span> = BTreeSet::new();
    for one in fixes {
        if !one.fix.edits.iter().any(|edit| touches(&edited, edit.span)) {
            edited.extend(one.fix.edits.iter().map(|edit| edit.span));
            selected.push(one);
        }
    }
    selected
}

/// Returns whether a span overlaps or touches others: two insertions at one offset have no order.
fn touches(others: &BTreeSet<Span>, span: Span) -> bool {
    // The others do not overlap, so the last of them to begin is the last to end.
    let before_end = others.range(..=Span::new(span.end, usize::MAX));
    before_end.last().is_some_and(|other| other.end >= span.start)
}

/// Returns the first error about a page that was not there before, by its rule and message: spans move with each edit.
///
/// Errors about other files do not count: they are not looked for on a page with errors.
fn new_error<'d>(page: &FileId, before: &Report, after: &'d Report) -> Option<&'d Diagnostic> {
    let is_error = |one: &&Diagnostic| one.is_error() && one.primary.file == *page;
    let mut known: HashMap<(&str, &str), usize> = HashMap::new();
    for error in before.diagnostics.iter().filter(is_error) {
        *known.entry((error.rule.name, &error.message)).or_default() += occurrences(error);
    }
    after.diagnostics.iter().filter(is_error).find(|error| {
        match known.get_mut(&(error.rule.name, error.message.as_str())) {
            Some(number) if *number >= occurrences(error) => {
                *number -= occurrences(error);
                false
            }
            _ => true,
        }
    })
}

/// Counts the diagnostics that a diagnostic was merged from: repeats are merged, and are no longer if few remain.
const fn occurrences(diagnostic: &Diagnostic) -> usize {
    1 + diagnostic.related.len()
}

/// Reports that fixes were not written, at the first of them.
fn rejection(error: &Diagnostic, first: Label) -> Diagnostic {
    let message = format!(
        "the safe fixes of the page were not written: with them, it has a new error of the rule `{}`: {}",
        error.rule.name, error.message
    );
    Diagnostic::new(&REJECTED_FIX, first, message)
        .with_help("apply the fixes by hand, and resolve the new error")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::fs;

    use super::*;
    use crate::page::Page;
    use error_catalog_page::Position;
    use error_catalog_page::rules::page::NO_TABLE;

    const TEXT: &str = "0123456789";

    /// A page with a safe fix.
    const PAGE: &str = "| Error message | What it means | How to fix it |\n| --- | --- | --- |\n\
                        | Printer - 7 - Pap\u{200B}er jam | A sheet is stuck. | Pull it out. |\n";

    /// A diagnostic with fixes, each safe or not, of one edit.
    fn diagnostic(source: &SourceFile, fixes: &[(bool, std::ops::Range<usize>, &str)]) -> Diagnostic {
        let label = source.label(fixes[0].1.clone());
        let mut diagnostic = Diagnostic::new(&NO_TABLE, label, "a message");
        for (is_safe, span, text) in fixes {
            let edits = vec![source.edit(span.clone(), *text)];
            diagnostic.fixes.push(Fix { title: String::new(), is_safe: *is_safe, edits });
        }
        diagnostic
    }

    fn applied(diagnostics: &[Diagnostic]) -> String {
        let page = Page::parse(SourceFile::new("page.md", TEXT));
        let selected = without_overlaps(safe_fixes(diagnostics, &page.source));
        page.source.with_edits(selected.iter().flat_map(|one| &one.fix.edits))
    }

    #[test]
    fn only_the_first_safe_fix_of_a_diagnostic_is_applied() {
        let source = SourceFile::new("page.md", TEXT);
        let unsafe_first = diagnostic(&source, &[(false, 0..1, "a"), (true, 2..3, "b"), (true, 4..5, "c")]);
        assert_eq!(applied(&[unsafe_first]), "01b3456789");
        assert_eq!(applied(&[diagnostic(&source, &[(false, 0..1, "a")])]), TEXT);
    }

    #[test]
    fn a_fix_of_another_file_is_not_applied() {
        let other = SourceFile::new("other.md", TEXT);
        assert_eq!(applied(&[diagnostic(&other, &[(true, 0..1, "a")])]), TEXT);
    }

    #[test]
    fn of_fixes_that_touch_the_first_is_applied() {
        let source = SourceFile::new("page.md", TEXT);
        let one = |span, text| diagnostic(&source, &[(true, span, text)]);
        assert_eq!(applied(&[one(2..5, "a"), one(4..6, "b"), one(7..8, "c")]), "01a56c89");
        assert_eq!(applied(&[one(2..5, "a"), one(5..6, "b")]), "01a56789");
        assert_eq!(applied(&[one(5..5, "a"), one(5..5, "b")]), "01234a56789");
        assert_eq!(applied(&[one(7..8, "a"), one(2..3, "b")]), "01b3456a89");
    }

    #[test]
    fn an_error_is_new_if_it_is_there_more_often() {
        let source = SourceFile::new("page.md", TEXT);
        let error = diagnostic(&source, &[(true, 0..1, "a")]);
        let report = |diagnostics: &[&Diagnostic]| Report {
            diagnostics: diagnostics.iter().copied().cloned().collect(),
            ..Report::default()
        };
        let moved = Diagnostic { primary: source.label(5..6), ..error.clone() };
        let warning = error.clone().with_severity(error_catalog_page::Severity::Warning);
        let elsewhere = Diagnostic { primary: Label::file("other.md"), ..error.clone() };
        let is_new = |before: &[&Diagnostic], after: &[&Diagnostic]| {
            new_error(source.id(), &report(before), &report(after)).is_some()
        };
        assert!(!is_new(&[&error], &[&moved, &warning, &elsewhere]));
        assert!(is_new(&[&error], &[&error, &moved]));
        assert!(is_new(&[&warning], &[&error]));
    }

    #[test]
    fn a_mark_and_line_ends_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("printer.md");
        let page = format!("\u{FEFF}{PAGE}").replace('\n', "\r\n");
        fs::write(&path, &page).unwrap();
        let project = Project::new(folder.path(), "printer.md");
        let outcome = fix(&[project]);
        assert_eq!(fs::read_to_string(&path).unwrap(), page.replace('\u{200B}', ""));
        let AppliedFix { diagnostic, source } = &outcome.pages[0].fixes[0];
        assert_eq!(source.position(diagnostic.primary.span.start), Position { line: 3, column: 20 });
    }

    #[test]
    fn no_page_is_written_if_one_cannot_be() {
        let folder = tempfile::tempdir().unwrap();
        let projects = ["first.md", "second.md"].map(|path| {
            fs::write(folder.path().join(path), PAGE).unwrap();
            Project::new(folder.path(), path)
        });
        let mut permissions = fs::metadata(folder.path().join("second.md")).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(folder.path().join("second.md"), permissions).unwrap();
        let outcome = fix(&projects);
        assert!(outcome.pages.is_empty());
        let error = outcome.remaining.report.diagnostics.last().unwrap();
        assert_eq!(error.message, "cannot be written: it is read-only");
        assert_eq!(fs::read_to_string(folder.path().join("first.md")).unwrap(), PAGE);
    }
}
