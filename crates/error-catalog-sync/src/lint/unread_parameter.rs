//! What is written like a parameter in a message and read as plain text, as the page does not switch it on.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::build::placeholder::{parameter_at, read_message, write_message};
use crate::lint::finding::{Finding, Findings};
use crate::lint::row_texts::{Texts, mended, written};
use crate::parse::cell::Cell;
use crate::placeholder_syntax::PlaceholderSyntax;
use crate::rules::wording::UNREAD_PARAMETER;

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    let mut off: BTreeMap<&str, Vec<Finding>> = BTreeMap::new();
    for message in rows.iter().filter_map(|row| row.message) {
        let signs =
            message.text.bytes().fold(false, |any, byte| any | matches!(byte, b'{' | b'<' | b'%' | b'+'));
        let Some((at, unread)) =
            signs.then(|| first_unread(&message.text, &findings.settings.notations)).flatten()
        else {
            continue;
        };
        let text = message.text.get(at.clone()).unwrap_or_default();
        let at = written(findings.source, message, at);
        let before = findings.source.text.get(..at.start).unwrap_or_default();
        // Who escapes it wants it to be read so.
        if text.starts_with('<') && before.ends_with('\\') {
            continue;
        }
        match unread {
            Unread::Off(notation) => {
                let finding = switched_off(notation, message, text, at, findings);
                off.entry(notation.name()).or_default().push(finding);
            }
            Unread::Dollar => findings.report(&UNREAD_PARAMETER, dollar(message, text, at, findings)),
            Unread::Open => findings.report(&UNREAD_PARAMETER, unclosed(at)),
            Unread::Spaced => {
                findings.report(&UNREAD_PARAMETER, spaced_name(message, text, at, findings));
            }
        }
    }
    for (_, found) in off {
        findings.report_all(&UNREAD_PARAMETER, found);
    }
}

/// Why something is not read as a parameter.
enum Unread {
    /// The page does not switch its notation on.
    Off(PlaceholderSyntax),
    /// It is read, without the `$` before it.
    Dollar,
    /// Its `{` is not closed.
    Open,
    /// More than a name stands between its braces, or more than one of them.
    Spaced,
}

fn first_unread(text: &str, on: &[PlaceholderSyntax]) -> Option<(Range<usize>, Unread)> {
    let mut at = 0;
    while let Some(next) = text.get(at..)?.find(['{', '<', '%', '+']) {
        at += next;
        let (before, here) = text.split_at_checked(at)?;
        let before = before.chars().next_back();
        // A parameter of an unknown kind is an error anyway.
        let Some(found) = parameter_at(here, before).ok()? else {
            if let Some(length) = spaced(here).filter(|_| on.contains(&PlaceholderSyntax::Braces)) {
                return Some((at..at + length, Unread::Spaced));
            }
            if let Some(name) = unclosed_name(here) {
                return Some((at..at + 1 + name.len(), Unread::Open));
            }
            at += 1;
            continue;
        };
        let end = at + found.length;
        let is_on = on.contains(&found.notation);
        if is_on && found.notation == PlaceholderSyntax::Braces && before == Some('$') {
            return Some((at - 1..end, Unread::Dollar));
        }
        if !is_on && stands_alone(found.notation, before, text.get(end..)?.chars().next()) {
            return Some((at..end, Unread::Off(found.notation)));
        }
        at = end;
    }
    None
}

/// Whether something is no part of a word: `vector<int>` and `100%sure` hold no parameters.
fn stands_alone(notation: PlaceholderSyntax, before: Option<char>, after: Option<char>) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match notation {
        PlaceholderSyntax::Angle => !is_word(before),
        PlaceholderSyntax::Printf => !is_word(before) && !is_word(after),
        PlaceholderSyntax::Phone | PlaceholderSyntax::Braces | PlaceholderSyntax::Positional => true,
    }
}

/// The name behind a `{` that nothing closes.
fn unclosed_name(text: &str) -> Option<&str> {
    let behind = text.strip_prefix('{')?;
    let end = behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(behind.len());
    let starts = behind.starts_with(|c: char| c.is_ascii_alphabetic());
    behind.get(..end).filter(|_| starts && !behind.contains('}'))
}

fn switched_off(
    notation: PlaceholderSyntax,
    message: &Cell<'_>,
    text: &str,
    at: Range<usize>,
    findings: &Findings<'_>,
) -> Finding {
    let settings = findings.settings;
    let is_on = |one: &PlaceholderSyntax| *one == notation || settings.notations.contains(one);
    let on: Vec<PlaceholderSyntax> = PlaceholderSyntax::ALL.into_iter().filter(is_on).collect();
    let names: Vec<&str> = on.iter().map(|one| one.name()).collect();
    // Names that the notation has none of are for the writer to find.
    let in_braces = read_message(&message.text, &on)
        .ok()
        .filter(|_| settings.notations.contains(&PlaceholderSyntax::Braces));
    let in_braces = in_braces.map(|read| {
        let written = write_message(read.wording(), &settings.notations).replace("{arg", "{value");
        format!(", write: {}\nif all messages of the page write it so", written.replace('|', "\\|"))
    });
    Finding {
        what: format!("`{text}` is read as plain text, and not as what varies in the message"),
        help: format!(
            "if logs show something else there each time{}, switch this notation on {}:\n{}{}",
            in_braces.unwrap_or_default(),
            settings.there(),
            settings.block(&format!("  parameters: [{}]", names.join(", "))),
            if text.starts_with('<') {
                format!("\nif logs show it word for word, write: \\{text}")
            } else {
                String::new()
            }
        ),
        at,
    }
}

fn dollar(message: &Cell<'_>, text: &str, at: Range<usize>, findings: &Findings<'_>) -> Finding {
    let now = text.trim_start_matches('$');
    let help = format!("if logs show no `$` there, write: {}", mended(findings.source, message, &at, now));
    Finding { what: format!("the `$` of `{text}` is read as a part of the message"), help, at }
}

/// The most bytes in which such a name ends.
const LONGEST_NAME: usize = 64;

/// How long a name in braces is that blanks or further braces surround.
fn spaced(text: &str) -> Option<usize> {
    let count = |text: &str, brace: u8| text.bytes().take(3).take_while(|byte| *byte == brace).count();
    let opening = count(text, b'{');
    let inner = text.get(opening..)?;
    let name = inner.get(..inner.bytes().take(LONGEST_NAME).position(|byte| byte == b'}')?)?;
    let closing = count(inner.get(name.len()..)?, b'}');
    let is_name = name.trim().starts_with(|c: char| c.is_ascii_alphabetic())
        && name.trim().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (is_name && opening <= 2 && opening == closing).then_some(opening + name.len() + closing)
}

fn spaced_name(message: &Cell<'_>, text: &str, at: Range<usize>, findings: &Findings<'_>) -> Finding {
    let name = text.trim_matches(['{', '}', ' ']);
    let now = mended(findings.source, message, &at, &format!("{{{name}}}"));
    let help = format!("if logs show something else there each time, write: {now}");
    Finding {
        what: format!("`{text}` is read as plain text, and not as what varies in the message"),
        help,
        at,
    }
}

fn unclosed(at: Range<usize>) -> Finding {
    let what = "this `{` is not closed, so it is read as plain text".to_owned();
    let help =
        "if something that varies stands there, write a `}` behind its name, as in `{name}`".to_owned();
    Finding { at, what, help }
}
