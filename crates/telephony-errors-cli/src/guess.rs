//! Finds the errors that an unknown text may be about.

use std::cmp::Reverse;

use std::sync::LazyLock;

use telephony_errors::TelephonyError;

use crate::search::in_messages;

/// The largest number of messages.
const MOST: usize = 3;

/// A message may differ from the text in one of so many characters.
const ONE_IN: usize = 3;

/// Returns the errors that a text may be about. If the text has codes, these are errors of the codes. Otherwise, these
/// are the entries with the closest messages, the entries whose reasons are in the text, or the entries whose messages
/// contain all of its words.
pub(crate) fn guesses(text: &str) -> Vec<TelephonyError> {
    let codes = codes_in(text);
    if !codes.is_empty() {
        return of_codes(text, &codes);
    }
    let near = near(text);
    if !near.is_empty() {
        return near;
    }
    let by_reason = with_reason_in(text);
    if !by_reason.is_empty() {
        return by_reason;
    }
    let held = in_messages(text);
    // Words that many messages contain identify none of them.
    if held.len() <= MOST { held } else { Vec::new() }
}

/// Returns the entries with the closest messages.
fn near(text: &str) -> Vec<TelephonyError> {
    let limit = limit(text.trim());
    let near = TelephonyError::nearest::<MOST>(text);
    let near = near.filter(|near| usize::try_from(near.distance).is_ok_and(|distance| distance <= limit));
    near.map(|near| near.entry).collect()
}

/// Returns the errors of codes: those whose reasons are in the text, those with close messages, or all. A text about
/// HTTP or Q.850 has no SIP codes.
fn of_codes(text: &str, codes: &[&str]) -> Vec<TelephonyError> {
    let all_words: Vec<String> = words(text).collect();
    let has =
        |starts: &[&str]| all_words.iter().any(|word| starts.iter().any(|start| word.starts_with(start)));
    if !has(SIGNS) || has(&["http", "q850"]) || text.contains("Q.850") {
        return Vec::new();
    }
    let joined = all_words.concat();
    let all: Vec<TelephonyError> =
        codes.iter().flat_map(|code| TelephonyError::with_code(code)).copied().collect();
    let has_reason = |entry: &TelephonyError| joined.contains(&words(entry.reason()).collect::<String>());
    let near = near(text);
    let best = |filter: &dyn Fn(&TelephonyError) -> bool| -> Vec<TelephonyError> {
        all.iter().copied().filter(filter).collect()
    };
    [best(&has_reason), best(&|entry| near.contains(entry))]
        .into_iter()
        .find(|entries| !entries.is_empty())
        .unwrap_or(all)
}

/// Beginnings of words in texts about calls that failed.
const SIGNS: &[&str] = &[
    "call", "dial", "error", "fail", "code", "got", "get", "status", "reject", "teleph", "sip", "phone",
    "hang", "hung", "trunk", "response", "decline", "busy",
];

/// Words before a number that is not a code, and units after it.
const LABELS: &[&str] = &[
    "line", "pid", "port", "room", "page", "cseq", "length", "expires", "forwards", "duration", "lasted",
    "flight", "version", "build", "took", "after", "every", "about", "max", "average", "p95",
];
const UNITS: &[&str] = &["ms", "s", "sec", "min", "h", "kb", "mb", "bytes", "x", "st", "nd", "rd", "th"];

/// Returns the numbers in a text that may be codes of calls: of three digits, alone, and not counts, times or ranges.
fn codes_in(text: &str) -> Vec<&str> {
    let is_part =
        |char: char| char.is_alphanumeric() || matches!(char, '_' | '.' | '-' | '/' | '+' | '%' | '#');
    let mut codes = Vec::new();
    let mut label = "";
    let mut parts = text.split(|char| !is_part(char)).filter(|part| !part.is_empty()).peekable();
    while let Some(part) = parts.next() {
        let number = part.trim_end_matches('.');
        let is_code = number.len() == 3
            && number.starts_with(|first| matches!(first, '1'..='6'))
            && number.bytes().all(|byte| byte.is_ascii_digit());
        let is_count = |next: &&str| {
            let is_plural = next.len() > 3 && next.ends_with('s') && next.chars().all(char::is_lowercase);
            UNITS.contains(next) || is_plural
        };
        let has_label = LABELS.iter().any(|other| label.to_lowercase().ends_with(other));
        if is_code && !has_label && !parts.peek().is_some_and(is_count) {
            codes.push(number);
        }
        label = part;
    }
    codes.dedup();
    codes
}

