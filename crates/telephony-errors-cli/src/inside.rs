//! Finds messages inside a text, such as a line of a log.

use std::sync::LazyLock;

use error_catalog_scan::Scanner;
use telephony_errors::{Captures, TelephonyError};

use crate::guess::shared_start;

/// A message inside a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Inside<'t> {
    pub(crate) entry: TelephonyError,
    /// The values of the message's parameters; none if they are escaped in the text.
    pub(crate) captures: Captures<'static, 't>,
}

/// Returns the known messages in a text, in order; of each error only the first.
///
/// The scanner finds messages that begin as the page writes them. People write the start in other ways, too: then the text
/// must end with the message.
pub(crate) fn inside(text: &str) -> Vec<Inside<'_>> {
    let messages = scanned(text);
    if messages.is_empty() { last_message(text).into_iter().collect() } else { messages }
}

fn scanned(text: &str) -> Vec<Inside<'_>> {
    static SCANNER: LazyLock<Scanner<'static>> = LazyLock::new(Scanner::of::<TelephonyError>);
    let mut all: Vec<Inside<'_>> = Vec::new();
    for hit in SCANNER.scan(text.as_bytes()) {
        let Some(entry) = hit.kind.entry() else { continue };
        if all.iter().all(|other| other.entry != entry) {
            let message = text.get(hit.range()).and_then(TelephonyError::lookup);
            let captures = message.map(|message| *message.captures()).unwrap_or_default();
            all.push(Inside { entry, captures });
        }
    }
    all
}

/// Returns the message from the last first word of all messages on, without the quotation marks and brackets after it.
fn last_message(text: &str) -> Option<Inside<'_>> {
    let first_word = shared_start().split(' ').next()?;
    let is_start = |(at, _): &(usize, char)| {
        let word = text.get(*at..at + first_word.len());
        word.is_some_and(|word| word.eq_ignore_ascii_case(first_word))
    };
    let (start, _) = text.char_indices().rfind(is_start)?;
    let message = text.get(start..)?.trim_end_matches(|c: char| !c.is_alphanumeric());
    let lookup = TelephonyError::lookup(message)?;
    Some(Inside { entry: lookup.entry()?, captures: *lookup.captures() })
}

#[cfg(test)]
mod tests {
    use telephony_errors::TelephonyError::{BusyHere486, NotFound404, TheNumberIsUnverified400};

    use super::inside;

    #[test]
    fn a_message_is_found_among_other_words() {
        for text in [
            "2026-01-01 12:00 failed: Telephony - 486 - Busy Here",
            "failed:“telephony – 486 – busy here”",
            "(TELEPHONY - 486 - BUSY HERE)",
            "failed: \"Telephony - 486 – busy here\", retrying soon",
            "é(Telephony - 486 - Busy Here.) Telephony - 486 - Busy Here",
            "{\"error\":\"Telephony - 486 - Busy Here\",\"n\":1}",
            "\"{\\\"error\\\":\\\"Telephony - 486 - Busy Here\\\"}\"",
        ] {
            let entries: Vec<_> = inside(text).iter().map(|inside| inside.entry).collect();
            assert_eq!(entries, [BusyHere486], "{text}");
        }
        let text = "1: Telephony - 404 - Not Found\n2: \"Telephony - 400 - The number +15551234567 is unverified. Trial \
                    accounts may only make calls to verified numbers.\"";
        let messages = inside(text);
        let entries: Vec<_> = messages.iter().map(|inside| inside.entry).collect();
        assert_eq!(entries, [NotFound404, TheNumberIsUnverified400]);
        assert_eq!(messages[1].captures.get("number"), Some("+15551234567"));
    }

    #[test]
    fn nothing_else_is_found() {
        for text in ["", "Telephony - ", "Telephony - 486 - Busy There", "busy here"] {
            assert!(inside(text).is_empty(), "{text:?}");
        }
    }
}
