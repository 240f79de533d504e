//! Examples in a message where logs show something else each time: `1234567`, `x seconds`, `NNN`.

use std::collections::HashSet;
use std::ops::Range;

use crate::notation::Notation;
use crate::parse::cell::Cell;
use crate::review::finding::{Finding, Findings};
use crate::review::texts::{Texts, mended, written};
use crate::shape::Shape;

/// The fewest digits that are taken for an example.
const LEAST_DIGITS: usize = 5;

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
    parameter: String,
    is_number: bool,
}

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    // Most pages hold none, and their codes need not be known.
    let mut codes = None;
    let mut found = Vec::new();
    for message in rows.iter().filter_map(|row| row.message) {
        let mut is_code = |sample: &Sample| {
            let text = message.text.get(sample.at.clone()).unwrap_or_default();
            sample.is_number && codes.get_or_insert_with(|| self::codes(rows, findings)).contains(text)
        };
        if let Some(sample) = samples(&message.text).find(|sample| !is_code(sample)) {
            found.push(finding(message, sample, findings));
        }
    }
    for finding in found {
        findings.report("sample-value", finding);
    }
}

fn finding(message: &Cell<'_>, sample: Sample, findings: &Findings<'_>) -> Finding {
    let text = message.text.get(sample.at.clone()).unwrap_or_default();
    let what = format!("`{text}` is read as a part of the message, which no log shows if it is an example");
    let at = written(findings.source, message, sample.at);
    let mut help = "if logs show something else there each time, write a parameter".to_owned();
    if findings.settings.notations.contains(&Notation::Braces) {
        help.extend([": ", &mended(findings.source, message, &at, &sample.parameter)]);
    }
    Finding { at, what, help }
}

/// The codes of all rows, by their column and by their messages.
fn codes(rows: &[Texts<'_>], findings: &Findings<'_>) -> HashSet<String> {
    let messages = || rows.iter().filter_map(|row| Some(&*row.message?.text));
    let shape = findings.settings.shape.clone().or_else(|| Shape::inferred(messages()));
    let written = rows.iter().filter_map(|row| Some(&*row.code?.text));
    let split = messages().filter_map(|message| Some(shape.as_ref()?.split(message)?.0));
    let texts = written.chain(split).flat_map(|code| code.split(|c: char| !c.is_ascii_digit()));
    texts.map(str::to_owned).collect()
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
fn sample(word: &str, after: &str) -> Option<(String, bool)> {
    let is_digits = word.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits {
        let is_example = word.len() >= LEAST_DIGITS && !word.ends_with("000") && !BOUNDS.contains(&word);
        return is_example.then(|| ("{number:integer}".to_owned(), true));
    }
    let first = word.chars().next().filter(|c| "xXnN#".contains(*c))?;
    let is_run = word.chars().all(|c| c == first || c == '-');
    if is_run && word.matches(first).count() >= LEAST_LETTERS {
        return Some(("{value}".to_owned(), false));
    }
    let unit = after.strip_prefix(' ')?.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    let one = unit.strip_suffix('s').unwrap_or(unit);
    let is_unit =
        UNITS.iter().any(|known| known.eq_ignore_ascii_case(one) || known.eq_ignore_ascii_case(unit));
    (is_unit && word.len() == 1).then(|| (format!("{{{}:integer}}", unit.to_ascii_lowercase()), false))
}
