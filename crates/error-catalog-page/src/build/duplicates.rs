//! Two rows with the same message, or nearly: their difference, and the settings that would distinguish them.

use crate::build::error_row::ErrorRow;
use crate::column_kind::REASON;
use crate::column_kind::{ColumnKind, key};
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::scalar::{list, scalar};

/// Lines of front matter, and when to write them.
struct Suggestion {
    condition: String,
    lines: String,
}

/// Returns the end of a help: the settings that distinguish two rows, or exclude one of them.
pub(crate) fn distinguishing_settings(
    settings: &Settings,
    one: &ErrorRow<'_>,
    other: &ErrorRow<'_>,
) -> Option<String> {
    let Suggestion { condition, lines } = exclude_table(settings, one.table, other.table)
        .or_else(|| use_code(one, other))
        .or_else(|| use_column(one, other))?;
    Some(format!("; {condition} {}:\n{}", settings.there(), settings.block(&lines)))
}

/// Returns the first part in which two messages differ, for readers.
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
fn use_code(one: &ErrorRow<'_>, other: &ErrorRow<'_>) -> Option<Suggestion> {
    let (code, other_code) = (one.text(&ColumnKind::Code)?, other.text(&ColumnKind::Code)?);
    let heading = one.table.header.cells.get(one.columns.index(&ColumnKind::Message)?)?;
    if code == other_code {
        return None;
    }
    let column = scalar(&heading.text);
    let lines = format!("  columns:\n    {REASON}: {column}\n  shape: \"{{code}}: {{reason}}\"");
    Some(Suggestion { condition: "if logs show the code too, declare the format".to_owned(), lines })
}

/// Rows below different headings: one of the tables may hold no errors.
fn exclude_table(settings: &Settings, one: &Table<'_>, other: &Table<'_>) -> Option<Suggestion> {
    let (one, other) = (one.heading()?, other.heading()?);
    // If tables are named, the settings select both.
    if key(one) == key(other) || !settings.tables.is_empty() {
        return None;
    }
    let condition = "if one of the two tables holds no errors, name the heading of the other".to_owned();
    Some(Suggestion { condition, lines: format!("  tables: {}  # or {}", list([other]), list([one])) })
}

/// Rows that differ in a column without a kind: it may hold their messages.
fn use_column(one: &ErrorRow<'_>, other: &ErrorRow<'_>) -> Option<Suggestion> {
    let cells = one.row.cells.iter().zip(&other.row.cells).zip(&one.table.header.cells);
    for (index, ((cell, other_cell), heading)) in cells.enumerate() {
        if cell.text != other_cell.text && one.columns.kinds(index).next().is_none() {
            let condition = format!("if the column `{}` holds the messages, name it", heading.text);
            let lines = format!("  columns:\n    {}: {}", ColumnKind::Message, scalar(&heading.text));
            return Some(Suggestion { condition, lines });
        }
    }
    None
}
