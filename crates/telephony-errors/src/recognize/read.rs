//! Parses the pieces of a form.

use super::form::{self, ANYWHERE, FormSyntax};
use super::piece::{Parsed, Piece};
use super::{names, parameters};
use crate::TwilioError;

/// Returns whether a text may begin with the pieces, by its first two bytes. This test rejects most texts.
#[inline]
pub(super) fn may_begin(pieces: &[Piece], text: &str) -> bool {
    let Some(first) = text.as_bytes().first() else { return false };
    match pieces.first() {
        Some(Piece::Text(words)) => {
            let second = text.as_bytes().get(1).map(u8::to_ascii_lowercase);
            words.as_bytes().first().is_some_and(|word| word.eq_ignore_ascii_case(first))
                && words.as_bytes().get(1).map(u8::to_ascii_lowercase) == second
        }
        Some(Piece::Number | Piece::TwilioNumber) => first.is_ascii_digit(),
        Some(Piece::CauseName | Piece::FreeSwitchName) => first.is_ascii_uppercase(),
        _ => true,
    }
}

/// Parses all pieces at the start of a text. Returns the result and the remaining text.
pub(super) fn read<'t>(
    pieces: &[Piece],
    mut parsed: Parsed<'t>,
    mut text: &'t str,
) -> Option<(Parsed<'t>, &'t str)> {
    for piece in pieces {
        text = match piece {
            Piece::Text(words) => after(text, words)?,
            Piece::Number => {
                let (number, rest) = digits(text, 3)?;
                parsed.number = Some(number).filter(|number| (100..700).contains(number));
                parsed.number.and(Some(rest))?
            }
            Piece::Cause => {
                let (number, rest) = digits(text, 3)?;
                parsed.number = Some(number).filter(|number| (1..=127).contains(number));
                parsed.number.and(Some(rest))?
            }
            Piece::TwilioNumber => {
                let (number, rest) = digits(text, 5)?;
                parsed.number = Some(TwilioError::from_code(number)?.code());
                rest
            }
            Piece::SameCause => {
                let (number, rest) = digits(text, 3)?;
                (parsed.number == Some(number)).then_some(rest)?
            }
            Piece::Phrase => phrase(&mut parsed, text, |_| false)?,
            Piece::PhraseUntil(ends) => phrase_until(&mut parsed, text, ends)?,
            Piece::Name => name(&mut parsed, text, |_| None)?,
            Piece::ResponseName => name(&mut parsed, text, names::response)?,
            Piece::CauseName => name(&mut parsed, text, names::cause)?,
            Piece::FreeSwitchName => name(&mut parsed, text, names::freeswitch)?,
            Piece::Parameters => parameters::read(&mut parsed, text)?,
            Piece::Maybe(pieces) => match read(pieces, parsed, text) {
                Some((more, rest)) => {
                    parsed = more;
                    rest
                }
                None => text,
            },
        };
    }
    Some((parsed, text))
}

/// Returns the text after literal words.
fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    if let Some(rest) = text.strip_prefix(words) {
        // A run of spaces counts as one.
        return Some(if words.ends_with(' ') { rest.trim_start_matches(is_inline_space) } else { rest });
    }
    let mut chars = text.chars();
    for word in words.chars() {
        let char = chars.next()?;
        match word {
            ' ' if is_inline_space(char) => {
                chars = chars.as_str().trim_start_matches(is_inline_space).chars();
            }
            '-' if is_dash(char) => {}
            _ if char.eq_ignore_ascii_case(&word) => {}
            _ => return None,
        }
    }
    Some(chars.as_str())
}

/// Splits a text after a number of at most so many digits, which no word character follows.
fn digits(text: &str, most: usize) -> Option<(u16, &str)> {
    let rest = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let length = text.len() - rest.len();
    let is_number = (1..=most).contains(&length) && !rest.starts_with(is_word);
    if !is_number {
        return None;
    }
    Some((text.get(..length)?.parse().ok()?, rest))
}

/// Parses words, at least one, up to the end of the line or an end that `ends` finds.
fn phrase<'t>(parsed: &mut Parsed<'t>, text: &'t str, ends: impl Fn(usize) -> bool) -> Option<&'t str> {
    let is_end = |(at, byte): &(usize, u8)| matches!(byte, b'\r' | b'\n') || ends(*at);
    let length = text.bytes().enumerate().find(is_end).map_or(text.len(), |(at, _)| at);
    let (phrase, rest) = text.split_at_checked(length)?;
    let phrase = phrase.trim();
    parsed.phrase = Some(phrase);
    (!phrase.is_empty()).then_some(rest)
}

/// Parses words up to one of the ends or another form, without the punctuation and header before that form.
fn phrase_until<'t>(parsed: &mut Parsed<'t>, text: &'t str, ends: &[&str]) -> Option<&'t str> {
    let after_word = |at: usize| text.get(..at).is_some_and(|before| before.ends_with(is_word));
    let begins_form = |at: usize| text.get(at..).is_some_and(begins) && !after_word(at);
    let rest = phrase(parsed, text, |at| {
        let ends_so = |end: &&str| text.get(at..).is_some_and(|rest| rest.starts_with(end));
        ends.iter().any(ends_so) || begins_form(at)
    })?;
    if begins(rest) {
        let words = parsed.phrase?.trim_end_matches(is_between);
        let (before, last) = words.split_at_checked(words.len().saturating_sub(HEADER.len()))?;
        let is_header = last.eq_ignore_ascii_case(HEADER) && !before.ends_with(is_word);
        parsed.phrase = Some(if is_header { before.trim_end_matches(is_between) } else { words });
    }
    parsed.phrase.is_some_and(|phrase| !phrase.is_empty()).then_some(rest)
}

/// Returns whether a form of [`ANYWHERE`] begins here, at a word boundary.
fn begins(text: &str) -> bool {
    let is_one = |syntax: &FormSyntax| {
        // The first words and the code suffice. The rest may be long.
        let pieces = syntax.pieces.get(..2).unwrap_or(syntax.pieces);
        may_begin(pieces, text) && read(pieces, Parsed::default(), text).is_some()
    };
    text.as_bytes().get(..2).is_some_and(form::may_begin) && ANYWHERE.iter().any(is_one)
}

/// The header whose values are forms.
const HEADER: &str = "Reason";

/// Returns whether a character separates two forms in a line.
fn is_between(char: char) -> bool {
    is_inline_space(char) || matches!(char, ':' | ';' | ',' | '(' | '|' | '/') || is_dash(char)
}

/// The longest name in bytes, which bounds the time to reject a word.
const LONGEST_NAME: usize = 64;

/// Parses a name, and its number unless that is already known.
fn name<'t>(parsed: &mut Parsed<'t>, text: &'t str, number: fn(&str) -> Option<u16>) -> Option<&'t str> {
    let is_in_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let length = text.bytes().take(LONGEST_NAME + 1).take_while(is_in_name).count();
    let (name, rest) = text.split_at_checked(length)?;
    parsed.number = parsed.number.or_else(|| number(name));
    (parsed.phrase, parsed.is_name) = (Some(name), true);
    ((1..=LONGEST_NAME).contains(&length) && parsed.number.is_some()).then_some(rest)
}

/// Returns whether a character continues a word.
pub(super) fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// Returns whether a character is a space within a line.
pub(super) fn is_inline_space(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\r' | '\n')
}

const fn is_dash(char: char) -> bool {
    matches!(char, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
