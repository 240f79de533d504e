//! The phrases of responses: registered phrases, and other spellings of them.

use super::chars::is_word;
use super::entry_lookup;
use super::words::{Index, Word, is_same, letters, word};
use crate::{SipResponse, StirError, TelephonyError};

/// Other spellings of registered phrases, with the same meaning.
pub(super) const SPELLINGS: &[(u16, &str)] = &[
    // The registry marks it as deprecated by RFC 6665. The mark is not part of the phrase.
    (202, "Accepted"),
    // The grammar of RFC 3261 (§25.1) spells some phrases differently from its text.
    (414, "Request-URI Too Large"),
    (480, "Temporarily not available"),
    (481, "Call Leg/Transaction Does Not Exist"),
    (500, "Internal Server Error"),
    (505, "SIP Version not supported"),
    // RFC 4474, replaced by RFC 8224.
    (437, "Unsupported Certificate"),
];

/// Phrases of platforms, with the same meaning as the registered ones.
pub(super) const VARIANTS: &[(u16, &str)] = &[
    // Asterisk and others.
    (404, "User Not Found"),
    // DIDWW's list of response codes in call logs.
    (408, "SIP Transaction Timeout"),
    // Linphone and others.
    (480, "Temporary Unavailable"),
    // LiveKit. RFC 3261 (§8.2.2.2) answers a merged request by this code.
    (482, "Request merged"),
    // Telnyx, FreeSWITCH and others: the name of cause 17.
    (486, "User Busy"),
    // Kamailio and others.
    (487, "Request Cancelled"),
    (487, "Request Canceled"),
    // Sofia-SIP, which FreeSWITCH uses.
    (504, "Gateway Time-out"),
    // Asterisk's chan_sip, and LiveKit.
    (603, "Declined"),
];

/// Phrases that HTTP has, too: RFC 9110 (§15) and RFC 6585, the older RFC 2616 and RFC 1945, and the servers that write
/// `Gateway Time-out`.
pub(super) const SHARED: &[&str] = &[
    "Multiple Choices",
    "Moved Permanently",
    "Moved Temporarily",
    "Use Proxy",
    "Bad Request",
    "Unauthorized",
    "Payment Required",
    "Forbidden",
    "Not Found",
    "Method Not Allowed",
    "Not Acceptable",
    "Proxy Authentication Required",
    "Request Timeout",
    "Gone",
    "Request Entity Too Large",
    "Request-URI Too Long",
    "Request-URI Too Large",
    "Unsupported Media Type",
    "Too Many Requests",
    "Internal Server Error",
    "Not Implemented",
    "Bad Gateway",
    "Service Unavailable",
    "Gateway Time-out",
];

/// Returns the registered response of a code.
pub(super) fn registered(number: u16) -> Option<SipResponse> {
    SipResponse::from_code(number)
}

/// Returns the response that replaces an unregistered code, by RFC 3261 §8.1.3.2.
pub(super) fn of_class(number: u16) -> Option<SipResponse> {
    match number {
        100..200 => registered(183),
        200..700 => registered(number / 100 * 100),
        _ => None,
    }
}

/// Returns the known phrase of a code that the words spell, with any separators. Some codes have another phrase with
/// another meaning about caller identity, such as `403 Stale Date`.
pub(super) fn phrase(number: u16, words: &str) -> Option<&'static str> {
    all(number).find(|known| is_same(known, words))
}

/// Returns the length of the longest phrase of a code that a text begins with: a known phrase, or the reason of an
/// entry.
pub(super) fn known_start(number: u16, text: &str) -> Option<usize> {
    known(number).filter_map(|phrase| start(phrase, text)).max()
}

/// Returns the known phrase of a code that is percent-encoded in a text.
pub(super) fn encoded(number: u16, text: &str) -> Option<&'static str> {
    if !text.contains('%') {
        return None;
    }
    known(number).find(|phrase| start(phrase, text) == Some(text.len()))
}

/// Returns the position of the longest phrase of a code that a text ends with.
pub(super) fn known_end(number: u16, text: &str) -> Option<usize> {
    known(number).filter_map(|phrase| end(phrase, text)).min()
}

