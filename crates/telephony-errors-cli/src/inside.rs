//! Finds messages inside a text, such as a line of a log.

use std::sync::LazyLock;

use telephony_errors::{Match, MatchKind, TelephonyError};

/// The largest number of starts of messages in a text, and of ends for each start.
const PLACES: usize = 16;
const ENDS: usize = 256;

/// Returns the messages in a text, in order; of each error only the first.
pub(crate) fn inside(text: &str) -> Vec<Match<'_, TelephonyError>> {
    let first = shared_start().split_whitespace().next().unwrap_or_default();
    let Some([lower, upper]) =
        first.bytes().next().map(|byte| [byte.to_ascii_lowercase(), byte.to_ascii_uppercase()])
    else {
        return Vec::new();
    };
    let begins = |at: &usize| {
        let word = text.get(*at..at + first.len());
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        word.is_some_and(|word| word.eq_ignore_ascii_case(first))
            && !before.is_some_and(char::is_alphanumeric)
    };
    let mut all: Vec<Match<'_, TelephonyError>> = Vec::new();
    for at in memchr::memchr2_iter(lower, upper, text.as_bytes()).filter(begins).take(PLACES) {
        let found = longest_message(text.get(at..).unwrap_or_default());
        all.extend(found.filter(|found| all.iter().all(|other| other.entry() != found.entry())));
    }
    all
}

/// Returns the longest message that the text begins with and that ends at a word boundary.
fn longest_message(text: &str) -> Option<Match<'_, TelephonyError>> {
    let is_end = |(_, char): &(usize, char)| !char.is_alphanumeric();
    let ends: Vec<usize> = text.char_indices().filter(is_end).map(|(at, _)| at).take(ENDS).collect();
    ends.into_iter().chain([text.len()]).rev().find_map(|end| {
        TelephonyError::lookup(text.get(..end)?).filter(|found| found.kind() != MatchKind::Code)
    })
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
    use telephony_errors::TelephonyError::{BusyHere486, NotFound404, TheNumberIsUnverified400};

    use telephony_errors::Match;

    use super::{inside, shared_start};

    #[test]
    fn a_message_is_found_among_other_words() {
        for text in [
            "2026-01-01 12:00 failed: Telephony - 486 - Busy Here",
            "failed:“telephony – 486 – busy here”, retrying soon",
            "é(Telephony - 486 - Busy Here.) Telephony - 486 - Busy Here",
            "{\"error\":\"Telephony - 486 - Busy Here\",\"n\":1}",
        ] {
            let found: Vec<_> = inside(text).iter().map(Match::entry).collect();
            assert_eq!(found, [Some(BusyHere486)], "{text}");
        }
        let both = "1: Telephony - 404 - Not Found\n2: \"Telephony - 400 - The number +15551234567 is unverified. Trial \
                    accounts may only make calls to verified numbers.\"";
        let found = inside(both);
        let entries: Vec<_> = found.iter().map(Match::entry).collect();
        assert_eq!(entries, [Some(NotFound404), Some(TheNumberIsUnverified400)]);
        assert_eq!(found[1].get("number"), Some("+15551234567"));
    }

    #[test]
    fn nothing_else_is_found() {
        for text in
            ["", "Telephony - ", "Telephony - 486 - Busy There", "Xtelephony - 486 - Busy Here", "busy here"]
        {
            assert!(inside(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn all_messages_begin_alike() {
        assert_eq!(shared_start(), "Telephony - ");
    }
}
