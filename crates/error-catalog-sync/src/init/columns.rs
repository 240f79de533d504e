//! Guesses what the columns of tables hold, by their headings and the kinds of their cells.

use error_catalog_page::column_kind::ColumnKind;

use crate::init::heading::{is_severity, kind_of_heading};
use crate::init::table_group::{CellKind, Column, TableGroup};

const BY_HEADING: &str = "by its heading";
const BY_CELLS: &str = "a guess, by its cells";

/// The probable content of a column.
#[derive(Clone, Debug)]
pub(crate) struct ColumnGuess<'t> {
    pub(crate) kind: ColumnKind,
    pub(crate) column: &'t Column<'t>,
    /// The reason for the guess; `None` if the column is known without a setting.
    pub(crate) comment: Option<&'static str>,
}

/// The guesses so far.
struct Guesses<'t> {
    group: &'t TableGroup<'t>,
    guesses: Vec<ColumnGuess<'t>>,
}

/// Guesses the columns of tables.
pub(crate) fn guess_columns<'t>(group: &'t TableGroup<'t>) -> Vec<ColumnGuess<'t>> {
    let mut guesses = Guesses { group, guesses: Vec::new() };
    guesses.add_known();
    guesses.add_code();
    guesses.add_by_heading(&ColumnKind::Fix);
    guesses.add_message();
    guesses.add_code_of_names();
    for kind in &ColumnKind::OPTIONAL {
        guesses.add_by_heading(kind);
        guesses.add_by_cells(kind);
    }
    guesses.guesses
}

/// Returns the column of a kind.
pub(crate) fn column_of<'t>(guesses: &[ColumnGuess<'t>], kind: &ColumnKind) -> Option<&'t Column<'t>> {
    guesses.iter().find(|guess| guess.kind == *kind).map(|guess| guess.column)
}

impl<'t> Guesses<'t> {
    /// Adds the columns that are known without a setting. If only the column `ID` has codes, it is the column of codes.
    fn add_known(&mut self) {
        for kind in ColumnKind::COMMON {
            let Some(column) = self.group.known_column(&kind) else { continue };
            let lacks_code = self.column(&ColumnKind::Code).is_none() && !self.group.has_codes_in_texts();
            if kind != ColumnKind::Id || !lacks_code || !column.has_codes() {
                self.guesses.push(ColumnGuess { kind, column, comment: None });
            }
        }
    }

    fn add_code(&mut self) {
        let is_code = |column: &Column<'_>| column.has_codes() && !is_severity(column.heading);
        let by_heading = self.find(|column| is_code(column) && is_headed(column, &ColumnKind::Code));
        self.add(&ColumnKind::Code, by_heading, BY_HEADING);
        if !self.group.has_codes_in_texts() {
            self.add(&ColumnKind::Code, self.find(is_code), BY_CELLS);
        }
    }

    /// Adds the column of messages: the column with such a heading, otherwise the first column of texts, even if its
    /// heading is the one of meanings.
    fn add_message(&mut self) {
        let is_text = |column: &Column<'_>| !matches!(column.cells, CellKind::Number | CellKind::Category);
        let by_heading = self.find(|column| is_text(column) && is_headed(column, &ColumnKind::Message));
        self.add(&ColumnKind::Message, by_heading, BY_HEADING);
        if self.column(&ColumnKind::Message).is_some() {
            return;
        }
        let meaning = self.guesses.extract_if(.., |guess| guess.kind == ColumnKind::Meaning).next();
        let without_gaps = self.find(|column| is_text(column) && !column.has_empty_cells);
        let by_cells = without_gaps.or_else(|| self.find(is_text)).or(self.column(&ColumnKind::Code));
        self.add(&ColumnKind::Message, by_cells, BY_CELLS);
        let is_free =
            |guess: &ColumnGuess<'_>| by_cells.is_none_or(|column| column.index != guess.column.index);
        self.guesses.extend(meaning.filter(is_free));
    }

    /// Declares that messages which are names, such as `USER_BUSY`, are the codes, too.
    fn add_code_of_names(&mut self) {
        let message = self.column(&ColumnKind::Message);
        let names = message.filter(|column| column.has_codes() || column.cells == CellKind::Name);
        if names.is_none() || self.column(&ColumnKind::Code).is_some() || self.group.has_codes_in_texts() {
            return;
        }
        self.add(&ColumnKind::Code, names, "a name that is the code, too");
        // A column with a declared kind is known as nothing else by its heading.
        for guess in &mut self.guesses {
            if guess.kind == ColumnKind::Message {
                guess.comment.get_or_insert(BY_HEADING);
            }
        }
    }

    fn add_by_heading(&mut self, kind: &ColumnKind) {
        self.add(kind, self.find(|column| is_headed(column, kind)), BY_HEADING);
    }

    /// Adds the first column of texts after the message and the meaning, if its heading is not that of another kind.
    fn add_by_cells(&mut self, kind: &ColumnKind) {
        let previous = self.column(&ColumnKind::Meaning).or(self.column(&ColumnKind::Message));
        let start = previous.map_or(0, |column| column.index + 1);
        let is_optional =
            |column: &Column<'_>| ColumnKind::OPTIONAL.iter().any(|kind| is_headed(column, kind));
        let column = self
            .find(|column| column.index >= start && column.cells == CellKind::Text && !is_optional(column));
        self.add(kind, column, BY_CELLS);
    }

    /// Adds a guess, unless there is no column or another column has the kind.
    fn add(&mut self, kind: &ColumnKind, column: Option<&'t Column<'t>>, comment: &'static str) {
        if let Some(column) = column
            && self.column(kind).is_none()
        {
            self.guesses.push(ColumnGuess { kind: kind.clone(), column, comment: Some(comment) });
        }
    }

    fn column(&self, kind: &ColumnKind) -> Option<&'t Column<'t>> {
        column_of(&self.guesses, kind)
    }

    /// Returns the first column without a guess that fulfills a condition.
    fn find(&self, is_fit: impl Fn(&Column<'t>) -> bool) -> Option<&'t Column<'t>> {
        let is_free =
            |column: &Column<'_>| self.guesses.iter().all(|guess| guess.column.index != column.index);
        self.group.columns.iter().find(|column| is_free(column) && is_fit(column))
    }
}

fn is_headed(column: &Column<'_>, kind: &ColumnKind) -> bool {
    kind_of_heading(column.heading).as_ref() == Some(kind)
}
