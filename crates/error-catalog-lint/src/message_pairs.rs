//! Pairs of messages that have the same letters and digits.

use error_catalog_model::internal::hash;
use error_catalog_model::is_same;
use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::{Cell, PlaceholderSyntax};

use crate::message_words::letters_and_digits;

/// Two messages that differ, and have the same letters and digits.
pub(crate) struct MessagePair<'p> {
    pub(crate) first: &'p Cell<'p>,
    pub(crate) second: &'p Cell<'p>,
    /// True if lookups ignore the difference.
    pub(crate) is_same_to_lookups: bool,
}

/// Pairs each message with the next one that has the same letters and digits.
pub(crate) fn message_pairs<'p>(
    messages: impl Iterator<Item = &'p Cell<'p>>,
    syntaxes: &[PlaceholderSyntax],
) -> Vec<MessagePair<'p>> {
    let messages: Vec<&Cell<'_>> = messages.collect();
    let keys = messages.iter().map(|message| hash(&letters_and_digits(&message.text)));
    let mut sorted: Vec<(u64, usize)> = keys.zip(0..).collect();
    sorted.sort_unstable();
    let mut pairs = Vec::new();
    for run in sorted.chunk_by(|(key, _), (next, _)| key == next) {
        for ((_, first), (_, second)) in run.iter().zip(run.iter().skip(1)) {
            let (Some(first), Some(second)) = (messages.get(*first), messages.get(*second)) else { continue };
            if first.text != second.text {
                let is_same_to_lookups = is_same_to_lookups(&first.text, &second.text, syntaxes);
                pairs.push(MessagePair { first, second, is_same_to_lookups });
            }
        }
    }
    pairs
}

/// Returns whether a lookup cannot distinguish two messages.
fn is_same_to_lookups(first: &str, second: &str, syntaxes: &[PlaceholderSyntax]) -> bool {
    let nameless = |text: &str| Some(read_message(text, syntaxes).ok()?.wording().without_names());
    nameless(first).zip(nameless(second)).is_some_and(|(first, second)| is_same(&first, &second))
}
