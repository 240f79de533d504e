//! Checks the tables of a page: which hold errors, their rows and cells, and the rows and tables around them.

use crate::diagnostic::Diagnostic;
use crate::message_format::MessageFormat;
use crate::parse::settings::Settings;
use crate::parse::table::OrphanRow;
use crate::rules::page::{NO_TABLE, ROWS_OUTSIDE_TABLE};
use crate::source::SourceFile;
use crate::tables::cell_checks::check_cells;
use crate::tables::error_tables::ErrorTables;
use crate::tables::ignored::{check_html, check_message_format};
use crate::tables::orphan_rows::orphan_row_diagnostics;
use crate::tables::selection_checks::{check_selection, missing_table};

/// Checks all tables of a page. Without settings that can be read, the selection of tables is not reported.
pub(crate) fn check_tables(
    source: &SourceFile,
    settings: &Settings,
    body: usize,
    tables: &ErrorTables<'_>,
    format: Option<&MessageFormat>,
    orphan_rows: &[OrphanRow],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut missing = None;
    if !settings.is_unreadable {
        check_selection(source, settings, tables, format, diagnostics);
        check_message_format(source, settings, format, diagnostics);
        missing = missing_table(source, settings, tables);
    }
    check_cells(source, tables, diagnostics);
    // Lines that are nearly a table explain why the page has no table.
    let rule_of_first = if missing.is_some() { &NO_TABLE } else { &ROWS_OUTSIDE_TABLE };
    let orphan_rows = orphan_row_diagnostics(source, orphan_rows, tables, rule_of_first);
    if orphan_rows.is_empty() {
        diagnostics.extend(missing);
    }
    diagnostics.extend(orphan_rows);
    if let Some(first) = tables.first() {
        check_html(source, body, first, diagnostics);
    }
}
