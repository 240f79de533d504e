//! Texts from logs without people's numbers.

use std::borrow::Cow;

/// Fewer digits than these are no one's number.
const SHORTEST: usize = 7;

/// How many signs may stand between two digits of a number: `(555) - 123`.
const MOST_BETWEEN: usize = 4;

/// A text whose numbers keep but their beginnings and ends: `+1555•••4567`.
///
/// A number is seven digits or more, with a few blanks, dashes, full stops, slashes and brackets between them or without.
pub(crate) fn masked(text: &str) -> Cow<'_, str> {
    let mut rest = text;
    let mut shown = String::new();
    while let Some((before, digits, after)) = next_number(rest) {
        let kept = if digits.len() >= 11 { 4 } else { 2 };
        shown.push_str(before);
        shown.extend(digits.chars().take(kept));
        shown.push_str("•••");
        shown.extend(digits.chars().skip(digits.len() - kept));
        rest = after;
    }
    if shown.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(shown + rest) }
}

/// What stands before the first number, its digits, and what stands behind it.
fn next_number(text: &str) -> Option<(&str, String, &str)> {
    let mut from = 0;
    while let Some(start) = text.get(from..)?.find(|char: char| char.is_ascii_digit()).map(|at| from + at) {
        let (before, rest) = text.split_at_checked(start)?;
        let mut digits = String::new();
        let (mut end, mut between) = (0, 0);
        for (at, char) in rest.char_indices() {
            match char {
                '0'..='9' => {
                    digits.push(char);
                    (end, between) = (at + 1, 0);
                }
                ' ' | '\u{A0}' | '-' | '\u{2010}'..='\u{2015}' | '.' | '/' | '(' | ')'
                    if between < MOST_BETWEEN =>
                {
                    between += 1;
                }
                _ => break,
            }
        }
        if digits.len() >= SHORTEST {
            return Some((before, digits, rest.get(end..)?));
        }
        from = start + end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn numbers_keep_their_beginnings_and_ends() {
        for (text, shown) in [
            ("The number +15551234567 is unverified", "The number +1555•••4567 is unverified"),
            ("to 5551234, from +1 (555) 123-4567.", "to 55•••34, from +1555•••4567."),
            ("+15551234567+15557654321", "+1555•••4567+1555•••4321"),
            ("Trunk 17 refused 486 calls after 123456 ms", "Trunk 17 refused 486 calls after 123456 ms"),
            ("dial (555) - 123 - 4567 x", "dial (55•••67 x"),
            ("call 555/123/4567", "call 55•••67"),
            ("call 555\u{2013}123\u{2013}4567", "call 55•••67"),
            ("", ""),
        ] {
            assert_eq!(masked(text), shown);
        }
    }
}
