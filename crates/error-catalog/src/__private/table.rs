//! The tables of one enum, and the lookups in them.

use core::cmp::Ordering;
use core::slice;

use error_catalog_match::internal::{
    Buckets, CodeGroup, Column, Matcher, NearMessage, PackedU32s, WordingId, hash, optional_index,
};
use error_catalog_message::{Captures, MatchKind};

use super::compare::compare;
use super::packed::{PackedI64s, Texts};
use crate::address::Addresses;
use crate::facts::FactTable;
use crate::{Address, Entry, Match, Near, Nearest, Parameter, UnknownMessage};

/// Returns a text, or `None` if it is empty.
#[must_use]
pub const fn known(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// The entries by unique codes, which are close to one another.
#[derive(Clone, Copy, Debug)]
pub struct DenseCodes {
    /// The least code.
    pub least: i64,
    /// The [cell](error_catalog_match::internal::optional_cell) of the entry's index, for the least code and each integer
    /// after it.
    pub cells: PackedU32s<'static>,
}

impl DenseCodes {
    /// Returns the index of the entry with a code.
    #[allow(
        clippy::cast_sign_loss,
        clippy::cast_possible_truncation,
        reason = "the condition checks the bounds"
    )]
    const fn get(self, code: i64) -> Option<usize> {
        if code < self.least || code.abs_diff(self.least) >= self.cells.len() as u64 {
            return None;
        }
        optional_index(self.cells.at(code.abs_diff(self.least) as usize))
    }
}

/// The tables of an enum `E`.
#[derive(Debug)]
pub struct Table<E: 'static> {
    /// The variants, in the order of the enum.
    pub all: &'static [E],
    /// The texts of the entries, in the order of the enum in each column.
    pub texts: Texts,
    /// The codes of the entries in the order of the enum, if they are integers.
    pub integers: PackedI64s,
    /// The entries, sorted by id.
    pub by_id: PackedU32s<'static>,
    /// The variants, grouped by code.
    pub by_code: &'static [E],
    /// The [`CodeGroup`] of each code, sorted by code.
    pub codes: PackedU32s<'static>,
    /// The indices of codes by the hash of their text.
    pub code_slots: Buckets<'static>,
    /// The entries by their codes, if these are unique and close.
    pub dense_codes: DenseCodes,
    /// The entries with parameters, in the order of the enum.
    pub parameters: &'static [(u32, &'static [Parameter])],
    /// The retired entries, in the order of the enum.
    pub retired: PackedU32s<'static>,
    pub facts: FactTable,
    pub addresses: Addresses,
    pub matcher: Matcher<'static>,
}

