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

use crate::analysis::Analysis;
use crate::diagnostic::Diagnostic;
use crate::lint::finding::Findings;
use crate::lint::row_texts::Texts;
use crate::tables::page_table::PageTable;

/// Reports text that is legal and probably a mistake.
pub(crate) fn lint(analysis: &Analysis<'_>) -> Vec<Diagnostic> {
    let Analysis { source, settings, body, tables, .. } = analysis;
    let error_tables: Vec<&PageTable<'_>> = tables.iter().filter(|table| table.is_selected).collect();
    let rows = Texts::of(&error_tables);
    let mut diagnostics = Vec::new();
    let mut findings = Findings::new(source, settings, &mut diagnostics);
    unread_lines::check(tables, *body, &analysis.diagnostics, &mut findings);
    retired_heading::check(&error_tables, &mut findings);
    lookalike_code::check(&rows, &mut findings);
    ambiguous_messages::check(&rows, &mut findings);
    hidden_character::check(&rows, &mut findings);
    unread_parameter::check(&rows, &mut findings);
    literal_example::check(&rows, &mut findings);
    markdown_swallows_text::check(&rows, &mut findings);
    placeholder_text::check(&rows, &mut findings);
    repeated_fix::check(&rows, &mut findings);
    uneven_ending::check(&rows, &mut findings);
    diagnostics
}
