//! A plain and slow implementation of the definition in the crate's documentation, and tests that compare the scanner
//! with it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

#[path = "definition/annotations.rs"]
mod annotations;
#[path = "definition/breakdowns.rs"]
mod breakdowns;
#[path = "definition/codes.rs"]
mod codes;
#[path = "definition/cuts.rs"]
mod cuts;
#[path = "definition/inputs.rs"]
mod inputs;
#[path = "definition/parts.rs"]
mod parts;

use std::borrow::Cow;
use std::collections::BTreeSet;

use error_catalog_model::{Catalog, Index, MatchKind, ParameterType, Segment};
use error_catalog_scan::{Hit, HitKind, Scanner};

/// A message that the definition finds.
#[derive(Debug)]
struct Expected<'t> {
    start: usize,
    end: usize,
    kind: HitKind<'t>,
}

impl PartialEq<Hit<'_>> for Expected<'_> {
    fn eq(&self, found: &Hit<'_>) -> bool {
        (self.start, self.end, &self.kind) == (found.start, found.end, &found.kind)
    }
}

/// A wording of an entry.
struct KnownWording<'c> {
    entry: u32,
    is_alias: bool,
    /// The message with the names of its placeholders.
    plain: [Segment<'c>; 1],
    segments: Vec<Segment<'c>>,
}

impl KnownWording<'_> {
    fn first_byte(&self) -> u8 {
        let Some(Segment::Literal(literal)) = self.segments.first() else { unreachable!() };
        literal.as_bytes()[0]
    }
}

/// The characters of a view that is unescaped `times` times, each with its end in the source.
fn view(bytes: &[u8], times: usize) -> Vec<(char, usize)> {
    if times > 1 {
        let outer = view(bytes, times - 1);
        let text: String = outer.iter().map(|(char, _)| char).collect();
        // For each byte of the text, the end of its character in the source.
        let after: Vec<usize> =
            outer.iter().flat_map(|(char, after)| std::iter::repeat_n(*after, char.len_utf8())).collect();
        return view(text.as_bytes(), 1).into_iter().map(|(char, end)| (char, after[end - 1])).collect();
    }
    let mut all = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let Some((char, length)) = one(&bytes[at..], times == 1) else { break };
        at += length;
        all.push((char, at));
    }
    all
}

/// The text of an unknown message.
fn innermost(bytes: &[u8]) -> String {
    let text = |times| view(bytes, times).into_iter().map(|(char, _)| char).collect::<String>();
    let reads_all =
        |times| view(bytes, times).last().map(|last| last.1) == view(bytes, 1).last().map(|last| last.1);
    text((2..=3).take_while(|times| reads_all(*times)).last().unwrap_or(1))
}

fn hex(digits: &[u8]) -> Option<u16> {
    let digits = str::from_utf8(digits.get(..4)?).ok()?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).unwrap())
}

fn one(bytes: &[u8], is_unescaped: bool) -> Option<(char, usize)> {
    if is_unescaped {
        if let [b'\\', escaped @ (b'"' | b'\\' | b'/'), ..] = bytes {
            return Some((char::from(*escaped), 2));
        }
        if bytes.starts_with(b"\"\"") {
            return Some(('"', 2));
        }
        for end in ["\\b", "\\f", "\\n", "\\r", "\\t"] {
            if bytes.starts_with(end.as_bytes()) {
                return None;
            }
        }
        if bytes.starts_with(b"\\u")
            && let Some(first) = hex(&bytes[2..])
        {
            let mut found = String::from_utf16(&[first]).ok().map(|text| (text, 6));
            if found.is_none()
                && bytes.get(6..8) == Some(b"\\u")
                && let Some(second) = hex(&bytes[8..])
            {
                found = String::from_utf16(&[first, second]).ok().map(|text| (text, 12));
            }
            if let Some((text, length)) = found {
                let char = text.chars().next().unwrap();
                if char.is_control() {
                    return None;
                }
                if !(char.is_ascii_alphanumeric() || " -:._()[]#,".contains(char)) {
                    return Some((char, length));
                }
            }
        }
    }
    let length = (1..=4.min(bytes.len())).find(|length| str::from_utf8(&bytes[..*length]).is_ok())?;
    let char = str::from_utf8(&bytes[..length]).unwrap().chars().next().unwrap();
    (!char.is_control()).then_some((char, length))
}

