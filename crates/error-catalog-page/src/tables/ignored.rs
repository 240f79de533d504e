//! Reports ignored tables that may hold errors, too.

use crate::column_kind::key;
use crate::lines::Lines;
use crate::parse::hidden::Hidden;
use crate::parse::settings::DeclaredFormat;
use crate::rules::front_matter::FRONT_MATTER;
use crate::rules::page::IGNORED_TABLE;
use crate::setting_edit::add_to_list;
use crate::suggestion::nearest;
use crate::tables::retired::is_of_retired;
use crate::{
    Cell, ColumnKind, Diagnostic, ErrorTables, Fix, MessageFormat, PageTable, Settings, Severity, SourceFile,
    Spanned, Table, TextEdit,
};

/// Reports the ignored tables that look as if they should be read: with a mistyped heading, or without a header.
pub(crate) fn check_ignored(
    source: &SourceFile,
    tables: &ErrorTables<'_>,
    format: Option<&MessageFormat>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(first) = tables.errors.first() else { return };
    for ignored in &tables.ignored {
        if let Some(misheading) = misheading(&first.table, &ignored.table) {
            let edits = write_headings(source, &first.table, &ignored.table);
            diagnostics.push(mistyped_heading(source, misheading, edits));
        } else if may_hold_errors(first, ignored, format) {
            diagnostics.push(ignored_table(source, tables, &first.table, &ignored.table));
        }
    }
}

/// Returns whether an ignored table lacks one column at most, or has a message, maybe in its header.
fn may_hold_errors(first: &PageTable<'_>, ignored: &PageTable<'_>, format: Option<&MessageFormat>) -> bool {
    let PageTable { table, columns, .. } = ignored;
    let missing = columns.missing();
    let has_codes = columns.index(&ColumnKind::Code).is_some();
    let is_sure = columns.surely_messages
        || ignored.message_heading().map(key) == first.message_heading().map(key)
        || (missing == [ColumnKind::Message] && has_codes);
    let mut cells = std::iter::once(&table.header).chain(&table.rows).flat_map(|row| &row.cells);
    missing.is_empty()
        || (missing.len() == 1 && is_sure)
        || format.is_some_and(|format| cells.any(|cell| format.is_of(&cell.text)))
}

fn mistyped_heading(
    source: &SourceFile,
    Misheading { actual, expected }: Misheading<'_>,
    edits: Vec<TextEdit>,
) -> Diagnostic {
    let message =
        format!("the table is not read: expected the heading `{}`, found `{}`", expected.text, actual.text);
    let title = "write the heading of the table that is read";
    let label = source.label(expected.span.clone()).with_text("the heading of the table that is read");
    source
        .diagnostic(&IGNORED_TABLE, actual.span.clone(), message)
        .with_help(title)
        .with_related(label)
        .with_fix(Fix::new(title, edits))
}

fn ignored_table(
    source: &SourceFile,
    tables: &ErrorTables<'_>,
    first: &Table<'_>,
    ignored: &Table<'_>,
) -> Diagnostic {
    let message = format!(
        "the table is not read: expected the headings `{}`, found `{}`",
        first.header_line(),
        ignored.header_line()
    );
    let header =
        source.label(source.rest_of_line(first.header.span.start)).with_text("the table that is read");
    let diagnostic = source
        .diagnostic(&IGNORED_TABLE, ignored.header.span.clone(), message)
        .with_related(header)
        .with_severity(Severity::Warning);
    if is_of_retired(ignored) {
        return diagnostic.with_help("give it the headings of the table that is read");
    }
    let help = "if it holds errors, give it the headings of the table that is read";
    match read_only(source, &tables.errors, &tables.ignored) {
        Some(fix) => diagnostic.with_help(help).with_fix(fix),
        None => diagnostic.with_help(format!("{help}\notherwise, {NAME_TABLES}")),
    }
}

