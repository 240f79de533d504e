//! Which column of a page's tables is what, by their headings and their cells.

use crate::init::content::Content;
use crate::init::heading::role_of;
use crate::lower::column::Columns;
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::role::Role;
use crate::shape::Shape;

/// Tables of one header, and what is known of their columns.
pub(crate) struct Group<'t> {
    pub(crate) tables: Vec<&'t Table<'t>>,
    contents: Vec<Content>,
    columns: Columns,
}

/// A column that was found, and how.
pub(crate) type Found = (Role, usize, &'static str);

const BY_HEADING: &str = "by its heading";
const BY_CELLS: &str = "a guess, by its cells";
const BY_PLACE: &str = "a guess, by its place";

impl<'t> Group<'t> {
    /// The tables of a page, those of one header together, in the order of the page.
    pub(crate) fn all(tables: &'t [Table<'t>], settings: &Settings) -> Vec<Self> {
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

    /// How likely these tables are to hold errors: codes count most, then rows.
    pub(crate) fn weight(&self) -> (bool, bool, usize) {
        let has_codes = self.contents.iter().any(Content::is_codes) || self.shaped_column().is_some();
        (self.columns.missing().is_empty(), has_codes, self.tables.iter().map(|table| table.rows.len()).sum())
    }

    /// The texts of a column.
    pub(crate) fn texts(&self, column: usize) -> Vec<&'t str> {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        rows.filter_map(|row| Some(&*row.cells.get(column)?.text)).filter(|text| !text.is_empty()).collect()
    }

    /// The heading of a column.
    pub(crate) fn heading(&self, column: usize) -> &'t str {
        let cells = self.tables.first().map(|table| table.header.cells.as_slice()).unwrap_or_default();
        cells.get(column).map(|cell| &*cell.text).unwrap_or_default()
    }

    /// Whether rows leave a column empty, or there is none.
    pub(crate) fn has_gaps(&self, column: Option<usize>) -> bool {
        column.and_then(|column| self.contents.get(column)).is_none_or(Content::has_gaps)
    }

    /// The columns that have no part in `found`.
    pub(crate) fn unused(&self, found: &[Found]) -> Vec<&'t str> {
        let is_used = |column: usize| found.iter().any(|(_, used, _)| *used == column);
        (0..self.contents.len()).filter(|column| !is_used(*column)).map(|column| self.heading(column)).collect()
    }

    /// The column whose texts are built alike around an integer, as messages are.
    fn shaped_column(&self) -> Option<usize> {
        (0..self.contents.len()).find(|column| Shape::inferred(self.texts(*column)).is_some())
    }

    /// What the columns most likely are. What the engine knows by itself is among it, without a comment.
    pub(crate) fn guess(&self) -> Vec<Found> {
        let roles = Role::COMMON;
        let known = |role: &Role| self.columns.index(role);
        let mut found: Vec<Found> =
            roles.iter().filter_map(|role| Some((role.clone(), known(role)?, ""))).collect();
        self.find_code(&mut found);
        if known(&Role::Message).is_none() {
            self.find_message(&mut found);
        }
        for role in Role::OPTIONAL {
            self.find_prose(&role, &mut found);
        }
        found
    }

    fn find_code(&self, found: &mut Vec<Found>) {
        if index(found, &Role::Code).is_some() {
            return;
        }
        let free = |column: &usize| found.iter().all(|(_, taken, _)| taken != column);
        let is = |fits: fn(&Content) -> bool, column: usize| self.contents.get(column).is_some_and(fits);
        let columns = || (0..self.contents.len()).filter(free);
        let by_heading = columns()
            .find(|column| role_of(self.heading(*column)) == Some(Role::Code) && is(Content::is_codes, *column));
        // Of several columns of codes, integers are the codes: the others are their names.
        let is_numbers =
            |column: &usize| self.texts(*column).iter().all(|text| !text.contains(char::is_alphabetic));
        let by_cells = || {
            let mut codes = columns().filter(|column| is(Content::is_codes, *column));
            codes.clone().find(is_numbers).or_else(|| codes.next())
        };
        let has_shape = || self.shaped_column().is_some();
        let named = || columns().find(|column| is(Content::is_named_codes, *column)).filter(|_| !has_shape());
        let code = by_heading.map(|column| (column, BY_HEADING));
        let code = code.or_else(|| Some((by_cells().or_else(named)?, BY_CELLS)));
        found.extend(code.map(|(column, why)| (Role::Code, column, why)));
    }

    /// The message is the first text of a row: a column that was taken for the meaning may be it.
    fn find_message(&self, found: &mut Vec<Found>) {
        let code = index(found, &Role::Code);
        let fix = index(found, &Role::Fix);
        let columns: Vec<usize> = (0..self.contents.len())
            .filter(|column| Some(*column) != code && Some(*column) != fix)
            .filter(|column| self.contents.get(*column).is_some_and(|content| !content.has_gaps()))
            .collect();
        let meaning = index(found, &Role::Meaning);
        let is_free = |column: &&usize| Some(**column) != meaning;
        let names = |column: &&usize| role_of(self.heading(**column)) == Some(Role::Message);
        let is_distinct = |column: &&usize| self.contents.get(**column).is_some_and(Content::is_distinct);
        let by_heading = columns.iter().filter(is_free).find(names).map(|column| (*column, BY_HEADING));
        let by_place = || columns.iter().find(is_distinct).or(columns.first()).map(|column| (*column, BY_PLACE));
        // Names such as `USER_BUSY` are code and message at once.
        let own = || code.map(|column| (column, "the code is all that logs show"));
        let Some((column, why)) = by_heading.or_else(by_place).or_else(own) else { return };
        found.retain(|(role, taken, _)| *role != Role::Meaning || *taken != column);
        found.push((Role::Message, column, why));
    }

    /// Meaning or fix: a column of sentences that is headed so, or stands behind the message.
    fn find_prose(&self, role: &Role, found: &mut Vec<Found>) {
        if index(found, role).is_some() {
            return;
        }
        let message = index(found, &Role::Message).unwrap_or_default();
        let meaning = index(found, &Role::Meaning).unwrap_or(message);
        let free: Vec<usize> =
            (0..self.contents.len()).filter(|column| found.iter().all(|(_, taken, _)| taken != column)).collect();
        let by_heading = free.iter().find(|column| role_of(self.heading(**column)).as_ref() == Some(role));
        let is_prose = |column: &&usize| self.contents.get(**column).is_some_and(Content::is_prose);
        let is_open = |column: &&usize| role_of(self.heading(**column)).is_none() && **column > meaning;
        let by_place = || free.iter().filter(is_open).find(is_prose);
        let column = by_heading.map(|column| (*column, BY_HEADING));
        let column = column.or_else(|| by_place().map(|column| (*column, BY_PLACE)));
        found.extend(column.map(|(column, why)| (role.clone(), column, why)));
    }
}

/// The column that was found for a role.
pub(crate) fn index(found: &[Found], role: &Role) -> Option<usize> {
    found.iter().find(|(known, ..)| known == role).map(|(_, column, _)| *column)
}
