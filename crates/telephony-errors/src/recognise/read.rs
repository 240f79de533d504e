//! Reads the pieces of a form from a text.

use super::form::{self, ANYWHERE, Writing};
use super::piece::{Piece, Seen};
use super::{names, parameters};

/// Whether a text may begin with the pieces: a look at its first two bytes, which refuses nearly all.
#[inline]
pub(super) fn may_begin(pieces: &[Piece], text: &str) -> bool {
    let Some(first) = text.as_bytes().first() else { return false };
    match pieces.first() {
        Some(Piece::Text(words)) => {
            let second = text.as_bytes().get(1).map(u8::to_ascii_lowercase);
            words.as_bytes().first().is_some_and(|word| word.eq_ignore_ascii_case(first))
                && words.as_bytes().get(1).map(u8::to_ascii_lowercase) == second
        }
        Some(Piece::Number) => first.is_ascii_digit(),
        Some(Piece::CauseName) => first.is_ascii_uppercase(),
        _ => true,
    }
}

/// What the text begins with, and the rest of it, if it begins with all pieces.
pub(super) fn read<'t>(
    pieces: &[Piece],
    mut seen: Seen<'t>,
    mut text: &'t str,
) -> Option<(Seen<'t>, &'t str)> {
    for piece in pieces {
        text = match piece {
            Piece::Text(words) => after(text, words)?,
            Piece::Number => {
                let (number, rest) = digits(text)?;
                seen.number = Some(number).filter(|number| (100..700).contains(number));
                seen.number.and(Some(rest))?
            }
            Piece::Cause => {
                let (number, rest) = digits(text)?;
                seen.number = Some(number).filter(|number| (1..=127).contains(number));
                seen.number.and(Some(rest))?
            }
            Piece::SameCause => {
                let (number, rest) = digits(text)?;
                (seen.number == Some(number)).then_some(rest)?
            }
            Piece::Phrase => phrase(&mut seen, text, |_| false)?,
            Piece::PhraseUntil(ends) => phrase_until(&mut seen, text, ends)?,
            Piece::Name => name(&mut seen, text, |_| None)?,
            Piece::ResponseName => name(&mut seen, text, names::response)?,
            Piece::CauseName => name(&mut seen, text, names::cause)?,
            Piece::Parameters => parameters::read(&mut seen, text)?,
            Piece::Maybe(pieces) => match read(pieces, seen, text) {
                Some((more, rest)) => {
                    seen = more;
                    rest
                }
                None => text,
            },
        };
    }
    Some((seen, text))
}

/// What follows the words at the start of a text.
fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    if let Some(rest) = text.strip_prefix(words) {
        // A run of blanks is one.
        return Some(if words.ends_with(' ') { rest.trim_start_matches(is_blank) } else { rest });
    }
    let mut chars = text.chars();
    for word in words.chars() {
        let char = chars.next()?;
        match word {
            ' ' if is_blank(char) => chars = chars.as_str().trim_start_matches(is_blank).chars(),
            '-' if is_dash(char) => {}
            _ if char.eq_ignore_ascii_case(&word) => {}
            _ => return None,
        }
    }
    Some(chars.as_str())
}

/// A number of up to three digits that no letter or digit follows, and what does.
fn digits(text: &str) -> Option<(u16, &str)> {
    let rest = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let length = text.len() - rest.len();
    let is_number = (1..=3).contains(&length) && !rest.starts_with(is_word);
    let number = text.get(..length).filter(|_| is_number)?.parse().ok()?;
    Some((number, rest))
}

/// Takes words up to the end of the line, or to where they end; there must be some.
fn phrase<'t>(seen: &mut Seen<'t>, text: &'t str, ends: impl Fn(usize) -> bool) -> Option<&'t str> {
    let is_end = |(at, byte): &(usize, u8)| matches!(byte, b'\r' | b'\n') || ends(*at);
    let length = text.bytes().enumerate().find(is_end).map_or(text.len(), |(at, _)| at);
    let (phrase, rest) = text.split_at_checked(length)?;
    let phrase = phrase.trim();
    seen.phrase = Some(phrase);
    (!phrase.is_empty()).then_some(rest)
}

/// Takes words up to one of the ends, or to where another form begins, with what leads to that.
fn phrase_until<'t>(seen: &mut Seen<'t>, text: &'t str, ends: &[&str]) -> Option<&'t str> {
    let after_word = |at: usize| text.get(..at).is_some_and(|before| before.ends_with(is_word));
    let begins_form = |at: usize| text.get(at..).is_some_and(begins) && !after_word(at);
    let rest = phrase(seen, text, |at| {
        let ends_so = |end: &&str| text.get(at..).is_some_and(|rest| rest.starts_with(end));
        ends.iter().any(ends_so) || begins_form(at)
    })?;
    if begins(rest) {
        let words = seen.phrase?.trim_end_matches(is_between);
        let (before, last) = words.split_at_checked(words.len().saturating_sub(HEADER.len()))?;
        let is_header = last.eq_ignore_ascii_case(HEADER) && !before.ends_with(is_word);
        seen.phrase = Some(if is_header { before.trim_end_matches(is_between) } else { words });
    }
    seen.phrase.is_some_and(|phrase| !phrase.is_empty()).then_some(rest)
}

/// Whether a form that stands anywhere begins here, where a word begins.
fn begins(text: &str) -> bool {
    let is_one = |writing: &Writing| {
        // The first words and the code are enough, and what follows may be long.
        let pieces = writing.pieces.get(..2).unwrap_or(writing.pieces);
        may_begin(pieces, text) && read(pieces, Seen::default(), text).is_some()
    };
    text.as_bytes().get(..2).is_some_and(form::may_begin) && ANYWHERE.iter().any(is_one)
}

/// The header whose values are forms themselves.
const HEADER: &str = "Reason";

/// What stands between two forms in a line.
fn is_between(char: char) -> bool {
    is_blank(char) || matches!(char, ':' | ';' | ',' | '(' | '|' | '/') || is_dash(char)
}

/// The longest name, in bytes: a longer one is none, and the time to find that out is bounded.
const LONGEST_NAME: usize = 64;

/// Takes a name, and its number where it has to have one.
fn name<'t>(seen: &mut Seen<'t>, text: &'t str, number: fn(&str) -> Option<u16>) -> Option<&'t str> {
    let is_in_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let length = text.bytes().take(LONGEST_NAME + 1).take_while(is_in_name).count();
    let (name, rest) = text.split_at_checked(length)?;
    seen.number = seen.number.or_else(|| number(name));
    (seen.phrase, seen.is_name) = (Some(name), true);
    ((1..=LONGEST_NAME).contains(&length) && seen.number.is_some()).then_some(rest)
}

/// Whether a character makes what stands beside it part of a longer word.
pub(super) fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// A blank within a line.
pub(super) fn is_blank(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\r' | '\n')
}

const fn is_dash(char: char) -> bool {
    matches!(char, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
