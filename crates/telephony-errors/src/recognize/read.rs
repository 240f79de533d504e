//! Parses the pieces of a form.

use super::chars::{is_dash, is_inline_space, is_word};
use super::form::{self, ANYWHERE, FormSyntax, HEADERS, PHRASE_ENDS};
use super::piece::{Parsed, Piece};
use super::{names, parameters};
use crate::TwilioError;

/// Returns whether a text may begin with the pieces, by its first two bytes. This test rejects most texts.
#[inline]
pub(super) fn may_begin(pieces: &[Piece], text: &str) -> bool {
    let Some(first) = text.as_bytes().first() else { return false };
    match pieces.first() {
        Some(Piece::Text(words)) => {
            let mut pairs = words.bytes().zip(text.bytes()).take(2);
            pairs.all(|(word, byte)| word.eq_ignore_ascii_case(&byte))
        }
        Some(Piece::Number | Piece::TwilioNumber) => first.is_ascii_digit(),
        Some(Piece::CauseName | Piece::FreeSwitchName) => first.is_ascii_alphabetic(),
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
                let (number, rest) = response(text)?;
                parsed.number = Some(number);
                rest
            }
            Piece::Cause => {
                let (number, rest) = digits(text, 3)?;
                parsed.number = Some(number).filter(|number| (1..=127).contains(number));
                parsed.number.and(Some(rest))?
            }
            Piece::CauseOctets => {
                let (octets, rest) = text.split_at_checked(4)?;
                parsed.number = Some(u16::from_str_radix(octets, 16).ok()? & 0x7f);
                (!rest.starts_with(is_word)).then_some(rest)?
            }
            Piece::End => {
                let is_end =
                    text.is_empty() || text.starts_with(['\r', '\n', '"', '\'', ')', ']', '}', '<', '\\']);
                is_end.then_some(text)?
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
            Piece::Phrase => phrase(&mut parsed, text)?,
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
pub(super) fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
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

/// Splits a text after a number of three digits that may be that of a response.
pub(super) fn response(text: &str) -> Option<(u16, &str)> {
    digits(text, 3).filter(|(number, _)| (100..700).contains(number))
}

/// Splits a text after a number of at most so many digits, which no word character follows.
pub(super) fn digits(text: &str, most: usize) -> Option<(u16, &str)> {
    let length = text.bytes().take(most + 1).take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(length)?;
    let is_number = (1..=most).contains(&length) && !rest.starts_with(is_word);
    if is_number { Some((digits.parse().ok()?, rest)) } else { None }
}

/// Returns the text after one of the texts.
pub(super) fn after_any<'t>(text: &'t str, all: &[&str]) -> Option<&'t str> {
    all.iter().find_map(|words| after(text, words))
}

/// Parses words, at least one, up to the end of the line.
fn phrase<'t>(parsed: &mut Parsed<'t>, text: &'t str) -> Option<&'t str> {
    let (phrase, rest) = text.split_at_checked(text.find(['\r', '\n']).unwrap_or(text.len()))?;
    let phrase = phrase.trim();
    parsed.phrase = Some(phrase);
    (!phrase.is_empty()).then_some(rest)
}

/// Splits a text after a phrase that ends with the line or with the text around it.
pub(super) fn phrase_in_line(text: &str) -> Option<(&str, &str)> {
    let mut parsed = Parsed::default();
    let rest = phrase_until(&mut parsed, text, &[])?;
    Some((parsed.phrase?, rest))
}

/// Parses words up to one of the ends, another form or the text around the phrase, without the punctuation and header
/// before a form.
fn phrase_until<'t>(parsed: &mut Parsed<'t>, text: &'t str, ends: &[&str]) -> Option<&'t str> {
    let after_word = |at: usize| text.get(..at).is_some_and(|before| before.ends_with(is_word));
    let begins_form = |at: usize| text.get(at..).is_some_and(begins) && !after_word(at);
    let mut brackets = 0_usize;
    let mut length = text.len();
    for (at, byte) in text.bytes().enumerate() {
        let closes = match byte {
            b'(' | b'[' => {
                brackets += 1;
                false
            }
            b')' | b']' => {
                let is_open = brackets > 0;
                brackets = brackets.saturating_sub(1);
                !is_open
            }
            b'}' => true,
            _ => false,
        };
        let rest = || text.get(at..).unwrap_or_default();
        let ends_so = |end: &&str| rest().starts_with(end);
        if closes || byte < b' ' || ends.iter().any(ends_so) || ends_phrase(byte, rest()) || begins_form(at) {
            length = at;
            break;
        }
    }
    let (words, rest) = text.split_at_checked(length)?;
    let mut words = words.trim().trim_end_matches([';', ',']).trim_end();
    if begins(rest) {
        words = words.trim_end_matches(is_between);
        let (before, last) = words.split_at_checked(words.len().saturating_sub(HEADER.len()))?;
        if last.eq_ignore_ascii_case(HEADER) && !before.ends_with(is_word) {
            words = before.trim_end_matches(is_between);
        }
    }
    parsed.phrase = Some(words);
    (!words.is_empty()).then_some(rest)
}

