//! Rewrites tables of HTML as Markdown.

use std::ops::Range;

use error_catalog_page::parse::cell::{OPTIONS, tag_name};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

/// A table of HTML.
pub(crate) struct HtmlTable {
    /// The span of the table in its page.
    pub(crate) span: Range<usize>,
    /// The table as Markdown.
    pub(crate) markdown: String,
}

/// Returns the tables of HTML that Markdown can hold: no cell spans several rows or columns or contains a table. Code and
/// comments contain no tables.
pub(crate) fn html_tables(text: &str) -> Vec<HtmlTable> {
    let lower_case = text.to_ascii_lowercase();
    let find = |what: &str, from: usize| Some(from + lower_case.get(from..)?.find(what)?);
    let mut tables = Vec::new();
    if !lower_case.contains("<table") {
        return tables;
    }
    let hidden = hidden_spans(text);
    let mut from = 0;
    while let Some(start) = find("<table", from) {
        let next = hidden.partition_point(|span| span.end <= start);
        if let Some(span) = hidden.get(next).filter(|span| span.contains(&start)) {
            from = span.end;
            continue;
        }
        let Some(end) = find("</table", start).and_then(|end| find(">", end)) else { break };
        from = end + 1;
        if let Some(markdown) = text.get(start..from).and_then(rows).and_then(|rows| markdown(&rows)) {
            tables.push(HtmlTable { span: start..from, markdown });
        }
    }
    tables
}

/// Returns a text with tables of HTML as Markdown.
pub(crate) fn with_markdown(text: &str, tables: &[HtmlTable]) -> String {
    let mut result = String::with_capacity(text.len());
    let mut from = 0;
    for table in tables {
        result.push_str(text.get(from..table.span.start).unwrap_or_default());
        result.extend(["\n\n", &table.markdown, "\n"]);
        from = table.span.end;
    }
    result + text.get(from..).unwrap_or_default()
}

/// Returns the spans of code and of blocks of HTML that are comments.
fn hidden_spans(text: &str) -> Vec<Range<usize>> {
    let events = Parser::new_ext(text, OPTIONS).into_offset_iter();
    let is_hidden = |event: &Event<'_>, span: &Range<usize>| match event {
        Event::Code(_) | Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => true,
        Event::Start(Tag::HtmlBlock) => {
            text.get(span.clone()).is_some_and(|html| html.trim_start().starts_with("<!--"))
        }
        _ => false,
    };
    events.filter(|(event, span)| is_hidden(event, span)).map(|(_, span)| span).collect()
}

/// Returns the rows of a table, each cell as Markdown; `None` if a cell is not plain.
fn rows(table: &str) -> Option<Vec<Vec<String>>> {
    let mut rows: Vec<Vec<String>> = vec![Vec::new()];
    let mut is_in_cell = false;
    let mut rest = table.strip_prefix('<')?.split_once('>')?.1;
    while let Some((text, tag)) = rest.split_once('<') {
        let is_tag = tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        let end = if tag.starts_with("!--") { "-->" } else { ">" };
        let (tag, after) = if is_tag { tag.split_once(end)? } else { ("", tag) };
        rest = after;
        let row = rows.last_mut()?;
        if is_in_cell && let Some(cell) = row.last_mut() {
            push_escaped(cell, text);
        }
        match tag_name(tag).to_ascii_lowercase().as_str() {
            "td" | "th" => {
                let attributes = tag.to_ascii_lowercase();
                if attributes.contains("colspan") || attributes.contains("rowspan") {
                    return None;
                }
                is_in_cell = !tag.starts_with('/');
                if is_in_cell {
                    row.push(String::new());
                }
            }
            "table" if !tag.starts_with('/') => return None,
            "tr" | "thead" | "tbody" | "tfoot" | "table" => {
                is_in_cell = false;
                rows.push(Vec::new());
            }
            // Markdown allows tags of inline elements in cells.
            _ if is_in_cell && let Some(cell) = row.last_mut() => {
                if is_tag && !tag.starts_with('!') {
                    cell.extend(["<", tag, ">"]);
                } else if !is_tag {
                    cell.push('<');
                }
            }
            _ => {}
        }
    }
    rows.retain(|row| !row.is_empty());
    Some(rows)
}

/// Appends text without a meaning in Markdown.
fn push_escaped(cell: &mut String, text: &str) {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_in_word = cell.ends_with(char::is_alphanumeric)
            && characters.peek().is_some_and(|next| next.is_alphanumeric());
        let is_special = matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '|');
        if is_special && !(character == '_' && is_in_word) {
            cell.push('\\');
        }
        cell.push(character);
    }
}

/// Returns a table with its first row as the header; `None` if it is empty, or a row has more cells than the header.
fn markdown(rows: &[Vec<String>]) -> Option<String> {
    let (header, rows) = rows.split_first()?;
    let mut table = String::new();
    let mut push_row = |cells: &[String]| {
        for column in 0..header.len() {
            let cell = cells.get(column).map(String::as_str).unwrap_or_default();
            let words: Vec<&str> = cell.split_ascii_whitespace().collect();
            table.extend(["| ", &words.join(" "), " "]);
        }
        table.push_str("|\n");
    };
    push_row(header);
    push_row(&vec!["---".to_owned(); header.len()]);
    for row in rows {
        if row.len() > header.len() {
            return None;
        }
        push_row(row);
    }
    Some(table)
}
