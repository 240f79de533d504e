//! The tables of a page with the same header, and the kinds of cells in their columns.

use std::collections::HashSet;

use error_catalog_page::column_kind::{ColumnKind, key};
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::tables::page_table::PageTable;

use crate::init::heading::kind_of_heading;

/// Tables with the same header.
pub(crate) struct TableGroup<'t> {
    /// The tables, in the order of the page.
    tables: Vec<&'t PageTable<'t>>,
    pub(crate) columns: Vec<Column<'t>>,
}

/// A column of such tables.
#[derive(Debug)]
pub(crate) struct Column<'t> {
    pub(crate) index: usize,
    pub(crate) heading: &'t str,
    /// The texts of the cells that are not empty.
    pub(crate) texts: Vec<&'t str>,
    pub(crate) cells: CellKind,
    pub(crate) has_empty_cells: bool,
}

/// The content of most cells of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CellKind {
    /// All cells are empty.
    Empty,
    /// Codes without letters.
    Number,
    /// Codes, such as `E-101` and `PAPER_JAM`.
    Code,
    /// Phone numbers and addresses of mail, which are about people.
    Contact,
    /// A few texts that are repeated, such as `yes` and `no`.
    Category,
    /// Words, each different.
    Name,
    Text,
}

impl<'t> TableGroup<'t> {
    /// Groups the tables of a page by their headers.
    pub(crate) fn all(tables: &'t [PageTable<'t>]) -> Vec<Self> {
        let mut headers: Vec<Vec<String>> = Vec::new();
        let mut groups: Vec<Vec<&PageTable<'_>>> = Vec::new();
        for table in tables {
            let header = table.table.header_keys();
            let known = headers.iter().position(|known| *known == header);
            if let Some(group) = known.and_then(|index| groups.get_mut(index)) {
                group.push(table);
            } else {
                headers.push(header);
                groups.push(vec![table]);
            }
        }
        groups.into_iter().map(Self::new).collect()
    }

    fn new(tables: Vec<&'t PageTable<'t>>) -> Self {
        let header = tables.first().map(|table| table.table.header.cells.as_slice()).unwrap_or_default();
        let columns = header.iter().enumerate().map(|(index, cell)| Column::new(&tables, index, &cell.text));
        Self { columns: columns.collect(), tables }
    }

    /// Returns how likely these tables are to hold errors.
    pub(crate) fn weight(&self) -> (bool, usize) {
        let has = |kinds: &[CellKind]| self.columns.iter().any(|column| kinds.contains(&column.cells));
        let is_coded = self.known_column(&ColumnKind::Code).is_some() || self.has_codes_in_texts();
        let evidence = [is_coded, has(&[CellKind::Code, CellKind::Number]), has(&[CellKind::Text])];
        let factor = 1 + evidence.iter().filter(|is_present| **is_present).count();
        let rows: usize = self.tables.iter().map(|table| table.table.rows.len()).sum();
        let is_complete = self.tables.first().is_some_and(|table| table.columns.missing().is_empty());
        (is_complete, factor * rows)
    }

    /// Returns whether these tables may hold errors: their columns are known, or none has contacts and one has codes or names,
    /// or the heading of a meaning or a fix.
    pub(crate) fn looks_like_errors(&self) -> bool {
        let is_evidence = |column: &Column<'_>| {
            let kind = kind_of_heading(column.heading);
            column.has_codes()
                || column.cells == CellKind::Name
                || matches!(kind, Some(ColumnKind::Meaning | ColumnKind::Fix))
        };
        let has_contacts = self.columns.iter().any(|column| column.cells == CellKind::Contact);
        let (is_complete, _) = self.weight();
        let has_evidence = !has_contacts && self.columns.iter().any(is_evidence);
        is_complete || self.has_codes_in_texts() || has_evidence
    }

    /// Returns the column that a page without settings would have for a kind.
    pub(crate) fn known_column(&self, kind: &ColumnKind) -> Option<&Column<'t>> {
        self.columns.get(self.tables.first()?.columns.index(kind)?)
    }

    /// Returns whether the texts of a column are messages with integer codes.
    pub(crate) fn has_codes_in_texts(&self) -> bool {
        let is_coded = |column: &Column<'_>| MessageFormat::inferred(column.texts.iter().copied()).is_some();
        self.columns.iter().any(is_coded)
    }

    /// Returns the headings above the tables; `None` if a table has no heading.
    pub(crate) fn headings(&self) -> Option<Vec<&'t str>> {
        let mut headings: Vec<&str> = Vec::new();
        for PageTable { table, .. } in &self.tables {
            let heading = table.heading()?;
            if !headings.iter().any(|known| key(known) == key(heading)) {
                headings.push(heading);
            }
        }
        Some(headings)
    }
}

impl<'t> Column<'t> {
    fn new(tables: &[&'t PageTable<'t>], index: usize, heading: &'t str) -> Self {
        let rows = tables.iter().flat_map(|table| &table.table.rows);
        let mut texts: Vec<&str> =
            rows.filter_map(|row| row.cells.get(index)).map(|cell| &*cell.text).collect();
        let cells = texts.len();
        texts.retain(|text| !text.is_empty());
        Self { index, heading, has_empty_cells: texts.len() < cells, cells: CellKind::of(&texts), texts }
    }

    /// Returns whether most cells are codes.
    pub(crate) fn has_codes(&self) -> bool {
        matches!(self.cells, CellKind::Code | CellKind::Number)
    }

    /// Returns whether two cells have the same text.
    pub(crate) fn has_repeated_cells(&self) -> bool {
        self.texts.iter().collect::<HashSet<_>>().len() < self.texts.len()
    }
}

impl CellKind {
    fn of(texts: &[&str]) -> Self {
        let codes = texts.iter().filter(|text| is_code_list(text)).count();
        let distinct = texts.iter().collect::<HashSet<_>>().len();
        if texts.is_empty() {
            Self::Empty
        } else if texts.iter().filter(|text| is_contact(text)).count() * 2 > texts.len() {
            Self::Contact
        } else if codes * 5 >= texts.len() * 4 {
            let has_letters = texts.iter().any(|text| text.contains(char::is_alphabetic));
            if has_letters { Self::Code } else { Self::Number }
        } else if distinct * 2 < texts.len() {
            Self::Category
        } else if distinct == texts.len() && !texts.iter().any(|text| text.contains(char::is_whitespace)) {
            Self::Name
        } else {
            Self::Text
        }
    }
}

/// Returns whether a text is a phone number or an address of mail.
fn is_contact(text: &str) -> bool {
    let groups = text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).count();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_number = !text.contains(|c: char| c.is_alphabetic() || ",;/".contains(c)) && digits >= 7;
    let is_mail = text.contains('@') && text.contains('.') && !text.contains(char::is_whitespace);
    is_mail || (is_number && (groups > 2 || text.starts_with(['+', '('])))
}

/// Returns whether a text is one code, or several: `490, 491`.
fn is_code_list(text: &str) -> bool {
    text.split([',', '/', ' ', '–', '…']).all(|word| word.is_empty() || word == "-" || is_code(word))
}

/// Returns whether a word is like a code: it has a digit or a `_`, or only capitals.
pub(crate) fn is_code(word: &str) -> bool {
    let is_allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '#' | ':' | '+' | '*');
    let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
    let is_capital = !word.chars().any(char::is_lowercase) && word.chars().any(char::is_uppercase);
    let is_name = word.len() > 1 && (is_capital || word.contains('_'));
    word.len() <= 48 && word.chars().all(is_allowed) && (has_digit || is_name)
}