/// Returns whether a text is one that follows a phrase in a line.
fn ends_phrase(first: u8, text: &str) -> bool {
    match first {
        b'"' | b'\\' | b'<' => true,
        b'\'' => !text.get(1..).is_some_and(|rest| rest.starts_with(is_word)),
        b' ' | b'&' | b'#' => {
            let is_header = |header: &&str| {
                let rest = text.strip_prefix(' ').and_then(|rest| rest.strip_prefix(header));
                rest.is_some_and(|rest| rest.starts_with(':'))
            };
            PHRASE_ENDS.iter().any(|end| text.starts_with(end)) || HEADERS.iter().any(is_header)
        }
        _ => false,
    }
}

/// Returns whether a form of [`ANYWHERE`] begins here, at a word boundary.
fn begins(text: &str) -> bool {
    let is_one = |syntax: &FormSyntax| {
        // The first words and the code suffice. The rest may be long.
        let pieces = syntax.pieces.get(..2).unwrap_or(syntax.pieces);
        may_begin(pieces, text) && read(pieces, Parsed::default(), text).is_some()
    };
    let &[first, second, ..] = text.as_bytes() else { return false };
    form::may_begin(first, second) && ANYWHERE.iter().any(is_one)
}

/// The header whose values are forms.
const HEADER: &str = "Reason";

/// Returns whether a character separates two forms in a line.
fn is_between(char: char) -> bool {
    is_inline_space(char) || matches!(char, ':' | ';' | ',' | '(' | '|' | '/') || is_dash(char)
}

/// The longest name in bytes, which bounds the time to reject a word.
const LONGEST_NAME: usize = 64;

/// Splits a text after a word that may be a name.
pub(super) fn word(text: &str) -> Option<(&str, &str)> {
    let is_in_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let length = text.bytes().take(LONGEST_NAME + 1).take_while(is_in_name).count();
    let is_name = (1..=LONGEST_NAME).contains(&length);
    is_name.then(|| text.split_at_checked(length))?
}

/// Parses a name, and its number unless that is already known.
fn name<'t>(parsed: &mut Parsed<'t>, text: &'t str, number: fn(&str) -> Option<u16>) -> Option<&'t str> {
    let (name, rest) = word(text)?;
    parsed.number = parsed.number.or_else(|| number(name));
    (parsed.phrase, parsed.is_name) = (Some(name), true);
    parsed.number.and(Some(rest))
}

/// Returns whether a word begins after a text: the text ends without a word, or with an escape sequence.
pub(super) fn is_boundary(before: &str) -> bool {
    !before.ends_with(is_word) || ends_with_escape(before.as_bytes())
}

/// Returns whether a form may begin with a byte after another: not inside of a word, unless the other byte may end an
/// escape sequence. This test rejects most positions.
#[inline]
pub(super) const fn may_follow(previous: u8, first: u8) -> bool {
    !matches!(previous, b'g'..=b'l' | b'o'..=b'q' | b's' | b'u'..=b'z' | b'_')
        || !first.is_ascii_alphanumeric()
}

/// Returns whether a number of three digits begins at a position.
#[inline]
pub(super) fn is_code(previous: u8, text: &[u8], at: usize) -> bool {
    let is_digit = |at: usize| text.get(at).is_some_and(u8::is_ascii_digit);
    !matches!(previous, b'0'..=b'9' | b'.') && is_digit(at + 1) && is_digit(at + 2) && !is_digit(at + 3)
}

/// Returns whether a text ends with the escape of a line end, of a byte, or of a terminal's color.
fn ends_with_escape(text: &[u8]) -> bool {
    let is_hex = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_hexdigit);
    match text {
        [.., b'\\', b'n' | b'r' | b't'] => true,
        [.., b'%', a, b] | [.., b'\\', b'x', a, b] | [.., b'#', b'0', a, b] => is_hex(&[*a, *b]),
        [.., b'\\', b'u', a, b, c, d] => is_hex(&[*a, *b, *c, *d]),
        [color @ .., b'm'] => {
            let is_parameter = |byte: &u8| byte.is_ascii_digit() || *byte == b';';
            let parameters =
                color.iter().rev().take(LONGEST_COLOR).take_while(|byte| is_parameter(byte)).count();
            color.iter().rev().nth(parameters) == Some(&b'[')
        }
        _ => false,
    }
}

/// The longest parameters of a color.
const LONGEST_COLOR: usize = 20;
