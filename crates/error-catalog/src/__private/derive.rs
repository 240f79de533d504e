//! What the code of [`CatalogError`](crate::CatalogError) asks the tables of its catalog.
//!
//! The derive reads no catalog. So whether its enum fits is asked here, while constants are evaluated: each
//! question is a constant that stands where the author's mistake would, and a panic is the error.

use core::fmt::{self, Display, Formatter, Write};
use core::str::FromStr;

use error_catalog_match::MatchKind;

use super::padded::pad;
use super::said::Said;
use super::table::{Column, Table};
use crate::{Entry, Match, Parameter, UnknownMessage};

/// How many entries are named that `exhaustive` misses.
const NAMED: usize = 12;

impl<E: Entry> Table<E> {
    /// What the whole of `text` is, by its letters: the message of an entry, now or earlier.
    pub fn resolve<'t>(&self, text: &'t str) -> Option<Match<'t, E>> {
        let found = self.matcher.find(text).filter(|found| found.kind <= MatchKind::Alias)?;
        let entry = usize::try_from(found.entry).ok()?;
        Some(Match::new(found.kind, self.all.get(entry..=entry)?, found.captures))
    }

    /// What was found, or that nothing was.
    ///
    /// # Errors
    ///
    /// Nothing was found.
    pub fn known<T>(&self, found: Option<T>) -> Result<T, UnknownMessage> {
        found.ok_or(UnknownMessage)
    }

    /// The value of a parameter of what was found, if it is there and its type takes it.
    pub fn value<T: FromStr>(&self, found: &Match<'_, E>, parameter: &str) -> Option<T> {
        found.get(parameter)?.parse().ok()
    }

    /// Writes the message of an entry with its parameters filled, within the width that is asked for.
    ///
    /// # Errors
    ///
    /// Those of the formatter, and of what the values write.
    pub fn write(&self, entry: usize, values: &[(&str, &dyn Display)], f: &mut Formatter<'_>) -> fmt::Result {
        if values.is_empty() {
            return f.pad(self.text(entry, Column::Message));
        }
        pad(f, |f| self.write_filled(entry, values, f))
    }

    fn write_filled(&self, entry: usize, values: &[(&str, &dyn Display)], f: &mut dyn Write) -> fmt::Result {
        let mut rest = self.text(entry, Column::Message);
        for Parameter { name, .. } in self.parameters(entry) {
            let value = values.iter().find(|(known, _)| known == name);
            let (Some((_, value)), Some((before, after))) = (value, split_at_hole(rest, name)) else {
                continue;
            };
            write!(f, "{before}{value}")?;
            rest = after;
        }
        f.write_str(rest)
    }
}

/// The text before `{name}`, and that after it.
fn split_at_hole<'m>(text: &'m str, name: &str) -> Option<(&'m str, &'m str)> {
    text.match_indices('{').find_map(|(at, _)| {
        let (before, hole) = text.split_at_checked(at)?;
        Some((before, hole.strip_prefix('{')?.strip_prefix(name)?.strip_prefix('}')?))
    })
}

/// Which variant is an entry's, where one is.
pub type Uses<const ENTRIES: usize> = [Option<usize>; ENTRIES];

// A table is empty if its catalog has a fault, which is an error already: then nothing more is said.
#[allow(clippy::indexing_slicing, reason = "the bounds are those of the loops, or are asked for")]
impl<E: Copy> Table<E> {
    /// How many entries there are.
    pub const fn count(&self) -> usize {
        self.all.len()
    }

    /// The first variant of each entry; `entries` are those of the variants.
    pub const fn uses<const ENTRIES: usize>(&self, entries: &[usize]) -> Uses<ENTRIES> {
        let mut uses = [None; ENTRIES];
        let mut variant = entries.len();
        while variant > 0 {
            variant -= 1;
            if entries[variant] < ENTRIES {
                uses[entries[variant]] = Some(variant);
            }
        }
        uses
    }

    /// Panics if an earlier variant has the entry.
    #[track_caller]
    pub const fn check_once(&self, uses: &[Option<usize>], entry: usize, variant: usize) {
        if entry < uses.len()
            && let Some(first) = uses[entry]
            && first != variant
        {
            Said::new()
                .and("`")
                .and(self.text(entry, Column::Id))
                .and("` has a variant already: remove one of them")
                .panic();
        }
    }

    /// Panics if an entry has no variant, but for those that are retired.
    #[track_caller]
    pub const fn check_exhaustive(&self, uses: &[Option<usize>]) {
        let (mut said, mut missing, mut entry) = (Said::new(), 0, 0);
        while entry < uses.len() {
            if uses[entry].is_none() && !self.is_retired(entry) {
                if missing < NAMED {
                    said = said
                        .and(if missing == 0 { "entries without a variant: `" } else { ", `" })
                        .and(self.text(entry, Column::Id))
                        .and("` (`#[entry(")
                        .and(self.text(entry, Column::Variant))
                        .and(")]`)");
                } else if missing == NAMED {
                    said = said.and(" and others");
                }
                missing += 1;
            }
            entry += 1;
        }
        if missing > 0 {
            said.panic();
        }
    }

    /// Panics if the entry's message has no parameter of the field's name.
    #[track_caller]
    pub const fn check_field(&self, entry: usize, field: &str) {
        if self.all.is_empty() || has(self.parameters(entry), field) {
            return;
        }
        let mut said = Said::new().and("the message of `").and(self.text(entry, Column::Id));
        said = said.and("` has no parameter `").and(field).and("`: ");
        let (parameters, mut index) = (self.parameters(entry), 0);
        while index < parameters.len() {
            let before = if index == 0 { "it has `" } else { ", `" };
            said = said.and(before).and(parameters[index].name).and("`");
            index += 1;
        }
        if index == 0 {
            said = said.and("remove the field");
        }
        said.panic();
    }

    /// Panics if the variant lacks a field for a parameter of the entry's message.
    ///
    /// A field that is no parameter is an error already, and is most likely the one that is looked for.
    #[track_caller]
    pub const fn check_parameters(&self, entry: usize, fields: &[&str]) {
        let parameters = self.parameters(entry);
        let mut index = 0;
        while index < fields.len() {
            if !has(parameters, fields[index]) {
                return;
            }
            index += 1;
        }
        let mut index = 0;
        while index < parameters.len() {
            let name = parameters[index].name;
            if !holds(fields, name) {
                let said = Said::new().and("the message of `").and(self.text(entry, Column::Id));
                let said = said.and("` has the parameter `").and(name);
                said.and("`: give the variant a field of that name").panic();
            }
            index += 1;
        }
    }
}

#[allow(clippy::indexing_slicing, reason = "the bound is that of the loop")]
const fn has(parameters: &[Parameter], name: &str) -> bool {
    let mut index = 0;
    while index < parameters.len() {
        if is_same(parameters[index].name, name) {
            return true;
        }
        index += 1;
    }
    false
}

#[allow(clippy::indexing_slicing, reason = "the bound is that of the loop")]
const fn holds(names: &[&str], name: &str) -> bool {
    let mut index = 0;
    while index < names.len() {
        if is_same(names[index], name) {
            return true;
        }
        index += 1;
    }
    false
}

#[allow(clippy::indexing_slicing, reason = "the bound is that of the loop")]
const fn is_same(one: &str, two: &str) -> bool {
    let (one, two) = (one.as_bytes(), two.as_bytes());
    let mut index = 0;
    while index < one.len() && index < two.len() && one[index] == two[index] {
        index += 1;
    }
    index == one.len() && index == two.len()
}
