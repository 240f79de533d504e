//! Reports an uncertain selection of tables, and declared headings and columns that no table has.

use std::collections::HashSet;

use crate::column_kind::key;
use crate::markup::escaped;
use crate::parse::settings::DeclaredColumn;
use crate::rules::page::{AMBIGUOUS_TABLES, NO_TABLE, UNKNOWN_COLUMNS};
use crate::scalar::flow_scalar;
use crate::setting_edit::{NewField, add_fields};
use crate::suggestion::Suggestions;
use crate::tables::columns::{ContestedKind, nearly};
use crate::tables::ignored::{NAME_TABLES, check_ignored, read_only};
use crate::{
    Cell, ColumnKind, Diagnostic, ErrorTables, Fix, MessageFormat, PageTable, Settings, SourceFile, Spanned,
    TextEdit,
};

/// Reports why the tables that hold errors are unknown; otherwise, what they lack and which tables may be missing among
/// them.
pub(crate) fn check_selection(
    source: &SourceFile,
    settings: &Settings,
    tables: &ErrorTables<'_>,
    format: Option<&MessageFormat>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    report_unknown_headings(source, settings, tables, diagnostics);
    if tables.errors.is_empty() {
        return report_candidates(source, tables, diagnostics);
    }
    for table in &tables.errors {
        report_contested_columns(source, table, diagnostics);
    }
    if settings.tables.is_empty() {
        check_ignored(source, tables, format, diagnostics);
    }
    report_absent_columns(source, settings, &tables.errors, diagnostics);
}

/// Reports the declared headings without a table below them.
fn report_unknown_headings(
    source: &SourceFile,
    settings: &Settings,
    tables: &ErrorTables<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if settings.tables.is_empty() {
        return;
    }
    let tables = tables.in_page_order();
    let headings: HashSet<String> =
        tables.iter().flat_map(|table| &table.table.headings).map(|heading| key(heading)).collect();
    let mut known: Vec<&str> = tables.iter().filter_map(|table| table.table.heading()).collect();
    known.dedup();
    let mut suggestions = Suggestions::default();
    for Spanned { value: heading, span } in &settings.tables {
        if headings.contains(&key(heading)) {
            continue;
        }
        let message = format!("expected a table below a heading `{heading}`, found none");
        let help = suggestions.suggest(heading, &known);
        diagnostics.push(source.diagnostic(&NO_TABLE, *span, message).with_help(help));
    }
}

/// Reports the candidate that lacks the fewest columns; if none lacks any, two whose headers differ.
fn report_candidates(source: &SourceFile, tables: &ErrorTables<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let candidates = &tables.candidates;
    let incomplete = candidates.iter().filter(|table| !table.is_complete());
    if let Some(nearest) = incomplete.min_by_key(|table| table.columns.missing().len()) {
        diagnostics.push(incomplete_table(source, nearest));
        return;
    }
    let Some(first) = candidates.first() else { return };
    let header = first.table.header_keys();
    if let Some(other) = candidates.iter().find(|table| table.table.header_keys() != header) {
        let message = "expected error tables with the same columns, found two that differ";
        let mut diagnostic = source
            .diagnostic(&AMBIGUOUS_TABLES, other.header_span(), message)
            .with_help(NAME_TABLES)
            .with_related(source.label(first.header_span()).with_text("the other table"));
        for header in [header, other.table.header_keys()] {
            let (same, others): (Vec<_>, Vec<_>) =
                candidates.iter().partition(|table| table.table.header_keys() == header);
            diagnostic.fixes.extend(read_only(source, same, others.into_iter().chain(&tables.ignored)));
        }
        if !diagnostic.fixes.is_empty() {
            diagnostic = diagnostic.with_help("name the heading above the table that holds the errors");
        }
        diagnostics.push(diagnostic);
    }
}

/// Reports the column kinds that two columns of a table could have.
fn report_contested_columns(source: &SourceFile, table: &PageTable<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let header = &table.table.header;
    for ContestedKind { kind, first, second } in &table.columns.contested {
        let (Some(first), Some(second)) = (header.cells.get(*first), header.cells.get(*second)) else {
            continue;
        };
        let message =
            format!("expected one column for the {kind}, found `{}` and `{}`", first.text, second.text);
        let related = source.label(first.span.clone()).with_text("the other column");
        let mut diagnostic =
            source.diagnostic(&UNKNOWN_COLUMNS, second.span.clone(), message).with_related(related);
        for cell in [first, second] {
            let field = NewField { name: kind.to_string(), value: flow_scalar(&cell.text) };
            let title = format!("declare the columns `{}: {}`", field.name, field.value);
            let edit = add_fields(source, "columns", &[field]);
            diagnostic = diagnostic.with_fix(edit.map(|edit| Fix::new(title, vec![edit])));
        }
        diagnostics.push(diagnostic);
    }
}

/// Reports the declared columns that no error table has. One of several headings of a column is enough.
fn report_absent_columns(
    source: &SourceFile,
    settings: &Settings,
    tables: &[PageTable<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut keys = HashSet::new();
    let all = tables.iter().flat_map(|table| table.table.column_headings());
    let headings: Vec<&str> = all.filter(|heading| keys.insert(key(heading))).collect();
    let is_present = |column: &DeclaredColumn| keys.contains(&key(&column.heading.value));
    let present: Vec<&ColumnKind> =
        settings.columns.iter().filter(|column| is_present(column)).map(|column| &column.kind).collect();
    let mut suggestions = Suggestions::default();
    for DeclaredColumn { kind, heading: Spanned { value: heading, span } } in &settings.columns {
        if present.contains(&kind) {
            continue;
        }
        let message = format!("expected a column with the heading `{heading}`, found none");
        let help = suggestions.suggest(heading, &headings);
        diagnostics.push(source.diagnostic(&UNKNOWN_COLUMNS, *span, message).with_help(help));
    }
}

/// Reports the columns that a table lacks. Its columns without a kind may be these columns, with mistyped headings.
fn incomplete_table(source: &SourceFile, table: &PageTable<'_>) -> Diagnostic {
    let missing = table.columns.missing();
    let headings = table.table.header_line();
    let message = format!("expected {}, found the headings `{headings}`", columns_for(&missing));
    let correct = |kind: &ColumnKind| {
        let edit =
            |cell: &Cell<'_>| Some(source.edit(cell.span.clone(), escaped(&nearly(&cell.text, kind)?)));
        table.free_columns().find_map(|(_, cell)| edit(cell))
    };
    let edits: Vec<TextEdit> = missing.iter().filter_map(correct).collect();
    let header = source.rest_of_line(table.table.header.span.start);
    let span = edits.first().map_or(header, |edit| edit.span);
    let diagnostic = source.diagnostic(&UNKNOWN_COLUMNS, span, message);
    if edits.len() == missing.len() {
        return diagnostic.with_fix(Fix::new("correct the headings", edits));
    }
    let help = "add the missing columns, or name their headings under `columns:`, below `catalog:` in the front matter";
    diagnostic.with_help(help)
}

fn columns_for(kinds: &[ColumnKind]) -> String {
    match kinds {
        [] => "other columns".to_owned(),
        [kind] => format!("a column for the {kind}"),
        [kinds @ .., last] => {
            let kinds: Vec<String> = kinds.iter().map(|kind| format!("the {kind}")).collect();
            format!("columns for {} and the {last}", kinds.join(", "))
        }
    }
}
