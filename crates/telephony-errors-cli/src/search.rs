//! Searches entries for words.

use telephony_errors::{ParameterType, TelephonyError};

use crate::synonyms::{self, stem};

/// The fewest digits of a number that may be a parameter value.
const LEAST_DIGITS: usize = 7;

/// The quality of a match; lower is better. The text counts first, then the position in a word.
type Rank = u32;

/// Returns the entries that contain every word, the best first; equals in the order of the catalog.
pub(crate) fn search(words: &str) -> Vec<TelephonyError> {
    let texts = |entry: TelephonyError| {
        [entry.message(), entry.meaning(), entry.fix(), entry.id(), entry.basis().unwrap_or_default()]
    };
    let ranked_entries = ranked(words, texts);
    ranked_entries.into_iter().map(|(_, entry)| entry).collect()
}

/// Returns the entries whose messages contain every word as a whole.
pub(crate) fn in_messages(words: &str) -> Vec<TelephonyError> {
    let ranked_entries = ranked(words, |entry| [entry.message()]);
    ranked_entries.into_iter().filter(|(rank, _)| *rank == 0).map(|(_, entry)| entry).collect()
}

fn ranked<const N: usize>(
    words: &str,
    texts: impl Fn(TelephonyError) -> [&'static str; N],
) -> Vec<(Rank, TelephonyError)> {
    let words = normalized(words);
    let words: Vec<&str> = words.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    let entries: Vec<_> =
        TelephonyError::ALL.iter().map(|entry| (*entry, texts(*entry).map(normalized))).collect();
    // A word that no text contains may be a parameter value.
    let is_held = |word: &str| entries.iter().flat_map(|(_, texts)| texts).any(|text| text.contains(word));
    let values: Vec<&str> = words.iter().copied().filter(|word| !is_held(word)).collect();
    let rank = |(entry, texts): &(TelephonyError, [String; N])| {
        let is_value = |word: &str| values.contains(&word) && takes(*entry, word);
        let is_synonym = |word: &str| synonyms::means(word, &words, *entry);
        Some((rank(&words, texts, is_value, is_synonym)?, *entry))
    };
    let mut ranked_entries: Vec<_> = entries.iter().filter_map(rank).collect();
    ranked_entries.sort_by_key(|(rank, _)| *rank);
    ranked_entries
}

/// Strips punctuation around a word; a dash alone becomes empty.
fn bare(word: &str) -> &str {
    word.trim_matches(|char: char| !char.is_alphanumeric())
}

/// Returns whether a word may be a parameter value of the entry. Only long numbers count: any word could be a value of
/// some types, and a short number may be a code.
fn takes(entry: TelephonyError, word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    if digits < LEAST_DIGITS {
        return false;
    }
    let kinds = entry.parameters().iter().map(|parameter| parameter.kind);
    kinds
        .filter(|kind| matches!(kind, ParameterType::Phone | ParameterType::Integer))
        .any(|kind| kind.accepts(word))
}

/// Ranks the best matches of all words, if the texts contain them. The first text is the best, also for parameter
/// values.
fn rank(
    words: &[&str],
    texts: &[String],
    is_value: impl Fn(&str) -> bool,
    is_synonym: impl Fn(&str) -> bool,
) -> Option<Rank> {
    let best = |word: &&str| {
        let mut places = texts.iter().zip((0..).step_by(3));
        let held = places.find_map(|(text, place)| Some(place + in_text(word, text)?));
        held.or_else(|| is_value(word).then_some(0)).or_else(|| is_synonym(word).then_some(1))
    };
    if words.is_empty() {
        return None;
    }
    words.iter().map(best).sum()
}

/// Returns 0 if the text contains the word as a whole, 1 at the beginning of a word or in another form, 2 elsewhere.
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
    places.min().or_else(|| {
        let stem = stem(word);
        let mut words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
        words.any(|other| synonyms::stem(other) == stem).then_some(1)
    })
}

/// Normalizes capitals and apostrophes.
fn normalized(text: &str) -> String {
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
        let ranks = ["one", "on", "two", "wo", "hr"].map(|word| rank(&[word], &texts, |_| false, |_| false));
        assert_eq!(ranks, [Some(0), Some(1), Some(3), Some(5), Some(8)]);
        assert_eq!(rank(&["one", "two"], &texts, |word| word == "two", |_| false), Some(3));
        let none = [&["one", "four"][..], &[]].map(|words| rank(words, &texts, |_| false, |_| false));
        assert_eq!(none, [None, None]);
        assert_eq!(rank(&["four"], &texts, |word| word == "four", |_| false), Some(0));
    }

    #[test]
    fn other_forms_and_words_of_people_count() {
        for (words, id) in [
            ("declined", "603-decline"),
            ("Declining calls", "603-decline"),
            ("timed out", "408-request-timeout"),
            ("spam", "608-rejected"),
            ("unauthorised", "401-unauthorized"),
            ("wrong number", "404-not-found"),
            ("rejections", "608-rejected"),
        ] {
            let ids: Vec<&str> = search(words).into_iter().map(TelephonyError::id).collect();
            assert!(ids.contains(&id), "{words}: {ids:?}");
        }
        assert_eq!(search("spam printer"), []);
    }

    #[test]
    fn every_word_counts_in_any_order() {
        assert_eq!(search("HERE busy"), [TelephonyError::BusyHere486]);
        assert_eq!(search("can't"), search("CAN’T"));
        assert_eq!(search("can't").len(), 1);
        assert_eq!(search("486-busy-here"), [TelephonyError::BusyHere486]);
        for pasted in ["busy, here.", "Telephony – 486 – “Busy Here”", "- busy"] {
            assert_eq!(search(pasted).first(), Some(&TelephonyError::BusyHere486), "{pasted}");
        }
        assert_eq!(search("– ,"), []);
        assert_eq!(search("busy nonsense"), []);
        assert_eq!(search(" "), []);
        assert_eq!(in_messages("here busy"), [TelephonyError::BusyHere486]);
        let unverified = [TelephonyError::TheNumberIsUnverified400];
        assert_eq!(in_messages("number +15551234567 is unverified"), unverified);
        assert_eq!(search("+15550001111 unverified").first(), Some(&unverified[0]));
        assert!(!search("503").contains(&unverified[0]) && search("407").is_empty());
        assert_eq!((in_messages("recipient"), in_messages("bus")), (vec![], vec![]));
    }
}
