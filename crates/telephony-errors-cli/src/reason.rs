//! Finds the error whose reason a text has without its code.

use std::sync::LazyLock;

use telephony_errors::{SipReason, TelephonyError};

/// The fewest words of a reason inside a text, and of one that begins a text: fewer are words of prose.
const INSIDE: usize = 5;
const AT_START: usize = 3;

/// A reason that other programs do not write, in lower case: up to its parameter, and after it.
struct OwnReason {
    entry: TelephonyError,
    head: String,
    tail: String,
    words: usize,
}

/// Returns the error whose reason is in a text. The phrases of responses do not count.
pub(crate) fn with_reason(text: &str) -> Option<TelephonyError> {
    // Each line of a stream needs them.
    static REASONS: LazyLock<Vec<OwnReason>> =
        LazyLock::new(|| TelephonyError::ALL.iter().filter_map(|entry| OwnReason::of(*entry)).collect());
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    REASONS.iter().find(|reason| reason.is_in(text, &lower)).map(|reason| reason.entry)
}

impl OwnReason {
    fn of(entry: TelephonyError) -> Option<Self> {
        let reason = entry.reason().to_ascii_lowercase();
        let words = reason.split_whitespace().count();
        let is_own = matches!(entry.sip_reason(), None | Some(SipReason::Unregistered));
        let (head, tail) = match reason.split_once('{') {
            Some((head, rest)) => (head, rest.split_once('}')?.1),
            None => (reason.as_str(), ""),
        };
        let (head, tail) = (head.to_owned(), tail.to_owned());
        (is_own && words >= AT_START).then_some(Self { entry, head, tail, words })
    }

    /// Returns whether a text, of which `lower` is the lower case, contains the reason.
    fn is_in(&self, text: &str, lower: &str) -> bool {
        let Some(start) = lower.find(&self.head) else { return false };
        let rest = lower.get(start + self.head.len()..).unwrap_or_default();
        let Some(at) = rest.find(&self.tail) else { return false };
        let end = start + self.head.len() + at + self.tail.len();
        let [before, reason, after] =
            [0..start, start..end, end..text.len()].map(|range| text.get(range).unwrap_or_default());
        let is_start = before.is_empty() && (after.is_empty() || after.starts_with('.'));
        let is_word = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        is_word && (self.words >= INSIDE || is_start) && self.matches(reason)
    }

    /// Returns whether a text is the reason, with values that its parameters accept.
    fn matches(&self, text: &str) -> bool {
        let start = self.entry.message().strip_suffix(self.entry.reason()).unwrap_or_default();
        let message = format!("{start}{text}");
        TelephonyError::lookup(&message).is_some_and(|found| found.entry() == Some(self.entry))
    }
}

#[cfg(test)]
mod tests {
    use telephony_errors::TelephonyError::{
        self, NoInternationalPermission403, ServiceClosedForThisNumber404, TheNumberIsUnverified400,
    };

    use super::with_reason;

    #[test]
    fn long_reasons_are_found_without_their_code() {
        let unverified =
            "The number +15550100494 is unverified. Trial accounts may only make calls to verified numbers.";
        for (text, entry) in [
            (unverified, TheNumberIsUnverified400),
            (&format!("{{\"message\":\"{unverified}\"}}"), TheNumberIsUnverified400),
            ("dialer: service closed for this number (x)", ServiceClosedForThisNumber404),
            (
                "No International Permission. To call this phone number, enable it",
                NoInternationalPermission403,
            ),
        ] {
            assert_eq!(with_reason(text), Some(entry), "{text}");
        }
    }

    #[test]
    fn short_reasons_and_phrases_are_words_of_prose() {
        for text in [
            "",
            "temporarily not available",
            "call leg/transaction does not exist",
            "we have no international permission",
            "the number is unverified",
            "busy here",
        ] {
            assert_eq!(with_reason(text), None::<TelephonyError>, "{text}");
        }
    }
}
