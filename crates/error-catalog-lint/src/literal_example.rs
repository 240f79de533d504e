//! Examples in a message where logs show another value each time: `1234567`, `x seconds`, `NNN`.

use std::collections::HashSet;
use std::ops::{Range, RangeInclusive};

use error_catalog_model::ParameterType;
use error_catalog_page::parse::cell::Cell;
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::LintContext;

pub(crate) static LITERAL_EXAMPLE: Rule = Rule {
    name: "literal-example",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports an example in a message: `1234567`, `x seconds`, `NNN`.",
    why_is_this_bad: "Logs show another value each time, so no log matches the message.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam, retry in x seconds | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam, retry in {seconds:integer=30} seconds | A sheet is stuck. | Pull it out. |",
    ),
};

/// The fewest digits that are taken for an example.
const LEAST_DIGITS: usize = 5;

/// How many digits a phone number has that is written with its country.
const DIGITS_OF_PHONES: RangeInclusive<usize> = 10..=15;

/// How many one has that is written in parts.
const PHONE_IN_PARTS: RangeInclusive<usize> = 7..=15;

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

/// An example in a message.
struct Sample<'p> {
    message: &'p Cell<'p>,
    /// The bytes of the message's text that it takes.
    range: Range<usize>,
    /// The placeholder to write in its place.
    placeholder: String,
    /// Whether it is a long number: codes are, too.
    is_number: bool,
}

impl Sample<'_> {
    fn text(&self) -> &str {
        self.message.text.get(self.range.clone()).unwrap_or_default()
    }
}

/// Where one message in so many holds a long number, such numbers belong to the messages.
const ONE_IN: usize = 20;

/// As many may hold one anyway.
const FEW: usize = 3;

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut samples: Vec<Sample<'_>> = Vec::new();
    for message in context.messages().filter(|message| may_hold(&message.text)) {
        samples.extend(phone(message).or_else(|| self::samples(message).next()));
    }
    if samples.iter().any(|sample| sample.is_number) {
        // The codes are computed only if needed: most pages hold no long numbers.
        let codes = codes(context);
        samples = samples.into_iter().filter_map(|sample| without_codes(sample, &codes)).collect();
        let numbers = samples.iter().filter(|sample| sample.is_number).count();
        if numbers > FEW.max(context.rows.len() / ONE_IN) {
            samples.retain(|sample| !sample.is_number);
        }
    }
    diagnostics.extend(samples.into_iter().map(|sample| report(sample, context)));
}

/// Returns an example that is not a code: the same, or the next in its message.
fn without_codes<'p>(sample: Sample<'p>, codes: &HashSet<String>) -> Option<Sample<'p>> {
    let is_code = |sample: &Sample<'_>| sample.is_number && codes.contains(sample.text());
    if is_code(&sample) { samples(sample.message).find(|sample| !is_code(sample)) } else { Some(sample) }
}

fn report(sample: Sample<'_>, context: &LintContext<'_>) -> Diagnostic {
    let text = sample.text();
    let message = format!("expected text that logs show, found `{text}`, which seems to be an example");
    let exact_span = context.exact_span(sample.message, sample.range.clone());
    let span = context.span(sample.message, sample.range.clone());
    let help = "if logs show another value each time, write a placeholder";
    let diagnostic = context.diagnostic(&LITERAL_EXAMPLE, span, message).with_help(help);
    match exact_span {
        Some(span) if context.settings.placeholder_syntaxes.contains(&PlaceholderSyntax::Braces) => {
            let title = format!("write `{}`", sample.placeholder);
            diagnostic.with_fix(context.fix(title, span, sample.placeholder))
        }
        _ => diagnostic,
    }
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

/// The numbers in the codes of all rows, from their column and from their messages.
fn codes(context: &LintContext<'_>) -> HashSet<String> {
    let format = context.message_format();
    let in_column = context.rows.iter().filter_map(|row| Some(&*row.code?.text));
    let in_messages = context.messages().filter_map(|message| Some(format?.split(&message.text)?.0));
    let numbers = in_column.chain(in_messages).flat_map(|code| code.split(|c: char| !c.is_ascii_digit()));
    numbers.map(str::to_owned).collect()
}

/// An example of a phone number in groups, such as `+1 (555) 123-4567`. Without groups, it is a placeholder.
fn phone<'p>(message: &'p Cell<'p>) -> Option<Sample<'p>> {
    let text = &*message.text;
    let (start, _) = text.match_indices('+').find(|(at, _)| {
        let (before, behind) = text.split_at_checked(*at).unwrap_or_default();
        let digits = behind.bytes().skip(1).take_while(u8::is_ascii_digit).count();
        !before.ends_with(char::is_alphanumeric) && (1..LEAST_DIGITS).contains(&digits)
    })?;
    let rest = text.get(start + 1..)?;
    let part = rest.find(|c: char| !c.is_ascii_digit() && !" ()-.".contains(c)).unwrap_or(rest.len());
    let number = rest.get(..part)?.trim_end_matches(|c: char| !c.is_ascii_digit());
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let range = start..start + 1 + number.len();
    let ends = !rest.get(number.len()..)?.starts_with(char::is_alphanumeric);
    if !ends || !PHONE_IN_PARTS.contains(&digits) {
        return None;
    }
    let number: String = number.chars().filter(char::is_ascii_digit).collect();
    Some(Sample { message, range, placeholder: format!("{{number:phone=+{number}}}"), is_number: false })
}

/// The examples in a message.
fn samples<'p>(message: &'p Cell<'p>) -> impl Iterator<Item = Sample<'p>> {
    let text = &*message.text;
    let is_word = |c: char| c.is_ascii_alphanumeric() || "#-".contains(c);
    let mut at = 0;
    let words = std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find(is_word)?;
        let rest = text.get(start..)?;
        at = start + rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        Some(start..at)
    });
    words.filter_map(move |range| {
        let (before, after) = (text.get(..range.start)?, text.get(range.end..)?);
        if !is_apart(before, after) {
            return None;
        }
        let word = text.get(range.clone())?;
        let placeholder = placeholder(word, after)?;
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        Some(Sample { message, range, placeholder, is_number })
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

/// The placeholder to write for a word, if the word is an example.
fn placeholder(word: &str, after: &str) -> Option<String> {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        let is_example = word.len() >= LEAST_DIGITS && !word.ends_with("000") && !BOUNDS.contains(&word);
        let kind = if DIGITS_OF_PHONES.contains(&word.len()) {
            ParameterType::Phone
        } else {
            ParameterType::Integer
        };
        return is_example.then(|| format!("{{number:{}={word}}}", kind.name()));
    }
    let first = word.chars().next().filter(|c| "xXnN#".contains(*c))?;
    let is_run = word.chars().all(|c| c == first || c == '-');
    if is_run && word.matches(first).count() >= LEAST_LETTERS {
        return Some("{value}".to_owned());
    }
    let unit = after.strip_prefix(' ')?.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    let one = unit.strip_suffix('s').unwrap_or(unit);
    let is_unit =
        UNITS.iter().any(|known| known.eq_ignore_ascii_case(one) || known.eq_ignore_ascii_case(unit));
    (is_unit && word.len() == 1).then(|| format!("{{{}:integer}}", unit.to_ascii_lowercase()))
}
