//! The words that people search for and the page does not have, from `search-words.md`.

use std::sync::LazyLock;

use snowball_stemmers_rs::{Algorithm, Stemmer};
use telephony_errors::TelephonyError;

/// Words, by their stems, and the errors that they mean.
struct Synonym {
    stems: Vec<String>,
    entries: Vec<TelephonyError>,
}

static SYNONYMS: LazyLock<Vec<Synonym>> = LazyLock::new(|| {
    let rows = include_str!("../search-words.md").lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
        let (words, ids) = (cells.next()?, cells.next()?);
        let entries: Vec<TelephonyError> = ids.split(' ').filter_map(TelephonyError::from_id).collect();
        (!entries.is_empty()).then(|| Synonym { stems: words.split(' ').map(stem).collect(), entries })
    });
    rows.collect()
});

/// Returns whether a word, among all words of a search, means an error.
pub(crate) fn means(word: &str, words: &[&str], entry: TelephonyError) -> bool {
    let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
    let own = stem(word);
    let is_one = |synonym: &Synonym| {
        synonym.entries.contains(&entry)
            && synonym.stems.contains(&own)
            && synonym.stems.iter().all(|stem| stems.contains(stem))
    };
    SYNONYMS.iter().any(is_one)
}

/// Returns the stem of an English word in lower case, by the algorithm of Snowball.
pub(crate) fn stem(word: &str) -> String {
    Stemmer::create(Algorithm::English).stem(word).into_owned()
}

#[cfg(test)]
mod tests {
    use telephony_errors::TelephonyError;

    #[test]
    fn the_table_has_ids_of_the_page() {
        let rows: Vec<&str> = include_str!("../search-words.md")
            .lines()
            .filter(|line| line.starts_with("| "))
            .skip(2)
            .collect();
        assert!(rows.len() > 20, "{rows:?}");
        for row in rows {
            let ids = row.split('|').nth(2).unwrap().split_whitespace();
            for id in ids {
                assert!(TelephonyError::from_id(id).is_some(), "{id} is not on the page");
            }
        }
    }
}
