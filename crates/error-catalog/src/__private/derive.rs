//! Support for the code of [`CatalogError`](crate::CatalogError).
//!
//! The derive does not read the catalog. Its enum is checked here, while constants are evaluated: each check is a
//! constant with the span of the author's mistake, and a panic is the compile error.

use core::fmt::{self, Display, Formatter, Write};
use core::str::FromStr;

use error_catalog_match::internal::Column;
use error_catalog_message::MatchKind;

use super::compare::is_same;
use super::const_string::ConstString;
use super::padded::pad;
use super::table::Table;
use crate::{Entry, Match, Parameter, TryFromMessageError};

/// The number of missing entries that `exhaustive` lists.
const MAX_LISTED: usize = 12;

impl<E: Entry> Table<E> {
    /// Resolves the whole text as [`from_message`](Self::from_message) does, with the values of its parameters.
    ///
    /// # Errors
    ///
    /// No entry has the message.
    pub fn resolve<'t>(&self, text: &'t str) -> Result<Match<'t, E>, TryFromMessageError<'t>> {
        let found = self.matcher.find(text.trim()).filter(|found| found.kind <= MatchKind::Alias);
        let found = found.and_then(|found| {
            let entry = usize::try_from(found.entry).ok()?;
            Some(Match::new(found.kind, self.all.get(entry..=entry)?, found.captures))
        });
        found.ok_or(TryFromMessageError::UnknownMessage { text })
    }

    /// Returns the error for a text whose entry has no variant.
    #[must_use]
    pub const fn unknown<'t>(&self, text: &'t str) -> TryFromMessageError<'t> {
        TryFromMessageError::UnknownMessage { text }
    }

    /// Parses the value of a parameter.
    ///
    /// # Errors
    ///
    /// The value is missing, or its type does not accept it.
    pub fn value<'t, T: FromStr>(
        &self,
        text: &'t str,
        found: &Match<'t, E>,
        parameter: &'static str,
    ) -> Result<T, TryFromMessageError<'t>> {
        let value = self.value_text(text, found, parameter)?;
        let invalid = |_| TryFromMessageError::InvalidValue { text, parameter, value: Some(value) };
        value.parse().map_err(invalid)
    }

    /// Returns the value of a parameter, as written in the text.
    ///
    /// # Errors
    ///
    /// The value is missing.
    pub fn value_text<'t>(
        &self,
        text: &'t str,
        found: &Match<'t, E>,
        parameter: &'static str,
    ) -> Result<&'t str, TryFromMessageError<'t>> {
        found.get(parameter).ok_or(TryFromMessageError::InvalidValue { text, parameter, value: None })
    }

    /// Writes the message of an entry with values, within the width and precision of the formatter.
    ///
    /// # Errors
    ///
    /// The errors of the formatter and of the values.
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
            let (Some((_, value)), Some((before, after))) = (value, split_at_placeholder(rest, name)) else {
                continue;
            };
            write!(f, "{before}{value}")?;
            rest = after;
        }
        f.write_str(rest)
    }
}

/// Splits a text before and after `{name}`.
fn split_at_placeholder<'m>(text: &'m str, name: &str) -> Option<(&'m str, &'m str)> {
    text.match_indices('{').find_map(|(at, _)| {
        let (before, placeholder) = text.split_at_checked(at)?;
        Some((before, placeholder.strip_prefix('{')?.strip_prefix(name)?.strip_prefix('}')?))
    })
}

/// The variant of each entry, if it has one.
pub type Uses<const ENTRIES: usize> = [Option<usize>; ENTRIES];

// A table is empty if its catalog is invalid. That is a compile error already, so the checks report nothing more.
#[allow(clippy::indexing_slicing, reason = "the loops and conditions check the bounds")]
impl<E: Copy> Table<E> {
    /// Returns the number of entries.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.all.len()
    }

    /// Returns the first variant of each entry; `entries` are the entries of the variants.
    #[must_use]
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
            ConstString::new()
                .and("`")
                .and(self.text(entry, Column::Id))
                .and("` has a variant already: remove one of them")
                .panic();
        }
    }

    /// Panics if an active entry has no variant.
    #[track_caller]
    pub const fn check_exhaustive(&self, uses: &[Option<usize>]) {
        let (mut message, mut missing, mut entry) = (ConstString::new(), 0, 0);
        while entry < uses.len() {
            if uses[entry].is_none() && !self.is_retired(entry) {
                if missing < MAX_LISTED {
                    message = message
                        .and(if missing == 0 { "entries without a variant: `" } else { ", `" })
                        .and(self.text(entry, Column::Id))
                        .and("` (`#[entry(")
                        .and(self.text(entry, Column::Variant))
                        .and(")]`)");
                } else if missing == MAX_LISTED {
                    message = message.and(" and others");
                }
                missing += 1;
            }
            entry += 1;
        }
        if missing > 0 {
            message.panic();
        }
    }

    /// Panics if the entry's message has no parameter of the field's name.
    #[track_caller]
    pub const fn check_field(&self, entry: usize, field: &str) {
        if self.all.is_empty() || has_parameter(self.parameters(entry), field) {
            return;
        }
        let mut message = ConstString::new().and("the message of `").and(self.text(entry, Column::Id));
        message = message.and("` has no parameter `").and(field).and("`: ");
        let (parameters, mut index) = (self.parameters(entry), 0);
        while index < parameters.len() {
            let before = if index == 0 { "it has `" } else { ", `" };
            message = message.and(before).and(parameters[index].name).and("`");
            index += 1;
        }
        if index == 0 {
            message = message.and("remove the field");
        }
        message.panic();
    }

    /// Panics if the variant lacks a field for a parameter of the entry's message.
    ///
    /// A field without a parameter is an error already, and most likely the missing field under another name.
    #[track_caller]
    pub const fn check_parameters(&self, entry: usize, fields: &[&str]) {
        let parameters = self.parameters(entry);
        let mut index = 0;
        while index < fields.len() {
            if !has_parameter(parameters, fields[index]) {
                return;
            }
            index += 1;
        }
        let mut index = 0;
        while index < parameters.len() {
            let name = parameters[index].name;
            if !contains(fields, name) {
                let message = ConstString::new().and("the message of `").and(self.text(entry, Column::Id));
                let message = message.and("` has the parameter `").and(name);
                message.and("`: give the variant a field of that name").panic();
            }
            index += 1;
        }
    }
}

#[allow(clippy::indexing_slicing, reason = "the bound is that of the loop")]
const fn has_parameter(parameters: &[Parameter], name: &str) -> bool {
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
const fn contains(names: &[&str], name: &str) -> bool {
    let mut index = 0;
    while index < names.len() {
        if is_same(names[index], name) {
            return true;
        }
        index += 1;
    }
    false
}