impl<E: Copy> Table<E> {
    /// Returns a text of an entry.
    #[must_use]
    pub const fn text(&self, entry: usize, column: Column) -> &'static str {
        self.texts.at(column.index(entry, self.all.len()))
    }

    /// Returns the code of an entry, if codes are integers.
    #[must_use]
    pub const fn integer(&self, entry: usize) -> i64 {
        self.integers.at(entry)
    }

    /// Returns the index of the entry with a code, if codes are unique; an unknown code has none.
    const fn find_code(&self, code: i64) -> Option<usize> {
        if !self.dense_codes.cells.is_empty() {
            return self.dense_codes.get(code);
        }
        let (mut low, mut high) = (0, CodeGroup::count(self.codes));
        while low < high {
            let middle = usize::midpoint(low, high);
            let entry = CodeGroup::at(self.codes, middle).first_entry;
            let known = self.integers.at(entry);
            if known == code {
                return Some(entry);
            }
            (low, high) = if known < code { (middle + 1, high) } else { (low, middle) };
        }
        None
    }

    /// Returns the index of the entry with a code that an entry has.
    #[must_use]
    pub const fn index_of(&self, code: i64) -> usize {
        match self.find_code(code) {
            Some(index) => index,
            None => 0,
        }
    }

    /// Returns the entry with a unique code.
    #[allow(clippy::indexing_slicing, reason = "the tables have the same length")]
    #[must_use]
    pub const fn from_code(&self, code: i64) -> Option<E> {
        match self.find_code(code) {
            Some(index) => Some(self.all[index]),
            None => None,
        }
    }

    /// Returns the entry with an id.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "the tables have the same length")]
    pub const fn from_id(&self, id: &str) -> Option<E> {
        let (mut low, mut high) = (0, self.by_id.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let entry = self.by_id.at(middle);
            match compare(self.text(entry, Column::Id), id) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Some(self.all[entry]),
            }
        }
        None
    }

    /// Returns all entries with a code; `compare` compares the code of an entry with it.
    pub fn with_code(&self, compare: impl Fn(E) -> Ordering) -> &'static [E] {
        let (mut low, mut high) = (0, CodeGroup::count(self.codes));
        while low < high {
            let middle = usize::midpoint(low, high);
            let group = CodeGroup::at(self.codes, middle);
            let entries = self.by_code.get(group.start..group.end).unwrap_or_default();
            match entries.first().map(|entry| compare(*entry)) {
                Some(Ordering::Less) => low = middle + 1,
                Some(Ordering::Greater) => high = middle,
                Some(Ordering::Equal) | None => return entries,
            }
        }
        &[]
    }

    /// Returns all entries with a code, by its text.
    fn all_with_text(&self, code: &str) -> Option<&'static [E]> {
        let mut groups = self.code_slots.get(hash(code)).map(|at| CodeGroup::at(self.codes, at as usize));
        let text = |entry| Column::Code.index(entry, self.all.len());
        let group = groups.find(|group| self.texts.is(text(group.first_entry), code))?;
        self.by_code.get(group.start..group.end)
    }

    /// Returns the parameters of an entry.
    #[allow(clippy::indexing_slicing, reason = "the loop checks the bounds")]
    #[must_use]
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

    /// Returns whether an entry is retired.
    #[must_use]
    pub const fn is_retired(&self, entry: usize) -> bool {
        self.retired.contains(entry)
    }

    /// Returns the address of the page of an entry; `id` is the entry's id.
    #[must_use]
    pub const fn address(&self, entry: usize, id: &'static str) -> Address {
        self.addresses.of(entry, id)
    }
}

impl<E: Entry> Table<E> {
    /// Looks up the whole text; `with_code` returns the entries with a code, by its text.
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
        match self.matcher.exact(text) {
            Some(current) if !current.is_alias() => {
                Some(Match::new(MatchKind::Exact, self.one(current.entry())?, Captures::default()))
            }
            alias => self.lookup_otherwise(text, alias, with_code),
        }
    }

    /// Looks up a text that is not exactly a current message.
    #[inline(never)]
    fn lookup_otherwise<'t>(
        &self,
        text: &'t str,
        alias: Option<WordingId>,
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

    /// Returns the entry with the text as its message or alias, without normalization except for whitespace around
    /// the text.
    ///
    /// # Errors
    ///
    /// No entry has the message.
    pub fn from_message(&self, text: &str) -> Result<E, UnknownMessage> {
        let text = text.trim();
        let entry = match self.matcher.exact(text) {
            Some(current) if !current.is_alias() => current.entry(),
            _ => match self.matcher.find(text) {
                Some(found) if found.kind <= MatchKind::Alias => found.entry,
                _ => return Err(UnknownMessage),
            },
        };
        self.all.get(entry as usize).copied().ok_or(UnknownMessage)
    }

    /// Returns the entries with the nearest messages.
    pub fn nearest<const N: usize>(&self, text: &str) -> Nearest<E, N> {
        Nearest::new(self.matcher.nearest(text).map(|near| {
            let NearMessage { entry, distance } = near?;
            Some(Near { entry: *self.all.get(entry as usize)?, distance })
        }))
    }
}
