//! Which tables of a page hold its errors.

use crate::column::{Columns, Role, key};
use crate::problem::{Place, Problem};
use crate::settings::Settings;
use crate::source::Source;
use crate::table::Table;

/// The indices of the tables that hold errors; a problem if that cannot be told.
///
/// Declared tables are those below the declared headings. Without any, all tables count whose columns can
/// make an entry; they must agree in their header.
pub(crate) fn choose(
    source: &Source,
    settings: &Settings,
    tables: &[Table],
    columns: &[Columns],
    problems: &mut Vec<Problem>,
) -> Vec<usize> {
    let declared = declared(source, settings, tables, problems);
    let candidates = match &declared {
        Some(declared) => declared.clone(),
        None => (0..tables.len()).collect(),
    };
    let mut chosen = candidates.clone();
    chosen.retain(|index| columns.get(*index).is_some_and(|columns| columns.missing().is_empty()));
    let at = |index: &usize| tables.get(*index);
    if chosen.is_empty() || (declared.is_some() && chosen.len() < candidates.len()) {
        let refused: Vec<usize> = candidates.iter().copied().filter(|index| !chosen.contains(index)).collect();
        problems.push(unrecognised(source, tables, columns, &refused));
        return Vec::new();
    }
    for (one, two) in chosen.iter().zip(chosen.iter().skip(1)) {
        if let (Some(one), Some(two), None) = (at(one), at(two), &declared)
            && header(one) != header(two)
        {
            problems.push(ambiguous(source, one, two));
            return Vec::new();
        }
    }
    for index in &chosen {
        let contested = columns.get(*index).map(|columns| columns.contested.as_slice()).unwrap_or_default();
        for (role, first, second) in contested {
            problems.push(contested_column(source, at(index), role, first, second));
        }
    }
    chosen
}

/// The tables below the declared headings, if any are declared.
fn declared(
    source: &Source,
    settings: &Settings,
    tables: &[Table],
    problems: &mut Vec<Problem>,
) -> Option<Vec<usize>> {
    if settings.tables.is_empty() {
        return None;
    }
    let below = |table: &Table, heading: &str| table.headings.iter().any(|above| key(above) == key(heading));
    for heading in settings.tables.iter().filter(|heading| !tables.iter().any(|table| below(table, heading))) {
        let what = format!("no table stands below a heading `{heading}`");
        let known = tables.iter().filter_map(Table::heading);
        let help = crate::nearest::suggest(heading, known);
        problems.push(Problem::error("no-table", &source.name, settings.place, what, help));
    }
    let wanted = |table: &Table| settings.tables.iter().any(|heading| below(table, heading));
    Some((0..).zip(tables).filter(|(_, table)| wanted(table)).map(|(index, _)| index).collect())
}

fn header(table: &Table) -> Vec<String> {
    table.header.cells.iter().map(|cell| key(&cell.text)).collect()
}

fn place(source: &Source, table: &Table) -> Place {
    source.place(table.header.span.start)
}

/// Says of the table that comes nearest what it lacks.
fn unrecognised(source: &Source, tables: &[Table], columns: &[Columns], refused: &[usize]) -> Problem {
    let missing = |index: &usize| columns.get(*index).map(Columns::missing).unwrap_or_default();
    let nearest = refused.iter().min_by_key(|index| missing(index).len());
    let Some((index, table)) = nearest.and_then(|index| Some((index, tables.get(*index)?))) else {
        let (what, help) = if source.text.to_lowercase().contains("<table") {
            ("the page holds no Markdown table, just HTML", "write its errors as a Markdown table")
        } else {
            ("the page holds no table", "write its errors as a Markdown table")
        };
        return Problem::error("no-table", &source.name, Place::START, what.to_owned(), help.to_owned());
    };
    let list = |roles: Vec<Role>| roles.iter().map(Role::to_string).collect::<Vec<_>>().join(", ");
    let headings: Vec<&str> = table.header.cells.iter().map(|cell| cell.text.as_str()).collect();
    let what = format!(
        "which columns hold what cannot be told: no column is the {} in `{}`",
        list(missing(index)),
        headings.join(" | "),
    );
    let lines: Vec<String> = missing(index).iter().map(|role| format!("    {role}: …")).collect();
    let help = format!(
        "say so in the front matter, each with the heading of its column:\ncatalog:\n  columns:\n{}",
        lines.join("\n")
    );
    Problem::error("unknown-columns", &source.name, place(source, table), what, help)
}

fn ambiguous(source: &Source, one: &Table, two: &Table) -> Problem {
    let name = |table: &Table| table.heading().unwrap_or("…").to_owned();
    let what = format!(
        "two tables could be meant: this one, and that in line {}, which has other columns",
        place(source, one).line
    );
    let help = format!(
        "name in the front matter the heading above the right one:\ncatalog:\n  tables: [\"{}\"]  # or \"{}\"",
        name(one),
        name(two),
    );
    Problem::error("ambiguous-tables", &source.name, place(source, two), what, help)
}

fn contested_column(source: &Source, table: Option<&Table>, role: &Role, one: &str, two: &str) -> Problem {
    let place = table.map_or(Place::START, |table| place(source, table));
    let what = format!("both `{one}` and `{two}` could be the {role}");
    let help = format!("say which in the front matter:\ncatalog:\n  columns:\n    {role}: {one}");
    Problem::error("unknown-columns", &source.name, place, what, help)
}
