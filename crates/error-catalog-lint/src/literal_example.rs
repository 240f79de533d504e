//! Examples in a message where logs show another value each time: `1234567`, `x seconds`, `NNN`.

use std::collections::HashSet;
use std::ops::{Range, RangeInclusive};

use error_catalog_model::ParameterType;
use error_catalog_page::{Cell, Diagnostic, Example, PlaceholderSyntax, Rule, Severity, table};

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

/// The fewest digits of an example.
const MIN_DIGITS: usize = 5;

/// The number of digits of a phone number with its country code.
const PHONE_DIGITS: RangeInclusive<usize> = 10..=15;

/// The number of digits of a phone number in groups.
const GROUPED_PHONE_DIGITS: RangeInclusive<usize> = 7..=15;

/// The fewest equal letters of an example, such as `NNN`.
const MIN_LETTERS: usize = 3;

/// Limits of integer types: these numbers are no examples.
const BOUNDS: [&str; 5] = ["16384", "32767", "32768", "65535", "65536"];

/// Units after an `x`.
const UNITS: &str = "second minute hour day week month year time attempt retry retries byte character digit \
                     item row line percent";

/// An example in a message.
struct LiteralExample<'p> {
    message: &'p Cell<'p>,
    /// The bytes of the message's text that it takes.
    range: Range<usize>,
    /// The placeholder to write in its place.
    placeholder: String,
    /// True if it is a long number: codes are, too.
    is_number: bool,
}

impl LiteralExample<'_> {
    fn text(&self) -> &str {
        self.message.text.get(self.range.clone()).unwrap_or_default()
    }
}

/// If more than one message in this many has a long number, such numbers belong to the messages.
const ONE_IN: usize = 20;

/// The number of messages that may have a long number on a short page.
const FEW: usize = 3;

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut examples: Vec<LiteralExample<'_>> = Vec::new();
    for message in context.messages().filter(|message| may_hold(&message.text)) {
        examples.extend(phone(message).or_else(|| self::examples(message).next()));
    }
    if examples.iter().any(|example| example.is_number) {
        // The codes are computed only if needed: most pages hold no long numbers.
        let codes = codes(context);
        examples = examples.into_iter().filter_map(|example| without_codes(example, &codes)).collect();
        let numbers = examples.iter().filter(|example| example.is_number).count();
        if numbers > FEW.max(context.rows.len() / ONE_IN) {
            examples.retain(|example| !example.is_number);
        }
    }
    diagnostics.extend(examples.into_iter().map(|example| report(example, context)));
}

/// Returns an example that is not a code: the same, or the next in its message.
fn without_codes<'p>(example: LiteralExample<'p>, codes: &HashSet<String>) -> Option<LiteralExample<'p>> {
    let is_code = |example: &LiteralExample<'_>| example.is_number && codes.contains(example.text());
    if is_code(&example) {
        examples(example.message).find(|example| !is_code(example))
    } else {
        Some(example)
    }
}

fn report(example: LiteralExample<'_>, context: &LintContext<'_>) -> Diagnostic {
    let text = example.text();
    let message = format!("expected text that logs show, found `{text}`, which seems to be an example");
    let exact_span = context.exact_span(example.message, example.range.clone());
    let span = context.span(example.message, example.range.clone());
    let help = "if logs show another value each time, write a placeholder";
    let diagnostic = context.diagnostic(&LITERAL_EXAMPLE, span, message).with_help(help);
    match exact_span {
        Some(span) if context.settings.placeholder_syntaxes().contains(&PlaceholderSyntax::Braces) => {
            let title = format!("write `{}`", example.placeholder);
            diagnostic.with_fix(context.fix(title, span, example.placeholder))
        }
        _ => diagnostic,
    }
}

/// Returns whether a text may hold an example: a word begins like one, or several digits follow each other.
#[allow(clippy::needless_bitwise_bool, reason = "without a branch, many bytes are taken at once")]
fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_letter = |byte: u8| (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_example_start = |byte: u8| ((byte | 0x20) == b'x') | ((byte | 0x20) == b'n') | (byte == b'#');
    let begins = |one: u8, two: u8| !is_letter(one) & is_example_start(two);
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let mut run = 0;
    bytes.contains(&b'+')
        | bytes.first().is_some_and(|first| is_example_start(*first))
        | pairs.fold(false, |any, (one, two)| any | begins(*one, *two))
        || bytes.iter().any(|byte| {
            run = if byte.is_ascii_digit() { run + 1 } else { 0 };
            run >= MIN_DIGITS
        })
}