/// The length of a message whose text is not known.
fn boundary(before: &[u8], bytes: &[u8], start: &str) -> usize {
    let before = &before[before.len().saturating_sub(8)..];
    let is_doubled = before.ends_with(b"\"\"");
    let opening = before.strip_suffix(b"\"").filter(|_| !is_doubled);
    let opening =
        opening.map(|rest| rest.len() - rest.iter().rposition(|byte| *byte != b'\\').map_or(0, |at| at + 1));
    // The number of backslashes before an escaped character at the depth of the message.
    let depth = opening.unwrap_or(0) + 1;
    let closer = match before.last() {
        Some(byte @ (b',' | b';' | b'|' | b'\'')) => Some(*byte),
        Some(b'(') => Some(b')'),
        Some(b'[') => Some(b']'),
        Some(b'{') => Some(b'}'),
        Some(b'<') => Some(b'>'),
        _ => None,
    };
    let mut at = 0;
    let mut is_open = false;
    while at < bytes.len() {
        let backslashes = bytes[at..].iter().take_while(|byte| **byte == b'\\').count();
        let rest = &bytes[at + backslashes..];
        if rest.first() == Some(&b'"') {
            let is_pair = backslashes == 0 && rest.get(1) == Some(&b'"');
            let after = &rest[if rest.get(1) == Some(&b'"') { 2 } else { 1 }..];
            let ends = match opening {
                _ if is_doubled => true,
                Some(0) if is_pair => false,
                Some(_) => backslashes % (2 * depth) < depth,
                None if is_open => false,
                None => !begins_quotation(after),
            };
            if ends {
                break;
            }
            is_open = opening.is_none() && !is_open;
            at += backslashes + if is_pair { 2 } else { 1 };
        } else if backslashes > 0 {
            let is_escape = (1..=depth).contains(&(backslashes % (2 * depth)));
            if is_escape && one(&bytes[at + backslashes - 1..], true).is_none() {
                break;
            }
            at += backslashes;
        } else if closer.is_some_and(|closer| rest[0] == closer)
            && (closer != Some(b'\'') || !rest.get(1).is_some_and(u8::is_ascii_alphanumeric))
        {
            break;
        } else {
            let Some((_, length)) = one(rest, false) else { break };
            at += length;
        }
    }
    if let Some(again) = (1..at).find(|again| bytes[*again..at].starts_with(start.as_bytes())) {
        at = again;
    }
    without_end(bytes, at)
}

fn without_end(bytes: &[u8], mut at: usize) -> usize {
    while at > 0 && matches!(bytes[at - 1], b' ' | b'\\') {
        at -= 1;
    }
    at
}

/// Returns whether text after a quotation mark is quoted.
fn begins_quotation(after: &[u8]) -> bool {
    match after.first() {
        Some(b'\\') => {
            let escaped = after.iter().find(|byte| **byte != b'\\');
            escaped == Some(&b'u') || escaped == Some(&b'/')
        }
        Some(byte) => {
            byte.is_ascii_alphanumeric() || *byte >= 0x80 || "_+-#*/$@%&<([{".contains(char::from(*byte))
        }
        None => false,
    }
}

/// The end of an unknown message that no delimiter precedes, if fields or tags follow.
fn before_fields(text: &[u8]) -> Option<usize> {
    let is_field = |at: usize| {
        let end =
            text[at + 1..].iter().position(|byte| !(byte.is_ascii_alphanumeric() || b"_-.".contains(byte)));
        text[at] == b' ' && end.is_some_and(|end| end > 0 && text[at + 1 + end] == b'=')
    };
    let is_tag = |at: usize| text[at..].starts_with(b"</") || text[at..].starts_with(b"<\\/");
    (1..text.len()).find(|at| is_field(*at) || is_tag(*at)).map(|at| without_end(text, at))
}

