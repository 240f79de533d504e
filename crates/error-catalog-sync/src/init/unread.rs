//! What of a page that works is not read.

use crate::init::html::html_tables;
use crate::lower::choose::place;
use crate::page::Page;
use crate::problem::count;

/// The tables that hold no errors, and the columns that say nothing of one, in words.
pub(crate) fn unread(page: &Page) -> Vec<String> {
    let tables = page.tables();
    let (read, others): (Vec<_>, Vec<_>) =
        (0..).zip(&tables).partition(|(index, _)| page.chosen.binary_search(index).is_ok());
    let lines: Vec<String> =
        others.iter().map(|(_, table)| place(&page.source, table).line.to_string()).collect();
    let mut columns = Vec::new();
    for (index, table) in read {
        let is_unread = |column: &usize| {
            page.columns.get(index).is_some_and(|known| known.roles(*column).next().is_none())
        };
        let headings = (0..).zip(&table.header.cells).filter(|(column, _)| is_unread(column));
        for (_, heading) in headings {
            let heading = format!("`{}`", heading.text);
            if !columns.contains(&heading) {
                columns.push(heading);
            }
        }
    }
    let in_words = |noun: &str, place: &str, names: &[String]| {
        let number = count(names.len(), noun);
        (!names.is_empty()).then(|| format!("{number}{place} {}", names.join(", ")))
    };
    let html = html_tables(&page.source.text);
    let html: Vec<String> =
        html.iter().map(|table| page.source.place(table.span.start).line.to_string()).collect();
    let all = [
        in_words("table", ", in line", &lines),
        in_words("table", " of HTML, in line", &html),
        in_words("column", ":", &columns),
    ];
    all.into_iter().flatten().collect()
}
