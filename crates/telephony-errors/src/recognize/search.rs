//! Finds the forms of the tables at positions of a text.

use core::ops::Range;

use super::chars::is_word;
use super::code::Code;
use super::condition::{self, LEAST_UNCOMMON};
use super::evidence;
use super::field::{self, Value};
use super::form::{
    ANYWHERE, BEGINNINGS, Form, FormSyntax, REVERSE_SEPARATORS, SEPARATORS, VALUE_STARTS, WHOLE,
};
use super::piece::Parsed;
use super::{names, read, spelling};
use crate::{FreeSwitchCause, TwilioError};

/// A form in a text.
#[derive(Clone, Copy)]
pub(super) struct Found<'t> {
    pub(super) form: Form,
    /// The code, unless the form states none.
    pub(super) code: Option<Code>,
    pub(super) parsed: Parsed<'t>,
    /// The end in the text.
    pub(super) end: usize,
}

/// Parses a whole text.
pub(super) fn whole(text: &str) -> Option<Found<'_>> {
    let mut possible = WHOLE.iter().filter(|syntax| read::may_begin(syntax.pieces, text));
    let found = possible.find_map(|syntax| parse(syntax, text, "", text, str::is_empty));
    found.filter(|found| found.code.is_some())
}

/// Parses the first form at a position with a unique beginning.
pub(super) fn begun(text: &str, at: usize) -> Option<Found<'_>> {
    let (before, rest) = text.split_at_checked(at)?;
    if rest.starts_with(is_word) && !read::is_boundary(before) {
        return None;
    }
    let &[first, second, ..] = rest.as_bytes() else { return None };
    let may_begin = |[one, other]: &[u8; 2]| {
        one.eq_ignore_ascii_case(&first) && (*other == 0 || other.eq_ignore_ascii_case(&second))
    };
    let mut possible = ANYWHERE.iter().zip(&BEGINNINGS).filter(|(_, pair)| may_begin(pair));
    possible.find_map(|(syntax, _)| parse(syntax, text, before, rest, |_| true))
}

fn parse<'t>(
    syntax: &FormSyntax,
    text: &'t str,
    before: &str,
    rest: &'t str,
    is_end: fn(&str) -> bool,
) -> Option<Found<'t>> {
    let (parsed, rest) = read::read(syntax.pieces, Parsed::default(), rest)?;
    let (number, phrase) = (parsed.number.unwrap_or_default(), parsed.phrase.unwrap_or_default());
    let holds = is_end(rest) && syntax.condition.holds(number, phrase, before);
    let code = parsed.number.map(syntax.code);
    holds.then_some(Found { form: syntax.form, code, parsed, end: text.len() - rest.len() })
}

/// Parses a code at a position with a phrase after or before it; `from` is the end of the previous form.
pub(super) fn code_and_phrase(text: &str, at: usize, from: usize) -> Option<Found<'_>> {
    let (before, start) = text.split_at_checked(at)?;
    let (number, rest) = read::response(start).filter(|_| read::is_boundary(before))?;
    let is_letter = |char: char| char.is_alphabetic();
    if let Some(after) = read::after_any(rest, SEPARATORS).filter(|after| after.starts_with(is_letter)) {
        if condition::has_telnyx_codes(number) && after.starts_with(char::is_uppercase) {
            let (phrase, rest) = read::phrase_in_line(after)?;
            if condition::telnyx_code(number, phrase).is_some() {
                let parsed = Parsed { number: Some(number), phrase: Some(phrase), is_name: false };
                let (form, code) = (Form::TelnyxResponse, Some(Code::Sip(number)));
                return Some(Found { form, code, parsed, end: text.len() - rest.len() });
            }
        }
        if let Some(phrase) = known_start(number, after) {
            let end = text.len() - after.len() + phrase.len();
            return with_phrase(text, Form::CodeAndPhrase, number, phrase, at, end);
        }
        if let Some((name, rest)) = read::word(after).filter(|(name, _)| is_cause_name(name)) {
            let parsed = Parsed { number: Some(number), phrase: Some(name), is_name: true };
            let (form, code) = (Form::CodeAndPhrase, Some(Code::Sip(number)));
            return Some(Found { form, code, parsed, end: text.len() - rest.len() });
        }
    }
    let after = rest.trim_start_matches([')', ']']);
    let words = before.get(from..)?;
    let words = REVERSE_SEPARATORS.iter().find_map(|separator| words.strip_suffix(separator))?;
    let phrase = words.get(spelling::known_end(number, words)?..)?;
    let is_closed = after.len() < rest.len() || !before.ends_with(['(', '[']);
    let start = from + words.len() - phrase.len();
    let found = with_phrase(text, Form::CodeAndPhrase, number, phrase, start, text.len() - after.len())?;
    is_closed.then_some(found)
}

