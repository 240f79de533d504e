//! Reports an uncertain selection of tables, and what the settings declare and no table has.

use std::collections::HashSet;

use crate::column_kind::{ColumnKind, key};
use crate::diagnostic::Diagnostic;
use crate::parse::cell::Cell;
use crate::parse::settings::{DeclaredColumn, Settings};
use crate::parse::table::Table;
use crate::rules::page::{AMBIGUOUS_TABLES, NO_TABLE, UNKNOWN_COLUMNS};
use crate::scalar::{list, scalar};
use crate::source::SourceFile;
use crate::span::{Span, Spanned};
use crate::suggestion::Suggestions;
use crate::tables::columns::{ContestedKind, nearly};
use crate::tables::error_tables::ErrorTables;
use crate::tables::ignored::{check_ignored, read_only};
use crate::tables::page_table::PageTable;

/// Reports why the tables that hold errors are unknown; otherwise, what they lack and which tables may be missing among
/// them. A page without any such table is the subject of [`missing_table`].
pub(crate) fn check_selection(
    source: &SourceFile,
    settings: &Settings,
    tables: &ErrorTables<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    report_unknown_headings(source, settings, tables, diagnostics);
    if tables.errors.is_empty() {
        if tables.candidates.iter().any(|table| table.columns.is_any_known()) {
            report_candidates(source, settings, tables, diagnostics);
        }
        return;
    }
    for table in &tables.errors {
        report_contested_columns(source, settings, table, diagnostics);
    }
    if settings.tables.is_empty() {
        check_ignored(source, settings, tables, diagnostics);
    }
    report_absent_columns(source, settings, &tables.errors, diagnostics);
}

/// Returns the diagnostic of a page on which no table has a column of errors. If the settings name headings without
/// tables, that is reported already.
pub(crate) fn missing_table(
    source: &SourceFile,
    settings: &Settings,
    tables: &ErrorTables<'_>,
) -> Option<Diagnostic> {
    if tables.errors_and_candidates().any(|table| table.columns.is_any_known()) {
        return None;
    }
    match tables.candidates.first() {
        Some(table) => Some(incomplete_table(source, settings, table)),
        None if settings.tables.is_empty() => Some(no_table(source)),
        None => None,
    }
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
        diagnostics.push(Diagnostic::new(&NO_TABLE, source.label(*span), message).with_help(help));
    }
}