/// Reports the HTML tables with a heading of the table of errors: nothing in them is read.
pub(crate) fn check_html(
    source: &SourceFile,
    body: usize,
    tables: &ErrorTables<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(first) = tables.first() else { return };
    let text = source.text.get(body..).unwrap_or_default();
    if !text.contains("<t") && !text.contains("<T") {
        return;
    }
    let keys = first.header_keys();
    let mut hidden = Hidden::default();
    let mut table = None;
    for line in Lines::new(text) {
        let at = body + line.start;
        let line = text.get(line).unwrap_or_default().to_ascii_lowercase();
        if hidden.takes(&line) || line.trim_start().starts_with('|') {
            continue;
        }
        if let Some(start) = line.find("<table") {
            table = Some(at + start);
        }
        let mut cells = line.split(['<', '>']).map(key);
        if cells.any(|cell| !cell.is_empty() && keys.contains(&cell))
            && let Some(at) = table.take()
        {
            let message = "expected a Markdown table, found HTML, which is not read";
            let header = source.label(source.rest_of_line(first.header.span.start));
            let diagnostic = source
                .diagnostic(&IGNORED_TABLE, source.rest_of_line(at), message)
                .with_help("if it holds errors, write each as a row of the table that is read")
                .with_related(header.with_text("the table that is read"));
            diagnostics.push(diagnostic.with_severity(Severity::Warning));
        }
        if line.contains("</table") {
            table = None;
        }
    }
}

/// Returns the fix that names the headings above tables, so that no other table is read. Returns `None` if a heading is
/// missing, or if another table is below one of the headings, too.
pub(crate) fn read_only<'t>(
    source: &SourceFile,
    tables: impl IntoIterator<Item = &'t PageTable<'t>>,
    others: impl IntoIterator<Item = &'t PageTable<'t>>,
) -> Option<Fix> {
    let names: Option<Vec<&str>> = tables.into_iter().map(|table| table.table.heading()).collect();
    let mut names = names?;
    names.dedup();
    let keys: Vec<String> = names.iter().map(|name| key(name)).collect();
    let mut headings = others.into_iter().flat_map(|other| &other.table.headings);
    if headings.any(|heading| keys.contains(&key(heading))) {
        return None;
    }
    let title = format!("read only the tables below `{}`", names.join("` and `"));
    let edit = add_to_list(source, "tables", names)?;
    Some(Fix::new(title, vec![edit]))
}

/// A heading that is probably mistyped.
pub(crate) struct Misheading<'t> {
    actual: &'t Cell<'t>,
    expected: &'t Cell<'t>,
}

/// Returns the first heading of a table that differs from that of another table, if all that differ are nearly the same.
pub(crate) fn misheading<'t>(expected: &'t Table<'_>, table: &'t Table<'_>) -> Option<Misheading<'t>> {
    if table.header.cells.len() != expected.header.cells.len() {
        return None;
    }
    let is_slip =
        |one: &Misheading<'_>| nearest(&key(&one.actual.text), &[key(&one.expected.text).as_str()]).is_some();
    let mut differing = differing_headings(expected, table);
    let first = differing.next()?;
    if is_slip(&first) && differing.all(|one| is_slip(&one)) { Some(first) } else { None }
}

/// Returns the edits that give a table the headings of another table.
pub(crate) fn write_headings(source: &SourceFile, expected: &Table<'_>, table: &Table<'_>) -> Vec<TextEdit> {
    let write = |Misheading { actual, expected }: Misheading<'_>| {
        source.edit(actual.span.clone(), source.slice(expected.span.clone()))
    };
    differing_headings(expected, table).map(write).collect()
}

fn differing_headings<'t>(
    expected: &'t Table<'_>,
    table: &'t Table<'_>,
) -> impl Iterator<Item = Misheading<'t>> {
    let headings = table.header.cells.iter().zip(&expected.header.cells);
    let headings = headings.map(|(actual, expected)| Misheading { actual, expected });
    headings.filter(|Misheading { actual, expected }| key(&actual.text) != key(&expected.text))
}

/// Reports a declared text that is not a message format, and proposes the format of the messages.
pub(crate) fn check_message_format(
    source: &SourceFile,
    settings: &Settings,
    inferred: Option<&MessageFormat>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let DeclaredFormat::Invalid(Spanned { value: text, span }) = &settings.declared_format else { return };
    let fitting = inferred.map_or_else(|| "Device - {code} - {reason}".to_owned(), MessageFormat::text);
    let message = format!("expected a message format, found `{text}`");
    let help = format!(
        "write the text of a message with `{{code}}` and, at its end, `{{reason}}`, and with text between the two: \
         \"{fitting}\""
    );
    diagnostics.push(source.diagnostic(&FRONT_MATTER, *span, message).with_help(help));
}

/// The help for tables that their headings do not distinguish.
pub(crate) const NAME_TABLES: &str = "write a heading above each table, and name those above the tables with errors under \
                                      `tables:`, below `catalog:` in the front matter";