/// The end of a message with which the characters begin, by the first way to fill it.
fn ends(segments: &[Segment<'_>], text: &[char], at: usize, boundary: usize) -> Option<usize> {
    let is_word = |at: usize| text.get(at).is_some_and(|char| char.is_alphanumeric() || *char == '_');
    let Some((first, rest)) = segments.split_first() else {
        return (!(is_word(at - 1) && is_word(at))).then_some(at);
    };
    let (kind, mut longest) = match first {
        Segment::Literal(literal) => {
            let literal: Vec<char> = literal.chars().collect();
            return text[at..]
                .starts_with(&literal)
                .then(|| ends(rest, text, at + literal.len(), boundary))?;
        }
        Segment::Placeholder { kind, .. } if kind.is_number() => {
            let sign = if *kind == ParameterType::Phone { '+' } else { '-' };
            let from = at + usize::from(text.get(at) == Some(&sign));
            let digits = text[from.min(text.len())..].iter().take_while(|char| char.is_ascii_digit()).count();
            return (digits > 0).then(|| ends(rest, text, from + digits, boundary))?;
        }
        Segment::Placeholder { kind: ParameterType::Text, .. } => (ParameterType::Text, boundary),
        Segment::Placeholder { kind, .. } => {
            (*kind, (at..boundary).find(|position| text[*position] == ' ').unwrap_or(boundary))
        }
    };
    if !rest.is_empty() {
        return (at + 1..=longest).find_map(|end| ends(rest, text, end, boundary));
    }
    let outside = if kind == ParameterType::Text { " " } else { ".,;:!?'\")]}>" };
    while longest > at && outside.contains(text[longest - 1]) {
        longest -= 1;
    }
    if longest > at { ends(rest, text, longest, boundary) } else { None }
}

/// All messages in the bytes, by the definition.
fn slowly<'t>(catalog: &Catalog, index: &Index<&Catalog>, bytes: &'t [u8]) -> Vec<Expected<'t>> {
    let max_lookahead = Scanner::new(index.matcher()).max_lookahead();
    let shape = [
        Segment::Literal("Door - "),
        Segment::Placeholder { name: "code", kind: ParameterType::Word },
        Segment::Literal(" - "),
        Segment::Placeholder { name: "reason", kind: ParameterType::Text },
    ];
    let wordings: Vec<_> = (0..)
        .zip(&catalog.entries)
        .flat_map(|(entry, of_entry)| {
            let wordings = of_entry.wordings().zip([false, true, true]);
            wordings.map(move |(wording, is_alias)| KnownWording {
                entry,
                is_alias,
                plain: [Segment::Literal(wording.message)],
                segments: wording.segments().unwrap(),
            })
        })
        .collect();
    // The first byte of each message, and of each escape.
    let mut first_bytes = BTreeSet::from([b'D', b'\\', b'"']);
    first_bytes.extend(wordings.iter().map(KnownWording::first_byte));
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let is_start = first_bytes.contains(&bytes[at]);
        let end = (at + max_lookahead).min(bytes.len());
        let message = is_start.then(|| {
            let before = &bytes[at.saturating_sub(8)..at];
            message(catalog, index, &wordings, &shape, before, &bytes[at..end])
        });
        match message.flatten() {
            Some((length, kind)) => {
                found.push(Expected { start: at, end: at + length, kind });
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

fn message<'t>(
    catalog: &Catalog,
    index: &Index<&Catalog>,
    wordings: &[KnownWording<'_>],
    shape: &[Segment<'_>],
    before: &[u8],
    bytes: &[u8],
) -> Option<(usize, HitKind<'t>)> {
    let boundary = boundary(before, bytes, "Door - ");
    let mut best = None;
    let mut begins = false;
    let mut before_it = None;
    for times in 0..=3 {
        let view = view(bytes, times);
        if before_it.as_ref() == Some(&view) {
            // Nothing remains to be unescaped.
            break;
        }
        let text: Vec<char> = view.iter().map(|(char, _)| *char).collect();
        begins |= text.starts_with(&['D', 'o', 'o', 'r', ' ', '-', ' ']);
        let boundary = view.iter().filter(|(_, after)| *after <= boundary).count();
        for wording in wordings {
            let ways = [(&wording.plain[..], MatchKind::Exact), (&wording.segments, MatchKind::Parameters)];
            for (segments, kind) in ways {
                let Some(end) = ends(segments, &text, 0, boundary) else { continue };
                let kind = if wording.is_alias { MatchKind::Alias } else { kind };
                let rank = (std::cmp::Reverse(view[end - 1].1), kind, wording.entry);
                if best.is_none_or(|best| rank < best) {
                    best = Some(rank);
                }
            }
        }
        before_it = Some(view);
    }
    if let Some((end, _, entry)) = best {
        return Some((end.0, HitKind::Entry(entry)));
    }
    if !begins || boundary == 0 {
        return None;
    }
    let is_bare =
        !matches!(before.last(), Some(b'"' | b',' | b';' | b'|' | b'\'' | b'(' | b'[' | b'{' | b'<'));
    let shorter = before_fields(&bytes[..boundary]).filter(|end| is_bare && *end > 0);
    let known = |end: usize| {
        let text = innermost(&bytes[..end]);
        let found = index.lookup(&text)?;
        let entry = found.entry()?;
        let number = catalog.entries.iter().position(|other| other == entry).unwrap();
        Some((end, HitKind::Entry(u32::try_from(number).unwrap())))
    };
    let unknown = |end: usize| {
        let text = innermost(&bytes[..end]);
        let is_built_so =
            error_catalog_match::Pattern { segments: shape.into() }.normalized_captures(&text).is_some();
        is_built_so.then_some((end, HitKind::Unknown(Cow::Owned(text))))
    };
    known(boundary)
        .or_else(|| shorter.and_then(|end| known(end).or_else(|| unknown(end))))
        .or_else(|| unknown(boundary))
}
