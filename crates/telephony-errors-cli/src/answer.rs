//! What a text from a call log turned out to be.

use std::borrow::Cow;

use telephony_errors::{Captures, Entry, Match, MatchKind, Recognised, SipResponse, TelephonyError};

use crate::inside::inside;
use crate::recognised::{Explained, explained, recognised};

/// Everything that is told about a text.
pub(crate) struct Answer<'t> {
    /// The text, or its start where it is too long to be any message.
    pub(crate) text: &'t str,
    pub(crate) is_cut: bool,
    /// Its line, where it comes from a stream.
    pub(crate) line: Option<u64>,
    /// How it was found, if it was.
    pub(crate) how: Option<How>,
    /// The entry that it is; or all entries of its code; or none.
    pub(crate) entries: Cow<'static, [TelephonyError]>,
    pub(crate) captures: Captures<'static, 't>,
    /// What it says in forms that are no message's, in its order.
    pub(crate) recognised: Vec<Recognised<'t>>,
    /// The registered response of SIP that it is the code of, where no entry has that code.
    pub(crate) response: Option<SipResponse>,
    /// The entries that may have been meant, where nothing was found.
    pub(crate) guesses: Vec<TelephonyError>,
}

/// How a text was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// It is a message.
    Message(MatchKind),
    /// It is an id.
    Id,
    /// It is a code.
    Code,
    /// One or more messages stand in it, beside other words.
    Inside,
    /// It is built as messages are, and its code is known.
    CodeInMessage,
    /// It is no message, and says a code in another form that platforms write.
    Recognised,
    /// It is a code that SIP's registry has, and no entry.
    Response,
}

impl How {
    /// Its name in JSON.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Message(MatchKind::Exact) => "exact",
            Self::Message(MatchKind::Parameters) => "parameters",
            Self::Message(MatchKind::Alias) => "alias",
            Self::Message(_) => "normalised",
            Self::Id => "id",
            Self::Code => "code",
            Self::Inside => "inside",
            Self::CodeInMessage => "code-in-message",
            Self::Recognised => "recognised",
            Self::Response => "response",
        }
    }

    /// The same for people, after the word “Matched”.
    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::Message(MatchKind::Exact) => "exactly",
            Self::Message(MatchKind::Parameters) => "exactly, with its own values",
            Self::Message(MatchKind::Alias) => "an earlier wording",
            Self::Message(_) => "but for capitals, blanks or punctuation",
            Self::Id => "by id",
            Self::Code => "by code",
            Self::Inside => "inside the text",
            Self::CodeInMessage => "by the code in it",
            Self::Recognised => "recognised",
            Self::Response => "by code: it is one of SIP’s, and no error here has it",
        }
    }
}

impl<'t> Answer<'t> {
    /// What the text is: a message, an id, a code; messages that stand in it; at least built as messages are with a code
    /// that is known; what it says in other forms; or a code that the standard alone has.
    pub(crate) fn to(text: &'t str) -> Self {
        let found = TelephonyError::lookup(text);
        if let Some(found) = found.filter(|found| found.kind() != MatchKind::Code) {
            let how = How::Message(found.kind());
            return Self { captures: *found.captures(), ..Self::found(text, how, found.entries()) };
        }
        let trimmed = text.trim();
        if let Some(entries) = with_id(trimmed) {
            return Self::found(text, How::Id, entries);
        }
        // People end what they write with a full stop.
        let code = trimmed.strip_suffix('.').unwrap_or(trimmed);
        let entries = TelephonyError::all_with_code(code);
        if !entries.is_empty() {
            return Self::found(text, How::Code, entries);
        }
        if let Some(answer) = Self::inside(text) {
            return answer;
        }
        if let Some(response) = registered(code) {
            return Self { how: Some(How::Response), response: Some(response), ..Self::unknown(text) };
        }
        let recognised = Self::recognised(text);
        match found {
            // What is recognised may name an entry, and a code alone names none.
            Some(found) if recognised.entries.is_empty() => {
                Self::found(text, How::CodeInMessage, found.entries())
            }
            _ => recognised,
        }
    }

    /// The answer to a text in which messages stand.
    fn inside(text: &'t str) -> Option<Self> {
        let all = inside(text);
        let entries: Vec<TelephonyError> = all.iter().filter_map(Match::entry).collect();
        let captures = match all.as_slice() {
            [one] => *one.captures(),
            // Of several, whose value it is would not be plain.
            _ => Captures::default(),
        };
        (!all.is_empty()).then(|| Self {
            how: Some(How::Inside),
            entries: entries.into(),
            captures,
            ..Self::unknown(text)
        })
    }

