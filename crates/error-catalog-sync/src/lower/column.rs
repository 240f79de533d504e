//! What the columns of a table hold, by their headings.

use crate::nearest::nearest;
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::role::{Role, key};

/// A role, the headings that surely name it, and those that name it where no other column does.
type Names = (Role, &'static [&'static str], &'static [&'static str]);

const NAMES: [Names; 8] = [
    (
        Role::Code,
        &["code", "error code", "status code", "response code", "message code", "cause code"],
        &["status"],
    ),
    (
        Role::Message,
        &["error message", "message", "message text", "error text"],
        &["error", "text", "reason", "reason phrase", "title", "name"],
    ),
    (
        Role::Meaning,
        &["what it means", "meaning", "explanation", "what happened"],
        &["description", "cause", "likely cause", "details"],
    ),
    (
        Role::Fix,
        &[
            "how to fix it",
            "how to fix",
            "fix",
            "typical fix",
            "resolution",
            "solution",
            "remedy",
            "what to do",
            "action",
            "recommended action",
            "suggested action",
        ],
        &["remarks", "next steps"],
    ),
    (Role::Id, &["id"], &[]),
    (Role::Aliases, &["earlier wordings", "earlier wording", "aliases"], &[]),
    (Role::Status, &["state"], &[]),
    (Role::Basis, &["basis"], &["reference"]),
];

/// The role of each column of a table, and what could not be told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    roles: Vec<Option<Role>>,
    /// Roles that more than one column could have, with the indices of both.
    pub(crate) contested: Vec<(Role, usize, usize)>,
    /// Whether the column of messages is one beyond doubt, and not by a heading such as `Name`.
    pub(crate) surely_messages: bool,
}

impl Columns {
    /// Recognises the columns of a table: declared ones by their declared headings, others by known names.
    pub(crate) fn recognise(table: &Table<'_>, settings: &Settings) -> Self {
        let headings = table.header_keys();
        let mut columns = Self { roles: vec![None; headings.len()], ..Self::default() };
        for (role, heading, _) in &settings.columns {
            columns.take(role, &headings, |known| known == key(heading), true);
        }
        for fact in settings.facts.keys() {
            columns.take(&Role::Fact(fact.clone()), &headings, |known| known == key(fact), true);
        }
        if is_status_column(table, &headings) {
            columns.take(&Role::Status, &headings, |known| known == "status", true);
        }
        for (role, sure, _) in &NAMES {
            columns.take(role, &headings, |known| sure.contains(&known), true);
        }
        columns.surely_messages = columns.index(&Role::Message).is_some();
        for (role, _, likely) in &NAMES {
            columns.take(role, &headings, |known| likely.contains(&known), false);
        }
        columns
    }

    /// The column that has a role.
    pub(crate) fn index(&self, role: &Role) -> Option<usize> {
        self.roles.iter().position(|taken| taken.as_ref() == Some(role))
    }

    /// Each column's role, if it has one.
    pub(crate) fn roles(&self) -> &[Option<Role>] {
        &self.roles
    }

    /// The roles without which no entry can be made and that no column has.
    pub(crate) fn missing(&self) -> Vec<Role> {
        let needed = [Role::Message, Role::Meaning, Role::Fix];
        needed.into_iter().filter(|role| self.index(role).is_none()).collect()
    }

    /// Gives `role` to the first free column whose heading fits, unless a column has it.
    fn take(&mut self, role: &Role, headings: &[String], fits: impl Fn(&str) -> bool, sure: bool) {
        if self.index(role).is_some() {
            return;
        }
        let mut free = (0..).zip(headings).filter(|(index, heading)| {
            self.roles.get(*index).is_some_and(Option::is_none) && fits(heading.as_str())
        });
        let (first, second) = (free.next(), free.next());
        if let (true, Some((one, _)), Some((two, _))) = (sure, first, second) {
            self.contested.push((role.clone(), one, two));
        }
        if let Some(slot) = first.and_then(|(index, _)| self.roles.get_mut(index)) {
            *slot = Some(role.clone());
        }
    }
}

/// Whether `Status` heads a column that says which rows are retired, and not a column of status codes.
fn is_status_column(table: &Table<'_>, headings: &[String]) -> bool {
    let Some(index) = headings.iter().position(|heading| heading == "status") else { return false };
    let cells = table.rows.iter().filter_map(|row| row.cells.get(index)).filter(|cell| !cell.text.is_empty());
    let mut cells = cells.map(|cell| key(&cell.text)).peekable();
    cells.peek().is_none() || cells.any(|cell| nearest(&cell, &["active", "retired"]).is_some())
}