/// Reports the candidate that lacks the fewest columns; if none lacks any, two whose headers differ.
fn report_candidates(
    source: &SourceFile,
    settings: &Settings,
    tables: &ErrorTables<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let candidates = &tables.candidates;
    let incomplete = candidates.iter().filter(|table| !table.is_complete());
    if let Some(nearest) = incomplete.min_by_key(|table| table.columns.missing().len()) {
        diagnostics.push(incomplete_table(source, settings, nearest));
        return;
    }
    let Some(first) = candidates.first() else { return };
    let header = first.table.header_keys();
    if let Some(other) = candidates.iter().find(|table| table.table.header_keys() != header) {
        let mut diagnostic = ambiguous(source, settings, &first.table, &other.table);
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
fn report_contested_columns(
    source: &SourceFile,
    settings: &Settings,
    table: &PageTable<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let header = &table.table.header;
    for ContestedKind { kind, first, second } in &table.columns.contested {
        let (Some(first), Some(second)) = (header.cells.get(*first), header.cells.get(*second)) else {
            continue;
        };
        let message =
            format!("expected one column for the {kind}, found `{}` and `{}`", first.text, second.text);
        let lines = settings.block(&format!("  columns:\n    {kind}: {}", scalar(&first.text)));
        let help = format!("declare the column {}:\n{lines}", settings.there());
        let label = source.label(second.span.clone());
        let related = source.label(first.span.clone()).with_text("the other column");
        let diagnostic = Diagnostic::new(&UNKNOWN_COLUMNS, label, message);
        diagnostics.push(diagnostic.with_help(help).with_related(related));
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
        diagnostics.push(Diagnostic::new(&UNKNOWN_COLUMNS, source.label(*span), message).with_help(help));
    }
}

/// A heading that may be mistyped.
struct MistypedHeading<'t> {
    cell: &'t Cell<'t>,
    /// The heading that it resembles.
    expected: String,
}

/// Reports the columns that a table lacks. Its columns without a kind may be these columns.
fn incomplete_table(source: &SourceFile, settings: &Settings, table: &PageTable<'_>) -> Diagnostic {
    let PageTable { table, columns, .. } = table;
    let missing = columns.missing();
    let expected = match missing.as_slice() {
        [] => "other columns".to_owned(),
        [kind] => format!("a column for the {kind}"),
        [kinds @ .., last] => {
            let kinds: Vec<String> = kinds.iter().map(|kind| format!("the {kind}")).collect();
            format!("columns for {} and the {last}", kinds.join(", "))
        }
    };
    let message = format!("expected {expected}, found the headings `{}`", table.header_line());
    let cells = (0..).zip(&table.header.cells);
    let free: Vec<&Cell<'_>> =
        cells.filter(|(index, _)| columns.kinds(*index).next().is_none()).map(|(_, cell)| cell).collect();
    let mut mistyped = Vec::new();
    for kind in &missing {
        let slip = free.iter().find_map(|cell| {
            let expected = nearly(&cell.text, kind)?;
            Some(MistypedHeading { cell, expected })
        });
        mistyped.extend(slip);
    }
    let span = match mistyped.first() {
        Some(heading) => heading.cell.span.clone().into(),
        None => source.rest_of_line(table.header.span.start),
    };
    let slips = mistyped.iter().map(|MistypedHeading { cell, expected }| {
        format!("if `{}` is mistyped, write the heading: {expected}\notherwise, ", cell.text)
    });
    let slips = slips.collect::<String>();
    let lines = lines_for(&missing, free.iter().map(|cell| scalar(&cell.text)));
    let help =
        format!("{slips}declare the columns {}, such as:\n{}", settings.there(), settings.block(&lines));
    Diagnostic::new(&UNKNOWN_COLUMNS, source.label(span), message).with_help(help)
}

/// Returns the lines of front matter that declare missing columns, or that rows may leave them out.
fn lines_for(missing: &[ColumnKind], mut free: impl Iterator<Item = String>) -> String {
    let (mut columns, mut optional) = (Vec::new(), Vec::new());
    for kind in missing {
        let is_optional = ColumnKind::OPTIONAL.contains(kind);
        match free.next() {
            Some(heading) if is_optional => {
                columns
                    .push(format!("    {kind}: {heading}  # or, without such a column: optional: [{kind}]"));
            }
            None if is_optional => optional.push(kind.to_string()),
            heading => columns.push(format!("    {kind}: {}", heading.as_deref().unwrap_or("…"))),
        }
    }
    if !columns.is_empty() {
        columns.insert(0, "  columns:".to_owned());
    }
    if !optional.is_empty() {
        columns.push(format!("  optional: [{}]  # without such a column", optional.join(", ")));
    }
    columns.join("\n")
}

fn no_table(source: &SourceFile) -> Diagnostic {
    let html = source.text.to_ascii_lowercase().find("<table");
    let message = match html {
        Some(_) => "expected a Markdown table, found HTML, which is not read",
        None if source.text.trim().is_empty() => "expected a table of errors, found an empty page",
        None => "expected a table of errors, found none",
    };
    let help = "write the errors as a Markdown table:\n\
                | Error message | What it means | How to fix it |\n\
                | ------------- | ------------- | ------------- |\n\
                | …             | …             | …             |";
    let span = html.map_or(Span::START, |offset| source.rest_of_line(offset));
    Diagnostic::new(&NO_TABLE, source.label(span), message).with_help(help)
}

fn ambiguous(source: &SourceFile, settings: &Settings, one: &Table<'_>, two: &Table<'_>) -> Diagnostic {
    let message = "expected error tables with the same columns, found two that differ";
    let there = settings.there();
    let one_header = one.header.span.clone();
    let (help, tables) = match (one.heading(), two.heading()) {
        (Some(one), Some(two)) if key(one) != key(two) => (
            format!("name the heading above the table of errors, or both headings, {there}"),
            list([one, two]),
        ),
        _ => (
            format!("write a heading above each table, and name that of the table of errors {there}"),
            "[…]".to_owned(),
        ),
    };
    let help = format!("{help}:\n{}", settings.block(&format!("  tables: {tables}")));
    Diagnostic::new(&AMBIGUOUS_TABLES, source.label(two.header.span.clone()), message)
        .with_help(help)
        .with_related(source.label(one_header).with_text("the other table"))
}
