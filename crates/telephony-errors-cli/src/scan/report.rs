//! What a scan found, in the order in which it is shown.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use error_catalog_scan::{Count, Counted, Place, Source, Trouble};
use indicatif::{DecimalBytes, HumanCount};
use telephony_errors::TelephonyError;

use super::breakdown::Breakdown;
use super::draft;
use super::gaps::{Gap, gaps};
use super::masked::masked;

/// The fact that says whose move it is.
const PARTY: &str = "party";

/// What stands for the value of a fact that the page does not give.
pub(crate) const UNSAID: &str = "unsaid";

/// What a scan found.
pub(crate) struct Report<'c> {
    pub(crate) counted: &'c Counted,
    /// Whether all was read that could be.
    pub(crate) is_complete: bool,
    /// The errors that were found, the most frequent first.
    pub(crate) found: Vec<(TelephonyError, Count)>,
    /// Known messages counted by what their errors share.
    pub(crate) totals: [Totals; 3],
    /// All messages by the fields that were asked for.
    pub(crate) breakdowns: Vec<Breakdown>,
    /// Unknown messages, the most frequent first.
    pub(crate) others: Vec<Other>,
    /// What could not be read, or not to its end.
    pub(crate) troubles: Vec<Trouble>,
    /// How many files and streams were read, if only in part.
    pub(crate) files: usize,
    /// The errors that were not found, but for retired ones.
    pub(crate) unseen: Vec<TelephonyError>,
    pub(crate) total: u64,
    shows_numbers: bool,
}

/// Known messages counted by something that errors share.
pub(crate) struct Totals {
    /// What that is, for programs.
    pub(crate) name: &'static str,
    /// What that is, for people.
    pub(crate) title: &'static str,
    /// How often each of its values was found; the most frequent first, and last what has none.
    pub(crate) counts: Vec<(Option<&'static str>, u64)>,
}

/// Unknown messages that are alike.
pub(crate) struct Other {
    /// What they share, parameters as `{kind}`.
    pub(crate) message: String,
    /// The first of them.
    pub(crate) example: String,
    /// A row for the page.
    pub(crate) draft: String,
    pub(crate) count: Count,
}

impl<'c> Report<'c> {
    /// The report of what was counted, with people's numbers or without.
    pub(crate) fn new(counted: &'c Counted, is_complete: bool, shows_numbers: bool) -> Self {
        let shown = |text: &str| shown(text, shows_numbers).into_owned();
        let mut found = Vec::new();
        let mut unseen = Vec::new();
        for entry in TelephonyError::ALL {
            let count = counted.tally.entry(*entry as usize);
            if count.count > 0 {
                found.push((*entry, count));
            } else if !entry.is_retired() {
                unseen.push(*entry);
            }
        }
        found.sort_by_key(|(_, count)| Reverse(count.count));
        let totals = [
            Totals::new("code", "Code", &found, |entry| Some(entry.code())),
            Totals::new(PARTY, "Who must act", &found, |entry| entry.fact(PARTY)),
            Totals::new("redial", "Redial", &found, |entry| entry.fact("redial")),
        ];
        let others = counted.tally.unknown().by_frequency().into_iter().map(|(key, group)| Other {
            message: shown(&key.to_string()),
            example: shown(&group.example),
            draft: draft::row(key),
            count: group.count,
        });
        let others = others.collect();
        let splits = counted.splits.iter();
        let breakdowns = splits.map(|(by, split)| Breakdown::new(by, split, shows_numbers)).collect();
        Self {
            counted,
            is_complete,
            found,
            totals,
            breakdowns,
            others,
            troubles: troubles(&counted.troubles, shows_numbers),
            files: files(counted),
            unseen,
            total: counted.tally.total(),
            shows_numbers,
        }
    }

    /// The errors that people are told were never seen: where nothing was read, nothing could be.
    pub(crate) fn never_seen(&self) -> &[TelephonyError] {
        if self.counted.bytes > 0 { &self.unseen } else { &[] }
    }

