//! What is wrong with the rows of tables, whatever their texts mean.

use crate::lower::column::Columns;
use crate::parse::source::Source;
use crate::parse::table::{Row, Table};
use crate::problem::{Problem, Severity, count};
use crate::role::Role;

/// What no entry can do without: what a row without it lacks, and what to do.
const NEEDED: [(Role, &str, &str); 3] = [
    (Role::Message, "the row has no message", "write the message as logs show it"),
    (
        Role::Meaning,
        "the row does not say what the error means",
        "write what the error means, or say in the front matter, below `catalog:`, that rows may leave it out: \
         `optional: [meaning]`",
    ),
    (
        Role::Fix,
        "the row does not say how to fix it",
        "write how to fix it, or say in the front matter, below `catalog:`, that rows may leave it out: \
         `optional: [fix]`",
    ),
];

/// Names the rows with too many or too few cells, and the empty cells and tables among those `meant`: the tables
/// that hold errors, or that most likely do.
pub(crate) fn check_cells(
    source: &Source,
    tables: &[Table<'_>],
    columns: &[Columns],
    meant: &[usize],
    problems: &mut Vec<Problem>,
) {
    for ((index, table), columns) in tables.iter().enumerate().zip(columns) {
        let is_meant = meant.binary_search(&index).is_ok();
        let severity = if is_meant { Severity::Error } else { Severity::Warning };
        let needed: Vec<_> = NEEDED
            .iter()
            .filter(|(role, ..)| !columns.is_optional(role))
            .filter_map(|needed| Some((columns.index(&needed.0)?, needed)))
            .collect();
        for row in &table.rows {
            if !row.is_whole() {
                // Which of its cells is what cannot be told.
                problems.push(cell_count(source, row, table.header.cells.len()).with_severity(severity));
                continue;
            }
            for (index, (role, what, help)) in needed.iter().filter(|_| is_meant) {
                let empty = row.cells.get(*index).filter(|cell| cell.text.is_empty());
                problems.extend(empty.map(|cell| {
                    let place = source.place(cell.span.start);
                    let (what, mut help) = ((*what).to_owned(), (*help).to_owned());
                    if *role == Role::Message && row.cells.first().is_some_and(|first| first.text.is_empty()) {
                        help = format!(
                            "{help}; if the row goes on from the one above, write its texts there, each after a `<br>`"
                        );
                    }
                    Problem::error("empty-cell", &source.name, place, what, help)
                }));
            }
        }
        if is_meant && table.rows.is_empty() {
            let place = source.place(table.header.span.start);
            let help = "write a row for each error below its header".to_owned();
            let what = "the table has no rows".to_owned();
            problems.push(Problem::error("empty-table", &source.name, place, what, help));
        }
    }
}

/// A row whose text holds more or fewer cells than the header: Markdown drops or adds some silently.
fn cell_count(source: &Source, row: &Row<'_>, wanted: usize) -> Problem {
    let what =
        format!("the row has {} and its table has {}", count(row.written, "cell"), count(wanted, "column"));
    let help = if row.written > wanted {
        "take the surplus cells out; write a `|` that belongs to a cell's text as `\\|`"
    } else {
        "write the missing cells, or the missing `|` between two"
    };
    Problem::error("cell-count", &source.name, source.place(row.span.start), what, help.to_owned())
}
