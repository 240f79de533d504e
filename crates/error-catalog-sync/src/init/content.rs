//! What the cells of a column look like.

use std::collections::HashSet;

use error_catalog_page::parse::table::Table;

/// The cells of a column of tables that are built alike.
#[derive(Debug, Default)]
pub(crate) struct Content {
    /// How many cells there are.
    cells: usize,
    /// How many are not empty.
    filled: usize,
    /// How many hold a code and nothing else.
    codes: usize,
    /// How many end in a code.
    ends: usize,
    /// How many are one word.
    words: usize,
    /// How many hold a letter.
    letters: usize,
    distinct: usize,
    characters: usize,
}

impl Content {
    pub(crate) fn of(tables: &[&Table<'_>], column: usize) -> Self {
        let mut content = Self::default();
        let mut seen = HashSet::new();
        for cell in tables.iter().flat_map(|table| &table.rows).filter_map(|row| row.cells.get(column)) {
            content.cells += 1;
            let text = &*cell.text;
            if text.is_empty() {
                continue;
            }
            content.filled += 1;
            content.codes += usize::from(text.split([',', '/', ' ', '–', '…']).all(is_code_or_empty));
            content.ends += usize::from(text.split_whitespace().next_back().is_some_and(is_code));
            content.words += usize::from(!text.contains(char::is_whitespace));
            content.letters += usize::from(text.contains(char::is_alphabetic));
            content.distinct += usize::from(seen.insert(text));
            content.characters += text.chars().count();
        }
        content
    }

    /// Whether its cells are codes.
    pub(crate) const fn is_codes(&self) -> bool {
        self.filled > 0 && self.codes * 5 >= self.filled * 4
    }

    /// Whether its cells are names that end in a code, each another: `Fatal error 1001`.
    pub(crate) const fn is_named_codes(&self) -> bool {
        self.filled > 0 && self.ends * 5 >= self.filled * 4 && self.distinct * 10 >= self.filled * 9
    }

    /// Whether some cell is empty.
    pub(crate) const fn has_gaps(&self) -> bool {
        self.filled < self.cells
    }

    /// Whether its cells are words, each another.
    pub(crate) const fn is_names(&self) -> bool {
        self.filled > 0 && self.words == self.filled && self.distinct == self.filled
    }

    /// Whether its cells tell errors apart.
    pub(crate) const fn is_distinct(&self) -> bool {
        self.distinct == self.filled
    }

    /// How many characters its cells have in all.
    pub(crate) const fn characters(&self) -> usize {
        self.characters
    }

    /// Whether its cells are texts that mostly differ and are no mere numbers, none of them empty.
    pub(crate) const fn is_telling(&self) -> bool {
        self.filled == self.cells && self.letters * 2 >= self.filled && self.distinct * 2 >= self.filled
    }

    /// Whether its cells are long enough to explain something.
    pub(crate) const fn explains(&self) -> bool {
        self.filled > 0 && self.characters >= self.filled * 15 && self.distinct * 2 >= self.filled
    }

    /// Whether its cells are sentences rather than marks: `yes`, `no`.
    pub(crate) const fn is_prose(&self) -> bool {
        self.filled > 0 && self.characters >= self.filled * 5 && self.distinct * 2 >= self.filled
    }
}

fn is_code_or_empty(text: &str) -> bool {
    text.is_empty() || text == "-" || is_code(text)
}

/// Whether a word is like a code: it holds a digit or a `_`, or is in capitals.
pub(crate) fn is_code(word: &str) -> bool {
    let is_sign = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '#' | ':' | '+' | '*');
    let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
    let is_capital = !word.chars().any(char::is_lowercase) && word.chars().any(char::is_uppercase);
    let is_name = word.len() > 1 && (is_capital || word.contains('_'));
    word.len() <= 48 && word.chars().all(is_sign) && (has_digit || is_name)
}
