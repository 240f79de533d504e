//! How often messages stand beside each value of a field, in the order in which that is shown.

pub(crate) mod csv;
pub(crate) mod json;

use std::borrow::Cow;
use std::cmp::Reverse;

use error_catalog_scan::{By, Split, Tallied, is_date};
use indicatif::HumanCount;
use telephony_errors::TelephonyError;

use super::fields;
use super::masked::masked;

/// So many values are shown to people, where they are no times.
const SHOWN: usize = 50;

/// How much of a value is shown to people, in characters.
const WIDEST: usize = 120;

/// Of so many errors of a value people are told.
const ERRORS: usize = 3;

/// All messages, by the values of a field.
pub(crate) struct Breakdown {
    /// What that field is.
    pub(crate) title: String,
    /// Days and hours in their order, other values the most frequent first; then what has none of these.
    pub(crate) rows: Vec<Row>,
    is_time: bool,
    /// Whether the field was named.
    pub(crate) is_named: bool,
    /// Where a time was asked for, a value that is none.
    pub(crate) no_time: Option<String>,
}

/// Messages that stand beside a value.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) beside: Beside,
    pub(crate) tallied: Tallied,
}

/// What messages stand beside.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Beside {
    /// That value.
    Value(String),
    /// One of the values that are not told apart, for there are too many.
    Others,
    /// Nothing: the message is in no record, or in one without the field.
    Nothing,
}

impl Breakdown {
    /// What was counted by a field, with people's numbers or without.
    pub(crate) fn new(by: &By, split: &Split, shows_numbers: bool) -> Self {
        let is_time = by.unit.is_some();
        let shown = |value: &str| {
            // A date has as many digits as a number.
            let is_shown = shows_numbers || is_time || is_date(value);
            if is_shown { value.to_owned() } else { masked(value).into_owned() }
        };
        let row = |(value, tallied): (&str, &Tallied)| Row {
            beside: Beside::Value(shown(value)),
            tallied: tallied.clone(),
        };
        // Values that look alike without their numbers are as different as before.
        let mut rows: Vec<Row> = split.values().map(row).collect();
        if !is_time {
            rows.sort_by_key(|row| Reverse(row.tallied.total()));
        }
        for (beside, tallied) in [(Beside::Others, split.others()), (Beside::Nothing, split.without())] {
            if tallied.total() > 0 {
                rows.push(Row { beside, tallied: tallied.clone() });
            }
        }
        let title = fields::title(by);
        let hidden = |value: &str| if shows_numbers { value.to_owned() } else { masked(value).into_owned() };
        let no_time = split.no_time().map(hidden);
        Self { is_named: title == by.to_string(), title, rows, is_time, no_time }
    }

    /// As many rows as people read.
    pub(crate) fn for_people(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut others = Tallied::default();
        for row in &self.rows {
            match &row.beside {
                Beside::Value(_) if self.is_time || rows.len() < SHOWN => rows.push(row.clone()),
                Beside::Value(_) | Beside::Others => others.add(&row.tallied),
                Beside::Nothing => {}
            }
        }
        if others.total() > 0 {
            rows.push(Row { beside: Beside::Others, tallied: others });
        }
        rows.extend(self.rows.iter().filter(|row| row.beside == Beside::Nothing).cloned());
        rows
    }

    /// Whether there are messages, and none beside a value.
    pub(crate) fn is_vain(&self) -> bool {
        matches!(self.rows.as_slice(), [Row { beside: Beside::Nothing, .. }])
    }
}

impl Row {
    /// What the messages stand beside, for people.
    pub(crate) fn label(&self) -> Cow<'_, str> {
        match &self.beside {
            // Nobody sees blanks.
            Beside::Value(value) if value.trim().is_empty() => match value.chars().count() {
                1 => "(1 blank)".into(),
                blanks => format!("({blanks} blanks)").into(),
            },
            Beside::Value(value) => shortened(value, WIDEST),
            Beside::Others => "(other values)".into(),
            Beside::Nothing => "(without it)".into(),
        }
    }

    /// The errors, the most frequent first, and last messages that are none.
    pub(crate) fn errors(&self) -> Vec<(Option<TelephonyError>, u64)> {
        let known = self.tallied.entries.iter();
        let known =
            known.filter_map(|(entry, count)| Some((TelephonyError::ALL.get(*entry as usize)?, *count)));
        let mut errors: Vec<_> = known.map(|(entry, count)| (Some(*entry), count)).collect();
        errors.sort_by_key(|(_, count)| Reverse(*count));
        errors.extend((self.tallied.unknown > 0).then_some((None, self.tallied.unknown)));
        errors
    }

    /// The most frequent errors in one line, for people.
    pub(crate) fn most_frequent(&self) -> String {
        let errors = self.errors();
        let (first, rest) = errors.split_at_checked(ERRORS).unwrap_or((&errors, &[]));
        let name = |entry: &Option<TelephonyError>| entry.map_or("unknown", TelephonyError::id);
        let mut texts: Vec<String> =
            first.iter().map(|(entry, count)| format!("{} {}", name(entry), HumanCount(*count))).collect();
        let rest: u64 = rest.iter().map(|(_, count)| count).sum();
        if rest > 0 {
            texts.push(format!("others {}", HumanCount(rest)));
        }
        texts.join(", ")
    }
}

/// A text of so many characters at the most, the last of them `…` where it was longer.
pub(crate) fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    if text.chars().nth(most).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().take(most.saturating_sub(1)).chain(['…']).collect())
}
