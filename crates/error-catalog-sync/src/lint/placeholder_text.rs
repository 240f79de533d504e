//! Fixes that give the reader nothing to do, and meanings that are still to be written.

use crate::lint::finding::{Finding, Findings};
use crate::lint::row_texts::Texts;
use crate::rules::wording::PLACEHOLDER_TEXT;

/// What stands in a cell that is still to be written, or that nobody had anything for; without what is no letter.
const IDLE: [&str; 21] = [
    "n a",
    "na",
    "none",
    "nil",
    "nothing",
    "not applicable",
    "not available",
    "unknown",
    "tbd",
    "tba",
    "tbc",
    "todo",
    "to do",
    "fixme",
    "wip",
    "to be defined",
    "to be determined",
    "see above",
    "see below",
    "as above",
    "same as above",
];

/// Which of those say that a text is still to be written, whatever it is about.
const UNWRITTEN: [&str; 9] =
    ["tbd", "tba", "tbc", "todo", "to do", "fixme", "wip", "to be defined", "to be determined"];

/// Longer texts are none of those.
const LONGEST: usize = 24;

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    let found = rows.iter().filter_map(|row| {
        let fix = row.fix?;
        let what = if is_idle(&fix.text) {
            format!("`{}` gives the reader nothing to do", fix.text)
        } else if row.meaning.is_some_and(|meaning| is_same(&meaning.text, &fix.text)) {
            "the fix says what the meaning says, and nothing to do".to_owned()
        } else {
            return None;
        };
        let help = "write what the reader can do; if that is nothing, say so and why, such as: No action is needed: \
                    the device mends this by itself."
            .to_owned();
        Some(Finding { at: fix.span.clone(), what, help })
    });
    for finding in found.collect::<Vec<_>>() {
        findings.report(&PLACEHOLDER_TEXT, finding);
    }
    for meaning in rows.iter().filter_map(|row| row.meaning).filter(|meaning| is_unwritten(&meaning.text)) {
        let what = format!("`{}` does not say what the error means", meaning.text);
        let help = "write what has happened when logs show the message".to_owned();
        findings.report(&PLACEHOLDER_TEXT, Finding { at: meaning.span.clone(), what, help });
    }
}

/// Whether a fix is but a placeholder.
pub(crate) fn is_idle(text: &str) -> bool {
    text.len() <= LONGEST && {
        let words = words(text);
        words.is_empty() || IDLE.contains(&words.as_str())
    }
}

/// Whether a text is still to be written.
fn is_unwritten(text: &str) -> bool {
    text.len() <= LONGEST && UNWRITTEN.contains(&words(text).as_str())
}

/// The words of a text in lower case, with a blank between each two.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether two texts are the same but for letter case and a full stop.
fn is_same(one: &str, two: &str) -> bool {
    let trimmed = |text| str::trim_end_matches(text, ['.', ' ']);
    trimmed(one).eq_ignore_ascii_case(trimmed(two))
}
