//! Which entries hold some words, the best first.

use telephony_errors::TelephonyError;

/// How well a word is held; the least is the best: first where, then how.
type Rank = u32;

/// The entries that hold every word, the best first; of equals, in the order of the catalog.
pub(crate) fn search(words: &str) -> Vec<TelephonyError> {
    let found = ranked(words, |entry| [entry.message(), entry.meaning(), entry.fix(), entry.id()]);
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// The entries whose messages hold every word, whole.
pub(crate) fn in_messages(words: &str) -> Vec<TelephonyError> {
    let found = ranked(words, |entry| [entry.message()]);
    found.into_iter().filter(|(rank, _)| *rank == 0).map(|(_, entry)| entry).collect()
}

fn ranked<const N: usize>(
    words: &str,
    texts: impl Fn(TelephonyError) -> [&'static str; N],
) -> Vec<(Rank, TelephonyError)> {
    let words = folded(words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let rank = |entry: &TelephonyError| Some((rank(&words, &texts(*entry).map(folded))?, *entry));
    let mut found: Vec<_> = TelephonyError::ALL.iter().filter_map(rank).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found
}

/// How well the texts hold all words, if they do; the first text is the best place.
fn rank(words: &[&str], texts: &[String]) -> Option<Rank> {
    let best = |word: &&str| {
        texts.iter().zip((0..).step_by(3)).find_map(|(text, place)| Some(place + in_text(word, text)?))
    };
    if words.is_empty() {
        return None;
    }
    words.iter().map(best).sum()
}

/// 0 if the text holds the word whole, 1 if a word of it begins so, 2 if the word is in it at all.
fn in_text(word: &str, text: &str) -> Option<Rank> {
    let places = text.match_indices(word).map(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        let is_within = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
        match (is_within(before), is_within(after)) {
            (false, false) => 0,
            (false, true) => 1,
            (true, _) => 2,
        }
    });
    places.min()
}

/// The text without what people do not mind: capitals, and the form of an apostrophe.
fn folded(text: &str) -> String {
    text.to_lowercase().replace(['’', '‘'], "'")
}

#[cfg(test)]
mod tests {
    use telephony_errors::TelephonyError;

    use super::{in_messages, in_text, rank, search};

    #[test]
    fn whole_words_come_before_beginnings_and_these_before_the_rest() {
        let ranks = ["a call.", "calls", "recall", "all"].map(|text| in_text("call", text));
        assert_eq!(ranks, [Some(0), Some(1), Some(2), None]);
        assert_eq!(in_text("call", "recall the call"), Some(0));
    }

    #[test]
    fn the_message_comes_before_the_meaning_and_this_before_the_fix() {
        let texts = ["one", "two ones", "three"].map(str::to_owned);
        let ranks = ["one", "on", "two", "wo", "hr"].map(|word| rank(&[word], &texts));
        assert_eq!(ranks, [Some(0), Some(1), Some(3), Some(5), Some(8)]);
        assert_eq!(rank(&["one", "two"], &texts), Some(3));
        assert_eq!((rank(&["one", "four"], &texts), rank(&[], &texts)), (None, None));
    }

    #[test]
    fn every_word_counts_in_any_order() {
        assert_eq!(search("HERE busy"), [TelephonyError::BusyHere486]);
        assert_eq!(search("can't"), search("CAN’T"));
        assert_eq!(search("can't").len(), 1);
        assert_eq!(search("486-busy-here"), [TelephonyError::BusyHere486]);
        assert_eq!(search("busy nonsense"), []);
        assert_eq!(search(" "), []);
        assert_eq!(in_messages("here busy"), [TelephonyError::BusyHere486]);
        assert_eq!((in_messages("recipient"), in_messages("bus")), (vec![], vec![]));
    }
}
