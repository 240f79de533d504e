//! What may have been meant by a text that is nothing known: for people, and only what is sensible.

use telephony_errors::TelephonyError;

use crate::search::in_messages;

/// The most guesses.
const MOST: usize = 3;

/// Of how many characters of a text one may be wrong.
const ONE_IN: usize = 3;

/// The entries whose messages are nearest to the text; where none is near, those whose messages hold all its words.
pub(crate) fn guesses(text: &str) -> Vec<TelephonyError> {
    let limit = limit(text.trim());
    let near = TelephonyError::nearest::<MOST>(text).into_iter().flatten();
    let near: Vec<_> = near.filter(|(_, far)| usize::try_from(*far).is_ok_and(|far| far <= limit)).collect();
    if near.is_empty() {
        let held = in_messages(text);
        // Words that many messages hold name none of them.
        return if held.len() <= MOST { held } else { Vec::new() };
    }
    near.into_iter().map(|(entry, _)| entry).collect()
}

/// How far a message may be: a share of what the text says beyond the beginning that all messages have.
fn limit(text: &str) -> usize {
    let shared = shared_start();
    let has_start = text.get(..shared.len()).is_some_and(|start| start.eq_ignore_ascii_case(shared));
    let own = text.chars().count() - if has_start { shared.chars().count() } else { 0 };
    own / ONE_IN
}

/// What all messages begin with.
fn shared_start() -> &'static str {
    let messages = TelephonyError::ALL.iter().map(|entry| entry.message());
    messages
        .reduce(|one, other| {
            let same = one.char_indices().zip(other.chars()).find(|((_, a), b)| a != b);
            let end = same.map_or(one.len().min(other.len()), |((at, _), _)| at);
            one.get(..end).unwrap_or_default()
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use telephony_errors::TelephonyError::{self, BusyHere486, NotFound404};

    use super::{guesses, shared_start};

    #[test]
    fn what_is_near_is_guessed() {
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
    fn nonsense_is_nobodys() {
        for text in
            ["", "x", "Telephony - 999 - Xyz", "GET /index.html HTTP/1.1", "telephony", "Telephony - "]
        {
            let near: Vec<&str> = guesses(text).into_iter().map(TelephonyError::id).collect();
            assert_eq!(near, [""; 0], "{text:?}");
        }
    }

    #[test]
    fn all_messages_begin_alike() {
        assert_eq!(shared_start(), "Telephony - ");
    }
}
