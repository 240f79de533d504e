//! Redacts phone numbers in texts from logs.

use std::borrow::Cow;

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory as _};

use super::non_personal;

/// The fewest digits of a phone number.
const SHORTEST: usize = 7;

/// The digits of a phone number with its area code, and of the code of a message.
const WHOLE: usize = 10;
const CODE: usize = 3;

/// The largest number of separators between two digits: `(555) - 123`.
const MOST_BETWEEN: usize = 4;

/// The separators that Unicode does not classify as spaces or dashes. These are the separators of phone numbers in
/// libphonenumber (`VALID_PUNCTUATION`), except square brackets, which enclose ids in logs, and common substitutes.
const SEPARATORS: &str = "._,/~()\u{B7}\u{2022}\u{2027}\u{2043}\u{2044}\u{2053}\u{2212}\u{2215}\u{2219}\u{223C}\u{22C5}\
                          \u{30FB}\u{30FC}\u{FF08}\u{FF09}\u{FF0C}\u{FF0E}\u{FF0F}\u{FF3F}\u{FF5E}\u{FF65}\u{FF70}";

/// Replaces the digits in the middle of a number.
const ELLIPSIS: &str = "•••";

/// Digits that may be a phone number.
struct Number {
    /// The digits, in any script.
    digits: Vec<char>,
    /// The length in bytes, up to the last digit.
    length: usize,
}

/// Redacts all but the first and last digits of phone numbers: `+1555•••4567`.
///
/// A phone number has at least seven digits, with a few [separators](is_separator) between them. [Identifiers, times,
/// addresses, versions and quantities](non_personal) are not phone numbers.
pub(crate) fn redacted(text: &str) -> Cow<'_, str> {
    if text.chars().filter(|char| char.is_numeric()).count() < SHORTEST {
        return Cow::Borrowed(text);
    }
    let mut output = String::new();
    let (mut at, mut is_redacted) = (0, false);
    while let Some((before, rest)) = text.split_at_checked(at)
        && let Some(next) = rest.chars().next()
    {
        let previous = before.chars().next_back();
        let length = match non_personal_at(previous, rest) {
            Some(length) => length,
            None if next.is_numeric() => {
                let number = Number::at(previous, rest);
                let text_of_number = rest.get(..number.length).unwrap_or_default();
                if number.digits.len() >= SHORTEST
                    && (is_plus(previous) || !non_personal::is_quantity(text_of_number))
                {
                    output.push_str(&number.redacted());
                    (at, is_redacted) = (at + number.length, true);
                    continue;
                }
                number.length
            }
            None => next.len_utf8(),
        };
        output.push_str(rest.get(..length).unwrap_or_default());
        at += length;
    }
    if is_redacted { Cow::Owned(output) } else { Cow::Borrowed(text) }
}

/// Redacts a text of a log or the name of a file, unless numbers are shown.
pub(crate) fn display_text(text: &str, shows_numbers: bool) -> Cow<'_, str> {
    if shows_numbers { text.into() } else { redacted(text) }
}

/// Returns the length of a non-personal number after a character.
fn non_personal_at(previous: Option<char>, text: &str) -> Option<usize> {
    let is_beginning = previous.is_none_or(|char| !char.is_alphanumeric()) && !is_plus(previous);
    if is_beginning { non_personal::length(text) } else { None }
}

impl Number {
    /// Returns the number at the start of a text, after a character.
    fn at(previous: Option<char>, text: &str) -> Self {
        // These characters, and a zero, begin a phone number: the following digits belong to it.
        let is_start = is_plus(previous) || previous == Some('(') || text.starts_with('0');
        Self::up_to(text, |number, before, rest| {
            let may_end = !is_start || number.digits.len() >= SHORTEST;
            may_end && (non_personal::length(rest).is_some() || number.is_code_of(before, rest))
        })
    }

    /// Returns the number at the start of a text, up to digits that `is_other` excludes by the text before and after.
    fn up_to(text: &str, is_other: impl Fn(&Self, &str, &str) -> bool) -> Self {
        let (mut number, mut between) = (Self { digits: Vec::new(), length: 0 }, 0);
        for (at, char) in text.char_indices() {
            if char.is_numeric() {
                if between > 0
                    && let Some((before, rest)) = text.split_at_checked(at)
                    && is_other(&number, before, rest)
                {
                    break;
                }
                number.digits.push(char);
                (number.length, between) = (at + char.len_utf8(), 0);
            } else if between < MOST_BETWEEN && is_separator(char, text.get(at..).unwrap_or_default()) {
                between += 1;
            } else {
                break;
            }
        }
        number
    }

