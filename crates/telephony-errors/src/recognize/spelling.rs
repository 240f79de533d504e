//! The phrases of responses: registered phrases, and other spellings of them.

use crate::{SipResponse, StirError};

/// Other spellings of registered phrases, with the same meaning.
const SPELLINGS: &[(u16, &str)] = &[
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
    // Sofia-SIP, which FreeSWITCH uses.
    (504, "Gateway Time-out"),
    // Asterisk's chan_sip, and LiveKit.
    (603, "Declined"),
];

/// Returns the registered response of a code.
pub(super) fn registered(number: u16) -> Option<SipResponse> {
    SipResponse::from_code(number)
}

/// Returns the response as which an unregistered code must be treated: RFC 3261 §8.1.3.2.
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
    let about_identity = StirError::from_code(number).map(StirError::reason);
    registered_phrases(number).chain(about_identity).find(|known| is_same(known, words))
}

/// Returns all spellings of the registered phrase of a code, if the words are such a spelling.
pub(super) fn spellings(number: u16, words: &str) -> impl Iterator<Item = &'static str> {
    let is_one = registered_phrases(number).any(|known| is_same(known, words));
    registered_phrases(number).filter(move |_| is_one)
}

fn registered_phrases(number: u16) -> impl Iterator<Item = &'static str> {
    let spellings = SPELLINGS.iter().filter(move |(code, _)| *code == number).map(|(_, phrase)| *phrase);
    registered(number).map(SipResponse::reason).into_iter().chain(spellings)
}

/// Returns the lowest code whose phrase the words spell.
pub(super) fn number_of(words: &str) -> Option<u16> {
    let is_it = |response: &&SipResponse| is_same(response.reason(), words);
    let registered = SipResponse::ALL.iter().find(is_it).map(|response| response.code());
    registered.or_else(|| SPELLINGS.iter().find(|(_, phrase)| is_same(phrase, words)).map(|(code, _)| *code))
}

/// Returns whether two texts have the same letters and digits in the same order, ignoring case.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let first = |text: &str| text.as_bytes().first().map(u8::to_ascii_lowercase);
    // Most phrases differ in their first letter.
    first(one) == first(other) && letters(one).eq(letters(other))
}

fn letters(text: &str) -> impl Iterator<Item = u8> {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    text.bytes().filter(is_letter).map(|byte| byte.to_ascii_lowercase())
}
