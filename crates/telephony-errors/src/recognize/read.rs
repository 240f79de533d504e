//! Parses the pieces of a form.

use super::anchors::Anchors;
use super::chars::{is_dash, is_inline_space, is_word};
use super::grammar::{AFTER_WORDS, Before, FOLLOWERS, HEADERS, PHRASE_ENDS, SEPARATORS};
use super::piece::{Parsed, Piece};
use super::{condition, entry_lookup, names, parameters, spelling};
use crate::{FreeSwitchCause, TwilioError};

/// Returns whether a text may begin with the pieces, by its first two bytes. This test rejects most texts.
#[inline]
pub(super) fn may_begin(pieces: &[Piece], text: &str) -> bool {
    let Some(first) = text.as_bytes().first() else { return false };
    match pieces.first() {
        Some(Piece::Text(words)) => may_begin_with(words, text),
        Some(Piece::Number | Piece::TwilioNumber | Piece::Cause | Piece::FreeSwitchNumber) => {
            first.is_ascii_digit()
        }
        Some(Piece::CauseName | Piece::FreeSwitchName | Piece::ResponseName) => first.is_ascii_alphabetic(),
        Some(Piece::Parameters) => matches!(first, b';' | b'%' | b' ' | b'\t' | b'\r' | b'\n'),
        _ => true,
    }
}

