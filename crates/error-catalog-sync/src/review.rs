//! From rows to what is legal on a page and probably not meant: a file for each rule, or for each family of them.

pub(crate) mod alike;
pub(crate) mod character;
pub(crate) mod code;
pub(crate) mod ending;
pub(crate) mod finding;
pub(crate) mod idle;
pub(crate) mod lines;
pub(crate) mod lost;
pub(crate) mod notation;
pub(crate) mod repeated;
pub(crate) mod retired;
pub(crate) mod sample;
pub(crate) mod texts;
pub(crate) mod word;

use crate::diagnostic::Diagnostic;
use crate::lower::column::Columns;
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::review::finding::Findings;
use crate::review::texts::Texts;
use crate::source::SourceFile;

/// Names what rows say and probably do not mean: `meant` are the tables of errors among all `tables` of the page's
/// Markdown, which begins at byte `body`.
pub(crate) fn review(
    source: &SourceFile,
    settings: &Settings,
    body: usize,
    tables: &[Table<'_>],
    meant: &[(&Table<'_>, &Columns)],
    problems: &mut Vec<Diagnostic>,
) {
    let rows = Texts::of(meant);
    let mut findings = Findings::new(source, settings, problems);
    lines::check(tables, body, &mut findings);
    retired::check(meant, &mut findings);
    code::check(&rows, &mut findings);
    alike::check(&rows, &mut findings);
    character::check(&rows, &mut findings);
    notation::check(&rows, &mut findings);
    sample::check(&rows, &mut findings);
    lost::check(&rows, &mut findings);
    idle::check(&rows, &mut findings);
    repeated::check(&rows, &mut findings);
    ending::check(&rows, &mut findings);
}
