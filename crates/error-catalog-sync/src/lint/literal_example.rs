//! Examples in a message where logs show something else each time: `1234567`, `x seconds`, `NNN`.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::{Range, RangeInclusive};

use crate::lint::finding::{Finding, Findings};
use crate::lint::row_texts::{Texts, mended, written};
use crate::message_format::MessageFormat;
use crate::parse::cell::Cell;
use crate::placeholder_syntax::PlaceholderSyntax;
use crate::rules::wording::LITERAL_EXAMPLE;

/// The fewest digits that are taken for an example.
const LEAST_DIGITS: usize = 5;

/// How many digits a phone number has that is written with its country.
const DIGITS_OF_PHONES: RangeInclusive<usize> = 10..=15;

/// How many one has that is written in parts.
const PHONE_IN_PARTS: RangeInclusive<usize> = 7..=15;

/// What to write for a phone number.
const PHONE: &str = "{number:phone}";

/// The fewest letters alike that are.
const LEAST_LETTERS: usize = 3;

/// Bounds of what computers count: they are as they stand.
const BOUNDS: [&str; 5] = ["16384", "32767", "32768", "65535", "65536"];

/// What is counted by an `x`.
const UNITS: [&str; 18] = [
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "time",
    "attempt",
    "retry",
    "retries",
    "byte",
    "character",
    "digit",
    "item",
    "row",
    "line",
    "percent",
];

/// An example, and the parameter to write in its place.
struct Sample {
    at: Range<usize>,
    parameter: Cow<'static, str>,
    is_number: bool,
}

/// Where one message in so many holds a long number, such numbers belong to the messages.
const ONE_IN: usize = 20;

/// As many may hold one anyway.
const FEW: usize = 3;

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    let mut found: Vec<(&Cell<'_>, Sample)> = Vec::new();
    for message in rows.iter().filter_map(|row| row.message).filter(|message| may_hold(&message.text)) {
        let first = phone(&message.text).or_else(|| samples(&message.text).next());
        found.extend(first.map(|sample| (message, sample)));
    }
    if found.iter().any(|(_, sample)| sample.is_number) {
        // Most pages hold none, and their codes need not be known.
        let codes = codes(rows, findings);
        let is_code = |message: &Cell<'_>, sample: &Sample| {
            sample.is_number && message.text.get(sample.at.clone()).is_some_and(|text| codes.contains(text))
        };
        found = found
            .into_iter()
            .filter_map(|(message, first)| {
                let sample = if is_code(message, &first) {
                    samples(&message.text).find(|sample| !is_code(message, sample))
                } else {
                    Some(first)
                };
                Some((message, sample?))
            })
            .collect();
        let numbers = found.iter().filter(|(_, sample)| sample.is_number).count();
        if numbers > FEW.max(rows.len() / ONE_IN) {
            found.retain(|(_, sample)| !sample.is_number);
        }
    }
    for (message, sample) in found {
        findings.report(&LITERAL_EXAMPLE, finding(message, sample, findings));
    }
}

fn finding(message: &Cell<'_>, sample: Sample, findings: &Findings<'_>) -> Finding {
    let text = message.text.get(sample.at.clone()).unwrap_or_default();
    let what = format!("`{text}` is read as a part of the message, which no log shows if it is an example");
    let at = written(findings.source, message, sample.at);
    let mut help = "if logs show something else there each time, write a parameter".to_owned();
    if findings.settings.notations.contains(&PlaceholderSyntax::Braces) {
        help.extend([": ", &mended(findings.source, message, &at, &sample.parameter)]);
    }
    Finding { at, what, help }
}

/// Whether a text may hold an example: a word begins like one, or digits stand side by side.
#[allow(clippy::needless_bitwise_bool, reason = "without a branch, many bytes are taken at once")]
fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_letter = |byte: u8| (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_sign = |byte: u8| ((byte | 0x20) == b'x') | ((byte | 0x20) == b'n') | (byte == b'#');
    let begins = |one: u8, two: u8| !is_letter(one) & is_sign(two);
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let mut run = 0;
    bytes.contains(&b'+')
        | bytes.first().is_some_and(|first| is_sign(*first))
        | pairs.fold(false, |any, (one, two)| any | begins(*one, *two))
        || bytes.iter().any(|byte| {
            run = if byte.is_ascii_digit() { run + 1 } else { 0 };
            run >= LEAST_DIGITS
        })
}

