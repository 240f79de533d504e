//! Messages that differ in one letter, or only in punctuation and spaces: one of them may be misspelled.
//!
//! Messages that differ in one word are found by their deletion neighborhoods, here of words instead of characters
//! (T. Bocek, E. Hunt and B. Stiller, "Fast similarity search in large dictionaries", 2007). Only the two words are
//! compared by letters. The cost is linear in the number of words, not in the number of pairs.

use std::collections::HashSet;
use std::ops::Range;

use error_catalog_model::internal::hash;
use error_catalog_page::{Cell, Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::LintContext;
use crate::message_words::{is_mistyped, words};

/// The rule `similar-messages`.
pub static SIMILAR_MESSAGES: Rule = Rule {
    name: "similar-messages",
    severity: Severity::Note,
    can_be_lowered: true,
    what_it_does: "Reports two messages that differ in one letter, or only in punctuation and spaces. Numbers are not \
        compared.",
    why_is_this_bad: "One of the two is probably misspelled, and no log matches it.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper received upside down | The back is printed. | Turn it. |",
        "| Printer - 8 - Paper recieved upside down | The front is printed. | Turn it twice. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper received upside down | The back is printed. | Turn it. |",
        "| Printer - 8 - Paper received upside down | The front is printed. | Turn it twice. |",
    ),
};

/// The minimum length of a message, in letters, in which an extra or missing letter is a mistake.
const MIN_LETTERS: usize = 16;

/// The minimum length of a mistyped word, in letters. Many shorter words differ in one letter.
const MIN_WORD: usize = 5;

/// The most messages that agree in all words except one. More of them follow a pattern and differ on purpose. They are not
/// compared, so the work is linear in rows.
const MAX_ALIKE: usize = 8;

/// The help of both diagnostics.
const HELP: &str = "if one of them is misspelled, correct it; if logs show both, keep them";

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    // Another lint may be busy with the pairs, so they are taken last.
    let messages: Vec<&Cell<'_>> = context.messages().collect();
    let mistyped_words = mistyped_words(&messages);
    for pair in context.message_pairs().iter().filter(|pair| !pair.is_same_to_lookups) {
        let message = "the message differs from another only in punctuation and spaces";
        let other = context.source.label(pair.first.span.clone()).with_text("the other message");
        let diagnostic = context.diagnostic(&SIMILAR_MESSAGES, pair.second.span.clone(), message);
        diagnostics.push(diagnostic.with_help(HELP).with_related(other));
    }
    diagnostics.extend(mistyped_words.iter().map(|mistyped| report(mistyped, context)));
}

/// A word of a message that is nearly the word of an earlier message at the same place.
struct MistypedWord<'p> {
    message: &'p Cell<'p>,
    word: Range<usize>,
    earlier: &'p Cell<'p>,
    earlier_word: Range<usize>,
}

/// A word of a message.
struct HashedWord {
    range: Range<usize>,
    /// A hash of the word and its index. The sum of several is a hash of these words at their places.
    hash: u64,
}

impl HashedWord {
    fn new(text: &str, range: Range<usize>, index: u64) -> Self {
        let word = text.get(range.clone()).unwrap_or_default();
        Self { range, hash: hash(word).wrapping_mul(2 * index + 1) }
    }
}

/// A message without one of its words.
struct Remainder {
    /// A hash of the other words.
    key: u64,
    /// The index of the message.
    message: usize,
    /// The word.
    word: Range<usize>,
}

/// Finds the messages that differ from another message in one letter of one word. Numbers and placeholders are ignored.
fn mistyped_words<'p>(messages: &[&'p Cell<'p>]) -> Vec<MistypedWord<'p>> {
    let mut mistyped_words = Vec::new();
    let remainders = remainders(messages);
    let groups = remainders.chunk_by(|one, next| one.key == next.key);
    for group in groups.filter(|group| group.len() <= MAX_ALIKE) {
        for (later, remainder) in group.iter().enumerate().skip(1) {
            let Some(message) = messages.get(remainder.message) else { continue };
            let word = message.text.get(remainder.word.clone()).unwrap_or_default();
            for other in group.iter().take(later) {
                let Some(earlier) = messages.get(other.message) else { continue };
                if earlier.text.get(other.word.clone()).is_some_and(|other| is_mistyped(other, word)) {
                    let (word, earlier_word) = (remainder.word.clone(), other.word.clone());
                    mistyped_words.push(MistypedWord { message, word, earlier, earlier_word });
                    break;
                }
            }
        }
    }
    mistyped_words
}

/// Returns each message without each of its long words, sorted by what remains.
fn remainders(messages: &[&Cell<'_>]) -> Vec<Remainder> {
    let mut distinct_messages = HashSet::with_capacity(messages.len());
    let mut remainders = Vec::with_capacity(messages.len());
    let mut words: Vec<HashedWord> = Vec::new();
    for (message_index, message) in messages.iter().enumerate() {
        words.clear();
        let text = message.text.to_ascii_lowercase();
        words.extend(self::words(&text).zip(0..).map(|(range, index)| HashedWord::new(&text, range, index)));
        if words.iter().map(|word| word.range.len()).sum::<usize>() < MIN_LETTERS {
            continue;
        }
        let sum = words.iter().fold(0, |sum: u64, word| sum.wrapping_add(word.hash));
        // One of the messages with the same words is enough.
        if !distinct_messages.insert(sum) {
            continue;
        }
        for HashedWord { range, hash } in &words {
            if range.len() >= MIN_WORD {
                let key = sum.wrapping_sub(*hash);
                remainders.push(Remainder { key, message: message_index, word: range.clone() });
            }
        }
    }
    remainders.sort_unstable_by_key(|remainder| (remainder.key, remainder.message));
    remainders
}

fn report(mistyped: &MistypedWord<'_>, context: &LintContext<'_>) -> Diagnostic {
    let word = mistyped.message.text.get(mistyped.word.clone()).unwrap_or_default();
    let earlier_word = mistyped.earlier.text.get(mistyped.earlier_word.clone()).unwrap_or_default();
    let message =
        format!("expected `{earlier_word}` as in a message that is otherwise the same, found `{word}`");
    let span = context.exact_span(mistyped.message, mistyped.word.clone());
    let label = context.source.label(context.span(mistyped.earlier, mistyped.earlier_word.clone()));
    let diagnostic = context
        .diagnostic(&SIMILAR_MESSAGES, context.span(mistyped.message, mistyped.word.clone()), message)
        .with_help(HELP)
        .with_related(label.with_text(format!("`{earlier_word}` is here")));
    let Some(span) = span else { return diagnostic };
    let (before, after) = (mistyped.message.span.start..span.start, span.end..mistyped.message.span.end);
    let corrected = [context.source.slice(before), earlier_word, context.source.slice(after)].concat();
    // Two equal messages would be an error.
    if context.has_message(&corrected) {
        return diagnostic;
    }
    diagnostic.with_fix(context.fix(format!("write `{earlier_word}`"), span, earlier_word))
}
