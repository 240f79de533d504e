//! The answer to a text from a call log.

use std::borrow::Cow;

use telephony_errors::{Captures, MatchKind, Recognized, SipResponse, TelephonyError};

use crate::inside::inside;
use crate::reason::with_reason;
use crate::recognized::{Explanation, explanation, recognized};
use crate::scan::redacted::redacted;

/// The answer to a text.
pub(crate) struct Answer<'t> {
    /// The text, or its start if it is too long to be a message.
    pub(crate) text: &'t str,
    pub(crate) is_cut: bool,
    /// The line in a stream.
    pub(crate) line: Option<u64>,
    /// How the text was matched, if it was.
    pub(crate) how: Option<MatchMethod>,
    /// The matching entry, or all entries with the code, or none.
    pub(crate) entries: Cow<'static, [TelephonyError]>,
    pub(crate) captures: Captures<'static, 't>,
    /// The codes that the text gives in other forms, in order.
    pub(crate) recognized: Vec<Recognized<'t>>,
    /// The registered SIP response, if the text is its code.
    pub(crate) response: Option<SipResponse>,
    /// The closest known messages, if nothing was found.
    pub(crate) guesses: Vec<TelephonyError>,
}

/// The text for people after the word “Matched” of a guess.
pub(crate) const GUESS: &str = "a guess";

/// The way in which a text was matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MatchMethod {
    /// The text is a message.
    Message(MatchKind),
    /// The text is an id.
    Id,
    /// The text is a code.
    Code,
    /// The text contains one or more messages among other words.
    Inside,
    /// The text is in the message format, with a known code.
    CodeInMessage,
    /// The text gives a code in a form of another platform.
    Recognized,
    /// The text contains the reason of an error, without its code.
    Reason,
    /// The text is a registered SIP code that no entry has.
    Response,
}

impl MatchMethod {
    /// Returns the name in JSON.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Message(MatchKind::Exact) => "exact",
            Self::Message(MatchKind::Parameters) => "parameters",
            Self::Message(MatchKind::Alias) => "alias",
            Self::Message(_) => "normalized",
            Self::Id => "id",
            Self::Code => "code",
            Self::Inside => "inside",
            Self::CodeInMessage => "code-in-message",
            Self::Recognized => "recognized",
            Self::Reason => "reason",
            Self::Response => "response",
        }
    }

    /// Returns the text for people after the word “Matched”.
    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::Message(MatchKind::Exact) => "exactly",
            Self::Message(MatchKind::Parameters) => "exactly, with parameter values",
            Self::Message(MatchKind::Alias) => "an earlier wording",
            Self::Message(_) => "except for capitals, spaces or punctuation",
            Self::Id => "by id",
            Self::Code => "by code",
            Self::Inside => "inside the text",
            Self::CodeInMessage => "by its code",
            Self::Recognized => "recognized",
            Self::Reason => "by its reason",
            Self::Response => "by SIP code: no error has this code",
        }
    }
}

impl<'t> Answer<'t> {
    /// Answers a text, trying the ways to match it in order of precision.
    pub(crate) fn to(text: &'t str) -> Self {
        let lookup = TelephonyError::lookup(text);
        if let Some(lookup) = lookup.filter(|lookup| lookup.kind() != MatchKind::Code) {
            let how = MatchMethod::Message(lookup.kind());
            return Self { captures: *lookup.captures(), ..Self::with_entries(text, how, lookup.entries()) };
        }
        let trimmed = text.trim();
        if let Some(entries) = with_id(trimmed) {
            return Self::with_entries(text, MatchMethod::Id, entries);
        }
        // People end sentences with a full stop.
        let code = trimmed.strip_suffix('.').unwrap_or(trimmed);
        let code = code.strip_prefix("SIP ").map_or(code, str::trim_start);
        let entries = TelephonyError::with_code(code);
        if !entries.is_empty() {
            return Self {
                response: registered(code),
                ..Self::with_entries(text, MatchMethod::Code, entries)
            };
        }
        if let Some(answer) = Self::inside(text) {
            return answer;
        }
        if let Some(response) = registered(code) {
            return Self {
                how: Some(MatchMethod::Response),
                response: Some(response),
                ..Self::unknown(text)
            };
        }
        let recognized = Self::recognized(text);
        if recognized.entries.is_empty()
            && let Some(entry) = with_reason(text)
        {
            return Self {
                how: Some(MatchMethod::Reason),
                entries: vec![entry].into(),
                ..Self::unknown(text)
            };
        }
        match lookup {
            // Prefer a recognized entry to a mere code.
            Some(lookup) if recognized.entries.is_empty() => {
                Self::with_entries(text, MatchMethod::CodeInMessage, lookup.entries())
            }
            _ => recognized,
        }
    }

    /// Answers a text that contains messages.
    fn inside(text: &'t str) -> Option<Self> {
        let all = inside(text);
        let captures = match all.as_slice() {
            [one] => one.captures,
            // It is unclear to which of several messages a value belongs.
            _ => Captures::default(),
        };
        if all.is_empty() {
            return None;
        }
        Some(Self {
            how: Some(MatchMethod::Inside),
            entries: all.iter().map(|inside| inside.entry).collect(),
            captures,
            ..Self::unknown(text)
        })
    }

