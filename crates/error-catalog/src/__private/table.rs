//! The tables of one enum, and the lookups in them.

use core::cmp::Ordering;
use core::slice;

use error_catalog_match::{Buckets, Captures, MatchKind, Matcher, Places, Wording, hash};

use super::packed::{Integers, Texts};
use crate::address::Addresses;
use crate::facts::FactTable;
use crate::{Address, Entry, Match, Parameter, UnknownMessage};

/// Which text of an entry. The texts of one column follow each other, and the columns, in this order.
#[derive(Clone, Copy, Debug)]
pub enum Column {
    Id,
    Variant,
    Code,
    Reason,
    Message,
    Meaning,
    Fix,
    Basis,
}

/// A text of an entry that may have none.
pub const fn known(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// The tables of an enum `E`.
#[derive(Debug)]
pub struct Table<E: 'static> {
    /// The variants, in the order of the enum.
    pub all: &'static [E],
    /// The texts of the entries, in that order in each column.
    pub texts: Texts,
    /// The codes of the entries in that order, if they are integers.
    pub integers: Integers,
    /// The entries, sorted by id.
    pub by_id: Places<'static>,
    /// The variants, those of a code together.
    pub by_code: &'static [E],
    /// Where the variants of each code begin and end in `by_code`, and the place of the first in the enum: three
    /// places per code, sorted by code.
    pub codes: Places<'static>,
    /// The codes by the hashes of their texts, counted in threes of `codes`.
    pub code_slots: Buckets<'static>,
    /// The parameters of the entries that have any, in the order of the enum.
    pub parameters: &'static [(u32, &'static [Parameter])],
    /// The entries that are retired, in the order of the enum.
    pub retired: Places<'static>,
    pub facts: FactTable,
    pub addresses: Addresses,
    pub matcher: Matcher<'static>,
}

impl<E: Copy> Table<E> {
    /// A text of the entry at that place in the enum.
    pub const fn text(&self, entry: usize, column: Column) -> &'static str {
        self.texts.at(column as usize * self.all.len() + entry)
    }

    /// The code of the entry at that place, where codes are integers.
    pub const fn integer(&self, entry: usize) -> i64 {
        self.integers.at(entry)
    }

    /// The entry with that id.
    pub fn from_id(&self, id: &str) -> Option<E> {
        let found = self.by_id.partition_point(|entry| self.text(entry, Column::Id) < id);
        let entry = (found < self.by_id.len()).then(|| self.by_id.at(found))?;
        if self.text(entry, Column::Id) == id { self.all.get(entry).copied() } else { None }
    }

    /// All entries of a code; `compare` holds an entry's against it.
    pub fn all_with_code(&self, compare: impl Fn(E) -> Ordering) -> &'static [E] {
        let (mut low, mut high) = (0, self.codes.len() / 3);
        while low < high {
            let middle = usize::midpoint(low, high);
            let (from, to) = (self.codes.at(3 * middle), self.codes.at(3 * middle + 1));
            let entries = self.by_code.get(from..to).unwrap_or_default();
            match entries.first().map(|entry| compare(*entry)) {
                Some(Ordering::Less) => low = middle + 1,
                Some(Ordering::Greater) => high = middle,
                Some(Ordering::Equal) | None => return entries,
            }
        }
        &[]
    }

    /// All entries of a code that is written as theirs is.
    fn all_with_text(&self, code: &str) -> Option<&'static [E]> {
        let mut known = self.code_slots.get(hash(code)).map(|at| 3 * at as usize);
        let first = Column::Code as usize * self.all.len();
        let at = known.find(|at| self.texts.is(first + self.codes.at(at + 2), code))?;
        self.by_code.get(self.codes.at(at)..self.codes.at(at + 1))
    }

    /// The parameters of the entry at that place.
    #[allow(clippy::indexing_slicing, reason = "the bound is that of the table")]
    pub const fn parameters(&self, entry: usize) -> &'static [Parameter] {
        let (mut low, mut high) = (0, self.parameters.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let (at, parameters) = self.parameters[middle];
            if at as usize == entry {
                return parameters;
            }
            (low, high) = if (at as usize) < entry { (middle + 1, high) } else { (low, middle) };
        }
        &[]
    }

    /// Whether the entry at that place is retired.
    pub const fn is_retired(&self, entry: usize) -> bool {
        self.retired.holds(entry)
    }

    /// Where the page of the entry at that place is; `id` is the entry's.
    pub const fn address(&self, entry: usize, id: &'static str) -> Address {
        self.addresses.of(entry, id)
    }
}

impl<E: Entry> Table<E> {
    /// What the whole of `text` is; `with_code` finds the entries of a code as a text writes it.
    #[allow(clippy::inline_always, reason = "where tables are constant, so is most of what this loads")]
    #[inline(always)]
    pub fn lookup<'t>(
        &self,
        text: &'t str,
        with_code: impl Fn(&str) -> &'static [E],
    ) -> Option<Match<'t, E>> {
        if !self.matcher.may_find(text) {
            return None;
        }
        match self.matcher.current(text) {
            Ok(entry) => Some(Match::new(MatchKind::Exact, self.one(entry)?, Captures::default())),
            Err(alias) => self.lookup_otherwise(text, alias, with_code),
        }
    }

    /// What a text is that is no current message as it is written.
    #[inline(never)]
    fn lookup_otherwise<'t>(
        &self,
        text: &'t str,
        alias: Option<Wording>,
        with_code: impl Fn(&str) -> &'static [E],
    ) -> Option<Match<'t, E>> {
        let mut captures = Captures::default();
        if let Some((entry, kind)) = self.matcher.find_otherwise(text, alias, &mut captures) {
            return Some(Match::new(kind, self.one(entry)?, captures));
        }
        let code = self.matcher.code(text)?;
        let entries = self.all_with_text(code).unwrap_or_else(|| with_code(code));
        (!entries.is_empty()).then_some(Match::new(MatchKind::Code, entries, Captures::default()))
    }

    #[inline]
    fn one(&self, entry: u32) -> Option<&'static [E]> {
        self.all.get(entry as usize).map(slice::from_ref)
    }

    /// The entry whose message the whole of `text` is, now or earlier.
    ///
    /// # Errors
    ///
    /// None has it.
    pub fn from_message(&self, text: &str) -> Result<E, UnknownMessage> {
        let entry = match self.matcher.current(text) {
            Ok(entry) => Some(entry),
            Err(_) => self
                .matcher
                .find(text)
                .filter(|found| found.kind <= MatchKind::Alias)
                .map(|found| found.entry),
        };
        entry.and_then(|entry| self.all.get(entry as usize).copied()).ok_or(UnknownMessage)
    }

    /// The entries whose messages are nearest to `text`, with their distances.
    pub fn nearest<const N: usize>(&self, text: &str) -> [Option<(E, u32)>; N] {
        self.matcher.nearest(text).map(|near| {
            let (entry, distance) = near?;
            Some((*self.all.get(usize::try_from(entry).ok()?)?, distance))
        })
    }
}
