//! From rows to what is legal on a page and probably not meant: a file for each rule, or for each family of them.

pub(crate) mod ambiguous_messages;
pub(crate) mod finding;
pub(crate) mod hidden_character;
pub(crate) mod literal_example;
pub(crate) mod lookalike_code;
pub(crate) mod markdown_swallows_text;
pub(crate) mod placeholder_text;
pub(crate) mod repeated_fix;
pub(crate) mod retired_heading;
pub(crate) mod row_texts;
pub(crate) mod slips;
pub(crate) mod uneven_ending;
pub(crate) mod unread_lines;
pub(crate) mod unread_parameter;

use crate::diagnostic::Diagnostic;
use crate::lint::finding::Findings;
use crate::lint::row_texts::Texts;
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::source::SourceFile;
use crate::tables::columns::Columns;

/// Names what rows say and probably do not mean: `meant` are the tables of errors among all `tables` of the page's
/// Markdown, which begins at byte `body`.
pub(crate) fn lint(
    source: &SourceFile,
    settings: &Settings,
    body: usize,
    tables: &[Table<'_>],
    meant: &[(&Table<'_>, &Columns)],
    problems: &mut Vec<Diagnostic>,
) {
    let rows = Texts::of(meant);
    let mut findings = Findings::new(source, settings, problems);
    unread_lines::check(tables, body, &mut findings);
    retired_heading::check(meant, &mut findings);
    lookalike_code::check(&rows, &mut findings);
    ambiguous_messages::check(&rows, &mut findings);
    hidden_character::check(&rows, &mut findings);
    unread_parameter::check(&rows, &mut findings);
    literal_example::check(&rows, &mut findings);
    markdown_swallows_text::check(&rows, &mut findings);
    placeholder_text::check(&rows, &mut findings);
    repeated_fix::check(&rows, &mut findings);
    uneven_ending::check(&rows, &mut findings);
}
