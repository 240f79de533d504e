//! What may have been meant by a text that is nothing known: for people, and only what is sensible.

use std::cmp::Reverse;

use telephony_errors::TelephonyError;

use crate::inside::shared_start;
use crate::search::in_messages;

/// The most guesses.
const MOST: usize = 3;

/// Of how many characters of a text one may be wrong.
const ONE_IN: usize = 3;

/// The entries whose messages are nearest to the text; where none is near, those whose reasons stand in it; where none
/// does, those whose messages hold all its words.
pub(crate) fn guesses(text: &str) -> Vec<TelephonyError> {
    let limit = limit(text.trim());
    let near = TelephonyError::nearest::<MOST>(text).into_iter().flatten();
    let near: Vec<_> = near.filter(|(_, far)| usize::try_from(*far).is_ok_and(|far| far <= limit)).collect();
    if near.is_empty() {
        let told = told(text);
        if !told.is_empty() {
            return told;
        }
        let held = in_messages(text);
        // Words that many messages hold name none of them.
        return if held.len() <= MOST { held } else { Vec::new() };
    }
    near.into_iter().map(|(entry, _)| entry).collect()
}

/// The entries whose reasons stand in the text, the longest first; a word alone, such as `Gone`, is no reason's.
fn told(text: &str) -> Vec<TelephonyError> {
    let text: Vec<String> = words(text).collect();
    let is_told =
        |reason: &[String]| reason.len() > 1 && text.windows(reason.len()).any(|told| told == reason);
    let entries = TelephonyError::ALL.iter().map(|entry| (words(entry.reason()).collect::<Vec<_>>(), *entry));
    let mut told: Vec<_> = entries.filter(|(reason, _)| is_told(reason)).collect();
    told.sort_by_key(|(reason, _)| Reverse(reason.len()));
    told.into_iter().map(|(_, entry)| entry).take(MOST).collect()
}

/// The words of a text, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// How far a message may be: a share of what the text says beyond the beginning that all messages have.
fn limit(text: &str) -> usize {
    let shared = shared_start();
    let has_start = text.get(..shared.len()).is_some_and(|start| start.eq_ignore_ascii_case(shared));
    let own = text.chars().count() - if has_start { shared.chars().count() } else { 0 };
    own / ONE_IN
}

#[cfg(test)]
mod tests {
    use telephony_errors::TelephonyError::{self, BusyHere486, NoInternationalPermission403, NotFound404};

    use super::guesses;

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
    fn a_reason_inside_a_text_is_guessed() {
        let twilio = "No International Permission. To call this phone number you must enable the Low Risk permission \
                      for NG at https://example.com/voice";
        assert_eq!(guesses(twilio), [NoInternationalPermission403]);
        assert_eq!(guesses("2026-01-01 the call to Bob failed: busy here, again"), [BusyHere486]);
        assert_eq!(guesses("the page about trees is gone, and Bob is busy over there"), []);
    }

    #[test]
    fn nonsense_is_nobodys() {
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
