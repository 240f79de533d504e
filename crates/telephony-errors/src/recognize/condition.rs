//! Conditions on a code and a phrase, for forms that prose might resemble.

use super::chars::is_inline_space;
use super::code::{Code, CodeSpace};
use super::{entry_lookup, evidence, spelling};
use crate::{TelnyxCode, TwilioError};

/// A form that a condition is about.
pub(super) struct Candidate<'t> {
    pub(super) text: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) number: u16,
    /// The phrase or the name. An absent phrase is empty.
    pub(super) phrase: &'t str,
}

/// A condition on the code, the phrase and the text around the form.
#[derive(Clone, Copy, Debug)]
pub(super) enum Condition {
    /// The form alone is unique.
    None,
    /// No phrase, or one of the code: registered, another known spelling, or the reason of an entry.
    KnownReason,
    /// No URI before the form: `INVITE sip:100@example.com SIP/2.0` is a request.
    NoRequest,
    /// A phrase of the code, or no phrase, if Twilio has an error for the response.
    TwilioResponse,
    /// No phrase, or any phrase if Twilio's error is not for a response.
    NoTwilioResponse,
    /// A number that other programs do not use for their errors.
    NoCommonNumber,
    /// A name that is not also that of a response. `SERVICE_UNAVAILABLE` alone may be cause 63 or response 503. In
    /// lower case, only several words are a name.
    UniqueName,
    /// Such a name of several words: `ORIGINATOR_CANCEL`, but not `SUCCESS`.
    UniqueWords,
    /// A phrase that only SIP has, or signs of a call around it. With signs of HTTP, it is a status of HTTP.
    PhraseOfCall,
    /// A failure, and signs of a call around it, but no other code.
    FailureOfCall,
    /// The failure of a registered response, and no word about a statistic before it.
    FailureInProse,
    /// The same as [`Self::FailureOfCall`] for a cause, or the cause is a whole line as in the events of Asterisk: `Cause: 17`.
    CauseOfCall,
}

impl Condition {
    /// Returns the code of a candidate if the condition holds.
    pub(super) fn code(self, candidate: &Candidate<'_>, space: CodeSpace) -> Option<Code> {
        let Candidate { text, start, number, phrase, .. } = *candidate;
        let holds = match self {
            Self::None => true,
            Self::NoRequest => !text.get(..start).is_some_and(ends_with_uri),
            Self::TwilioResponse if phrase.is_empty() => {
                spelling::registered(number).is_some() && TwilioError::from_code(TWILIO + number).is_some()
            }
            Self::KnownReason => phrase.is_empty() || is_known(number, phrase),
            Self::TwilioResponse => is_known(number, phrase),
            Self::NoTwilioResponse => {
                phrase.is_empty() || number.checked_sub(TWILIO).and_then(spelling::registered).is_none()
            }
            Self::NoCommonNumber => number >= LEAST_UNCOMMON,
            Self::UniqueName => {
                let is_name = phrase.contains('_') || !phrase.contains(char::is_lowercase);
                is_name && spelling::number_of(phrase).is_none()
            }
            Self::UniqueWords => {
                phrase.contains('_') && spelling::number_of(phrase).is_none() && phrase != HTTP_NAME
            }
            Self::PhraseOfCall => return candidate.code_of_phrase(),
            Self::FailureOfCall => {
                let is_failure = (300..700).contains(&number) || number >= LEAST_UNCOMMON;
                is_failure && candidate.is_of_call()
            }
            Self::FailureInProse => {
                let before = text.get(..start).unwrap_or_default();
                let word = before.split_whitespace().next_back().unwrap_or_default();
                let is_statistic = STATISTICS.iter().any(|other| other.eq_ignore_ascii_case(word));
                number >= 300 && spelling::registered(number).is_some() && !is_statistic
            }
            Self::CauseOfCall => candidate.is_line() || candidate.is_of_call(),
        };
        holds.then(|| space.code(number))
    }
}

