//! Which tables of a page hold its errors.

use std::collections::HashSet;

use crate::column_kind::{ColumnKind, key};
use crate::diagnostic::Diagnostic;
use crate::parse::settings::{DeclaredColumn, Settings};
use crate::parse::table::{OrphanRow, Table};
use crate::rules::page::{AMBIGUOUS_TABLES, NO_TABLE, UNKNOWN_COLUMNS};
use crate::scalar::{list, scalar};
use crate::source::SourceFile;
use crate::span::{Span, Spanned};
use crate::suggestion::Suggestions;
use crate::tables::cell_checks::check_cells;
use crate::tables::columns::{Columns, nearly};
use crate::tables::ignored::{check_html, check_ignored, check_message_format, misheaded};
use crate::tables::orphan_rows::check_orphan_rows;
use crate::tables::page_table::PageTable;

/// How sure the selection is.
#[derive(Debug, Default)]
pub struct Selection {
    /// Whether the selected tables hold the errors; otherwise they are candidates.
    pub is_certain: bool,
    /// That no table holds errors, unless lines that are nearly a table explain it.
    pub(crate) absence: Option<Diagnostic>,
}

/// Selects the tables that hold errors; reports it if that is uncertain.
///
/// Declared tables are those below the declared headings. Without any, every table counts whose columns can make an
/// entry; they must agree in their header. Where the settings cannot be read, candidates are selected, and nothing is
/// reported.
pub fn select(
    source: &SourceFile,
    settings: &Settings,
    tables: &mut [PageTable<'_>],
    is_readable: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Selection {
    let mut found = Vec::new();
    let (selected, mut selection) = choose(source, settings, tables, &mut found);
    for index in selected {
        if let Some(table) = tables.get_mut(index) {
            table.is_selected = true;
        }
    }
    if is_readable {
        diagnostics.append(&mut found);
    } else {
        selection = Selection::default();
    }
    selection
}

/// Checks the rows and cells of all tables, and the lines and tables around those that are selected.
pub(crate) fn check_tables(
    source: &SourceFile,
    settings: &Settings,
    body: usize,
    tables: &[PageTable<'_>],
    orphan_rows: &[OrphanRow],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let selected: Vec<&PageTable<'_>> = tables.iter().filter(|table| table.is_selected).collect();
    check_cells(source, tables, diagnostics);
    check_orphan_rows(source, orphan_rows, tables, diagnostics);
    if let Some(first) = selected.first() {
        check_html(source, body, &first.table, diagnostics);
    }
    check_message_format(source, settings, &selected, diagnostics);
}

fn choose(
    source: &SourceFile,
    settings: &Settings,
    tables: &[PageTable<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<usize>, Selection) {
    let declared = declared(source, settings, tables, diagnostics);
    let candidates = match &declared {
        Some(declared) if declared.is_empty() => return (Vec::new(), Selection::default()),
        Some(declared) => declared.clone(),
        None => (0..tables.len()).collect(),
    };
    let at = |index: &usize| tables.get(*index);
    let is_complete = |index: &usize| at(index).is_some_and(|table| table.columns.missing().is_empty());
    let (mut selected, incomplete): (Vec<usize>, Vec<usize>) = candidates.into_iter().partition(is_complete);
    let has_all = |index: &usize| at(index).is_some_and(|table| table.columns.has_all_declared);
    if declared.is_none() && selected.iter().any(has_all) {
        selected.retain(has_all);
    }
    if selected.is_empty() || (declared.is_some() && !incomplete.is_empty()) {
        let nearest = incomplete.iter().filter_map(at).min_by_key(|table| table.columns.missing().len());
        let mut absence = None;
        match nearest {
            Some(table) if table.columns.is_any_known() => {
                diagnostics.push(unrecognised(source, settings, &table.table, &table.columns));
            }
            Some(table) => absence = Some(unrecognised(source, settings, &table.table, &table.columns)),
            None => absence = Some(no_table(source)),
        }
        let is_like = |index: &usize| {
            declared.is_some()
                || at(index).zip(nearest).is_some_and(|(one, two)| !differ(&one.table, &two.table))
        };
        selected.extend(incomplete.into_iter().filter(is_like));
        return (selected, Selection { is_certain: false, absence });
    }
    let first = selected.first().and_then(at);
    let other =
        selected.iter().filter_map(at).find(|two| first.is_some_and(|one| differ(&one.table, &two.table)));
    if let (Some(one), Some(two), None) = (first, other, &declared) {
        if misheaded(&one.table, &two.table).is_none() {
            diagnostics.push(ambiguous(source, settings, &one.table, &two.table));
            return (selected, Selection::default());
        }
        // `check_ignored` reports the slip.
        selected.retain(|index| at(index).is_some_and(|two| !differ(&one.table, &two.table)));
    }
    for table in selected.iter().filter_map(at) {
        for (kind, one, two) in &table.columns.contested {
            diagnostics.extend(contested_column(source, settings, &table.table, kind, (*one, *two)));
        }
    }
    if declared.is_none() {
        let (read, ignored): (Vec<_>, Vec<_>) =
            (0..).zip(tables).partition(|(index, _)| selected.contains(index));
        let [read, ignored] =
            [read, ignored].map(|part| part.into_iter().map(|(_, table)| table).collect::<Vec<_>>());
        check_ignored(source, settings, &read, &ignored, diagnostics);
    }
    let error_tables: Vec<&Table<'_>> = selected.iter().filter_map(at).map(|table| &table.table).collect();
    diagnostics.extend(absent_columns(source, settings, &error_tables));
    (selected, Selection { is_certain: true, absence: None })
}

fn differ(one: &Table<'_>, two: &Table<'_>) -> bool {
    one.header_keys() != two.header_keys()
}

/// The tables below the declared headings, if any are declared.
fn declared(
    source: &SourceFile,
    settings: &Settings,
    tables: &[PageTable<'_>],
    problems: &mut Vec<Diagnostic>,
) -> Option<Vec<usize>> {
    if settings.tables.is_empty() {
        return None;
    }
    let found: HashSet<String> =
        tables.iter().flat_map(|table| &table.table.headings).map(|above| key(above)).collect();
    let mut known: Vec<&str> = tables.iter().filter_map(|table| table.table.heading()).collect();
    known.dedup();
    let mut suggestions = Suggestions::default();
    for Spanned { value: heading, span } in
        settings.tables.iter().filter(|heading| !found.contains(&key(&heading.value)))
    {
        let what = format!("no table stands below a heading `{heading}`");
        let help = suggestions.suggest(heading, &known);
        problems.push(Diagnostic::new(&NO_TABLE, source.label(*span), what).with_help(help));
    }
    let names: HashSet<String> = settings.tables.iter().map(|heading| key(&heading.value)).collect();
    let wanted = |table: &PageTable<'_>| table.table.headings.iter().any(|above| names.contains(&key(above)));
    Some((0..).zip(tables).filter(|(_, table)| wanted(table)).map(|(index, _)| index).collect())
}

/// Names the declared columns that no table of errors has.
fn absent_columns(source: &SourceFile, settings: &Settings, tables: &[&Table<'_>]) -> Vec<Diagnostic> {
    let mut keys = HashSet::new();
    let all = tables.iter().flat_map(|table| table.column_headings());
    let known: Vec<&str> = all.filter(|heading| keys.insert(key(heading))).collect();
    let mut suggestions = Suggestions::default();
    // One of several headings of a column is enough.
    let is_known = |wanted: &ColumnKind| {
        let columns = settings.columns.iter().filter(|column| column.kind == *wanted);
        columns.into_iter().any(|column| keys.contains(&key(&column.heading.value)))
    };
    let absent = settings.columns.iter().filter(|column| !is_known(&column.kind));
    let problem = |DeclaredColumn { heading: Spanned { value: heading, span }, .. }: &DeclaredColumn| {
        let what = format!("no column has the heading `{heading}`");
        let help = suggestions.suggest(heading, &known);
        Diagnostic::new(&UNKNOWN_COLUMNS, source.label(*span), what).with_help(help)
    };
    absent.map(problem).collect()
}

/// Says of a table what it lacks.
fn unrecognised(
    source: &SourceFile,
    settings: &Settings,
    table: &Table<'_>,
    columns: &Columns,
) -> Diagnostic {
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
