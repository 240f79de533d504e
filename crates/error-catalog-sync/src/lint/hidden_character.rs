//! Characters in a message that logs seldom hold: typographic ones, and those that look like others or like nothing.

use std::ops::Range;

use crate::lint::finding::{Finding, Findings};
use crate::lint::row_texts::{Texts, written};
use crate::parse::cell::Cell;
use crate::rules::wording::HIDDEN_CHARACTER;
use crate::rules::wording::TYPOGRAPHIC_CHARACTER;
use crate::terminal::is_unsafe;

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    let (mut typographic, mut hidden) = (Vec::new(), Vec::new());
    for message in rows.iter().filter_map(|row| row.message) {
        let text = &*message.text;
        if text.is_ascii() && !text.contains(is_unsafe) {
            typographic.extend(double_blank(text).map(|at| finding(findings, message, at, "two blanks")));
            continue;
        }
        if let Some((at, what)) = hidden_in(text) {
            hidden.push(finding(findings, message, at, &what));
        }
        if let Some((at, what)) = typographic_in(text) {
            typographic.push(finding(findings, message, at, &what));
        }
    }
    findings.report_all(&TYPOGRAPHIC_CHARACTER, typographic);
    for finding in hidden {
        findings.report(&HIDDEN_CHARACTER, finding);
    }
}

fn finding(findings: &Findings<'_>, message: &Cell<'_>, at: Range<usize>, what: &str) -> Finding {
    // As the page has it, with its escapes and its code.
    let on_page = findings.source.text.get(message.span.clone()).unwrap_or(&message.text);
    Finding {
        at: written(findings.source, message, at),
        what: format!("the message holds {what}"),
        help: format!("if logs show it in plain characters, write: {}", plain(on_page)),
    }
}

/// Two blanks side by side. Readers see one.
#[allow(clippy::needless_bitwise_bool, reason = "without a branch, many bytes are taken at once")]
fn double_blank(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    if !pairs.fold(false, |any, (one, two)| any | ((*one == b' ') & (*two == b' '))) {
        return None;
    }
    let at = bytes.windows(2).position(|two| two == b"  ")?;
    Some(at..at + 2)
}

/// The first typographic character of a text that is plain but for such: a text in a language with letters of its own
/// has its own signs, too.
fn typographic_in(text: &str) -> Option<(Range<usize>, String)> {
    let is_plain =
        |c: char| c.is_ascii() || typographic(c).is_some() || is_invisible(c) || lookalike(c).is_some();
    if !text.chars().all(is_plain) {
        return None;
    }
    let found = text.char_indices().find_map(|(at, c)| Some((at, c, typographic(c)?)));
    if let Some((at, c, (name, _))) = found {
        let sign = if c.is_whitespace() { String::new() } else { format!(" `{c}`") };
        return Some((at..at + c.len_utf8(), format!("{name}{sign} (U+{:04X})", u32::from(c))));
    }
    double_blank(text).map(|at| (at, "two blanks".to_owned()))
}

/// The first character that is not what it seems: one that cannot be seen, or a letter of another script in a word.
fn hidden_in(text: &str) -> Option<(Range<usize>, String)> {
    let mut at = 0;
    let mut before = None;
    for word in words(text) {
        let is_mixed = is_mixed(word);
        let mut chars = word.chars().peekable();
        while let Some(c) = chars.next() {
            let range = at..at + c.len_utf8();
            // Between letters of some scripts, what cannot be seen has its use.
            let is_latin = [before, chars.peek().copied()].iter().all(|c| c.is_none_or(|c| c.is_ascii()));
            if is_unsafe(c) {
                return Some((range, format!("a control character (U+{:04X})", u32::from(c))));
            }
            if is_invisible(c) && is_latin {
                return Some((range, format!("a character that cannot be seen (U+{:04X})", u32::from(c))));
            }
            if let Some(latin) = lookalike(c).filter(|_| is_mixed) {
                let what = format!("a `{c}` (U+{:04X}) that looks like the letter `{latin}`", u32::from(c));
                return Some((range, what));
            }
            (at, before) = (range.end, Some(c));
        }
    }
    None
}

/// The words of a text, each with the sign behind it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|c: char| !c.is_alphanumeric())
}

/// Whether a word holds plain letters beside those that look like them, and no other.
fn is_mixed(word: &str) -> bool {
    let is_plain = |c: char| c.is_ascii() || !c.is_alphanumeric() || lookalike(c).is_some();
    word.contains(|c: char| c.is_ascii_alphabetic()) && word.chars().all(is_plain)
}

/// The text in plain characters.
fn plain(text: &str) -> String {
    let text = text.replace("&nbsp;", " ");
    let mut plain = String::with_capacity(text.len());
    for word in words(&text) {
        let is_mixed = is_mixed(word);
        for c in word.chars() {
            match (typographic(c), lookalike(c)) {
                _ if c.is_whitespace() && plain.ends_with(' ') => {}
                (Some((_, sign)), _) => plain.push_str(sign),
                (_, Some(latin)) if is_mixed => plain.push(latin),
                _ if is_invisible(c) || is_unsafe(c) => {}
                _ => plain.push(c),
            }
        }
    }
    plain.trim().to_owned()
}

/// What a typographic character is called, and how it is written plainly.
const fn typographic(c: char) -> Option<(&'static str, &'static str)> {
    Some(match c {
        '\u{2018}'..='\u{201B}' | '\u{2032}' => ("a curly quote", "'"),
        '\u{201C}'..='\u{201F}' | '\u{2033}' => ("a curly quote", "\""),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => ("a dash", "-"),
        '\u{2026}' => ("an ellipsis", "..."),
        '\u{A0}' | '\u{202F}' => ("a no-break blank", " "),
        '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => ("an odd blank", " "),
        _ => return None,
    })
}

const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// The plain letter that a Cyrillic or a Greek one looks like.
fn lookalike(c: char) -> Option<char> {
    const ALIKE: &str =
        "аaеeоoрpсcуyхxіiјjѕsԁdһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";
    if !matches!(c, '\u{370}'..='\u{52F}') {
        return None;
    }
    let mut letters = ALIKE.chars();
    while let (Some(other), Some(latin)) = (letters.next(), letters.next()) {
        if other == c {
            return Some(latin);
        }
    }
    None
}
