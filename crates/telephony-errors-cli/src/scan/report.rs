//! The results of a scan, sorted for display.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use error_catalog_scan::{
    Breakdown, Counts, GroupBy, GroupKey, Occurrences, Position, Source, SourceError, UnknownGroup,
};
use indicatif::{DecimalBytes, HumanCount};
use telephony_errors::{Fact, TelephonyError};

use super::breakdown_report::BreakdownReport;
use super::draft;
use super::incompleteness::{Incompleteness, incompleteness};
use super::redacted::display_text;

/// The fact that names who must act.
pub(super) const PARTY: &str = "party";

/// The fact by which programs decide whether to call again.
pub(super) const REDIAL: &str = "redial";

/// The label of an absent fact.
pub(crate) const NOT_SPECIFIED: &str = "not specified";

/// The results of a scan.
pub(crate) struct Report<'c> {
    pub(crate) counts: &'c Counts,
    /// True if the scan was not interrupted.
    pub(crate) is_complete: bool,
    /// The errors by frequency.
    pub(crate) entries: Vec<(TelephonyError, Occurrences)>,
    /// Known messages by code, and by the facts `party` and `redial`.
    pub(crate) totals: [Totals; 3],
    /// All messages by the requested fields.
    pub(crate) breakdowns: Vec<BreakdownReport>,
    /// Unknown messages by frequency.
    pub(crate) unknown_groups: Vec<UnknownMessages>,
    /// Sources that could not be read completely.
    pub(crate) source_errors: Vec<SourceError>,
    /// The number of files and streams that were read, at least in part.
    pub(crate) files: usize,
    /// The errors without messages, except retired ones.
    pub(crate) unseen: Vec<TelephonyError>,
    pub(crate) total: u64,
    shows_numbers: bool,
}

/// Counts of known messages by a property of their errors.
pub(crate) struct Totals {
    /// The name of the property, for programs.
    pub(crate) name: &'static str,
    /// The heading of the counts, for people.
    pub(crate) heading: &'static str,
    /// The label of the property, for people.
    pub(crate) label: &'static str,
    /// The counts by frequency, and last that of errors without a value.
    pub(crate) counts: Vec<Total>,
}

/// The count of known messages with a value of a property.
pub(crate) struct Total {
    /// The value, for programs.
    pub(crate) value: Option<&'static str>,
    /// The text of the value, for people.
    pub(crate) text: &'static str,
    pub(crate) count: u64,
}

/// A group of similar unknown messages.
pub(crate) struct UnknownMessages {
    /// The common text, with parameters as `{kind}`.
    pub(crate) message: String,
    /// The first message of the group.
    pub(crate) example: String,
    /// A drafted row for the page.
    pub(crate) draft: String,
    pub(crate) count: Occurrences,
}

impl<'c> Report<'c> {
    /// Creates the report of a scan, with phone numbers redacted or not.
    pub(crate) fn new(counts: &'c Counts, is_complete: bool, shows_numbers: bool) -> Self {
        let text = |text: &str| display_text(text, shows_numbers).into_owned();
        let mut entries = Vec::new();
        let mut unseen = Vec::new();
        for entry in TelephonyError::ALL {
            let count = counts.messages.of(*entry);
            if count.count > 0 {
                entries.push((*entry, count));
            } else if !entry.is_retired() {
                unseen.push(*entry);
            }
        }
        entries.sort_by_key(|(_, count)| Reverse(count.count));
        let totals =
            [Totals::by_code(&entries), Totals::by_fact(PARTY, &entries), Totals::by_fact(REDIAL, &entries)];
        let unknown_group = |(key, group): (&GroupKey, &UnknownGroup)| UnknownMessages {
            message: text(&key.to_string()),
            example: text(&group.example),
            draft: draft::row(key),
            count: group.count,
        };
        let unknown_groups =
            counts.messages.unknown().by_frequency().into_iter().map(unknown_group).collect();
        let breakdown = |(group_by, breakdown): &(GroupBy, Breakdown)| {
            BreakdownReport::new(group_by, breakdown, shows_numbers)
        };
        let breakdowns = counts.breakdowns.iter().map(breakdown).collect();
        Self {
            counts,
            is_complete,
            entries,
            totals,
            breakdowns,
            unknown_groups,
            source_errors: source_errors(&counts.source_errors, shows_numbers),
            files: files(counts),
            unseen,
            total: counts.messages.total(),
            shows_numbers,
        }
    }

    /// Returns the errors to list as never seen: none if nothing was read.
    pub(crate) fn never_seen(&self) -> &[TelephonyError] {
        if self.counts.bytes > 0 { &self.unseen } else { &[] }
    }

