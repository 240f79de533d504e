//! Two rows with one message: which line of front matter tells them apart.

use crate::lower::line::Line;
use crate::parse::block::REASON;
use crate::parse::table::Table;
use crate::role::{Role, key};
use crate::scalar::{list, scalar};

/// What a page can say so that the rows are two errors, or one of them is none: continues a sentence.
pub(crate) fn tell_apart(one: &Line<'_>, two: &Line<'_>) -> Option<String> {
    other_table(one.table, two.table).or_else(|| with_code(one, two)).or_else(|| other_column(one, two))
}

/// The rows have different codes: logs may show them too.
fn with_code(one: &Line<'_>, two: &Line<'_>) -> Option<String> {
    let (code, other) = (one.text(&Role::Code)?, two.text(&Role::Code)?);
    let heading = one.table.header.cells.get(one.columns.index(&Role::Message)?)?;
    (code != other).then(|| {
        format!(
            "; if logs show the code too, say in the front matter how:\n\
             catalog:\n  columns:\n    {REASON}: {}\n  shape: \"{{code}}: {{reason}}\"",
            scalar(&heading.text)
        )
    })
}

/// The rows stand below different headings: one of the tables may not be meant.
fn other_table(one: &Table<'_>, two: &Table<'_>) -> Option<String> {
    let (one, two) = (one.heading()?, two.heading()?);
    (key(one) != key(two)).then(|| {
        format!(
            "; if one of the two tables is not meant, name in the front matter the heading above the other:\n\
             catalog:\n  tables: {}  # or {}",
            list([two]),
            list([one])
        )
    })
}

/// The rows differ in a column that is not used so far: it may hold their messages.
fn other_column(one: &Line<'_>, two: &Line<'_>) -> Option<String> {
    let cells = one.row.cells.iter().zip(&two.row.cells).zip(&one.table.header.cells);
    let mut differing = (0..).zip(cells).filter(|(_, ((one, two), _))| one.text != two.text);
    let (_, (_, heading)) = differing.find(|(index, _)| one.columns.roles(*index).next().is_none())?;
    Some(format!(
        "; if the column `{}` holds the messages, say so in the front matter:\ncatalog:\n  columns:\n    {}: {}",
        heading.text,
        Role::Message,
        scalar(&heading.text)
    ))
}
