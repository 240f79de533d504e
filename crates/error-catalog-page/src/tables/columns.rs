//! The kinds of a table's columns, by their headings.

use crate::column_kind::key;
use crate::suggestion::nearest;
use crate::{ColumnKind, Settings, Table};

/// The headings of a column kind.
struct KnownHeadings {
    kind: ColumnKind,
    /// Headings that no other kind has.
    sure: &'static [&'static str],
    /// Headings that count if no other column has the kind.
    likely: &'static [&'static str],
}

const KNOWN: [KnownHeadings; 8] = [
    KnownHeadings {
        kind: ColumnKind::Code,
        sure: &["code", "error code", "status code", "response code", "message code", "cause code"],
        likely: &["status"],
    },
    KnownHeadings {
        kind: ColumnKind::Message,
        sure: &["error message", "message", "message text", "error text"],
        likely: &["error", "text", "reason", "reason phrase", "title", "name"],
    },
    KnownHeadings {
        kind: ColumnKind::Meaning,
        sure: &["what it means", "meaning", "explanation", "what happened"],
        likely: &["description", "cause", "likely cause", "details"],
    },
    KnownHeadings {
        kind: ColumnKind::Fix,
        sure: &[
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
        likely: &["remarks", "next steps"],
    },
    KnownHeadings { kind: ColumnKind::Id, sure: &["id"], likely: &[] },
    KnownHeadings {
        kind: ColumnKind::Aliases,
        sure: &["earlier wordings", "earlier wording", "aliases"],
        likely: &[],
    },
    KnownHeadings { kind: ColumnKind::Status, sure: &["state"], likely: &[] },
    KnownHeadings { kind: ColumnKind::Basis, sure: &["basis"], likely: &["reference"] },
];

/// The kind of each column of a table, and the kinds that are uncertain.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// The columns with a kind. A page may declare a column as two kinds.
    taken: Vec<ColumnOfKind>,
    /// The kinds that rows may leave out.
    optional: Vec<ColumnKind>,
    /// The kinds that two columns could have.
    pub(crate) contested: Vec<ContestedKind>,
    /// True if the table has every column that the page declares.
    pub(crate) has_all_declared: bool,
    /// True if the heading of the column of messages is a sure one, rather than `Name`.
    pub(crate) surely_messages: bool,
}

#[derive(Clone, Debug)]
struct ColumnOfKind {
    kind: ColumnKind,
    index: usize,
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
    /// Recognizes the columns of a table: declared ones by their declared headings, others by known names.
    pub(crate) fn recognize(table: &Table<'_>, settings: &Settings) -> Self {
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
        for known in &KNOWN {
            columns.take(&known.kind, &headings, |heading| known.sure.contains(&heading), true);
        }
        columns.surely_messages = columns.index(&ColumnKind::Message).is_some();
        for known in &KNOWN {
            columns.take(&known.kind, &headings, |heading| known.likely.contains(&heading), false);
        }
        columns
    }

    /// Returns the column of a kind.
    pub fn index(&self, kind: &ColumnKind) -> Option<usize> {
        self.taken.iter().find(|taken| taken.kind == *kind).map(|taken| taken.index)
    }

    /// Returns the kinds of a column.
    pub fn kinds(&self, index: usize) -> impl Iterator<Item = &ColumnKind> {
        self.taken.iter().filter(move |taken| taken.index == index).map(|taken| &taken.kind)
    }

    /// Returns whether rows may leave out the cells of a kind.
    pub(crate) fn is_optional(&self, kind: &ColumnKind) -> bool {
        self.optional.contains(kind)
    }

    fn is_free(&self, index: usize) -> bool {
        self.kinds(index).next().is_none()
    }

    /// Returns whether any column has a kind.
    pub(crate) fn is_any_known(&self) -> bool {
        !self.taken.is_empty()
    }

    /// Returns the kinds without which there is no entry and that no column has.
    pub fn missing(&self) -> Vec<ColumnKind> {
        let needed = [ColumnKind::Message, ColumnKind::Meaning, ColumnKind::Fix];
        needed.into_iter().filter(|kind| self.index(kind).is_none() && !self.is_optional(kind)).collect()
    }

    /// Gives a kind to a declared column. The column may have another kind, if no other has the heading.
    fn take_declared(&mut self, kind: &ColumnKind, headings: &[String], heading: &str) {
        self.take(kind, headings, |known| known == heading, true);
        if self.index(kind).is_none()
            && let Some(index) = headings.iter().position(|known| known == heading)
        {
            self.taken.push(ColumnOfKind { kind: kind.clone(), index });
        }
    }

    /// Gives a kind to the first free column whose heading fits, unless a column has the kind.
    fn take(&mut self, kind: &ColumnKind, headings: &[String], fits: impl Fn(&str) -> bool, is_sure: bool) {
        if self.index(kind).is_some() {
            return;
        }
        let free = (0..).zip(headings).filter(|(index, heading)| self.is_free(*index) && fits(heading));
        let free: Vec<usize> = free.map(|(index, _)| index).take(2).collect();
        let Some(&index) = free.first() else { return };
        if let (true, Some(&second)) = (is_sure, free.get(1)) {
            self.contested.push(ContestedKind { kind: kind.clone(), first: index, second });
        }
        self.taken.push(ColumnOfKind { kind: kind.clone(), index });
    }
}

/// Returns the sure heading of a kind that nearly is this heading: `How to fix it` for `How to fix lt`.
pub(crate) fn nearly(heading: &str, kind: &ColumnKind) -> Option<String> {
    let known = KNOWN.iter().find(|known| known.kind == *kind)?;
    let mut chars = nearest(&key(heading), known.sure)?.chars();
    Some(chars.next()?.to_uppercase().chain(chars).collect())
}

/// Returns whether `Status` is the heading of a column that marks rows as retired, rather than of status codes.
fn is_status_column(table: &Table<'_>, headings: &[String]) -> bool {
    let Some(index) = headings.iter().position(|heading| heading == "status") else { return false };
    let cells = table.rows.iter().filter_map(|row| row.cells.get(index)).filter(|cell| !cell.text.is_empty());
    let mut cells = cells.map(|cell| key(&cell.text)).peekable();
    cells.peek().is_none() || cells.any(|cell| nearest(&cell, &["active", "retired"]).is_some())
}
