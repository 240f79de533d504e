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
use super::failures::{FailureCount, may_be};
use super::incompleteness::{Incompleteness, incompleteness};
use super::record_code::Failure;
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
    /// The failures in records without messages, by frequency.
    pub(crate) failures: Vec<FailureCount>,
    /// Known messages by code, and by the facts `party` and `redial`.
    pub(crate) totals: [Totals; 3],
    /// All messages and failures by the requested fields.
    pub(crate) breakdowns: Vec<BreakdownReport>,
    /// Unknown messages by frequency.
    pub(crate) unknown_groups: Vec<UnknownMessages>,
    /// Sources that could not be read completely.
    pub(crate) source_errors: Vec<SourceError>,
    /// The number of files and streams that were read, at least in part.
    pub(crate) files: usize,
    /// The errors that are known not to occur, except retired ones.
    pub(crate) never_seen: Vec<TelephonyError>,
    /// The number of messages.
    pub(crate) messages: u64,
    /// The number of records with a failure and without messages.
    pub(crate) codes: u64,
    settings: ReportSettings,
}

/// The settings of a report.
#[derive(Clone, Copy)]
pub(crate) struct ReportSettings {
    /// True if phone numbers are not redacted.
    pub(crate) shows_numbers: bool,
    /// True if only messages of the page were searched for.
    pub(crate) is_only_page: bool,
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
    /// Creates the report of a scan.
    pub(crate) fn new(counts: &'c Counts, is_complete: bool, settings: ReportSettings) -> Self {
        let shows_numbers = settings.shows_numbers;
        let text = |text: &str| display_text(text, shows_numbers).into_owned();
        let counted = TelephonyError::ALL.iter().map(|entry| (*entry, counts.messages.of(*entry)));
        let mut entries: Vec<_> = counted.filter(|(_, count)| count.count > 0).collect();
        entries.sort_by_key(|(_, count)| Reverse(count.count));
        let failures = counts.codes.iter().filter_map(|(number, count)| {
            Some(FailureCount::new(Failure::with_number(number)?, count, text))
        });
        let mut failures: Vec<_> = failures.collect();
        failures.sort_by_key(|failure| Reverse(failure.count.count));
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
            never_seen: never_seen(counts, &failures),
            failures,
            messages: counts.messages.total(),
            codes: counts.codes.total(),
            settings,
        }
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
        let number = |count: u64, noun: &str| {
            format!("{} {noun}{}", HumanCount(count), if count == 1 { "" } else { "s" })
        };
        let found = match (self.messages, self.codes) {
            (0, 0) => "No messages".to_owned(),
            (messages, 0) => number(messages, "message"),
            (0, codes) => number(codes, "code"),
            (messages, codes) => format!("{} and {}", number(messages, "message"), number(codes, "code")),
        };
        let unknown = match (self.unknown(), self.codes) {
            (0, _) => String::new(),
            (unknown, 0) => format!(", {} of them unknown", HumanCount(unknown)),
            (unknown, _) => format!(", {} unknown", number(unknown, "message")),
        };
        format!("{found} in {} from {files}{unknown}", DecimalBytes(counts.bytes))
    }

    /// Returns what the scan looked for, in sentences.
    pub(crate) fn searched_for(&self) -> &'static str {
        match (self.settings.is_only_page, self.messages) {
            (true, _) => "Looked for messages of the page (Telephony - …), and for nothing else.",
            (false, 0) => {
                "Looked for messages of the page (Telephony - …), and for codes of SIP, Q.850, FreeSWITCH, STIR, Telnyx and \
                 Twilio. Without messages of the page, no error of the page is known not to occur."
            }
            (false, _) => {
                "Looked for messages of the page (Telephony - …), and for codes of SIP, Q.850, FreeSWITCH, STIR, Telnyx and \
                 Twilio in records without these messages."
            }
        }
    }

    /// Returns the names of what the scan looked for, for programs.
    pub(crate) const fn searched_names(&self) -> &'static [&'static str] {
        if self.settings.is_only_page { &["messages"] } else { &["messages", "codes"] }
    }

    /// Returns the number of unknown messages.
    pub(crate) fn unknown(&self) -> u64 {
        self.counts.messages.unknown().count()
    }

    /// Returns the percentage of all messages and codes.
    #[allow(clippy::cast_precision_loss, reason = "a share is shown with one decimal")]
    pub(crate) fn share(&self, count: u64) -> f64 {
        100.0 * count as f64 / self.total().max(1) as f64
    }

    /// Returns the number of messages and codes.
    pub(crate) const fn total(&self) -> u64 {
        self.messages + self.codes
    }

    /// Returns the name of the file of a position, redacted.
    pub(crate) fn file(&self, position: &Position) -> String {
        let name = self.counts.sources.get(position.source).map(Source::name).unwrap_or_default();
        self.display_text(&name).into_owned()
    }

    /// Redacts a text.
    pub(crate) fn display_text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        display_text(text, self.settings.shows_numbers)
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

/// Returns the errors that are known not to occur: without their messages, in logs with messages of the page. A
/// recognized code may report an error without its message.
fn never_seen(counts: &Counts, failures: &[FailureCount]) -> Vec<TelephonyError> {
    if counts.messages.total() == 0 {
        return Vec::new();
    }
    let is_seen = |entry: TelephonyError| {
        counts.messages.of(entry).count > 0 || failures.iter().any(|failure| may_be(failure.failure, entry))
    };
    TelephonyError::ALL.iter().copied().filter(|entry| !entry.is_retired() && !is_seen(*entry)).collect()
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
