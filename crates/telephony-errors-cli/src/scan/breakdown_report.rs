//! The number of messages for each value of a field, sorted for display.

use std::borrow::Cow;
use std::cmp::Reverse;

use error_catalog_scan::{Breakdown, CountsPerEntry, GroupBy, is_date};
use indicatif::HumanCount;
use telephony_errors::TelephonyError;

use super::failures::title;
use super::fields;
use super::record_code::Failure;
use super::redacted::display_text;

/// The largest number of values shown to people, unless they are times.
const SHOWN: usize = 50;

/// The largest number of characters shown of a value.
const WIDEST: usize = 120;

/// The largest number of errors shown for a value.
const ERRORS: usize = 3;

/// All messages by the values of a field.
pub(crate) struct BreakdownReport {
    /// The name of the field.
    pub(crate) title: String,
    /// Days and hours in order, other values by frequency; then the other groups.
    pub(crate) rows: Vec<BreakdownRow>,
    is_time: bool,
    /// True if the field was named.
    pub(crate) is_named: bool,
    /// A value that is not a time, if times were requested.
    pub(crate) not_a_time: Option<String>,
}

/// The messages of a group.
#[derive(Clone)]
pub(crate) struct BreakdownRow {
    pub(crate) key: RowKey,
    pub(crate) counts: CountsPerEntry,
}

/// The group of a row.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum RowKey {
    /// A value of the field.
    Value(String),
    /// All values beyond the limit.
    Others,
    /// Messages outside of records, or in records without the field.
    Absent,
}

/// The number of messages or codes of an error.
pub(crate) struct ErrorCount {
    pub(crate) error: CountedError,
    pub(crate) count: u64,
}

/// An error that is counted.
#[derive(Clone, Copy)]
pub(crate) enum CountedError {
    /// An error of the page.
    Entry(TelephonyError),
    /// A failure that records without messages report.
    Failure(Failure),
    /// All unknown messages.
    Unknown,
}

impl BreakdownReport {
    /// Creates the report of a breakdown, with phone numbers redacted or not.
    pub(crate) fn new(by: &GroupBy, breakdown: &Breakdown, shows_numbers: bool) -> Self {
        let is_time = by.unit.is_some();
        let redacted_value = |value: &str| display_text(value, shows_numbers).into_owned();
        let value_text = |value: &str| {
            // A date has as many digits as a phone number.
            if is_time || is_date(value) { value.to_owned() } else { redacted_value(value) }
        };
        let row = |(value, counts): (&str, &CountsPerEntry)| BreakdownRow {
            key: RowKey::Value(value_text(value)),
            counts: counts.clone(),
        };
        // Values that look alike after redaction remain separate rows.
        let mut rows: Vec<BreakdownRow> = breakdown.values().map(row).collect();
        if !is_time {
            rows.sort_by_key(|row| Reverse(row.counts.total()));
        }
        for (key, counts) in [(RowKey::Others, breakdown.others()), (RowKey::Absent, breakdown.without())] {
            if counts.total() > 0 {
                rows.push(BreakdownRow { key, counts: counts.clone() });
            }
        }
        let title = fields::title(by);
        let not_a_time = breakdown.not_a_time().map(redacted_value);
        Self { is_named: title == by.to_string(), title, rows, is_time, not_a_time }
    }

    /// Returns the rows for people, limited in number.
    pub(crate) fn for_people(&self) -> Vec<BreakdownRow> {
        let mut rows = Vec::new();
        let mut others = CountsPerEntry::default();
        for row in &self.rows {
            match &row.key {
                RowKey::Value(_) if self.is_time || rows.len() < SHOWN => rows.push(row.clone()),
                RowKey::Value(_) | RowKey::Others => others.add(&row.counts),
                RowKey::Absent => {}
            }
        }
        if others.total() > 0 {
            rows.push(BreakdownRow { key: RowKey::Others, counts: others });
        }
        rows.extend(self.rows.iter().filter(|row| row.key == RowKey::Absent).cloned());
        rows
    }

    /// Returns whether there are messages, but none with a value.
    pub(crate) fn is_empty_of_values(&self) -> bool {
        matches!(self.rows.as_slice(), [BreakdownRow { key: RowKey::Absent, .. }])
    }
}

impl BreakdownRow {
    /// Returns the label of the group for people.
    pub(crate) fn label(&self) -> Cow<'_, str> {
        match &self.key {
            // Spaces are invisible.
            RowKey::Value(value) if value.trim().is_empty() => match value.chars().count() {
                1 => "(1 space)".into(),
                spaces => format!("({spaces} spaces)").into(),
            },
            RowKey::Value(value) => shortened(value, WIDEST),
            RowKey::Others => "(other values)".into(),
            RowKey::Absent => "(field absent)".into(),
        }
    }

    /// Returns the errors by frequency, and unknown messages last.
    pub(crate) fn errors(&self) -> Vec<ErrorCount> {
        let mut errors = Vec::new();
        for (entry, count) in &self.counts.entries {
            if let Some(entry) = TelephonyError::ALL.get(*entry as usize) {
                errors.push(ErrorCount { error: CountedError::Entry(*entry), count: *count });
            }
        }
        for (number, count) in &self.counts.codes {
            if let Some(failure) = Failure::with_number(*number) {
                errors.push(ErrorCount { error: CountedError::Failure(failure), count: *count });
            }
        }
        errors.sort_by_key(|error| Reverse(error.count));
        if self.counts.unknown > 0 {
            errors.push(ErrorCount { error: CountedError::Unknown, count: self.counts.unknown });
        }
        errors
    }

    /// Renders the most frequent errors in a line.
    pub(crate) fn most_frequent(&self) -> String {
        let errors = self.errors();
        let (first, rest) = errors.split_at_checked(ERRORS).unwrap_or((&errors, &[]));
        let text = |error: &ErrorCount| {
            let name = match error.error {
                CountedError::Entry(entry) => entry.id().to_owned(),
                CountedError::Failure(failure) => title(failure),
                CountedError::Unknown => "unknown".to_owned(),
            };
            format!("{name} {}", HumanCount(error.count))
        };
        let mut texts: Vec<String> = first.iter().map(text).collect();
        let rest: u64 = rest.iter().map(|error| error.count).sum();
        if rest > 0 {
            texts.push(format!("others {}", HumanCount(rest)));
        }
        texts.join(", ")
    }
}

/// Shortens a text to `most` characters, the last of which is `…`.
pub(crate) fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    if text.chars().nth(most).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().take(most.saturating_sub(1)).chain(['…']).collect())
}
