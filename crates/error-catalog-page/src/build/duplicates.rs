//! Two rows with one message, or nearly one: what tells them apart, or which line of front matter would.

use crate::build::error_row::ErrorRow;
use crate::column_kind::REASON;
use crate::column_kind::{ColumnKind, key};
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::scalar::{list, scalar};

/// What a page can say so that the rows are two errors, or one of them is none: continues a sentence.
pub(crate) fn tell_apart(settings: &Settings, one: &ErrorRow<'_>, two: &ErrorRow<'_>) -> Option<String> {
    let (why, lines) = other_table(settings, one.table, two.table)
        .or_else(|| with_code(one, two))
        .or_else(|| other_column(one, two))?;
    Some(format!("; {why} {}:\n{}", settings.there(), settings.block(&lines)))
}

/// What two messages differ in, for people: the first part that is not the same.
pub(crate) fn difference(one: &str, two: &str) -> String {
    let before = one.chars().zip(two.chars()).take_while(|(a, b)| a == b).count();
    let rest = |text: &str| text.chars().skip(before).collect::<Vec<_>>();
    let (one, two) = (rest(one), rest(two));
    let behind = one.iter().rev().zip(two.iter().rev()).take_while(|(a, b)| a == b).count();
    let part = |rest: &[char]| rest.iter().take(rest.len() - behind).collect::<String>();
    match (part(&one), part(&two)) {
        (part, empty) | (empty, part) if empty.is_empty() => {
            if part.trim().is_empty() {
                "blanks".to_owned()
            } else {
                format!("`{part}`")
            }
        }
        (one, two) if one.to_lowercase() == two.to_lowercase() => "letter case".to_owned(),
        (one, two) => format!("`{one}`, which is `{two}` there"),
    }
}

/// Why something is to be written in the front matter, and what.
type Decision = (String, String);

/// The rows have different codes: logs may show them too.
fn with_code(one: &ErrorRow<'_>, two: &ErrorRow<'_>) -> Option<Decision> {
    let (code, other) = (one.text(&ColumnKind::Code)?, two.text(&ColumnKind::Code)?);
    let heading = one.table.header.cells.get(one.columns.index(&ColumnKind::Message)?)?;
    (code != other).then(|| {
        let lines =
            format!("  columns:\n    {REASON}: {}\n  shape: \"{{code}}: {{reason}}\"", scalar(&heading.text));
        ("if logs show the code too, say how".to_owned(), lines)
    })
}

/// The rows stand below different headings: one of the tables may not be meant.
fn other_table(settings: &Settings, one: &Table<'_>, two: &Table<'_>) -> Option<Decision> {
    let (one, two) = (one.heading()?, two.heading()?);
    // Where tables are named, both of these are.
    (key(one) != key(two) && settings.tables.is_empty()).then(|| {
        let why = "if one of the two tables is not meant, name the heading above the other";
        (why.to_owned(), format!("  tables: {}  # or {}", list([two]), list([one])))
    })
}

/// The rows differ in a column that is not used so far: it may hold their messages.
fn other_column(one: &ErrorRow<'_>, two: &ErrorRow<'_>) -> Option<Decision> {
    let cells = one.row.cells.iter().zip(&two.row.cells).zip(&one.table.header.cells);
    let mut differing = (0..).zip(cells).filter(|(_, ((one, two), _))| one.text != two.text);
    let (_, (_, heading)) = differing.find(|(index, _)| one.columns.kinds(*index).next().is_none())?;
    let why = format!("if the column `{}` holds the messages, say so", heading.text);
    Some((why, format!("  columns:\n    {}: {}", ColumnKind::Message, scalar(&heading.text))))
}