/// Returns whether a word is the name of a cause in capitals, of several words.
fn is_cause_name(word: &str) -> bool {
    let is_capital = word.contains('_') && !word.contains(char::is_lowercase);
    is_capital && (names::cause(word).is_some() || names::freeswitch(word).is_some())
}

/// Returns the known phrase of a code that a text begins with.
fn known_start(number: u16, text: &str) -> Option<&str> {
    text.get(..spelling::known_start(number, text)?)
}

/// Returns the code of a phrase in its namespace, or nothing if that is in doubt.
fn with_phrase<'t>(
    text: &'t str,
    form: Form,
    number: u16,
    phrase: &'t str,
    start: usize,
    end: usize,
) -> Option<Found<'t>> {
    let is_shared = spelling::is_shared(number, phrase);
    // In prose, words in lower case often follow a number.
    let is_prose = || is_shared || !phrase.contains(' ') || spelling::phrase(number, phrase).is_none();
    if !phrase.starts_with(char::is_uppercase) && is_prose() {
        return None;
    }
    // Such as `608 Rejected`, which may be a count.
    let is_word = || {
        let is_delimited = text.get(..start).is_some_and(|before| before.ends_with(['=', '"', '(', '[']));
        let has_bracket = text.get(start..end).is_some_and(|form| form.contains(['(', '[']));
        !phrase.contains(|char: char| !char.is_alphanumeric()) && !is_delimited && !has_bracket
    };
    let code = if is_shared || is_word() {
        let is_word_outside =
            |part: Option<&str>| part.is_some_and(|part| part.contains(char::is_alphanumeric));
        let is_alone = !is_word_outside(text.get(..start)) && !is_word_outside(text.get(end..));
        let evidence = evidence::around(text, start, end, number);
        match (
            evidence.has_http,
            evidence.has_word || evidence.has_field || evidence.has_code_field || is_alone,
        ) {
            (true, _) if is_shared => Code::Http(number),
            (false, true) => Code::Sip(number),
            _ => return None,
        }
    } else {
        Code::Sip(number)
    };
    let parsed = Parsed { number: Some(number), phrase: Some(phrase), is_name: false };
    Some(Found { form, code: Some(code), parsed, end })
}

/// The longest name of a field, and the most punctuation between it and its value.
const LONGEST_NAME: usize = 48;
const MOST_PUNCTUATION: usize = 8;

/// The name of a field.
struct Name<'t> {
    text: &'t str,
    start: usize,
}

/// Parses a field whose name ends before a position; `from` is the end of the previous form.
pub(super) fn field(text: &str, at: usize, from: usize) -> Option<Found<'_>> {
    let is_punctuation = |char: char| matches!(char, ' ' | '"' | '\'' | '\\' | '[' | '(' | '>' | '=');
    let value = text.get(at + 1..)?.trim_start_matches(is_punctuation);
    let value = if value.starts_with(['S', 's']) {
        read::after_any(value, VALUE_STARTS).unwrap_or(value)
    } else {
        value
    };
    // Most values are rejected faster than names.
    let number = read::digits(value, 5);
    if number.is_none() && !value.starts_with(|char: char| char.is_ascii_alphabetic()) {
        return None;
    }
    let name = name(text.get(from..at)?, from)?;
    let one_word = field::value(name.text);
    let two_words = || {
        let before = text.get(from..name.start)?.strip_suffix(' ')?;
        let word = self::name(before, from).filter(|word| before.ends_with(word.text))?;
        let both = text.get(word.start..name.start + name.text.len())?;
        Some((field::value(both)?, word.start))
    };
    let (kind, start) = match one_word {
        Some(kind @ (Value::Response | Value::Cause | Value::Twilio)) => (kind, name.start),
        Some(Value::Context | Value::Http) => return None,
        one_word => two_words().or_else(|| Some((one_word?, name.start)))?,
    };
    match number {
        Some((number, rest)) => number_of_field(text, kind, start..text.len() - value.len(), number, rest),
        None => name_of_field(text, kind, value),
    }
}