/// Returns the numbers in the codes of all rows, from their column and from their messages.
fn codes(context: &LintContext<'_>) -> HashSet<String> {
    let format = context.format;
    let in_column = context.rows.iter().filter_map(|row| Some(&*row.code_cell()?.text));
    let in_messages = context.messages().filter_map(|message| Some(format?.split(&message.text)?.code));
    let numbers = in_column.chain(in_messages).flat_map(|code| code.split(|c: char| !c.is_ascii_digit()));
    numbers.map(str::to_owned).collect()
}

/// Returns an example of a phone number in groups, such as `+1 (555) 123-4567`. Without groups, it is a placeholder.
fn phone<'p>(message: &'p Cell<'p>) -> Option<LiteralExample<'p>> {
    let text = &*message.text;
    let (start, _) = text.match_indices('+').find(|(at, _)| {
        let (before, from_plus) = text.split_at_checked(*at).unwrap_or_default();
        let digits = from_plus.bytes().skip(1).take_while(u8::is_ascii_digit).count();
        !before.ends_with(char::is_alphanumeric) && (1..MIN_DIGITS).contains(&digits)
    })?;
    let rest = text.get(start + 1..)?;
    let part = rest.find(|c: char| !c.is_ascii_digit() && !" ()-.".contains(c)).unwrap_or(rest.len());
    let number = rest.get(..part)?.trim_end_matches(|c: char| !c.is_ascii_digit());
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let range = start..start + 1 + number.len();
    let ends = !rest.get(number.len()..)?.starts_with(char::is_alphanumeric);
    if !ends || !GROUPED_PHONE_DIGITS.contains(&digits) {
        return None;
    }
    let number: String = number.chars().filter(char::is_ascii_digit).collect();
    Some(LiteralExample {
        message,
        range,
        placeholder: format!("{{number:phone=+{number}}}"),
        is_number: false,
    })
}

/// Returns the examples in a message.
fn examples<'p>(message: &'p Cell<'p>) -> impl Iterator<Item = LiteralExample<'p>> {
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
        let word = text.get(range.clone())?;
        let placeholder = placeholder(word, after)?;
        if !is_separate(before, after) {
            return None;
        }
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        Some(LiteralExample { message, range, placeholder, is_number })
    })
}

/// Returns whether a word is not a part of something longer, such as a version, a path or a parameter.
fn is_separate(before: &str, after: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || "._/\\:+{}<>$%=@".contains(c);
    let mut next = after.chars();
    let is_end = |c: char| ".:".contains(c);
    let ends = match (next.next(), next.next()) {
        // The sentence ends.
        (Some(mark), next) if is_end(mark) => next.is_none_or(char::is_whitespace),
        (next, _) => !next.is_some_and(joins),
    };
    ends && !before.ends_with(joins)
}

/// Returns the placeholder to write for a word, if the word is an example.
fn placeholder(word: &str, after: &str) -> Option<String> {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        let is_example = word.len() >= MIN_DIGITS && !word.ends_with("000") && !BOUNDS.contains(&word);
        let kind =
            if PHONE_DIGITS.contains(&word.len()) { ParameterType::Phone } else { ParameterType::Integer };
        return if is_example { Some(format!("{{number:{}={word}}}", kind.as_str())) } else { None };
    }
    let first = word.chars().next()?;
    if !"xXnN#".contains(first) {
        return None;
    }
    let is_run = word.chars().all(|c| c == first || c == '-');
    if is_run && word.matches(first).count() >= MIN_LETTERS {
        return Some("{value}".to_owned());
    }
    let unit = after.strip_prefix(' ')?.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    let singular = unit.strip_suffix('s').unwrap_or(unit);
    let is_unit = |word: &str| UNITS.split(' ').any(|known| known.eq_ignore_ascii_case(word));
    let is_unit = !unit.is_empty() && (is_unit(singular) || is_unit(unit));
    if is_unit && word.len() == 1 { Some(format!("{{{}:integer}}", unit.to_ascii_lowercase())) } else { None }
}
