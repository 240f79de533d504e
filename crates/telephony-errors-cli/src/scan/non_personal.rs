//! Recognizes digits that are not personal numbers: identifiers, times, addresses, versions, quantities.

/// The separators in a date, and in a time of day.
const IN_DATE: &[u8] = b"-/.";
const IN_CLOCK: &[u8] = b":-.";

/// Returns the length of a non-personal number at the start of a text.
pub(crate) fn length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let all = [uuid(bytes), moment(bytes), address(bytes), version(bytes)];
    let end = all.into_iter().flatten().next()?;
    Some(bytes.len() - end.len())
}

/// Returns the text after a UUID, with or without dashes.
fn uuid(text: &[u8]) -> Option<&[u8]> {
    let hex = |part: &[u8]| part.iter().all(u8::is_ascii_hexdigit);
    let (with_dashes, rest) = text.split_at_checked(36).unwrap_or((&[], text));
    let lengths = with_dashes.split(|byte| *byte == b'-').map(<[u8]>::len);
    if lengths.eq([8, 4, 4, 4, 12]) && with_dashes.split(|byte| *byte == b'-').all(hex) {
        return at_word_end(rest).filter(|rest| rest.first() != Some(&b'-'));
    }
    let (bare, rest) = text.split_at_checked(32)?;
    (hex(bare) && !bare.iter().all(u8::is_ascii_digit)).then_some(rest).and_then(at_word_end)
}

/// Returns the text after a date, a date with a time, or a time of day.
fn moment(text: &[u8]) -> Option<&[u8]> {
    let Some(rest) = year_first(text).or_else(|| year_last(text)) else {
        // Without colons, any number could be a time of day.
        return if text.get(2) == Some(&b':') { clock(text) } else { None };
    };
    let time = match rest {
        [b'T' | b' ' | b'_' | b'-', time @ ..] => clock(time),
        // Fewer adjacent digits may be a phone number: those of Washington begin with 202.
        _ if without_digits(text).len() + 14 == text.len() => clock(rest),
        _ => None,
    };
    time.or_else(|| at_word_end(rest))
}

fn year_first(text: &[u8]) -> Option<&[u8]> {
    let (year, rest) = number(text, 4)?;
    let (separator, rest) = separator(rest, IN_DATE);
    let (month, rest) = number(rest, 2)?;
    let rest = after_separator(rest, separator)?;
    let (day, rest) = number(rest, 2)?;
    is_day(year, month, day).then_some(rest)
}

fn year_last(text: &[u8]) -> Option<&[u8]> {
    let (one, rest) = number(text, 2)?;
    let (separator, rest) = separator(rest, IN_DATE);
    let (two, rest) = number(rest, 2)?;
    let rest = after_separator(rest, Some(separator?))?;
    let (year, rest) = number(rest, 4)?;
    (is_day(year, one, two) || is_day(year, two, one)).then_some(rest)
}