/// Returns the entries whose reasons the text contains, the longest first. A single word such as `Gone` does not
/// count.
fn with_reason_in(text: &str) -> Vec<TelephonyError> {
    let text: Vec<String> = words(text).collect();
    let contains =
        |reason: &[String]| reason.len() > 1 && text.windows(reason.len()).any(|words| words == reason);
    let entries = TelephonyError::ALL.iter().map(|entry| (words(entry.reason()).collect::<Vec<_>>(), *entry));
    let mut matches: Vec<_> = entries.filter(|(reason, _)| contains(reason)).collect();
    matches.sort_by_key(|(reason, _)| Reverse(reason.len()));
    matches.into_iter().map(|(_, entry)| entry).take(MOST).collect()
}

/// Returns the words of a text in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Returns the largest distance of a guess: a share of the length of the text after the prefix that all messages have.
fn limit(text: &str) -> usize {
    let shared = shared_start();
    let has_start = text.get(..shared.len()).is_some_and(|start| start.eq_ignore_ascii_case(shared));
    let own = text.chars().count() - if has_start { shared.chars().count() } else { 0 };
    own / ONE_IN
}

/// Returns the prefix that all messages share.
pub(crate) fn shared_start() -> &'static str {
    // Each line of a stream needs it.
    static SHARED_START: LazyLock<&str> = LazyLock::new(|| {
        let messages = TelephonyError::ALL.iter().map(|entry| entry.message());
        messages.reduce(shared_prefix).unwrap_or_default()
    });
    &SHARED_START
}

fn shared_prefix<'t>(one: &'t str, other: &str) -> &'t str {
    let difference = one.char_indices().zip(other.chars()).find(|((_, a), b)| a != b);
    let end = difference.map_or(one.len().min(other.len()), |((at, _), _)| at);
    one.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use telephony_errors::TelephonyError::{
        self, BusyHere486, NoInternationalPermission403, NoVoiceurl404, NotFound404, Rejected608,
    };

    use super::{guesses, shared_start};

    #[test]
    fn all_messages_begin_alike() {
        assert_eq!(shared_start(), "Telephony - ");
    }

    #[test]
    fn close_messages_are_listed() {
        assert_eq!(guesses("Telephony - 999 - Busy Here").first(), Some(&BusyHere486));
        assert_eq!(guesses("Telephny - 404 - Nt Fond").first(), Some(&NotFound404));
        assert!(guesses("Telephony - 999 - Busy Here").len() <= 3);
    }

    #[test]
    fn guesses_have_the_code_of_the_text() {
        assert_eq!(guesses("call failed with 486"), [BusyHere486]);
        assert_eq!(guesses("got a 608 rejected"), [Rejected608]);
        assert_eq!(guesses("telephony 404 no voice url"), [NoVoiceurl404]);
        assert_eq!(guesses("error 503 when dialing"), TelephonyError::with_code("503"));
        for text in ["call failed with 485: busy here", "call busy here, HTTP status 404", "Q.850 error 486"]
        {
            assert_eq!(guesses(text), [], "{text}");
        }
    }

    #[test]
    fn counts_and_labels_are_no_codes() {
        for text in [
            "p95 SIP response 486 ms, max 603 ms",
            "average SIP response 180 ms over 42 calls",
            "got sip status 404 times today",
            "SIP response 400-699 is an error class",
            "INVITE sip:100@example.net SIP/2.0 486 bytes",
            "Content-Length: 486",
            "CSeq: 486 INVITE",
            "all registrations succeeded (480 ms)",
            "ports 5060-5080, pid 603, line 404",
            "called at 10.404.1.2:486/1, +486, 0.503",
        ] {
            assert_eq!(guesses(text), [], "{text}");
        }
    }

    #[test]
    fn words_of_a_message_name_it() {
        assert_eq!(guesses("busy here"), [BusyHere486]);
        assert_eq!(guesses("not found"), [NotFound404]);
    }

    #[test]
    fn a_reason_inside_a_text_is_listed() {
        let twilio = "No International Permission. To call this phone number you must enable the Low Risk permission \
                      for NG at https://example.com/voice";
        assert_eq!(guesses(twilio), [NoInternationalPermission403]);
        assert_eq!(guesses("2026-01-01 the call to Bob failed: busy here, again"), [BusyHere486]);
        assert_eq!(guesses("the page about trees is gone, and Bob is busy over there"), []);
    }

    #[test]
    fn nonsense_matches_nothing() {
        for text in [
            "",
            "x",
            "17",
            "485",
            "13227",
            "Telephony - 999 - Xyz",
            "GET /index.html HTTP/1.1",
            "telephony",
            "Telephony - ",
        ] {
            let near: Vec<&str> = guesses(text).into_iter().map(TelephonyError::id).collect();
            assert_eq!(near, [""; 0], "{text:?}");
        }
    }
}
