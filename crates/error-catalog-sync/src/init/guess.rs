//! Which column of a page's tables is what, by their headings and their cells.

use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::parse::settings::Settings;
use error_catalog_page::parse::table::Table;
use error_catalog_page::tables::columns::Columns;

use crate::init::content::{Content, is_code};
use crate::init::heading::{is_gravity, role_of};

/// Tables of one header, and what is known of their columns.
pub(crate) struct Group<'t> {
    pub(crate) tables: Vec<&'t Table<'t>>,
    contents: Vec<Content>,
    columns: Columns,
}

/// A column that was found, and how.
pub(crate) type Found = (ColumnKind, usize, &'static str);

const BY_HEADING: &str = "by its heading";
const BY_CELLS: &str = "a guess, by its cells";
const BY_LENGTH: &str = "a guess: the shortest text of each row";
const BY_PLACE: &str = "a guess, by its place";
const BY_NOTHING: &str = "a guess: there is no row to tell by";

impl<'t> Group<'t> {
    /// The tables of a page, those of one header together, in the order of the page.
    pub(crate) fn all(tables: impl Iterator<Item = &'t Table<'t>>, settings: &Settings) -> Vec<Self> {
        let mut groups: Vec<(Vec<String>, Vec<&Table<'_>>)> = Vec::new();
        for table in tables {
            let header = table.header_keys();
            match groups.iter_mut().find(|(known, _)| *known == header) {
                Some((_, group)) => group.push(table),
                None => groups.push((header, vec![table])),
            }
        }
        let group = |(header, tables): (Vec<String>, Vec<&'t Table<'t>>)| {
            let contents = (0..header.len()).map(|column| Content::of(&tables, column)).collect();
            let columns = tables.first().map(|table| Columns::recognise(table, settings)).unwrap_or_default();
            Self { tables, contents, columns }
        };
        groups.into_iter().map(group).collect()
    }

    /// How likely these tables are to hold errors: rows count, the more so the more their columns say of errors.
    pub(crate) fn weight(&self) -> (bool, usize) {
        let is_named = self.columns.index(&ColumnKind::Code).is_some() || self.shaped_column().is_some();
        let has_codes = self.contents.iter().any(Content::is_codes);
        let explains = self.contents.iter().any(Content::explains);
        let signs = 1 + usize::from(is_named) + usize::from(has_codes) + usize::from(explains);
        let rows: usize = self.tables.iter().map(|table| table.rows.len()).sum();
        (self.columns.missing().is_empty(), signs * rows)
    }

    /// The texts of a column.
    pub(crate) fn texts(&self, column: usize) -> Vec<&'t str> {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        rows.filter_map(|row| Some(&*row.cells.get(column)?.text)).filter(|text| !text.is_empty()).collect()
    }

    /// Whether a text of a column has a character of some kind.
    fn has(&self, is: fn(char) -> bool, column: usize) -> bool {
        self.texts(column).iter().any(|text| text.contains(is))
    }

    fn characters(&self, column: usize) -> usize {
        self.contents.get(column).map_or(0, Content::characters)
    }

    /// Whether a column tells errors apart.
    pub(crate) fn is_distinct(&self, column: usize) -> bool {
        self.contents.get(column).is_none_or(Content::is_distinct)
    }

    /// The heading of a column.
    pub(crate) fn heading(&self, column: usize) -> &'t str {
        let cells = self.tables.first().map(|table| table.header.cells.as_slice()).unwrap_or_default();
        cells.get(column).map(|cell| &*cell.text).unwrap_or_default()
    }

    /// Whether the tables lie on their side: a code heads every column but the first.
    pub(crate) fn is_on_its_side(&self) -> bool {
        let is_error = |column| {
            let heading = self.heading(column);
            is_code(heading) && heading.contains(|c: char| c.is_ascii_digit())
        };
        self.contents.len() > 2 && (1..self.contents.len()).all(is_error)
    }

    /// Whether rows leave a column empty, or there is none.
    pub(crate) fn has_gaps(&self, column: Option<usize>) -> bool {
        column.and_then(|column| self.contents.get(column)).is_none_or(Content::has_gaps)
    }

    /// The column whose texts are built alike around an integer, as messages are.
    fn shaped_column(&self) -> Option<usize> {
        (0..self.contents.len()).find(|column| MessageFormat::inferred(self.texts(*column)).is_some())
    }

    /// What the columns most likely are. What the engine knows by itself is among it, without a comment.
    pub(crate) fn guess(&self) -> Vec<Found> {
        let roles = ColumnKind::COMMON;
        let known = |role: &ColumnKind| self.columns.index(role);
        let mut found: Vec<Found> =
            roles.iter().filter_map(|role| Some((role.clone(), known(role)?, ""))).collect();
        // What is headed `ID` and has no word is rather the code.
        let is_id =
            |column: usize| known(&ColumnKind::Code).is_some() || self.has(char::is_lowercase, column);
        found.retain(|(role, column, _)| *role != ColumnKind::Id || is_id(*column));
        self.find_code(&mut found);
        self.find_by_heading(&ColumnKind::Fix, &mut found);
        if known(&ColumnKind::Message).is_none() {
            self.find_message(&mut found);
        }
        self.find_names(&mut found);
        for role in ColumnKind::OPTIONAL {
            self.find_by_heading(&role, &mut found);
            self.find_by_place(&role, &mut found);
        }
        found
    }

    fn find_code(&self, found: &mut Vec<Found>) {
        if index(found, &ColumnKind::Code).is_some() {
            return;
        }
        let is = |fits: fn(&Content) -> bool, column: usize| self.contents.get(column).is_some_and(fits);
        let columns = || self.free(found);
        let by_heading = columns().find(|column| {
            role_of(self.heading(*column)) == Some(ColumnKind::Code) && is(Content::is_codes, *column)
        });
        // Of several columns of codes, integers are the codes: the others are their names.
        let by_cells = || {
            let may_be =
                |column: &usize| is(Content::is_codes, *column) && !is_gravity(self.heading(*column));
            let mut codes = columns().filter(may_be);
            codes.clone().find(|column| !self.has(char::is_alphabetic, *column)).or_else(|| codes.next())
        };
        let named = || columns().find(|column| is(Content::is_named_codes, *column));
        let code = by_heading.map(|column| (column, BY_HEADING));
        // Codes in messages leave none for a column of numbers.
        let has_shape = || self.shaped_column().is_some();
        let code = code.or_else(|| Some((by_cells().or_else(named).filter(|_| !has_shape())?, BY_CELLS)));
        found.extend(code.map(|(column, why)| (ColumnKind::Code, column, why)));
    }

    /// Names such as `USER_BUSY`, where nothing else is a code, are code and message at once.
    fn find_names(&self, found: &mut Vec<Found>) {
        let is_names = |column: &usize| {
            self.contents.get(*column).is_some_and(|content| content.is_codes() || content.is_names())
        };
        let names = index(found, &ColumnKind::Message).filter(is_names);
        if index(found, &ColumnKind::Code).is_none() && self.shaped_column().is_none() {
            found.extend(names.map(|column| (ColumnKind::Code, column, "a name that is the code, too")));
        }
    }

    /// The message is the shortest text of a row: a column that was taken for the meaning may be it.
    fn find_message(&self, found: &mut Vec<Found>) {
        let (code, fix) = (index(found, &ColumnKind::Code), index(found, &ColumnKind::Fix));
        let meaning = index(found, &ColumnKind::Meaning);
        let is_text = |column: &usize| Some(*column) != code && Some(*column) != fix;
        let with = |fits: fn(&Content) -> bool| -> Vec<usize> {
            let fits = |column: &usize| self.contents.get(*column).is_some_and(fits);
            (0..self.contents.len()).filter(is_text).filter(fits).collect()
        };
        let columns = Some(with(Content::is_telling)).filter(|found| !found.is_empty());
        let columns = columns.unwrap_or_else(|| with(Content::is_prose));
        let is_named = |column: &&usize| role_of(self.heading(**column)) == Some(ColumnKind::Message);
        let is_free = |column: &&usize| Some(**column) != meaning;
        let by_heading = columns.iter().filter(is_free).find(is_named).map(|column| (*column, BY_HEADING));
        let shortest = || columns.iter().min_by_key(|column| self.characters(**column));
        let has_rows = self.tables.iter().any(|table| !table.rows.is_empty());
        let why = if has_rows { BY_LENGTH } else { BY_NOTHING };
        let by_length = || shortest().map(|column| (*column, why));
        let own = || code.map(|column| (column, "the code is all that logs show"));
        let Some((column, why)) = by_heading.or_else(by_length).or_else(own) else { return };
        found.retain(|(role, taken, _)| *role != ColumnKind::Meaning || *taken != column);
        found.push((ColumnKind::Message, column, why));
    }

    /// A column that is headed as a role is; of several, the one that says most.
    fn find_by_heading(&self, role: &ColumnKind, found: &mut Vec<Found>) {
        let is_headed = |column: &usize| role_of(self.heading(*column)).as_ref() == Some(role);
        let headed = self.free(found).rev().filter(is_headed).max_by_key(|column| self.characters(*column));
        if index(found, role).is_none() {
            found.extend(headed.map(|column| (role.clone(), column, BY_HEADING)));
        }
    }

    /// A column of sentences behind message and meaning, whose heading says nothing else.
    fn find_by_place(&self, role: &ColumnKind, found: &mut Vec<Found>) {
        let before = index(found, &ColumnKind::Meaning)
            .or_else(|| index(found, &ColumnKind::Message))
            .unwrap_or_default();
        let is_silent =
            |column| role_of(self.heading(column)).is_none_or(|role| !ColumnKind::OPTIONAL.contains(&role));
        let is_open = |column: &usize| *column > before && is_silent(*column);
        let is_prose = |column: &usize| self.contents.get(*column).is_some_and(Content::is_prose);
        let column = self.free(found).filter(is_open).find(is_prose);
        if index(found, role).is_none() {
            found.extend(column.map(|column| (role.clone(), column, BY_PLACE)));
        }
    }

    /// The columns that are nothing yet.
    fn free<'f>(&'f self, found: &'f [Found]) -> impl DoubleEndedIterator<Item = usize> + Clone + 'f {
        (0..self.contents.len()).filter(|column| found.iter().all(|(_, taken, _)| taken != column))
    }
}

/// The column that was found for a role.
pub(crate) fn index(found: &[Found], role: &ColumnKind) -> Option<usize> {
    found.iter().find(|(known, ..)| known == role).map(|(_, column, _)| *column)
}
