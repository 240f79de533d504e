//! Messages that are nearly the same: in what lookups forgive, in signs and blanks, or in one letter.

use std::collections::HashSet;
use std::ops::Range;

use error_catalog_model::is_same;

use crate::build::placeholder::read_message;
use crate::lint::finding::{Finding, Findings};
use crate::lint::row_texts::{Texts, written};
use crate::lint::slips::{Sum, hash, is_slip, letters_and_digits, words};
use crate::parse::cell::Cell;
use crate::rules::wording::AMBIGUOUS_MESSAGES;
use crate::rules::wording::SIMILAR_MESSAGES;

/// The fewest letters of a message in which one more or less is a slip.
const LONG: usize = 16;

/// The fewest letters of a word that may be a slip: of shorter ones, many differ in a letter.
const LONG_WORD: usize = 5;

/// So many messages that agree in all words but one are made after one pattern, and differ on purpose. They are not
/// compared, so the work is linear in rows.
const MOST_ALIKE: usize = 8;

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    let messages: Vec<&Cell<'_>> = rows.iter().filter_map(|row| row.message).collect();
    let mut similar = Vec::new();
    let keys = messages.iter().map(|message| letters_and_digits(&message.text));
    for same in runs(keys.collect()) {
        for (one, two) in same.iter().zip(same.iter().skip(1)) {
            let (Some(one), Some(two)) = (messages.get(*one), messages.get(*two)) else { continue };
            if one.text == two.text {
                // The catalog says so.
            } else if is_forgiven(one, two, findings) {
                findings.report(&AMBIGUOUS_MESSAGES, indistinct(one, two, findings));
            } else {
                similar.push(in_signs(one, two, findings));
            }
        }
    }
    similar.extend(slips(&messages, findings));
    similar.sort_by_key(|finding| finding.at.start);
    findings.report_all(&SIMILAR_MESSAGES, similar);
}

/// The indices of equal keys, in order, where a key stands twice or more.
fn runs(keys: Vec<u64>) -> Vec<Vec<usize>> {
    let mut sorted: Vec<(u64, usize)> = keys.into_iter().zip(0..).collect();
    sorted.sort_unstable();
    let runs = sorted.chunk_by(|(one, _), (two, _)| one == two).filter(|run| run.len() > 1);
    runs.map(|run| run.iter().map(|(_, index)| *index).collect()).collect()
}

/// Whether a lookup takes a text that is written neither way for both.
fn is_forgiven(one: &Cell<'_>, two: &Cell<'_>, findings: &Findings<'_>) -> bool {
    let nameless = |cell: &Cell<'_>| {
        let read = read_message(&cell.text, &findings.settings.notations).ok()?;
        let names = read.parameters.iter().map(|parameter| format!("{{{}}}", parameter.name));
        Some(names.fold(read.message, |message, name| message.replacen(&name, "{}", 1)))
    };
    nameless(one).zip(nameless(two)).is_some_and(|(one, two)| is_same(&one, &two))
}

fn indistinct(one: &Cell<'_>, two: &Cell<'_>, findings: &Findings<'_>) -> Finding {
    // The longer one most likely has something too much.
    let length = |cell: &Cell<'_>| cell.text.chars().count();
    let (one, two) = if length(one) > length(two) { (two, one) } else { (one, two) };
    let what = format!(
        "the message differs from that in {} only in what lookups forgive (letter case, blanks, dashes, quotes, a full \
         stop at the end): a text that is written in a third way is found as neither",
        findings.lines([one.span.start].into_iter())
    );
    let help = "if they are one error, keep one of the rows; if they are two, word one of them differently"
        .to_owned();
    Finding { at: two.span.clone(), what, help }
}

const MEND: &str = "if one of them is a slip, write it as the other; if logs show both, leave them";

fn in_signs(one: &Cell<'_>, two: &Cell<'_>, findings: &Findings<'_>) -> Finding {
    let other = findings.lines([one.span.start].into_iter());
    let what = format!(
        "the message differs from that in {other} only in signs and blanks: there it is `{}`",
        one.text
    );
    Finding { at: two.span.clone(), what, help: MEND.to_owned() }
}

/// The messages that have another's words but for one letter, whatever their numbers and parameters.
fn slips(messages: &[&Cell<'_>], findings: &Findings<'_>) -> Vec<Finding> {
    let mut seen = HashSet::with_capacity(messages.len());
    // What is left of a message without one of its words, and which message and which word that is.
    let mut left = Vec::with_capacity(messages.len());
    let mut words: Vec<Range<usize>> = Vec::new();
    for (index, message) in messages.iter().enumerate() {
        words.clear();
        words.extend(self::words(&message.text));
        if words.iter().map(Range::len).sum::<usize>() < LONG {
            continue;
        }
        let sum: Sum = words.iter().filter_map(|word| message.text.get(word.clone())).map(hash).collect();
        // Of messages with the same words, one stands for all.
        if !seen.insert(sum.all()) {
            continue;
        }
        let long = words.iter().enumerate().filter(|(_, word)| word.len() >= LONG_WORD);
        left.extend(long.map(|(place, word)| (sum.without(place), index, word.clone())));
    }
    left.sort_unstable_by_key(|(key, index, _)| (*key, *index));
    let runs = left.chunk_by(|(one, ..), (two, ..)| one == two).filter(|run| run.len() <= MOST_ALIKE);
    let mut found = Vec::new();
    for run in runs {
        for (later, (_, index, range)) in run.iter().enumerate().skip(1) {
            let Some(message) = messages.get(*index) else { continue };
            let word = message.text.get(range.clone()).unwrap_or_default();
            let earlier = run.iter().take(later).find_map(|(_, index, range)| {
                let other = messages.get(*index)?;
                let text = other.text.get(range.clone()).filter(|other| is_slip(other, word))?;
                Some((text, other.span.start))
            });
            if let Some((text, at)) = earlier {
                let other = findings.lines([at].into_iter());
                let what = format!(
                    "`{word}` is `{text}` in {other}; but for that and for numbers, the two messages are the same"
                );
                let at = written(findings.source, message, range.clone());
                found.push(Finding { at, what, help: MEND.to_owned() });
            }
        }
    }
    found
}