impl Candidate<'_> {
    /// Returns the code of a phrase in its namespace, or nothing if that is in doubt.
    fn code_of_phrase(&self) -> Option<Code> {
        let Self { text, start, end, number, phrase } = *self;
        let is_shared = spelling::is_shared(number, phrase);
        // In prose, words in lower case often follow a number.
        let is_prose = || is_shared || !phrase.contains(' ') || spelling::phrase(number, phrase).is_none();
        if !phrase.starts_with(char::is_uppercase) && is_prose() {
            return None;
        }
        let form = text.get(start..end).unwrap_or_default();
        let between = form.trim_start_matches(|char: char| char.is_ascii_digit());
        let between = between.split(phrase).next().unwrap_or_default();
        // Such as `608 Rejected`, which may be a count.
        let is_word = || {
            let is_delimited = text.get(..start).is_some_and(|before| before.ends_with(['=', '"', '(', '[']))
                && !between.contains([')', ']', '"']);
            !phrase.contains(|char: char| !char.is_alphanumeric())
                && !is_delimited
                && !form.contains(['(', '['])
        };
        if !is_shared && !is_word() {
            return Some(Code::Sip(number));
        }
        let is_word_outside =
            |part: Option<&str>| part.is_some_and(|part| part.contains(char::is_alphanumeric));
        // Such as `608 : Rejected`.
        let is_detached = || {
            let mark = between.trim_start_matches(is_inline_space);
            mark.len() < between.len() && mark.starts_with([':', ';', ',', '/', '|', '=', '>', '+'])
        };
        let is_alone =
            || !is_word_outside(text.get(..start)) && !is_word_outside(text.get(end..)) && !is_detached();
        let evidence = evidence::around(text, start, end, number);
        let is_of_call = || evidence.has_word || evidence.has_field || evidence.has_code_field || is_alone();
        match (evidence.has_http, is_shared) {
            (true, true) => Some(Code::Http(number)),
            (false, _) if is_of_call() => Some(Code::Sip(number)),
            _ => None,
        }
    }

    /// Returns whether there are signs of a call. After a field that says more, the number may be that of HTTP.
    fn is_of_call(&self) -> bool {
        let number = self.number.checked_sub(TWILIO).unwrap_or(self.number);
        let evidence = evidence::around(self.text, self.start, self.end, number);
        (evidence.has_field || evidence.has_phrase) && !evidence.has_http && !evidence.has_code_field
    }

    /// Returns whether the candidate is a whole line.
    fn is_line(&self) -> bool {
        let before = self.text.get(..self.start).unwrap_or_default();
        let after = self.text.get(self.end..).unwrap_or_default();
        self.text.get(self.start..).is_some_and(|line| line.starts_with("Cause: "))
            && (before.is_empty() || before.ends_with('\n'))
            && (after.trim_end().is_empty() || after.starts_with(['\r', '\n']))
    }
}

/// The words before `SIP` and a number that does not report a response.
pub(super) const STATISTICS: &[&str] =
    &["max", "maximum", "min", "avg", "average", "mean", "median", "total", "p50", "p90", "p95", "p99"];

/// A name that HTTP/2 has, too.
const HTTP_NAME: &str = "PROTOCOL_ERROR";

/// Twilio's errors for responses are this number plus the code. Its 31401 and 31402 are no responses, but those of
/// a browser's microphone; the page does not list them.
pub(super) const TWILIO: u16 = 31000;

/// Numbers below are errors of sockets on Windows and of databases, too.
pub(super) const LEAST_UNCOMMON: u16 = 13000;

fn is_known(number: u16, phrase: &str) -> bool {
    phrase.starts_with(char::is_alphanumeric)
        && (spelling::phrase(number, phrase).is_some() || entry_lookup::find(number, phrase).is_some())
}

/// Returns whether the last word is a URI, as before the version in a request.
fn ends_with_uri(text: &str) -> bool {
    let word = text.trim_end_matches(is_inline_space).rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_scheme =
        |scheme: &&str| word.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    ["sip:", "sips:", "tel:", "urn:"].iter().any(is_scheme)
}

/// Returns whether Telnyx has codes for a response.
pub(super) fn has_telnyx_codes(number: u16) -> bool {
    TELNYX.iter().any(|(code, _)| *code == number)
}

/// Returns the Telnyx code at the end of a phrase, if Telnyx sends it with the response.
pub(super) fn telnyx_code(number: u16, phrase: &str) -> Option<TelnyxCode> {
    let (_, last) = phrase.rsplit_once(' ')?;
    let digits: u8 = last.strip_prefix('D')?.parse().ok()?;
    let is_sent = TELNYX.iter().any(|(code, all)| *code == number && all.contains(&digits));
    if is_sent { TelnyxCode::with_code(last).first().copied() } else { None }
}

/// The Telnyx codes at the end of phrases, by response. The two lists that `docs/telnyx-codes.md` names differ in some
/// responses, and both are accepted.
pub(super) const TELNYX: &[(u16, &[u8])] = &[
    (
        403,
        &[
            1, 2, 3, 7, 9, 10, 11, 12, 13, 15, 16, 17, 22, 24, 25, 26, 29, 30, 31, 34, 35, 36, 37, 38, 39,
            41, 44, 46, 49, 51, 52, 53, 54, 57, 58, 60, 61, 63, 64, 65,
        ],
    ),
    (404, &[8, 14, 18, 19, 40, 50, 59]),
    (405, &[42]),
    (480, &[21, 48]),
    (486, &[4, 5, 56, 61, 65]),
    (603, &[52]),
];