/// Returns the word at the end of a text, without the punctuation after it.
fn name(text: &str, from: usize) -> Option<Name<'_>> {
    let is_punctuation = |byte: &&u8| matches!(byte, b' ' | b'"' | b'\'' | b'\\' | b']');
    let bytes = text.as_bytes();
    let punctuation = bytes.iter().rev().take(MOST_PUNCTUATION).take_while(is_punctuation).count();
    let text = text.get(..text.len() - punctuation)?;
    let is_in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let length = text.bytes().rev().take(LONGEST_NAME).take_while(|byte| is_in_name(&byte)).count();
    let start = text.len() - length;
    text.get(start..).filter(|name| !name.is_empty()).map(|text| Name { text, start: from + start })
}

/// Reads the number of a field whose name and punctuation are in a range.
fn number_of_field<'t>(
    text: &'t str,
    kind: Value,
    name: Range<usize>,
    number: u16,
    rest: &'t str,
) -> Option<Found<'t>> {
    // A longer number, a range, a time, a list, or words about a number.
    let next = rest.strip_prefix(['.', ',', '-', ':']).map(str::trim_start).unwrap_or_default();
    let is_prose = || rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase));
    let has_words = text.get(name.clone()).is_some_and(|name| name.trim_end().contains(' '));
    if next.starts_with(|char: char| char.is_ascii_digit()) || has_words && is_prose() {
        return None;
    }
    let is_response = (100..700).contains(&number);
    let code = match kind {
        Value::Response if is_response => Code::Sip(number),
        Value::Cause => cause(number)?,
        Value::MaybeCause if (1..=127).contains(&number) => Code::Q850(number),
        Value::MaybeResponse | Value::MaybeCause if is_response && number >= 300 => Code::Sip(number),
        Value::Twilio | Value::MaybeResponse if number >= LEAST_UNCOMMON => {
            Code::Twilio(TwilioError::from_code(number)?.code())
        }
        _ => return None,
    };
    let end = text.len() - rest.len();
    let phrase = match code {
        Code::Sip(_) => read::after_any(rest, SEPARATORS).and_then(|after| known_start(number, after)),
        _ => None,
    };
    let end_of_phrase = |phrase: &str| phrase.as_ptr() as usize - text.as_ptr() as usize + phrase.len();
    let found = Found {
        form: Form::Field,
        code: Some(code),
        parsed: Parsed { number: Some(number), phrase, is_name: false },
        end: phrase.map_or(end, end_of_phrase),
    };
    if !matches!(kind, Value::MaybeResponse | Value::MaybeCause) {
        return Some(found);
    }
    if let Some(phrase) = phrase {
        return with_phrase(text, Form::Field, number, phrase, name.start, found.end);
    }
    let evidence = evidence::around(text, name.start, end, number);
    // After a field that says more, the number may be that of HTTP.
    let is_other = evidence.has_http || evidence.has_code_field;
    let has_evidence = (evidence.has_field || evidence.has_phrase) && !is_other;
    (has_evidence || is_header(text, code, name.start, end)).then_some(found)
}

/// Returns whether a cause is a whole line, as in the events of Asterisk: `Cause: 17`.
fn is_header(text: &str, code: Code, start: usize, end: usize) -> bool {
    let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    matches!(code, Code::Q850(_))
        && text.get(start..).is_some_and(|line| line.starts_with("Cause: "))
        && (before.is_empty() || before.ends_with('\n'))
        && (after.trim_end().is_empty() || after.starts_with(['\r', '\n']))
}

fn name_of_field<'t>(text: &'t str, kind: Value, value: &'t str) -> Option<Found<'t>> {
    if !matches!(kind, Value::Cause | Value::MaybeCause) {
        return None;
    }
    let (name, rest) = read::word(value)?;
    let code = match names::cause(name) {
        Some(number) => Code::Q850(number),
        None => Code::FreeSwitch(names::freeswitch(name)?),
    };
    let is_certain = kind == Value::Cause || condition::Condition::UniqueWords.holds(code.number(), name, "");
    let parsed = Parsed { number: Some(code.number()), phrase: Some(name), is_name: true };
    let end = text.len() - rest.len();
    is_certain.then_some(Found { form: Form::Field, code: Some(code), parsed, end })
}

/// Returns a cause of Q.850 or of `FreeSWITCH`.
fn cause(number: u16) -> Option<Code> {
    if (1..=127).contains(&number) {
        Some(Code::Q850(number))
    } else {
        FreeSwitchCause::from_code(number).map(|cause| Code::FreeSwitch(cause.code()))
    }
}
