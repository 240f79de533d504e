//! Text that Markdown takes for markup: readers do not see what is written.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use crate::build::placeholder::parameter_at;
use crate::lint::finding::{Finding, Findings};
use crate::lint::row_texts::{Texts, written};
use crate::parse::cell::{Cell, Html, OPTIONS, html, tag_name};
use crate::placeholder_syntax::PlaceholderSyntax;
use crate::rules::wording::MARKDOWN_SWALLOWS_TEXT;

/// Tags that stand alone.
const VOID: [&str; 3] = ["img", "wbr", "a"];

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    for row in rows {
        let cells = [row.code, row.message, row.meaning, row.fix];
        for cell in cells.into_iter().flatten().filter(|cell| has_markup(cell)) {
            // Of a name in a message, it is told whether it is read as a parameter.
            let is_message = row.message.is_some_and(|message| message.span == cell.span);
            check_cell(cell, is_message, findings);
        }
        check_split(row, findings);
    }
}

/// Whether a cell is anything but plain text. Most are not.
fn has_markup(cell: &Cell<'_>) -> bool {
    !matches!(cell.text, Cow::Borrowed(text) if text.len() == cell.span.len())
}

/// How many findings of one cell are told.
const MOST: usize = 3;

/// The fewest letters of a name in italics.
const LEAST_NAME: usize = 3;

/// Words stand before the cell when it is read, so that it is no list and no block of HTML.
const BEFORE: &str = "x ";

fn check_cell(cell: &Cell<'_>, is_message: bool, findings: &mut Findings<'_>) {
    let source = findings.source;
    let on_page = source.text.get(cell.span.clone()).unwrap_or_default();
    if !on_page.contains(['<', '*', '_', '~', '\\', '&']) {
        return;
    }
    let text = [BEFORE, on_page].concat();
    let mut found = Vec::new();
    let (mut open, mut code) = (Vec::new(), Vec::new());
    let mut last = 0;
    for (event, span) in Parser::new_ext(&text, OPTIONS).into_offset_iter() {
        let range = span.start.saturating_sub(BEFORE.len())..span.end.saturating_sub(BEFORE.len());
        match event {
            Event::Code(_) => code.push(range),
            Event::InlineHtml(tag) => match html(&tag) {
                Html::Text if is_message && is_parameter(on_page, &range) => {}
                Html::Text => found.push(swallowed(on_page, range)),
                Html::Nothing if tag.starts_with("</") => open.retain(|(name, _)| *name != tag_name(&tag)),
                Html::Nothing if tag.starts_with("<!") || tag.contains([' ', '=', '/']) => {}
                Html::Nothing => open.push((tag_name(&tag).to_owned(), range)),
                Html::Break => {}
            },
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                // Once for each word, however many stars it holds.
                if range.start >= last
                    && found.len() < MOST
                    && let Some(lost) = eaten(on_page, &range)
                {
                    last = lost.0.end;
                    found.push(lost);
                }
            }
            _ => {}
        }
    }
    let unclosed = open.into_iter().filter(|(name, _)| !VOID.contains(&name.as_str()));
    found.extend(unclosed.map(|(_, range)| swallowed(on_page, range)));
    found.extend(vanished_escape(on_page, &code));
    for (range, what, help) in found.into_iter().take(MOST) {
        let at = cell.span.start + range.start..cell.span.start + range.end;
        findings.report(&MARKDOWN_SWALLOWS_TEXT, Finding { at, what, help });
    }
    if let Some(finding) = entity(cell, findings) {
        findings.report(&MARKDOWN_SWALLOWS_TEXT, finding);
    }
}

/// Whether a tag is written like a parameter, and is no part of a word.
fn is_parameter(on_page: &str, range: &Range<usize>) -> bool {
    let before = on_page.get(..range.start).unwrap_or_default();
    let tag = parameter_at(on_page.get(range.clone()).unwrap_or_default(), None);
    let is_angle =
        tag.is_ok_and(|found| found.is_some_and(|found| found.notation == PlaceholderSyntax::Angle));
    is_angle && !before.ends_with(char::is_alphanumeric)
}

/// Where something is lost, what is wrong and what to do.
type Lost = (Range<usize>, String, String);

/// A tag that no browser knows, or that nothing closes.
fn swallowed(on_page: &str, range: Range<usize>) -> Lost {
    let tag = on_page.get(range.clone()).unwrap_or_default();
    (range, format!("`{tag}` is taken for HTML, and readers do not see it"), format!("write: \\{tag}"))
}

