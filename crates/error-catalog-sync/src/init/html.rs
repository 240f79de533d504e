//! Tables that are written in HTML, as Markdown.

use std::ops::Range;

use error_catalog_page::parse::cell::{OPTIONS, tag_name};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

/// A table of HTML: where it stands in a text, in bytes, and what it is as Markdown.
pub(crate) struct HtmlTable {
    pub(crate) span: Range<usize>,
    pub(crate) markdown: String,
}

/// The tables of HTML in a text whose rows can be written as rows of Markdown: those without a table in a cell, and
/// without cells that span several rows or columns.
pub(crate) fn html_tables(text: &str) -> Vec<HtmlTable> {
    let mut tables = Vec::new();
    let mut reading: Option<Reading> = None;
    let code = if text.contains('<') { code(text) } else { Vec::new() };
    for (before, tag) in Tags::new(text) {
        let next = code.partition_point(|code| code.end <= tag.start);
        if code.get(next).is_some_and(|code| code.contains(&tag.start)) {
            continue;
        }
        if let Some(reading) = &mut reading {
            reading.text(text.get(before).unwrap_or_default());
        }
        let written = text.get(tag.clone()).unwrap_or_default();
        let name = tag_name(written).to_ascii_lowercase();
        match (name.as_str(), written.starts_with("</"), &mut reading) {
            ("table", false, None) => reading = Some(Reading::new(tag.start)),
            ("table", true, Some(_)) => {
                let read = reading.take();
                let table = read.and_then(|reading| Some((reading.start, reading.markdown()?)));
                tables.extend(table.map(|(start, markdown)| HtmlTable { span: start..tag.end, markdown }));
            }
            ("table", false, Some(reading)) => reading.is_plain = false,
            (_, is_end, Some(reading)) => reading.tag(&name, is_end, written),
            (.., None) => {}
        }
    }
    tables
}

/// Where code stands in a text: what it shows of HTML is none.
fn code(text: &str) -> Vec<Range<usize>> {
    let is_code = |event: &Event<'_>| {
        matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))))
    };
    let events = Parser::new_ext(text, OPTIONS).into_offset_iter();
    events.filter(|(event, _)| is_code(event)).map(|(_, span)| span).collect()
}

/// A text with its tables of HTML as Markdown.
pub(crate) fn with_markdown(text: &str, tables: &[HtmlTable]) -> String {
    let mut made = String::with_capacity(text.len());
    let mut from = 0;
    for table in tables {
        made.push_str(text.get(from..table.span.start).unwrap_or_default());
        made.extend(["\n\n", &table.markdown, "\n"]);
        from = table.span.end;
    }
    made + text.get(from..).unwrap_or_default()
}

/// The tags of a text, each with what stands before it. A comment is one tag.
struct Tags<'t> {
    text: &'t str,
    from: usize,
}

impl<'t> Tags<'t> {
    const fn new(text: &'t str) -> Self {
        Self { text, from: 0 }
    }
}

impl Iterator for Tags<'_> {
    /// What stands before, and the tag, in bytes.
    type Item = (Range<usize>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let from = self.from;
        let mut search = from;
        loop {
            let start = search + self.text.get(search..)?.find('<')?;
            let rest = self.text.get(start..)?;
            let is_comment = rest.starts_with("<!--");
            if is_comment
                || rest.trim_start_matches(['<', '/']).starts_with(|c: char| c.is_ascii_alphabetic())
            {
                let end = if is_comment { "-->" } else { ">" };
                self.from = start + rest.find(end)? + end.len();
                return Some((from..start, start..self.from));
            }
            search = start + 1;
        }
    }
}

/// A table that is being read.
struct Reading {
    start: usize,
    rows: Vec<Vec<String>>,
    row: Vec<String>,
    /// The cell that is open.
    cell: Option<String>,
    is_plain: bool,
}

impl Reading {
    const fn new(start: usize) -> Self {
        Self { start, rows: Vec::new(), row: Vec::new(), cell: None, is_plain: true }
    }

    fn text(&mut self, text: &str) {
        let Some(cell) = &mut self.cell else { return };
        let mut signs = text.chars().peekable();
        while let Some(sign) = signs.next() {
            let is_word_next = signs.peek().is_some_and(|next| next.is_alphanumeric());
            match sign {
                '_' if is_word_next && cell.ends_with(char::is_alphanumeric) => cell.push(sign),
                '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '|' => cell.extend(['\\', sign]),
                sign if sign.is_ascii_whitespace() => cell.push(' '),
                sign => cell.push(sign),
            }
        }
    }

    fn tag(&mut self, name: &str, is_end: bool, written: &str) {
        match name {
            "td" | "th" => {
                self.end_cell();
                self.cell = (!is_end).then(String::new);
                let written = written.to_ascii_lowercase();
                let spans = ["colspan", "rowspan"].iter().any(|span| written.contains(span));
                self.is_plain &= !spans;
            }
            "tr" | "thead" | "tbody" | "tfoot" => self.end_row(),
            "!--" => {}
            // What dresses the text of a cell, or breaks its lines, does so in a cell of Markdown.
            _ => {
                let Some(cell) = &mut self.cell else { return };
                cell.push_str(&written.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
    }

    fn end_cell(&mut self) {
        let cell = self.cell.take();
        self.row.extend(cell.map(|cell| cell.split_ascii_whitespace().collect::<Vec<_>>().join(" ")));
    }

    fn end_row(&mut self) {
        self.end_cell();
        let row = std::mem::take(&mut self.row);
        if !row.is_empty() {
            self.rows.push(row);
        }
    }

    /// The table, its first row as the header; `None` if it is empty, or Markdown cannot hold it.
    fn markdown(mut self) -> Option<String> {
        self.end_row();
        let (header, rows) = self.rows.split_first()?;
        let is_plain = self.is_plain && rows.iter().all(|row| row.len() <= header.len());
        let line = |cells: &[String]| {
            let cells = (0..header.len()).map(|column| cells.get(column).map_or("", String::as_str));
            format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
        };
        let dashes = vec!["---".to_owned(); header.len()];
        let lines = [line(header), line(&dashes)].into_iter().chain(rows.iter().map(|row| line(row)));
        is_plain.then(|| lines.collect())
    }
}