fn is_day(year: u32, month: u32, day: u32) -> bool {
    (1970..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Returns the text after a time of day: an hour, with optional minutes, seconds, fraction and UTC offset.
fn clock(text: &[u8]) -> Option<&[u8]> {
    let (_, hours) = number(text, 2).filter(|(hour, _)| *hour < 24)?;
    let (separator, rest) = separator(hours, IN_CLOCK);
    let sixty = |rest| number(rest, 2).filter(|(number, _)| *number <= 60).map(|(_, rest)| rest);
    let Some(minutes) = sixty(rest) else { return at_word_end(hours) };
    let seconds = after_separator(minutes, separator).and_then(sixty).unwrap_or(minutes);
    let fraction = match seconds {
        [b'.' | b',', rest @ ..] if rest.first().is_some_and(u8::is_ascii_digit) => without_digits(rest),
        _ => seconds,
    };
    let zone = match fraction {
        [b'Z', rest @ ..] => Some(rest),
        [b'+' | b'-', rest @ ..] => number(rest, 2)
            .and_then(|(_, rest)| number(rest.strip_prefix(b":").unwrap_or(rest), 2))
            .map(|(_, rest)| rest),
        _ => None,
    };
    zone.and_then(at_word_end)
        .or_else(|| at_word_end(fraction))
        .or_else(|| at_word_end(seconds))
        .or_else(|| at_word_end(minutes))
}

/// Returns the text after an IPv4 address.
fn address(text: &[u8]) -> Option<&[u8]> {
    let (parts, rest) = dotted(text);
    let is_octet = |part: &&[u8]| !is_padded(part) && value(part).is_some_and(|number| number < 256);
    (parts.len() == 4 && parts.iter().all(is_octet)).then_some(rest).and_then(at_word_end)
}

/// Returns the text after a version number. It begins with `v`, or has a component of one digit after the first
/// component. A number that ends as `123.4567` may be a phone number.
fn version(text: &[u8]) -> Option<&[u8]> {
    let bare = text.strip_prefix(b"v").or_else(|| text.strip_prefix(b"V"));
    let (parts, rest) = dotted(bare.unwrap_or(text));
    let has_digit = parts.iter().skip(1).any(|part| part.len() == 1);
    let is_one = match bare {
        Some(_) => (2..5).contains(&parts.len()),
        None => (3..5).contains(&parts.len()) && has_digit && !parts.iter().any(|part| is_padded(part)),
    };
    let is_phone = matches!(parts.as_slice(), [.., one, two] if (one.len(), two.len()) == (3, 4));
    (is_one && !is_phone).then_some(rest).and_then(at_word_end)
}

/// Returns whether a number is a quantity: thousands with separators (`1,234,567`, `12.345,678`), or a fraction after a
/// comma (`1234,567`). Three groups of three digits may be a phone number.
pub(crate) fn is_quantity(text: &str) -> bool {
    has_thousands(text, ',', '.')
        || text.contains(',') && has_thousands(text, '.', ',')
        || ['\u{2009}', '\u{202F}']
            .iter()
            .any(|space| [',', '.'].iter().any(|mark| has_thousands(text, *space, *mark)))
        || is_decimal(text)
}

/// Returns whether groups of three digits follow the first group, with an optional fraction.
fn has_thousands(text: &str, separator: char, mark: char) -> bool {
    let (integer, fraction) = text.split_once(mark).unwrap_or((text, "0"));
    let Some((first, rest)) = integer.split_once(separator) else { return false };
    let are_thousands = rest.split(separator).all(|group| group.len() == 3 && is_digits(group));
    let digits = integer.matches(|char: char| char.is_ascii_digit()).count();
    // Phone numbers with a country code have up to 15 digits.
    let is_phone = first.len() > 1 && (9..=15).contains(&digits);
    let is_first = is_digits(first) && first.len() <= 3 && !is_padded(first.as_bytes());
    is_first && are_thousands && !is_phone && is_digits(fraction) && fraction.len() <= 3
}

/// Returns whether a number has a comma, and as many digits after it as fractions of seconds have.
fn is_decimal(text: &str) -> bool {
    text.split_once(',').is_some_and(|(integer, fraction)| {
        let is_integer = is_digits(integer) && integer.len() <= 6 && !is_padded(integer.as_bytes());
        is_integer && is_digits(fraction) && matches!(fraction.len(), 1..=3 | 6)
    })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Splits numbers at full stops, up to six. Also returns the text after them.
fn dotted(text: &[u8]) -> (Vec<&[u8]>, &[u8]) {
    let (mut parts, mut rest) = (Vec::new(), text);
    loop {
        let after = without_digits(rest);
        parts.push(rest.get(..rest.len() - after.len()).unwrap_or_default());
        match after.strip_prefix(b".") {
            Some(after) if parts.len() < 6 && after.first().is_some_and(u8::is_ascii_digit) => rest = after,
            _ => return (parts, after),
        }
    }
}

fn is_padded(part: &[u8]) -> bool {
    part.len() > 1 && part.first() == Some(&b'0')
}

fn without_digits(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    text.get(end..).unwrap_or_default()
}

/// Parses a number of `length` digits. Also returns the text after it.
fn number(text: &[u8], length: usize) -> Option<(u32, &[u8])> {
    let (digits, rest) = text.split_at_checked(length)?;
    Some((value(digits)?, rest))
}

fn value(digits: &[u8]) -> Option<u32> {
    let is_number = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    if is_number { std::str::from_utf8(digits).ok()?.parse().ok() } else { None }
}

/// Returns the separator at the start of the text, if any, and the text after it.
fn separator<'t>(text: &'t [u8], separators: &[u8]) -> (Option<u8>, &'t [u8]) {
    match text {
        [separator, rest @ ..] if separators.contains(separator) => (Some(*separator), rest),
        _ => (None, text),
    }
}

/// Returns the text after the same separator, or after none if the first one was absent.
fn after_separator(text: &[u8], separator: Option<u8>) -> Option<&[u8]> {
    separator.map_or(Some(text), |separator| text.strip_prefix(&[separator]))
}

/// Returns the text if no word continues in it.
fn at_word_end(rest: &[u8]) -> Option<&[u8]> {
    // A character takes at most four bytes.
    let next = String::from_utf8_lossy(rest.get(..4).unwrap_or(rest)).chars().next();
    (!next.is_some_and(char::is_alphanumeric)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{dotted, is_quantity, length};

    #[test]
    fn quantities_are_not_phone_numbers() {
        for text in [
            "1,234,567",
            "12,345,678",
            "12,345.678",
            "1,234,567,890.5",
            "123,456.789",
            "1234,567",
            "12,345678",
            "0,123456",
            "1.234,567",
            "1\u{2009}234\u{2009}567,5",
            "18,446,744,073,709,551,615",
        ] {
            assert!(is_quantity(text), "{text}");
        }
        for text in [
            "1234567",
            "512,345,678",
            "48,512,345,678",
            "01,234567",
            "555,1234",
            "555,123,4567",
            "555,123.4567",
            "612,34,56,78",
            "1,555,123-4567",
            "1,234567.5",
            "1,,234,567",
            "1.234.567",
            "612.345.678",
            "",
        ] {
            assert!(!is_quantity(text), "{text}");
        }
    }

    #[test]
    fn these_are_not_personal_numbers() {
        for text in [
            "019f8a3c-1111-7222-8333-444455556666",
            "0123456789abcdef0123456789abcdef",
            "2026-11-23",
            "2026/11/23 08:15:00",
            "2026-11-23T08:15:00.123456+01:00",
            "2026-11-23_08-15-00",
            "20261123",
            "20261123T081500Z",
            "20261123081500",
            "23.11.2026 08:15",
            "11/23/2026",
            "08:15:00.123456",
            "10.20.30.101",
            "v2.14.3000.12",
            "10.0.19045.3693",
        ] {
            assert_eq!(length(text), Some(text.len()), "{text}");
            for (after, is_end) in [(" 5551234567", true), (", x", true), ("x", false)] {
                let at_start = length(&format!("{text}{after}"));
                assert_eq!(at_start == Some(text.len()), is_end, "{text}{after}");
            }
        }
    }

    #[test]
    fn these_may_be_personal_numbers() {
        for text in [
            "5551234567",
            "15551234567",
            "555.123.4567",
            "1.555.123.4567",
            "612.345.678",
            "01.23.45.67.89",
            "030.123.456",
            "20269923",
            "555-123-4567",
            "2026-11-2345678",
            "1795420743",
            "08155551234",
            "2026112308",
            "201012310815",
        ] {
            assert_eq!(length(text), None, "{text}");
        }
    }

    /// The function runs at each of the numbers. Reading all of them each time would take minutes.
    #[test]
    fn long_dotted_numbers_are_not_read_completely() {
        let text = "1.".repeat(1000);
        assert_eq!(dotted(text.as_bytes()).0.len(), 6);
        assert_eq!(length(&text), None);
    }

    #[test]
    fn dialed_numbers_may_be_personal() {
        for number in (2_000_000_000_u64..10_000_000_000).step_by(999_983) {
            let digits = number.to_string();
            let (area, rest) = digits.split_at(3);
            let (exchange, line) = rest.split_at(3);
            for text in [
                digits.clone(),
                format!("1{digits}"),
                format!("20{digits}"),
                format!("{area}-{exchange}-{line}"),
                format!("{area}.{exchange}.{line}"),
                format!("1.{area}.{exchange}.{line}"),
                format!("{area}{exchange}-{line}"),
            ] {
                assert_eq!(length(&text), None, "{text}");
            }
        }
    }
}
