//! Finds the known messages that are closest to an unknown text.

use std::cmp::Reverse;

use std::sync::LazyLock;

use telephony_errors::TelephonyError;

use crate::search::in_messages;

/// The largest number of messages.
const MOST: usize = 3;

/// A message may differ from the text in one of so many characters.
const ONE_IN: usize = 3;

/// Returns the entries with the closest messages; otherwise the entries whose reasons are in the text; otherwise the
/// entries whose messages contain all of its words.
pub(crate) fn guesses(text: &str) -> Vec<TelephonyError> {
    let limit = limit(text.trim());
    let near = TelephonyError::nearest::<MOST>(text);
    let near = near.filter(|near| usize::try_from(near.distance).is_ok_and(|distance| distance <= limit));
    let near: Vec<TelephonyError> = near.map(|near| near.entry).collect();
    if near.is_empty() {
        let by_reason = with_reason_in(text);
        if !by_reason.is_empty() {
            return by_reason;
        }
        let held = in_messages(text);
        // Words that many messages contain identify none of them.
        return if held.len() <= MOST { held } else { Vec::new() };
    }
    near
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
    use telephony_errors::TelephonyError::{self, BusyHere486, NoInternationalPermission403, NotFound404};

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
