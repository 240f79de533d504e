//! Reports an uncertain selection of tables, and what the settings declare and no table has.

use std::collections::HashSet;

use crate::column_kind::{ColumnKind, key};
use crate::diagnostic::Diagnostic;
use crate::parse::settings::{DeclaredColumn, Settings};
use crate::parse::table::Table;
use crate::rules::page::{AMBIGUOUS_TABLES, NO_TABLE, UNKNOWN_COLUMNS};
use crate::scalar::{list, scalar};
use crate::source::SourceFile;
use crate::span::{Span, Spanned};
use crate::suggestion::Suggestions;
use crate::tables::columns::nearly;
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
    diagnostics.extend(absent_columns(source, settings, &tables.errors));
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
        let message = format!("no table stands below a heading `{heading}`");
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
    for (kind, one, two) in &table.columns.contested {
        diagnostics.extend(contested_column(source, settings, &table.table, kind, (*one, *two)));
    }
}

/// Names the declared columns that no table of errors has.
fn absent_columns(source: &SourceFile, settings: &Settings, tables: &[PageTable<'_>]) -> Vec<Diagnostic> {
    let mut keys = HashSet::new();
    let all = tables.iter().flat_map(|table| table.table.column_headings());
    let known: Vec<&str> = all.filter(|heading| keys.insert(key(heading))).collect();
    let mut suggestions = Suggestions::default();
    // One of several headings of a column is enough.
    let is_known = |wanted: &ColumnKind| {
        let columns = settings.columns.iter().filter(|column| column.kind == *wanted);
        columns.into_iter().any(|column| keys.contains(&key(&column.heading.value)))
    };
    let absent = settings.columns.iter().filter(|column| !is_known(&column.kind));
    let diagnostic = |DeclaredColumn { heading: Spanned { value: heading, span }, .. }: &DeclaredColumn| {
        let what = format!("no column has the heading `{heading}`");
        let help = suggestions.suggest(heading, &known);
        Diagnostic::new(&UNKNOWN_COLUMNS, source.label(*span), what).with_help(help)
    };
    absent.map(diagnostic).collect()
}

/// Says of a table what it lacks.
fn incomplete_table(source: &SourceFile, settings: &Settings, table: &PageTable<'_>) -> Diagnostic {
    let PageTable { table, columns, .. } = table;
    let missing = columns.missing();
    let names: Vec<String> = missing.iter().map(|role| format!("the {role}")).collect();
    let what = format!(
        "the headings `{}` do not tell which column holds {}",
        table.header_line(),
        names.join(", which ")
    );
    // The columns that nothing else is known of may well be the ones that are missing.
    let free = || {
        let is_free = |(index, _): &(usize, &str)| columns.kinds(*index).next().is_none();
        (0..).zip(table.column_headings()).filter(is_free).map(|(_, heading)| heading)
    };
    let slips: Vec<(&str, String)> = missing
        .iter()
        .filter_map(|role| free().find_map(|heading| Some((heading, nearly(heading, role)?))))
        .collect();
    let slip = slips.first().and_then(|(slip, _)| table.header.cells.iter().find(|cell| cell.text == *slip));
    let span =
        slip.map_or_else(|| source.rest_of_line(table.header.span.start), |cell| cell.span.clone().into());
    let slips = slips.iter().map(|(heading, right)| {
        format!("if `{heading}` is a slip, write the heading: {right}\nif it is not, ")
    });
    let slips = slips.collect::<String>();
    let lines = lines_for(&missing, free().map(scalar));
    let help = format!("{slips}say it {}, such as:\n{}", settings.there(), settings.block(&lines));
    Diagnostic::new(&UNKNOWN_COLUMNS, source.label(span), what).with_help(help)
}

/// The lines of front matter that say where what is missing stands, or that it is left out.
fn lines_for(missing: &[ColumnKind], mut free: impl Iterator<Item = String>) -> String {
    let (mut columns, mut optional) = (Vec::new(), Vec::new());
    for role in missing {
        let is_optional = ColumnKind::OPTIONAL.contains(role);
        match free.next() {
            Some(heading) if is_optional => columns
                .push(format!("    {role}: {heading}  # or, if rows do not say it: optional: [{role}]")),
            None if is_optional => optional.push(role.to_string()),
            heading => columns.push(format!("    {role}: {}", heading.as_deref().unwrap_or("…"))),
        }
    }
    if !columns.is_empty() {
        columns.insert(0, "  columns:".to_owned());
    }
    if !optional.is_empty() {
        columns.push(format!("  optional: [{}]  # rows do not say it", optional.join(", ")));
    }
    columns.join("\n")
}

fn no_table(source: &SourceFile) -> Diagnostic {
    let html = source.text.to_ascii_lowercase().find("<table");
    let what = match html {
        Some(_) => "the page's only table is HTML, which is not read",
        None if source.text.trim().is_empty() => "the page is empty",
        None => "the page holds no table",
    };
    let help = "write its errors as a Markdown table:\n\
                | Error message | What it means | How to fix it |\n\
                | ------------- | ------------- | ------------- |\n\
                | …             | …             | …             |";
    let span = html.map_or(Span::START, |offset| source.rest_of_line(offset));
    Diagnostic::new(&NO_TABLE, source.label(span), what).with_help(help)
}

fn ambiguous(source: &SourceFile, settings: &Settings, one: &Table<'_>, two: &Table<'_>) -> Diagnostic {
    let what = "two tables with different columns could hold the errors";
    let there = settings.there();
    let one_header = one.header.span.clone();
    let (help, tables) = match (one.heading(), two.heading()) {
        (Some(one), Some(two)) if key(one) != key(two) => {
            (format!("name the heading above the right one, or both, {there}"), list([one, two]))
        }
        _ => {
            (format!("write a heading above each, and name that of the right one {there}"), "[…]".to_owned())
        }
    };
    let help = format!("{help}:\n{}", settings.block(&format!("  tables: {tables}")));
    Diagnostic::new(&AMBIGUOUS_TABLES, source.label(two.header.span.clone()), what)
        .with_help(help)
        .with_related(source.label(one_header).with_text("the other table"))
}

fn contested_column(
    source: &SourceFile,
    settings: &Settings,
    table: &Table<'_>,
    role: &ColumnKind,
    (one, two): (usize, usize),
) -> Option<Diagnostic> {
    let (one, two) = (table.header.cells.get(one)?, table.header.cells.get(two)?);
    let what = format!("both `{}` and `{}` could be the {role}", one.text, two.text);
    let lines = settings.block(&format!("  columns:\n    {role}: {}", scalar(&one.text)));
    let help = format!("say which {}:\n{lines}", settings.there());
    let diagnostic = Diagnostic::new(&UNKNOWN_COLUMNS, source.label(two.span.clone()), what).with_help(help);
    Some(diagnostic.with_related(source.label(one.span.clone()).with_text("the other column")))
}