    /// Why there may be more than was counted.
    pub(crate) fn gaps(&self) -> impl Iterator<Item = Gap<'_>> {
        gaps(self.is_complete, &self.troubles)
    }

    /// How much was found in how much, in a line.
    pub(crate) fn summary(&self) -> String {
        let counted = self.counted;
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
        format!("{messages} in {} from {files}{unknown}", DecimalBytes(counted.bytes))
    }

    /// How many messages are unknown.
    pub(crate) fn unknown(&self) -> u64 {
        self.counted.tally.unknown().count()
    }

    /// The part of all messages that so many are, in percent.
    #[allow(clippy::cast_precision_loss, reason = "a share is shown with one decimal")]
    pub(crate) fn share(&self, count: u64) -> f64 {
        100.0 * count as f64 / self.total.max(1) as f64
    }

    /// The file in which a place is; its name may hold a number, too.
    pub(crate) fn file(&self, place: &Place) -> String {
        let name = self.counted.sources.get(place.source).map(Source::name).unwrap_or_default();
        self.shown(&name).into_owned()
    }

    /// A text that may hold a number.
    pub(crate) fn shown<'t>(&self, text: &'t str) -> Cow<'t, str> {
        shown(text, self.shows_numbers)
    }

    /// A place in one word: the file with the line, or with the byte where lines were not counted.
    pub(crate) fn place(&self, place: Option<&Place>) -> String {
        let Some(place) = place else { return String::new() };
        match place.line {
            Some(line) => format!("{}:{line}", self.file(place)),
            None => format!("{} at byte {}", self.file(place), place.offset),
        }
    }

    /// What has to be said where there were too many different unknown messages.
    pub(crate) fn merging(&self) -> Option<String> {
        let words = self.counted.tally.unknown().merged_to()?;
        Some(match words {
            0 => "There were too many different ones: those of the codes that have most are told apart by their codes alone, if at all."
                .to_owned(),
            _ => format!(
                "There were too many different ones: only the first {words} words behind the code tell those apart of the codes \
                 that have most."
            ),
        })
    }
}

impl Totals {
    fn new(
        name: &'static str,
        title: &'static str,
        found: &[(TelephonyError, Count)],
        value: impl Fn(TelephonyError) -> Option<&'static str>,
    ) -> Self {
        let mut counts: BTreeMap<_, u64> = BTreeMap::new();
        for (entry, count) in found {
            *counts.entry(value(*entry)).or_default() += count.count;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(value, count)| (value.is_none(), Reverse(*count)));
        Self { name, title, counts }
    }
}

/// A text of a log, or a file's name: without people's numbers, unless these are to be shown.
pub(super) fn shown(text: &str, shows_numbers: bool) -> Cow<'_, str> {
    if shows_numbers { text.into() } else { masked(text) }
}

/// What could not be read, in words that hold no numbers of people, unless these are to be shown.
pub(super) fn troubles(troubles: &[Trouble], shows_numbers: bool) -> Vec<Trouble> {
    let text = |text: &str| shown(text, shows_numbers).into_owned();
    let one = |trouble: &Trouble| Trouble {
        name: text(&trouble.name),
        what: text(&trouble.what),
        read: trouble.read,
    };
    troubles.iter().map(one).collect()
}

/// How many files and streams there are of which something was read, or nothing was to be read.
fn files(counted: &Counted) -> usize {
    let unread = counted.troubles.iter().filter(|trouble| trouble.read == 0);
    let unread: HashSet<&str> = unread.map(|trouble| trouble.name.as_str()).collect();
    counted.sources.iter().filter(|source| !unread.contains(source.name().as_str())).count()
}

/// Who must act on an error, by the page's facts.
pub(crate) fn party(entry: TelephonyError) -> &'static str {
    entry.fact(PARTY).unwrap_or(UNSAID)
}