    /// The answer to a text that is no message, but may say what messages say.
    fn recognised(text: &'t str) -> Self {
        let recognised = recognised(text);
        let mut entries: Vec<TelephonyError> = Vec::new();
        for entry in recognised.iter().filter_map(Recognised::entry) {
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        let how = (!recognised.is_empty()).then_some(How::Recognised);
        Self { how, entries: entries.into(), recognised, ..Self::unknown(text) }
    }

    /// The same with its entries in the order of their messages' nearness to the text, where any may be the one.
    pub(crate) fn nearest_first(mut self) -> Self {
        if self.how == Some(How::CodeInMessage) {
            let near = TelephonyError::nearest::<{ TelephonyError::COUNT }>(self.text);
            let place = |entry: &TelephonyError| near.iter().flatten().position(|(other, _)| other == entry);
            let text = self.text.trim();
            self.entries
                .to_mut()
                .sort_by_key(|entry| (!is_cut_short(text, *entry), place(entry).unwrap_or(usize::MAX)));
        }
        self
    }

    /// Whether the text was found, and something is known of what was found.
    pub(crate) fn is_found(&self) -> bool {
        let explains = |one| !matches!(explained(one), Explained::Nothing);
        self.how.is_some() && (self.recognised.is_empty() || self.recognised.iter().any(explains))
    }

    /// The answer to a text that nothing is known of.
    pub(crate) fn unknown(text: &'t str) -> Self {
        Self {
            text,
            is_cut: false,
            line: None,
            how: None,
            entries: Cow::Borrowed(&[]),
            captures: Captures::default(),
            recognised: Vec::new(),
            response: None,
            guesses: Vec::new(),
        }
    }

    fn found(text: &'t str, how: How, entries: &'static [TelephonyError]) -> Self {
        Self { how: Some(how), entries: entries.into(), ..Self::unknown(text) }
    }
}

/// Whether the text is the beginning of the entry's message, or holds that up to its first value.
fn is_cut_short(text: &str, entry: TelephonyError) -> bool {
    let lead = entry.message().split('{').next().unwrap_or_default();
    let text = text.trim_end_matches(['.', '…']);
    let is_start = |whole: &str, start: &str| {
        whole.get(..start.len()).is_some_and(|whole| whole.eq_ignore_ascii_case(start))
    };
    is_start(lead, text) || (lead.len() < entry.message().len() && is_start(text, lead))
}

/// The facts of an entry in a line, if it has any.
pub(crate) fn facts(entry: impl Entry) -> Option<String> {
    let facts: Vec<String> = entry.facts().map(|(name, value)| format!("{name}: {value}")).collect();
    (!facts.is_empty()).then(|| facts.join(", "))
}

/// The response that is registered under that code; codes of SIP have three digits.
fn registered(code: &str) -> Option<SipResponse> {
    let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
    SipResponse::all_with_code(code.parse().ok().filter(|_| is_code)?).first().copied()
}

/// The entry with that id, in capitals or not, as a list of one.
fn with_id(text: &str) -> Option<&'static [TelephonyError]> {
    let entry = match TelephonyError::from_id(text) {
        None if text.bytes().any(|byte| byte.is_ascii_uppercase()) => {
            TelephonyError::from_id(&text.to_ascii_lowercase())?
        }
        entry => entry?,
    };
    let place = entry as usize;
    TelephonyError::ALL.get(place..=place)
}

#[cfg(test)]
mod tests {
    use telephony_errors::{MatchKind, SipResponse, TelephonyError};

    use super::{Answer, How};

    fn how(text: &str) -> (Option<How>, Vec<TelephonyError>) {
        let answer = Answer::to(text);
        (answer.how, answer.entries.into_owned())
    }

    #[test]
    fn the_best_way_wins() {
        let busy = vec![TelephonyError::BusyHere486];
        for (text, way) in [
            ("Telephony - 486 - Busy Here", How::Message(MatchKind::Exact)),
            (" telephony – 486 – busy here.", How::Message(MatchKind::Normalised)),
            ("486-busy-here", How::Id),
            (" 486-Busy-Here ", How::Id),
            ("486", How::Code),
            (" 486\t", How::Code),
            ("486.", How::Code),
            ("12:00 Telephony - 486 - Busy Here, hung up", How::Inside),
            ("\"Telephony - 486 - Busy Here\"", How::Inside),
            ("Telephony - 486 - Busy There", How::CodeInMessage),
            ("SIP/2.0 486 Busy Here", How::Recognised),
        ] {
            assert_eq!(how(text), (Some(way), busy.clone()), "{text:?}");
        }
        let ambiguous = Answer::to(" 485.");
        assert_eq!(
            (ambiguous.how, ambiguous.response),
            (Some(How::Response), Some(SipResponse::Ambiguous485))
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
            assert_eq!(how(entry.id()), (Some(How::Id), vec![*entry]));
            assert!(how(entry.code()).1.contains(entry));
        }
    }
}
