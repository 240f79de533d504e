//! Two rows with the same message, or nearly: their difference, and the settings that would distinguish them.

use crate::column_kind::REASON;
use crate::column_kind::{ColumnKind, key};
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::scalar::{flow_scalar, list};
use crate::tables::error_row::ErrorRow;

/// Returns the end of a help: the settings that distinguish two rows, or exclude one of them.
pub(crate) fn distinguishing_settings(
    settings: &Settings,
    one: &ErrorRow<'_>,
    other: &ErrorRow<'_>,
) -> Option<String> {
    let suggestion = exclude_table(settings, one.table, other.table)
        .or_else(|| use_code(one, other))
        .or_else(|| use_column(one, other))?;
    Some(format!("; {suggestion} below `catalog:` in the front matter"))
}

/// Returns the first difference of two messages, for readers.
pub(crate) fn difference(one: &str, other: &str) -> String {
    let prefix = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let rest = |text: &str| text.chars().skip(prefix).collect::<Vec<_>>();
    let (one, other) = (rest(one), rest(other));
    let suffix = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let part = |rest: &[char]| rest.iter().take(rest.len() - suffix).collect::<String>();
    match (part(&one), part(&other)) {
        (part, empty) | (empty, part) if empty.is_empty() => {
            if part.trim().is_empty() {
                "spaces".to_owned()
            } else {
                format!("`{part}`")
            }
        }
        (one, other) if one.to_lowercase() == other.to_lowercase() => "letter case".to_owned(),
        (one, other) => format!("`{one}`, which is `{other}` there"),
    }
}

/// Rows with different codes: logs may show the code, too.
fn use_code(one: &ErrorRow<'_>, other: &ErrorRow<'_>) -> Option<String> {
    let (code, other_code) = (one.text(&ColumnKind::Code)?, other.text(&ColumnKind::Code)?);
    let heading = one.table.header.cells.get(one.columns.index(&ColumnKind::Message)?)?;
    if code == other_code {
        return None;
    }
    let column = flow_scalar(&heading.text);
    let columns = format!("columns: {{ {REASON}: {column} }}");
    Some(format!("if logs show the code too, write `{columns}` and `shape: \"{{code}}: {{reason}}\"`"))
}

/// Rows below different headings: one of the tables may hold no errors.
fn exclude_table(settings: &Settings, one: &Table<'_>, other: &Table<'_>) -> Option<String> {
    let (one, other) = (one.heading()?, other.heading()?);
    // If tables are named, the settings select both.
    if key(one) == key(other) || !settings.tables.is_empty() {
        return None;
    }
    let (one, other) = (list([one]), list([other]));
    Some(format!(
        "if one of the two tables holds no errors, name the other: write `tables: {other}` or `tables: {one}`"
    ))
}

/// Rows that differ in a column without a kind: it may hold their messages.
fn use_column(one: &ErrorRow<'_>, other: &ErrorRow<'_>) -> Option<String> {
    let cells = one.row.cells.iter().zip(&other.row.cells).zip(&one.table.header.cells);
    for (index, ((cell, other_cell), heading)) in cells.enumerate() {
        if cell.text != other_cell.text && one.columns.kinds(index).next().is_none() {
            let (column, kind) = (flow_scalar(&heading.text), ColumnKind::Message);
            return Some(format!(
                "if the column `{}` holds the messages, write `columns: {{ {kind}: {column} }}`",
                heading.text
            ));
        }
    }
    None
}
