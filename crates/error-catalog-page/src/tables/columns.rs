//! What the columns of a table hold, by their headings.

use crate::column_kind::{ColumnKind, key};
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::suggestion::nearest;

/// A role, the headings that surely name it, and those that name it where no other column does.
type Names = (ColumnKind, &'static [&'static str], &'static [&'static str]);

const NAMES: [Names; 8] = [
    (
        ColumnKind::Code,
        &["code", "error code", "status code", "response code", "message code", "cause code"],
        &["status"],
    ),
    (
        ColumnKind::Message,
        &["error message", "message", "message text", "error text"],
        &["error", "text", "reason", "reason phrase", "title", "name"],
    ),
    (
        ColumnKind::Meaning,
        &["what it means", "meaning", "explanation", "what happened"],
        &["description", "cause", "likely cause", "details"],
    ),
    (
        ColumnKind::Fix,
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
    (ColumnKind::Id, &["id"], &[]),
    (ColumnKind::Aliases, &["earlier wordings", "earlier wording", "aliases"], &[]),
    (ColumnKind::Status, &["state"], &[]),
    (ColumnKind::Basis, &["basis"], &["reference"]),
];

/// The role of each column of a table, and what could not be told.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// What is found where. A page may say that one column is two things.
    taken: Vec<(ColumnKind, usize)>,
    /// What rows may leave out.
    optional: Vec<ColumnKind>,
    /// The kinds that two columns could have.
    pub(crate) contested: Vec<ContestedKind>,
    /// Whether every column that the page declares is there.
    pub(crate) has_all_declared: bool,
    /// Whether the column of messages is one beyond doubt, and not by a heading such as `Name`.
    pub(crate) surely_messages: bool,
}

/// A column kind that two columns could have.
#[derive(Clone, Debug)]
pub(crate) struct ContestedKind {
    pub(crate) kind: ColumnKind,
    /// The index of the column that has the kind.
    pub(crate) first: usize,
    /// The index of the other column.
    pub(crate) second: usize,
}

impl Columns {
    /// Recognises the columns of a table: declared ones by their declared headings, others by known names.
    pub fn recognise(table: &Table<'_>, settings: &Settings) -> Self {
        let headings = table.header_keys();
        let mut columns = Self { optional: settings.optional.clone(), ..Self::default() };
        for declared in &settings.columns {
            columns.take_declared(&declared.kind, &headings, &key(&declared.heading.value));
        }
        columns.has_all_declared =
            settings.columns.iter().all(|declared| columns.index(&declared.kind).is_some());
        for fact in settings.facts.keys() {
            columns.take(&ColumnKind::Fact(fact.clone()), &headings, |known| known == key(fact), true);
        }
        if is_status_column(table, &headings) {
            columns.take(&ColumnKind::Status, &headings, |known| known == "status", true);
        }
        for (role, sure, _) in &NAMES {
            columns.take(role, &headings, |known| sure.contains(&known), true);
        }
        columns.surely_messages = columns.index(&ColumnKind::Message).is_some();
        for (role, _, likely) in &NAMES {
            columns.take(role, &headings, |known| likely.contains(&known), false);
        }
        columns
    }

    /// The column that has a role.
    pub fn index(&self, role: &ColumnKind) -> Option<usize> {
        self.taken.iter().find(|(taken, _)| taken == role).map(|(_, index)| *index)
    }

    /// What a column is.
    pub fn kinds(&self, index: usize) -> impl Iterator<Item = &ColumnKind> {
        self.taken.iter().filter(move |(_, taken)| *taken == index).map(|(role, _)| role)
    }

    /// Whether rows may leave out what a column holds.
    pub(crate) fn is_optional(&self, role: &ColumnKind) -> bool {
        self.optional.contains(role)
    }

    fn is_free(&self, index: usize) -> bool {
        self.kinds(index).next().is_none()
    }

    /// Whether it is known of any column what it holds.
    pub(crate) fn is_any_known(&self) -> bool {
        !self.taken.is_empty()
    }

    /// The roles without which no entry can be made and that no column has.
    pub fn missing(&self) -> Vec<ColumnKind> {
        let needed = [ColumnKind::Message, ColumnKind::Meaning, ColumnKind::Fix];
        needed.into_iter().filter(|role| self.index(role).is_none() && !self.is_optional(role)).collect()
    }

    /// Gives `role` to a column that the page names: another role may have it, if no other is so headed.
    fn take_declared(&mut self, role: &ColumnKind, headings: &[String], heading: &str) {
        self.take(role, headings, |known| known == heading, true);
        if self.index(role).is_none() {
            let shared = headings.iter().position(|known| known == heading);
            self.taken.extend(shared.map(|index| (role.clone(), index)));
        }
    }

    /// Gives `role` to the first free column whose heading fits, unless a column has it.
    fn take(&mut self, role: &ColumnKind, headings: &[String], fits: impl Fn(&str) -> bool, sure: bool) {
        if self.index(role).is_some() {
            return;
        }
        let mut free = (0..headings.len())
            .zip(headings)
            .filter(|(index, heading)| self.is_free(*index) && fits(heading.as_str()))
            .map(|(index, _)| index);
        let (first, second) = (free.next(), free.next());
        drop(free);
        if let (true, Some(one), Some(two)) = (sure, first, second) {
            self.contested.push(ContestedKind { kind: role.clone(), first: one, second: two });
        }
        self.taken.extend(first.map(|index| (role.clone(), index)));
    }
}

/// The heading that surely names a role and is nearly this one: `How to fix it` for `How to fix lt`.
pub(crate) fn nearly(heading: &str, role: &ColumnKind) -> Option<String> {
    let (_, sure, _) = NAMES.iter().find(|(known, ..)| known == role)?;
    let mut chars = nearest(&key(heading), sure)?.chars();
    Some(chars.next()?.to_uppercase().chain(chars).collect())
}

/// Whether `Status` heads a column that says which rows are retired, and not a column of status codes.
fn is_status_column(table: &Table<'_>, headings: &[String]) -> bool {
    let Some(index) = headings.iter().position(|heading| heading == "status") else { return false };
    let cells = table.rows.iter().filter_map(|row| row.cells.get(index)).filter(|cell| !cell.text.is_empty());
    let mut cells = cells.map(|cell| key(&cell.text)).peekable();
    cells.peek().is_none() || cells.any(|cell| nearest(&cell, &["active", "retired"]).is_some())
}