/// The codes of all rows, by their column and by their messages.
fn codes(rows: &[Texts<'_>], findings: &Findings<'_>) -> HashSet<String> {
    let messages = || rows.iter().filter_map(|row| Some(&*row.message?.text));
    let shape = findings.settings.shape.clone().or_else(|| MessageFormat::inferred(messages()));
    let written = rows.iter().filter_map(|row| Some(&*row.code?.text));
    let split = messages().filter_map(|message| Some(shape.as_ref()?.split(message)?.0));
    let texts = written.chain(split).flat_map(|code| code.split(|c: char| !c.is_ascii_digit()));
    texts.map(str::to_owned).collect()
}

/// An example of a phone number that is written in parts, such as `+1 (555) 123-4567`. Without them, it is a parameter.
fn phone(text: &str) -> Option<Sample> {
    let (start, _) = text.match_indices('+').find(|(at, _)| {
        let (before, behind) = text.split_at_checked(*at).unwrap_or_default();
        let digits = behind.bytes().skip(1).take_while(u8::is_ascii_digit).count();
        !before.ends_with(char::is_alphanumeric) && (1..LEAST_DIGITS).contains(&digits)
    })?;
    let rest = text.get(start + 1..)?;
    let part = rest.find(|c: char| !c.is_ascii_digit() && !" ()-.".contains(c)).unwrap_or(rest.len());
    let number = rest.get(..part)?.trim_end_matches(|c: char| !c.is_ascii_digit());
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let at = start..start + 1 + number.len();
    let ends = !rest.get(number.len()..)?.starts_with(char::is_alphanumeric);
    (ends && PHONE_IN_PARTS.contains(&digits)).then_some(Sample {
        at,
        parameter: PHONE.into(),
        is_number: false,
    })
}

/// The examples in a text.
fn samples(text: &str) -> impl Iterator<Item = Sample> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || "#-".contains(c);
    let mut at = 0;
    let words = std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find(is_word)?;
        let rest = text.get(start..)?;
        at = start + rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        Some(start..at)
    });
    words.filter_map(|at| {
        let (before, after) = (text.get(..at.start)?, text.get(at.end..)?);
        let word = text.get(at.clone()).filter(|_| is_apart(before, after))?;
        let (parameter, is_number) = sample(word, after)?;
        Some(Sample { at, parameter, is_number })
    })
}

/// Whether a word is not a part of something longer, such as a version, a path or a parameter.
fn is_apart(before: &str, after: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || "._/\\:+{}<>$%=@".contains(c);
    let mut behind = after.chars();
    let is_end = |c: char| ".:".contains(c);
    let ends = match (behind.next(), behind.next()) {
        // The sentence ends there.
        (Some(mark), next) if is_end(mark) => next.is_none_or(char::is_whitespace),
        (next, _) => !next.is_some_and(joins),
    };
    ends && !before.ends_with(joins)
}

/// The parameter to write for a word, if it is an example; and whether it is a number.
fn sample(word: &str, after: &str) -> Option<(Cow<'static, str>, bool)> {
    let is_digits = word.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits {
        let is_example = word.len() >= LEAST_DIGITS && !word.ends_with("000") && !BOUNDS.contains(&word);
        let parameter = if DIGITS_OF_PHONES.contains(&word.len()) { PHONE } else { "{number:integer}" };
        return is_example.then_some((Cow::Borrowed(parameter), true));
    }
    let first = word.chars().next().filter(|c| "xXnN#".contains(*c))?;
    let is_run = word.chars().all(|c| c == first || c == '-');
    if is_run && word.matches(first).count() >= LEAST_LETTERS {
        return Some((Cow::Borrowed("{value}"), false));
    }
    let unit = after.strip_prefix(' ')?.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    let one = unit.strip_suffix('s').unwrap_or(unit);
    let is_unit =
        UNITS.iter().any(|known| known.eq_ignore_ascii_case(one) || known.eq_ignore_ascii_case(unit));
    (is_unit && word.len() == 1).then(|| (format!("{{{}:integer}}", unit.to_ascii_lowercase()).into(), false))
}
