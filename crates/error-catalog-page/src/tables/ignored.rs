//! Reports ignored tables that may hold errors, too.

use crate::column_kind::{ColumnKind, key};
use crate::diagnostic::{Diagnostic, Fix};
use crate::lines::Lines;
use crate::markup::escaped;
use crate::message_format::MessageFormat;
use crate::parse::cell::Cell;
use crate::parse::hidden::Hidden;
use crate::parse::settings::{DeclaredFormat, Settings};
use crate::parse::table::Table;
use crate::rules::front_matter::FRONT_MATTER;
use crate::rules::page::IGNORED_TABLE;
use crate::setting_edit::add_to_list;
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::{Span, Spanned};
use crate::suggestion::nearest;
use crate::tables::error_tables::ErrorTables;
use crate::tables::page_table::PageTable;
use crate::tables::retired::is_of_retired;

/// Reports the ignored tables that look as if they should be read: with a mistyped heading, or without a header.
pub(crate) fn check_ignored(
    source: &SourceFile,
    settings: &Settings,
    tables: &ErrorTables<'_>,
    format: Option<&MessageFormat>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(first) = tables.errors.first() else { return };
    if tables.ignored.is_empty() {
        return;
    }
    let heading = first.message_heading().map(key);
    let first = &first.table;
    for ignored in &tables.ignored {
        let PageTable { table, columns, .. } = ignored;
        if let Some((is, should)) = misheaded(first, table) {
            let message =
                format!("the table is not read: expected the heading `{}`, found `{}`", should.text, is.text);
            let like = source.label(should.span.clone()).with_text("the heading of the table that is read");
            let span: Span = is.span.clone().into();
            let cells = table.header.cells.iter().zip(&first.header.cells);
            let slips = cells.filter(|(is, should)| key(&is.text) != key(&should.text));
            let edits =
                slips.map(|(is, should)| source.edit(is.span.clone(), source.slice(should.span.clone())));
            let title = "write the heading of the table that is read";
            let fix = Fix { title: title.to_owned(), is_safe: false, edits: edits.collect() };
            let diagnostic = Diagnostic::new(&IGNORED_TABLE, source.label(span), message).with_help(title);
            diagnostics.push(diagnostic.with_related(like).with_fix(fix));
            continue;
        }
        let missing = columns.missing();
        let has_codes = columns.index(&ColumnKind::Code).is_some();
        let is_sure = columns.surely_messages
            || ignored.message_heading().map(key) == heading
            || (missing == [ColumnKind::Message] && has_codes);
        let why = if missing.is_empty() {
            let all = settings.columns.iter();
            let absent = all
                .filter(|declared| columns.index(&declared.kind).is_none())
                .map(|declared| declared.heading.value.as_str());
            format!(
                "expected a column with the heading `{}`, found none",
                absent.collect::<Vec<_>>().join("` or `")
            )
        } else if let ([kind], true) = (missing.as_slice(), is_sure) {
            format!("expected a column for the {kind}, found the headings `{}`", table.header_line())
        } else if let Some(message) = format.and_then(|format| cell_of(format, table)) {
            format!("found the message `{message}` in it")
        } else {
            continue;
        };
        let message = format!("the table is not read: {why}");
        let diagnostic = ignored_table(source, tables, table, table.header.span.clone().into(), message);
        let header =
            source.label(source.rest_of_line(first.header.span.start)).with_text("the table that is read");
        diagnostics.push(diagnostic.with_related(header).with_severity(Severity::Warning));
    }
}

/// Reports the HTML tables with a heading of the table of errors: nothing in them is read.
pub(crate) fn check_html(
    source: &SourceFile,
    body: usize,
    first: &Table<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut hidden = Hidden::default();
    let text = source.text.get(body..).unwrap_or_default();
    if !text.contains("<t") && !text.contains("<T") {
        return;
    }
    let keys = first.header_keys();
    let mut table = None;
    for line in Lines::new(text) {
        let at = body + line.start;
        let line = text.get(line).unwrap_or_default();
        if hidden.takes(line) || line.trim_start().starts_with('|') {
            continue;
        }
        let lower = line.to_ascii_lowercase();
        if let Some(start) = lower.find("<table") {
            table = Some(at + start);
        }
        let mut cells = lower.split(['<', '>']).map(key);
        let known = table.is_some() && cells.any(|cell| !cell.is_empty() && keys.contains(&cell));
        if known && let Some(at) = table.take() {
            let message = "expected a Markdown table, found HTML, which is not read".to_owned();
            let help = format!(
                "if it holds errors, write each as a row of the table that is read:\n| {} |",
                vec!["…"; keys.len()].join(" | ")
            );
            let label = source.label(source.rest_of_line(at));
            let diagnostic = Diagnostic::new(&IGNORED_TABLE, label, message).with_help(help);
            let header = source
                .label(source.rest_of_line(first.header.span.start))
                .with_text("the table that is read");
            diagnostics.push(diagnostic.with_related(header).with_severity(Severity::Warning));
        }
        if lower.contains("</table") {
            table = None;
        }
    }
}

fn ignored_table(
    source: &SourceFile,
    tables: &ErrorTables<'_>,
    table: &Table<'_>,
    span: Span,
    message: String,
) -> Diagnostic {
    let error_tables = &tables.errors;
    let diagnostic = Diagnostic::new(&IGNORED_TABLE, source.label(span), message);
    let is_retired = is_of_retired(table);
    if !is_retired && let Some(fix) = read_only(source, error_tables, &tables.ignored) {
        return diagnostic
            .with_help("give the table the header of the table that is read, if it holds errors")
            .with_fix(fix);
    }
    let header = error_tables.first().map_or_else(String::new, |PageTable { table: first, .. }| {
        format!(" this header:\n| {} |", first.column_headings().map(escaped).collect::<Vec<_>>().join(" | "))
    });
    let help = if is_retired {
        format!("give it{header}")
    } else {
        format!("if it holds errors, give it{header}\notherwise, {NAME_TABLES}")
    };
    diagnostic.with_help(help)
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
    Some(Fix { title, is_safe: false, edits: vec![edit] })
}

/// Returns the first heading of a table that differs from another table's, and that one, if all that differ are nearly
/// the same: the headings are probably mistyped.
pub(crate) fn misheaded<'t>(
    like: &'t Table<'_>,
    table: &'t Table<'_>,
) -> Option<(&'t Cell<'t>, &'t Cell<'t>)> {
    let (is, should) = (&table.header.cells, &like.header.cells);
    let mut differing = is.iter().zip(should).filter(|(is, should)| key(&is.text) != key(&should.text));
    let is_slip = |(is, should): &(&Cell<'_>, &Cell<'_>)| {
        nearest(&key(&is.text), &[key(&should.text).as_str()]).is_some()
    };
    let is_like = is.len() == should.len() && differing.clone().all(|pair| is_slip(&pair));
    if is_like { differing.next() } else { None }
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
    diagnostics.push(Diagnostic::new(&FRONT_MATTER, source.label(*span), message).with_help(help));
}

/// Returns the first cell of a table that has the message format, the header included.
fn cell_of<'t>(format: &MessageFormat, table: &'t Table<'t>) -> Option<&'t str> {
    let cells = std::iter::once(&table.header).chain(&table.rows).flat_map(|row| &row.cells);
    cells.map(|cell| &*cell.text).find(|text| format.is_of(text))
}

/// The help for tables that their headings do not distinguish.
pub(crate) const NAME_TABLES: &str = "write a heading above each table, and name those above the tables with errors under \
                                      `tables:`, below `catalog:` in the front matter";