    /// Answers a text in a form of another platform.
    fn recognized(text: &'t str) -> Self {
        let recognized = recognized(text);
        let mut entries: Vec<TelephonyError> = Vec::new();
        for entry in recognized.iter().filter_map(Recognized::entry) {
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        let how = (!recognized.is_empty()).then_some(MatchMethod::Recognized);
        Self { how, entries: entries.into(), recognized, ..Self::unknown(text) }
    }

    /// Sorts entries that share a code by the distance of their messages from the text.
    pub(crate) fn nearest_first(mut self) -> Self {
        if self.how == Some(MatchMethod::CodeInMessage) {
            let near = TelephonyError::nearest::<{ TelephonyError::COUNT }>(self.text);
            let rank = |entry: &TelephonyError| near.clone().position(|other| other.entry == *entry);
            let text = self.text.trim();
            self.entries
                .to_mut()
                .sort_by_key(|entry| (!is_cut_short(text, *entry), rank(entry).unwrap_or(usize::MAX)));
        }
        self
    }

    /// Returns whether the text was matched, and the match is explained.
    pub(crate) fn is_found(&self) -> bool {
        let explains = |one| !matches!(explanation(one), Explanation::Unlisted);
        self.how.is_some() && (self.recognized.is_empty() || self.recognized.iter().any(explains))
    }

    /// Returns a part of the text as it is shown: streams are logs, in which phone numbers are redacted.
    pub(crate) fn redacted<'a>(&self, part: &'a str) -> Cow<'a, str> {
        if self.line.is_some() { redacted(part) } else { Cow::Borrowed(part) }
    }

    /// Creates the answer to an unknown text.
    pub(crate) fn unknown(text: &'t str) -> Self {
        Self {
            text,
            is_cut: false,
            line: None,
            how: None,
            entries: Cow::Borrowed(&[]),
            captures: Captures::default(),
            recognized: Vec::new(),
            response: None,
            guesses: Vec::new(),
        }
    }

    fn with_entries(text: &'t str, how: MatchMethod, entries: &'static [TelephonyError]) -> Self {
        Self { how: Some(how), entries: entries.into(), ..Self::unknown(text) }
    }
}

/// Returns whether the text is the beginning of the entry's message, or contains the message up to its first parameter.
fn is_cut_short(text: &str, entry: TelephonyError) -> bool {
    let lead = entry.message().split('{').next().unwrap_or_default();
    let text = text.trim_end_matches(['.', '…']);
    let is_start = |whole: &str, start: &str| {
        whole.get(..start.len()).is_some_and(|whole| whole.eq_ignore_ascii_case(start))
    };
    is_start(lead, text) || (lead.len() < entry.message().len() && is_start(text, lead))
}

/// Returns the registered response of a SIP code, which has three digits.
fn registered(code: &str) -> Option<SipResponse> {
    let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
    if is_code { SipResponse::from_code(code.parse().ok()?) } else { None }
}

/// Returns the entry with an id, ignoring case, as a slice.
fn with_id(text: &str) -> Option<&'static [TelephonyError]> {
    let entry = match TelephonyError::from_id(text) {
        None if text.bytes().any(|byte| byte.is_ascii_uppercase()) => {
            TelephonyError::from_id(&text.to_ascii_lowercase())?
        }
        entry => entry?,
    };
    let index = entry.__index();
    TelephonyError::ALL.get(index..=index)
}

#[cfg(test)]
mod tests {
    use telephony_errors::{MatchKind, SipResponse, TelephonyError};

    use super::{Answer, MatchMethod};

    fn how(text: &str) -> (Option<MatchMethod>, Vec<TelephonyError>) {
        let answer = Answer::to(text);
        (answer.how, answer.entries.into_owned())
    }

    #[test]
    fn the_best_way_wins() {
        let busy = vec![TelephonyError::BusyHere486];
        for (text, way) in [
            ("Telephony - 486 - Busy Here", MatchMethod::Message(MatchKind::Exact)),
            (" telephony – 486 – busy here.", MatchMethod::Message(MatchKind::Normalized)),
            ("486-busy-here", MatchMethod::Id),
            (" 486-Busy-Here ", MatchMethod::Id),
            ("486", MatchMethod::Code),
            (" 486\t", MatchMethod::Code),
            ("486.", MatchMethod::Code),
            ("12:00 Telephony - 486 - Busy Here, hung up", MatchMethod::Inside),
            ("\"Telephony - 486 - Busy Here\"", MatchMethod::Inside),
            ("Telephony - 486 - Busy There", MatchMethod::CodeInMessage),
            ("SIP/2.0 486 Busy Here", MatchMethod::Recognized),
        ] {
            assert_eq!(how(text), (Some(way), busy.clone()), "{text:?}");
        }
        let ambiguous = Answer::to(" 485.");
        assert_eq!(
            (ambiguous.how, ambiguous.response),
            (Some(MatchMethod::Response), Some(SipResponse::Ambiguous485))
        );
        for text in [
            "",
            " ",
            "0486",
            "0485",
            "+485",
            "499",
            "17",
            "486-",
            "486..",
            ".",
            "Telephony - 999 - Busy Here",
            "busy",
        ] {
            assert_eq!(how(text), (None, vec![]), "{text:?}");
        }
    }

    #[test]
    fn every_entry_is_found_by_all_its_names() {
        for entry in TelephonyError::ALL {
            assert_eq!(how(entry.message()).1, [*entry]);
            assert_eq!(how(entry.id()), (Some(MatchMethod::Id), vec![*entry]));
            assert!(how(entry.code()).1.contains(entry));
        }
    }
}