/// Stars and the like within a word.
fn eaten(on_page: &str, range: &Range<usize>) -> Option<Lost> {
    let (before, behind) = (on_page.get(..range.start)?, on_page.get(range.end..)?);
    let inner = on_page.get(range.clone())?;
    let is_word = |c: char| c.is_ascii_alphanumeric();
    // A name in italics stands for another on purpose: `tray*number*.log`.
    let name = inner.trim_matches('*');
    if name.len() >= LEAST_NAME && name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    // `__init__.py`, but not the end of a sentence.
    let mut next = behind.chars();
    let joins =
        next.next().is_some_and(|c| "._/(".contains(c)) && next.next().is_some_and(|c| !c.is_whitespace());
    let is_in_word =
        before.ends_with(is_word) || behind.starts_with(is_word) || (inner.starts_with('_') && joins);
    if !is_in_word {
        return None;
    }
    let start = before.rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
    let end = range.end + behind.find(char::is_whitespace).unwrap_or(behind.len());
    let word = on_page.get(start..end)?;
    let seen: String = word.chars().filter(|c| !"*_~".contains(*c)).collect();
    let escaped: String =
        word.chars().flat_map(|c| "*_~".contains(c).then_some('\\').into_iter().chain([c])).collect();
    Some((start..end, format!("readers see `{seen}` where `{word}` is written"), format!("write: {escaped}")))
}

/// The first word that is a path, and that loses a `\` before a sign.
fn vanished_escape(on_page: &str, code: &[Range<usize>]) -> Option<Lost> {
    let mut at = 0;
    for word in on_page.split(' ') {
        let start = at;
        at += word.len() + 1;
        let word = word.trim_end_matches(['.', ',', ';', ':', ')', '?', '!']);
        let range = start..start + word.len();
        let is_code = code.iter().any(|code| code.start < range.end && range.start < code.end);
        if !is_code && is_path(word) {
            let (seen, is_lost) = unescaped(word);
            if is_lost {
                let what = format!("readers see `{seen}` where `{word}` is written");
                return Some((range, what, format!("write it as code: `{word}`")));
            }
        }
    }
    None
}

/// Whether a word holds a `\` that stands for itself: behind a drive, before a server, or before a name.
fn is_path(word: &str) -> bool {
    let bytes = word.as_bytes();
    let drive = matches!(bytes, [drive, b':', b'\\', ..] if drive.is_ascii_alphabetic());
    let server = matches!(bytes, [b'\\', b'\\', name, ..] if name.is_ascii_alphanumeric());
    let folder = bytes.windows(3).any(
        |three| matches!(three, [a, b'\\', b] if a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric()),
    );
    (drive || server || folder) && !word.contains('`')
}

/// A path as readers see it, and whether a `\` is lost that was meant: one before a pipe has to be there, and who
/// writes two within a path knows that one is lost.
fn unescaped(path: &str) -> (String, bool) {
    let mut is_lost = path.starts_with("\\\\") && !path.starts_with("\\\\\\\\");
    let mut seen = String::with_capacity(path.len());
    let mut chars = path.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = chars.next_if(|next| c == '\\' && next.is_ascii_punctuation());
        is_lost |= escaped.is_some_and(|escaped| !matches!(escaped, '\\' | '|'));
        seen.push(escaped.unwrap_or(c));
    }
    (seen, is_lost)
}

/// What readers see of an entity that was escaped twice.
fn entity(cell: &Cell<'_>, findings: &Findings<'_>) -> Option<Finding> {
    const ENTITIES: [(&str, &str); 7] = [
        ("&lt;", "\\<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&#124;", "\\|"),
    ];
    let (at, (entity, sign)) = ENTITIES.iter().find_map(|known| Some((cell.text.find(known.0)?, *known)))?;
    let what = format!("readers see `{entity}` word for word");
    let help = format!("if it stands for a sign, write that: {sign}");
    Some(Finding { at: written(findings.source, cell, at..at + entity.len()), what, help })
}

/// Names the pipe that parts what was meant to be code.
fn check_split(row: &Texts<'_>, findings: &mut Findings<'_>) {
    let source = findings.source;
    let ticks = |cell: &Cell<'_>| source.text.get(cell.span.clone()).unwrap_or_default().matches('`').count();
    let pairs = row.row.cells.iter().zip(row.row.cells.iter().skip(1));
    let split = pairs.filter(|(one, two)| {
        let may_be = one.text.contains('`') && two.text.contains('`');
        may_be && ticks(one) % 2 == 1 && ticks(two) % 2 == 1
    });
    for (one, two) in split.collect::<Vec<_>>() {
        let between = source.text.get(one.span.end..two.span.start).unwrap_or_default();
        let Some(pipe) = between.find('|').map(|at| one.span.end + at) else { continue };
        let what = "this `|` ends the cell amid what seems to be code".to_owned();
        findings.report(
            &MARKDOWN_SWALLOWS_TEXT,
            Finding { at: pipe..pipe + 1, what, help: "write it as: \\|".to_owned() },
        );
    }
}
