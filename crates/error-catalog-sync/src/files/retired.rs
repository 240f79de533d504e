//! A retired entry as its page would have it: a heading, and a table of one row.

use error_catalog_model::Entry;

use crate::generate::markup::write_text;
use crate::lower::column::Role;
use crate::lower::parameter::write_message;
use crate::page::Page;

/// The Markdown to put at the end of a page, with the columns of its table of errors.
pub(crate) fn retired_section(page: &Page, entry: &Entry) -> String {
    let chosen = page.chosen.first();
    let Some((table, columns)) =
        chosen.and_then(|index| Some((page.tables.get(*index)?, page.columns.get(*index)?)))
    else {
        return String::new();
    };
    let headings: Vec<String> = table.header.cells.iter().map(|cell| markdown(&cell.text)).collect();
    let dashes = vec!["---"; headings.len()];
    let cells: Vec<String> = columns.roles().iter().map(|role| cell(role.as_ref(), page, entry)).collect();
    format!(
        "## Retired errors\n\n| {} |\n| {} |\n| {} |",
        headings.join(" | "),
        dashes.join(" | "),
        cells.join(" | ")
    )
}

/// What stands in the column of a role.
fn cell(role: Option<&Role>, page: &Page, entry: &Entry) -> String {
    let written = |message| markdown(&write_message(message, &page.settings.notations));
    let shown = |text: &str, own: &Option<String>| own.as_deref().map_or_else(|| markdown(text), in_a_cell);
    match role {
        Some(Role::Message) => written(entry.wording()),
        Some(Role::Code) => markdown(&entry.code),
        Some(Role::Meaning) => shown(&entry.meaning, &entry.meaning_markdown),
        Some(Role::Fix) => shown(&entry.fix, &entry.fix_markdown),
        Some(Role::Id) => entry.id.clone(),
        Some(Role::Aliases) => {
            entry.aliases.iter().map(|alias| written(alias.wording())).collect::<Vec<_>>().join("<br/>")
        }
        Some(Role::Status) => "retired".to_owned(),
        Some(Role::Fact(name)) => entry.facts.get(name).map(|value| markdown(value)).unwrap_or_default(),
        None => String::new(),
    }
}

fn markdown(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    write_text(text, &mut markdown);
    markdown
}

/// Inline Markdown within a table, where a pipe needs its `\\` even in code.
fn in_a_cell(markdown: &str) -> String {
    markdown.replace("\\|", "|").replace('|', "\\|")
}