    /// Returns the reasons why the scan is incomplete.
    pub(crate) fn incompleteness(&self) -> impl Iterator<Item = Incompleteness<'_>> {
        incompleteness(self.is_complete, &self.source_errors)
    }

    /// Renders the totals in a line.
    pub(crate) fn summary(&self) -> String {
        let counts = self.counts;
        let files = match self.files {
            1 => "1 file".to_owned(),
            files => format!("{} files", HumanCount(files as u64)),
        };
        let messages = match self.total {
            0 => "No messages".to_owned(),
            1 => "1 message".to_owned(),
            total => format!("{} messages", HumanCount(total)),
        };
        let unknown = match self.unknown() {
            0 => String::new(),
            unknown => format!(", {} of them unknown", HumanCount(unknown)),
        };
        format!("{messages} in {} from {files}{unknown}", DecimalBytes(counts.bytes))
    }

    /// Returns the number of unknown messages.
    pub(crate) fn unknown(&self) -> u64 {
        self.counts.messages.unknown().count()
    }

    /// Returns the percentage of all messages.
    #[allow(clippy::cast_precision_loss, reason = "a share is shown with one decimal")]
    pub(crate) fn share(&self, count: u64) -> f64 {
        100.0 * count as f64 / self.total.max(1) as f64
    }

    /// Returns the name of the file of a position, redacted.
    pub(crate) fn file(&self, position: &Position) -> String {
        let name = self.counts.sources.get(position.source).map(Source::name).unwrap_or_default();
        self.display_text(&name).into_owned()
    }

    /// Redacts a text.
    pub(crate) fn display_text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        display_text(text, self.shows_numbers)
    }

    /// Renders a position: the file with the line, or with the byte if lines were not counted.
    pub(crate) fn position(&self, position: Option<&Position>) -> String {
        let Some(position) = position else { return String::new() };
        match position.line {
            Some(line) => format!("{}:{line}", self.file(position)),
            None => format!("{} at byte {}", self.file(position), position.offset),
        }
    }

    /// Returns a note, if unknown messages were merged.
    pub(crate) fn merging(&self) -> Option<String> {
        let words = self.counts.messages.unknown().merged_to()?;
        Some(match words {
            0 => "There are too many different messages: of the codes with the most messages, only the codes are \
                  distinguished, if at all."
                .to_owned(),
            _ => format!(
                "There are too many different messages: of the codes with the most messages, only the first {words} words \
                 after the code are distinguished."
            ),
        })
    }
}

impl Totals {
    fn by_code(entries: &[(TelephonyError, Occurrences)]) -> Self {
        let counts = totals(entries, |entry| (Some(entry.code()), entry.code()));
        Self { name: "code", heading: "By code", label: "Code", counts }
    }

    /// Counts by a declared fact, with the page's descriptions of the fact and its values.
    fn by_fact(name: &'static str, entries: &[(TelephonyError, Occurrences)]) -> Self {
        let label =
            TelephonyError::ALL.iter().find_map(|entry| fact(*entry, name)).map_or(name, |fact| fact.label());
        let counts = totals(entries, |entry| {
            fact(entry, name).map_or((None, NOT_SPECIFIED), |fact| (Some(fact.value), fact.text()))
        });
        Self { name, heading: label, label, counts }
    }
}

/// Adds up the messages of errors by the value of a property and its text.
fn totals(
    entries: &[(TelephonyError, Occurrences)],
    property: impl Fn(TelephonyError) -> (Option<&'static str>, &'static str),
) -> Vec<Total> {
    let mut by_value: BTreeMap<_, u64> = BTreeMap::new();
    for (entry, count) in entries {
        *by_value.entry(property(*entry)).or_default() += count.count;
    }
    let mut totals: Vec<Total> =
        by_value.into_iter().map(|((value, text), count)| Total { value, text, count }).collect();
    totals.sort_by_key(|total| (total.value.is_none(), Reverse(total.count)));
    totals
}

/// Redacts source errors, unless numbers are shown.
pub(super) fn source_errors(source_errors: &[SourceError], shows_numbers: bool) -> Vec<SourceError> {
    let text = |text: &str| display_text(text, shows_numbers).into_owned();
    let one = |source_error: &SourceError| SourceError {
        name: text(&source_error.name),
        message: text(&source_error.message),
        bytes_read: source_error.bytes_read,
    };
    source_errors.iter().map(one).collect()
}

/// Counts the files and streams that were read, at least in part, or were empty.
fn files(counts: &Counts) -> usize {
    let unread = counts.source_errors.iter().filter(|source_error| source_error.bytes_read == 0);
    let unread: HashSet<&str> = unread.map(|source_error| source_error.name.as_str()).collect();
    counts.sources.iter().filter(|source| !unread.contains(source.name().as_str())).count()
}

/// Returns a fact of an error.
fn fact(entry: TelephonyError, name: &str) -> Option<Fact> {
    entry.facts().find(|fact| fact.name == name)
}

/// Returns the text of a fact of an error, if it is specified.
pub(crate) fn fact_text(entry: TelephonyError, name: &str) -> Option<&'static str> {
    fact(entry, name).map(|fact| fact.text())
}

/// Returns who must act on an error.
pub(crate) fn party(entry: TelephonyError) -> &'static str {
    fact_text(entry, PARTY).unwrap_or(NOT_SPECIFIED)
}