/// Returns whether HTTP has the phrase, too, or the words might be others: `100 Trying`.
pub(super) fn is_shared(number: u16, phrase: &str) -> bool {
    number < 300 || SHARED.iter().any(|shared| is_same(shared, phrase))
}

/// Returns whether a code has known phrases.
#[inline]
pub(super) fn has_phrase(number: u16) -> bool {
    registered(number).is_some() || entry_lookup::has_number(number)
}

fn known(number: u16) -> impl Iterator<Item = &'static str> {
    let reasons = entry_lookup::with_number(number).iter().map(|entry| TelephonyError::reason(*entry));
    all(number).chain(reasons)
}

fn all(number: u16) -> impl Iterator<Item = &'static str> {
    let about_identity = StirError::from_code(number).map(StirError::reason);
    registered_phrases(number).chain(about_identity)
}

/// Returns the length of the phrase at the start of a text, with any separators.
fn start(phrase: &str, text: &str) -> Option<usize> {
    let is_whole = |length: usize| text.get(length..).is_some_and(|rest| !rest.starts_with(is_word));
    let as_written = text.get(..phrase.len()).is_some_and(|start| start.eq_ignore_ascii_case(phrase));
    if as_written {
        return is_whole(phrase.len()).then_some(phrase.len());
    }
    let mut rest = text.as_bytes();
    for letter in letters(phrase) {
        while rest.len() < text.len() {
            rest = match rest {
                [b'%', b'2', b'0', after @ ..] => after,
                [byte, after @ ..] if is_separator(*byte) => after,
                _ => break,
            };
        }
        let (byte, after) = rest.split_first()?;
        if byte.to_ascii_lowercase() != letter {
            return None;
        }
        rest = after;
    }
    let length = text.len() - rest.len();
    is_whole(length).then_some(length)
}

/// Returns the position of the phrase at the end of a text, with any separators.
fn end(phrase: &str, text: &str) -> Option<usize> {
    let mut bytes = text.bytes().enumerate().rev();
    let mut start = text.len();
    for letter in phrase.bytes().rev().filter(u8::is_ascii_alphanumeric) {
        let is_next = |(_, byte): &(usize, u8)| start == text.len() || !is_separator(*byte);
        let (at, byte) = bytes.find(is_next)?;
        if !byte.eq_ignore_ascii_case(&letter) {
            return None;
        }
        start = at;
    }
    let is_whole = !text.get(..start)?.ends_with(is_word);
    is_whole.then_some(start)
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'_' | b'-' | b'/' | b'(' | b'\'' | b'+')
}

/// Returns all spellings of the registered phrase of a code, if the words are such a spelling.
pub(super) fn spellings(number: u16, words: &str) -> impl Iterator<Item = &'static str> {
    let is_one = registered_phrases(number).any(|known| is_same(known, words));
    registered_phrases(number).filter(move |_| is_one)
}

fn registered_phrases(number: u16) -> impl Iterator<Item = &'static str> {
    let spellings = SPELLINGS.iter().chain(VARIANTS);
    let spellings = spellings.filter(move |(code, _)| *code == number).map(|(_, phrase)| *phrase);
    registered(number).map(SipResponse::reason).into_iter().chain(spellings)
}

/// The registered responses by their phrases.
#[allow(clippy::indexing_slicing, reason = "at compile time")]
const REGISTERED: [Word<u16>; SipResponse::COUNT] = {
    let mut words = [word("", 0); SipResponse::COUNT];
    let mut index = 0;
    while index < words.len() {
        let response = SipResponse::ALL[index];
        words[index] = word(response.reason(), response.code());
        index += 1;
    }
    words
};

static REGISTERED_INDEX: Index<u16, 256> = Index::new(&REGISTERED);

/// Returns the lowest code whose phrase the words spell.
pub(super) fn number_of(words: &str) -> Option<u16> {
    let spelling = || SPELLINGS.iter().find(|(_, phrase)| is_same(phrase, words)).map(|(code, _)| *code);
    REGISTERED_INDEX.get(words).copied().or_else(spelling)
}
