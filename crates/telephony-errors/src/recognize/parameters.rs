//! Parses the parameters of a value of the header `Reason` (RFC 3326), by the grammar of RFC 3261 §25.1.

use super::piece::Parsed;

/// Parses parameters such as `;cause=17;text="User busy"`, in any order, with spaces between them and among other
/// parameters. Returns the text after them.
///
/// Without a cause, or with two different causes, the parsed number is `None`. The parameters are consumed all the
/// same, so that they are not read again.
pub(super) fn read<'t>(parsed: &mut Parsed<'t>, text: &'t str) -> Option<&'t str> {
    let mut rest = skip_spaces(text);
    let mut causes = None;
    after(rest, ';', "%3B")?;
    while let Some(more) = after(skip_spaces(rest), ';', "%3B") {
        let (name, more) = token(skip_spaces(more));
        rest = more;
        let Some(more) = after(skip_spaces(more), '=', "%3D") else { continue };
        let more = skip_spaces(more);
        let (value, more) = quoted(more).unwrap_or_else(|| token(more));
        rest = more;
        if name.eq_ignore_ascii_case("cause") {
            let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
            let cause = if is_number { value.parse::<u16>().ok() } else { None };
            let is_same = causes.is_none_or(|other| other == cause);
            causes = Some(if is_same { cause } else { None });
        } else if name.eq_ignore_ascii_case("text") && !value.is_empty() {
            parsed.phrase = parsed.phrase.or(Some(value));
        }
    }
    parsed.number = causes.flatten();
    Some(rest)
}

/// Returns the text after a character, which may be percent-encoded.
fn after<'t>(text: &'t str, char: char, encoded: &str) -> Option<&'t str> {
    text.strip_prefix(char).or_else(|| {
        let (start, rest) = text.split_at_checked(encoded.len())?;
        start.eq_ignore_ascii_case(encoded).then_some(rest)
    })
}

/// Splits a text after its quoted beginning. A quotation that its header does not close is empty, and ends at the
/// header's end.
fn quoted(text: &str) -> Option<(&str, &str)> {
    if let Some(inside) = text.strip_prefix("%22") {
        return inside.split_once("%22").or(Some(("", "")));
    }
    let inside = text.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = inside.char_indices().find(|(at, char)| {
        let is_close = *char == '"' && !is_escaped;
        is_escaped = *char == '\\' && !is_escaped;
        is_close || (*char == '\n' && !goes_on(inside.get(at + 1..).unwrap_or_default()))
    });
    match end {
        Some((at, '"')) => Some((inside.get(..at)?, inside.get(at + 1..)?)),
        Some((at, _)) => Some(("", inside.get(at..)?)),
        None => Some(("", "")),
    }
}

/// Splits a text after a token of the grammar, which may be empty.
fn token(text: &str) -> (&str, &str) {
    let is_token = |char: char| char.is_ascii_alphanumeric() || "-.!*_+`'~".contains(char);
    let length = text.len() - text.trim_start_matches(is_token).len();
    text.split_at_checked(length).unwrap_or(("", text))
}

/// Skips spaces, and a line end before a space: a header continues in a line that begins with one.
fn skip_spaces(text: &str) -> &str {
    let rest = text.trim_start_matches([' ', '\t']);
    let next = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'));
    match next {
        Some(next) if goes_on(next) => next.trim_start_matches([' ', '\t']),
        _ => rest,
    }
}

/// Returns whether a line continues the header of the previous line.
fn goes_on(line: &str) -> bool {
    line.starts_with([' ', '\t'])
}

#[cfg(test)]
mod tests {
    use super::{Parsed, read};

    fn cause(text: &str) -> Option<(Option<u16>, Option<&str>, &str)> {
        let mut parsed = Parsed::default();
        let rest = read(&mut parsed, text)?;
        Some((parsed.number, parsed.phrase, rest))
    }

    #[test]
    fn parameters_come_in_any_order_with_spaces_and_folds() {
        let all = Some((Some(17), Some("User busy"), ""));
        for text in [
            ";cause=17;text=\"User busy\"",
            ";text=\"User busy\";cause=17",
            " ; CAUSE = 17 ; Text\t=\t\"User busy\"",
            "\r\n ;cause=17\r\n\t;text=\"User busy\"",
            ";isup-location=RLN;cause=17;x=\"a;cause=1\";y;text=\"User busy\"",
            ";cause=17;cause=17;text=\"User busy\"",
        ] {
            assert_eq!(cause(text), all, "{text:?}");
        }
    }

    #[test]
    fn other_text_ends_parameters() {
        assert_eq!(cause(";cause=17, SIP;cause=486"), Some((Some(17), None, ", SIP;cause=486")));
        assert_eq!(cause(";cause=17\r\nFrom: x"), Some((Some(17), None, "\r\nFrom: x")));
        assert_eq!(
            cause(";cause=17;text=\"a \\\"b\\\" c\" x"),
            Some((Some(17), Some("a \\\"b\\\" c"), " x"))
        );
        assert_eq!(cause(";cause=17;text=\"cut sho"), Some((Some(17), None, "")));
        assert_eq!(cause(";cause=17;text=\"cut\nB: \"c\""), Some((Some(17), None, "\nB: \"c\"")));
        assert_eq!(cause(";cause=17;text=\"one\r\n two\""), Some((Some(17), Some("one\r\n two"), "")));
        assert_eq!(cause(";cause=17;text=\"a\\\\\";x"), Some((Some(17), Some("a\\\\"), "")));
    }

    #[test]
    fn no_cause_is_nothing() {
        for text in [
            ";",
            ";text=\"a\"",
            ";cause",
            ";cause=",
            ";cause=+1",
            ";cause=x",
            ";cause=99999",
            ";cause=1;cause=2",
        ] {
            assert_eq!(cause(text).map(|(cause, ..)| cause), Some(None), "{text:?}");
        }
        assert_eq!(cause(""), None);
        assert_eq!(cause(": x;cause=17"), None);
    }
}