fn may_begin_with(words: &str, text: &str) -> bool {
    let mut pairs = words.bytes().zip(text.bytes()).take(2);
    pairs.all(|(word, byte)| word.eq_ignore_ascii_case(&byte))
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
            Piece::FreeSwitchNumber => {
                let (number, rest) = digits(text, 3)?;
                parsed.number = Some(FreeSwitchCause::from_code(number)?.code());
                rest
            }
            Piece::SameCause => {
                let (number, rest) = digits(text, 3)?;
                (parsed.number == Some(number)).then_some(rest)?
            }
            Piece::Phrase => phrase(&mut parsed, text)?,
            Piece::PhraseUntil(ends) => phrase_until(&mut parsed, text, ends)?,
            Piece::KnownPhrase => {
                let (phrase, rest) = text.split_at_checked(spelling::known_start(parsed.number?, text)?)?;
                parsed.phrase = Some(phrase);
                after_same_code(parsed.number, rest)
            }
            Piece::TelnyxPhrase => {
                let number = parsed.number.filter(|number| condition::has_telnyx_codes(*number))?;
                if !text.starts_with(char::is_uppercase) || !has_telnyx_code(text) {
                    return None;
                }
                let mut longest = (0..=LONGEST_TELNYX_PHRASE.min(text.len())).rev();
                let (start, rest) = text.split_at(longest.find(|at| text.is_char_boundary(*at))?);
                let after = phrase_until(&mut parsed, start, &[])?;
                condition::telnyx_code(number, parsed.phrase?)?;
                text.get(text.len() - rest.len() - after.len()..)?
            }
            Piece::Name => name(&mut parsed, text, |_| None)?,
            Piece::ResponseName => name(&mut parsed, text, names::response)?,
            Piece::CauseName => name(&mut parsed, text, names::q850)?,
            Piece::FreeSwitchName => name(&mut parsed, text, names::freeswitch)?,
            Piece::AnyCauseName => {
                let (word, _) = word(text)?;
                let is_name = word.contains('_') && !word.contains(char::is_lowercase);
                let is_known = is_name && names::cause(word).is_some();
                if is_known { name(&mut parsed, text, |_| None)? } else { return None }
            }
            Piece::Separator => separator(text)?,
            Piece::CodeEnd => ends_code(text).then_some(text)?,
            Piece::Closing => text.trim_start_matches([')', ']']),
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
#[inline]
pub(super) fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    // Most texts differ in their first byte.
    let (Some(first), Some(word)) = (text.as_bytes().first(), words.as_bytes().first()) else { return None };
    if first.is_ascii() && !first.eq_ignore_ascii_case(word) && !first.is_ascii_whitespace() {
        return None;
    }
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

/// Returns the text before literal words at its end.
#[inline]
pub(super) fn before<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let (Some(last), Some(word)) = (text.as_bytes().last(), words.as_bytes().last()) else { return None };
    if last.is_ascii() && !last.eq_ignore_ascii_case(word) && !last.is_ascii_whitespace() {
        return None;
    }
    let mut chars = text.chars();
    for word in words.chars().rev() {
        let char = chars.next_back()?;
        match word {
            ' ' if is_inline_space(char) => {
                chars = chars.as_str().trim_end_matches(is_inline_space).chars();
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

/// Parses words up to one of the ends, another form or the text around the phrase, without the punctuation and header
/// before a form.
fn phrase_until<'t>(parsed: &mut Parsed<'t>, text: &'t str, ends: &[&str]) -> Option<&'t str> {
    let after_word = |at: usize| text.get(..at).is_some_and(|before| before.ends_with(is_word));
    // A form contains an anchor soon after its beginning.
    let mut anchors = Anchors::new(text).peekable();
    let mut begins_form = |at: usize| {
        while anchors.next_if(|anchor| *anchor < at).is_some() {}
        let has_anchor = anchors.peek().is_some_and(|anchor| anchor - at <= LONGEST_WORDS);
        has_anchor && text.get(at..).is_some_and(begins) && !after_word(at)
    };
    let mut brackets = 0_usize;
    let mut length = text.len();
    let mut is_in_word = false;
    for (at, byte) in text.bytes().enumerate() {
        // Most bytes are inside of words.
        let was_in_word = core::mem::replace(&mut is_in_word, byte.is_ascii_alphanumeric());
        if was_in_word && is_in_word {
            continue;
        }
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
        if closes
            || byte < b' '
            || ends.iter().any(ends_so)
            || ends_phrase(byte, rest())
            || may_begin_form(byte) && begins_form(at)
        {
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
    let known = parsed.number.and_then(|number| known_in_prose(number, words));
    let rest = match known.and_then(|length| text.trim_start().split_at_checked(length)) {
        Some((known, rest)) => {
            parsed.phrase = Some(known);
            rest
        }
        None => rest,
    };
    (!words.is_empty()).then(|| after_same_code(parsed.number, rest))
}

/// Returns the length of the known phrase of a code at the start of words that prose continues: `Busy Here from the
/// trunk`.
fn known_in_prose(number: u16, words: &str) -> Option<usize> {
    let length = spelling::known_start(number, words).filter(|length| *length < words.len())?;
    let is_whole =
        || entry_lookup::find(number, words).is_some() || condition::telnyx_code(number, words).is_some();
    (ends_code(words.get(length..)?) && !is_whole()).then_some(length)
}

/// Returns the text after the same code in brackets.
fn after_same_code(number: Option<u16>, text: &str) -> &str {
    let same = after(text, " (SIP ").and_then(response).filter(|(other, _)| Some(*other) == number);
    same.and_then(|(_, rest)| rest.strip_prefix(')')).unwrap_or(text)
}

/// Returns the text after characters between a code and its phrase, at least one.
fn separator(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let next = rest.trim_start_matches(may_separate);
        let next = after_tag(next).or_else(|| after_encoded(next)).unwrap_or(next);
        if next.len() == rest.len() {
            return (next.len() < text.len()).then_some(next);
        }
        rest = next;
    }
}

/// Returns whether a character may be one of those between a code and a phrase.
pub(super) fn may_separate(char: char) -> bool {
    is_inline_space(char) || is_dash(char) || SEPARATORS.contains(char)
}

/// The longest name of a tag.
const LONGEST_TAG: usize = 12;

fn after_tag(text: &str) -> Option<&str> {
    let tag = text.strip_prefix('<')?;
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let length = tag.bytes().take(LONGEST_TAG).take_while(u8::is_ascii_alphanumeric).count();
    tag.get(length..)?.strip_prefix('>')
}

/// Returns the text after a percent-encoded byte.
fn after_encoded(text: &str) -> Option<&str> {
    let (encoded, rest) = text.split_at_checked(3)?;
    let digits = encoded.strip_prefix('%')?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(rest)
}

/// Returns whether a code in prose ends before a text: no unit, range or list follows.
fn ends_code(text: &str) -> bool {
    let is_mark =
        |char: char| may_separate(char) || matches!(char, '.' | '!' | '?' | '<' | '\\' | '&' | '#' | '^');
    let rest = text.trim_start_matches(is_mark);
    let marks = text.get(..text.len() - rest.len()).unwrap_or_default();
    let is_word_next = rest.starts_with(|char: char| char.is_alphabetic());
    if !marks.contains(|char: char| is_mark(char) && !is_inline_space(char) && !is_dash(char)) {
        let is_follower =
            |follower: &&str| after(rest, follower).is_some_and(|rest| !rest.starts_with(is_word));
        let is_list = marks.contains(is_dash) && marks.starts_with(is_inline_space) && is_word_next;
        return rest.is_empty()
            || rest.starts_with(['\r', '\n'])
            || is_list
            || FOLLOWERS.iter().any(is_follower);
    }
    let closes = marks.starts_with([')', ']', '}', '"', '\'', '<', '`', '*', '&', '#', '^', '|']);
    closes || !rest.starts_with(|char: char| char.is_numeric())
}

/// The most bytes of a form before its first anchor, unless it has many spaces.
const LONGEST_WORDS: usize = 64;

/// The longest phrase with a code of Telnyx, which bounds the time.
const LONGEST_TELNYX_PHRASE: usize = 128;

/// Returns whether the beginning of a text may contain a code of Telnyx. This test rejects most texts.
fn has_telnyx_code(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .take(LONGEST_TELNYX_PHRASE)
        .any(|bytes| matches!(bytes, [b' ', b'D', b'0'..=b'9']))
}

/// Returns whether a text is one that follows a phrase in a line.
fn ends_phrase(first: u8, text: &str) -> bool {
    match first {
        b'"' | b'\\' | b'<' => true,
        b'\'' => !text.get(1..).is_some_and(|rest| rest.starts_with(is_word)),
        b' ' | b'&' | b'#' | b'%' => {
            let header = text.strip_prefix(' ').and_then(word).filter(|(_, rest)| rest.starts_with(':'));
            PHRASE_ENDS.iter().any(|end| text.starts_with(end))
                || header.is_some_and(|(name, _)| HEADERS.contains(&name))
        }
        _ => false,
    }
}

/// Returns whether a form of [`AFTER_WORDS`] may begin with a byte.
fn may_begin_form(byte: u8) -> bool {
    static FIRST: [bool; 256] = {
        let mut first = [false; 256];
        let mut table = AFTER_WORDS;
        while let [syntax, rest @ ..] = table {
            if let Before::Words(mut all) = syntax.before {
                while let [words, rest @ ..] = all {
                    if let [byte, ..] = words.as_bytes() {
                        #[allow(clippy::indexing_slicing, reason = "at compile time")]
                        {
                            first[byte.to_ascii_lowercase() as usize] = true;
                            first[byte.to_ascii_uppercase() as usize] = true;
                        }
                    }
                    all = rest;
                }
            }
            table = rest;
        }
        first
    };
    FIRST.get(usize::from(byte)).is_some_and(|is_first| *is_first)
}

/// Returns whether a form of [`AFTER_WORDS`] begins here, at a word boundary.
fn begins(text: &str) -> bool {
    if !text.as_bytes().first().is_some_and(|first| may_begin_form(*first)) {
        return false;
    }
    // The first words and the code suffice. The rest may be long.
    AFTER_WORDS.iter().any(|syntax| {
        let Before::Words(all) = syntax.before else { return false };
        let pieces = syntax.pieces.get(..1).unwrap_or_default();
        let begins = |words: &&str| {
            let rest = if may_begin_with(words, text) { after(text, words) } else { None };
            rest.is_some_and(|rest| read(pieces, Parsed::default(), rest).is_some())
        };
        all.iter().any(begins)
    })
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