    /// Returns whether this is the code of a message, followed by a quantity or a complete phone number.
    fn is_code_of(&self, before: &str, rest: &str) -> bool {
        if self.digits.len() != CODE || !before.ends_with(" - ") {
            return false;
        }
        let next = Self::up_to(rest, |_, _, _| false);
        next.digits.len() >= WHOLE || rest.get(..next.length).is_some_and(non_personal::is_quantity)
    }

    fn redacted(&self) -> String {
        let visible_digits = if self.digits.len() >= 11 { 4 } else { 2 };
        let first = self.digits.iter().take(visible_digits);
        let last = self.digits.iter().skip(self.digits.len() - visible_digits);
        first.copied().chain(ELLIPSIS.chars()).chain(last.copied()).collect()
    }
}

/// Returns whether the character may separate two digits of a number; `rest` begins with it.
///
/// A comma before a space separates the elements of a list. An ellipsis is part of a redacted number.
fn is_separator(char: char, rest: &str) -> bool {
    if rest.starts_with(ELLIPSIS)
        || rest.strip_prefix(',').is_some_and(|rest| rest.starts_with(char::is_whitespace))
    {
        return false;
    }
    let is_by_category = || {
        matches!(
            char.general_category(),
            GeneralCategory::DashPunctuation
                | GeneralCategory::Format
                | GeneralCategory::NonspacingMark
                | GeneralCategory::EnclosingMark
        )
    };
    char.is_whitespace() || SEPARATORS.contains(char) || is_by_category()
}

fn is_plus(char: Option<char>) -> bool {
    matches!(char, Some('+' | '\u{FF0B}'))
}

#[cfg(test)]
mod tests {
    use super::redacted;

    #[test]
    fn numbers_retain_their_first_and_last_digits() {
        for (text, expected) in [
            ("The number +15551234567 is unverified", "The number +1555•••4567 is unverified"),
            ("to 5551234, from +1 (555) 123-4567.", "to 55•••34, from +1555•••4567."),
            ("+15551234567+15557654321", "+1555•••4567+1555•••4321"),
            ("Trunk 17 refused 486 calls after 123456 ms", "Trunk 17 refused 486 calls after 123456 ms"),
            ("dial (555) - 123 - 4567 x", "dial (55•••67 x"),
            ("call 555/123/4567", "call 55•••67"),
            ("call 555\u{2013}123\u{2013}4567", "call 55•••67"),
            ("555_123_4567, 555\t123\t4567", "55•••67, 55•••67"),
            ("\u{FF15}\u{FF15}\u{FF15}-1234567", "\u{FF15}\u{FF15}•••67"),
            ("\u{661}\u{662}\u{663}\u{664}\u{665}\u{666}\u{667}", "\u{661}\u{662}•••\u{666}\u{667}"),
            ("Trunk 17 10.20.30.101:5060 is down", "Trunk 17 10.20.30.101:5060 is down"),
            ("Telephony - 599 - 15551234567 x", "Telephony - 599 - 1555•••4567 x"),
            ("call 555 - 123 - 4567", "call 55•••67"),
            ("+45 12.34.56.78", "+45•••78"),
            ("0045 12.34.56.78", "0045•••5678"),
            ("2026-11-23T08:15:00Z 5551234567", "2026-11-23T08:15:00Z 55•••67"),
            ("call_+15551234567_20261123.jsonl", "call_+1555•••4567_20261123.jsonl"),
            ("019f8a3c-1111-7222-8333-444455556666", "019f8a3c-1111-7222-8333-444455556666"),
            ("a019f8a3c1111722283334444", "a019f8a3c1111•••4444"),
            ("555,123,4567 or (555),123,4567", "55•••67 or (55•••67"),
            ("\u{FF0B}1\u{3000}555\u{3000}1234567", "\u{FF0B}1555•••4567"),
            ("\u{202A}+1\u{202D}555\u{AD}1234567", "\u{202A}+1555•••4567"),
            ("5\u{FE0F}\u{20E3}5\u{FE0F}\u{20E3}51234", "55•••34"),
            ("03\u{30FC}1234\u{30FC}5678", "03•••78"),
            ("+1,234,567,890", "+12•••90"),
            ("Telephony - 599 - 1,234,567 ms late", "Telephony - 599 - 1,234,567 ms late"),
            ("[1234][5678] late", "[1234][5678] late"),
            ("codes 486, 404, 503", "codes 486, 404, 503"),
            ("+1555•••4567", "+1555•••4567"),
            (
                "took 1,234,567 ms, 12,345.678 s, 1\u{202F}234\u{202F}567 ms",
                "took 1,234,567 ms, 12,345.678 s, 1\u{202F}234\u{202F}567 ms",
            ),
            ("1,555,123-4567 and 512,345,678", "1555•••4567 and 51•••78"),
            ("", ""),
        ] {
            assert_eq!(redacted(text), expected);
        }
    }
}
