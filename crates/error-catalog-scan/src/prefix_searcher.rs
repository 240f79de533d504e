//! Finds positions where a message may begin, by a search for all prefixes at once (A. V. Aho and M. J. Corasick,
//! "Efficient string matching", 1975).

use aho_corasick::AhoCorasick;
use memchr::memmem::Finder;

/// The largest number of prefixes. More prefixes are truncated until they coincide.
const MOST: usize = 48;

/// A searcher for the prefixes of messages.
#[derive(Clone, Debug)]
pub(crate) struct PrefixSearcher {
    search: Search,
    longest: usize,
}

#[derive(Clone, Debug)]
enum Search {
    None,
    One(Box<Finder<'static>>),
    Many(Box<AhoCorasick>),
}

impl PrefixSearcher {
    /// Creates a searcher for texts with these prefixes, escaped or not.
    pub(crate) fn new<'s>(starts: impl Iterator<Item = &'s str>) -> Self {
        let mut prefixes: Vec<Vec<u8>> = starts.flat_map(prefixes_of).collect();
        for length in [64, 16, 8, 6, 4, 3, 2, 1] {
            for prefix in &mut prefixes {
                prefix.truncate(length);
            }
            prefixes.sort();
            // The shorter prefix finds both.
            prefixes.dedup_by(|later, earlier| later.starts_with(earlier));
            if prefixes.len() <= MOST {
                break;
            }
        }
        let longest = prefixes.iter().map(Vec::len).max().unwrap_or_default();
        let search = match prefixes.as_slice() {
            [] => Search::None,
            [one] => Search::One(Box::new(Finder::new(one).into_owned())),
            many => AhoCorasick::new(many).map_or(Search::None, |all| Search::Many(Box::new(all))),
        };
        Self { search, longest }
    }

    /// Returns the position of the next prefix.
    #[inline]
    pub(crate) fn find(&self, bytes: &[u8]) -> Option<usize> {
        match &self.search {
            Search::None => None,
            Search::One(finder) => finder.find(bytes),
            Search::Many(all) => all.find(bytes).map(|prefix| prefix.start()),
        }
    }

    /// Returns how many bytes of a prefix may be at the end of bytes without one.
    pub(crate) const fn overlap(&self) -> usize {
        self.longest.saturating_sub(1)
    }
}

/// Returns whether no program escapes the character.
pub(crate) const fn is_plain(char: char) -> bool {
    matches!(char, 'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' | '-' | ':' | '.' | '_' | '(' | ')' | '[' | ']' | '#' | ',')
}

/// Returns the first bytes of a text, in each way to escape it.
fn prefixes_of(start: &str) -> Vec<Vec<u8>> {
    let plain = start.find(|char| !is_plain(char)).unwrap_or(start.len());
    match (start.get(..plain), start.chars().next()) {
        (Some(plain), _) if !plain.is_empty() => vec![plain.into()],
        (_, Some('"')) => vec![b"\"".to_vec(), b"\\".to_vec()],
        (_, Some('\\' | '/')) => vec![start.bytes().take(1).collect(), b"\\".to_vec()],
        (_, Some(first)) => vec![first.to_string().into_bytes(), b"\\u".to_vec()],
        (_, None) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::PrefixSearcher;

    fn positions(starts: &[&str], bytes: &[u8]) -> Vec<usize> {
        let searcher = PrefixSearcher::new(starts.iter().copied());
        let mut from = 0;
        std::iter::from_fn(|| {
            let at = from + searcher.find(&bytes[from..])?;
            from = at + 1;
            Some(at)
        })
        .collect()
    }

    #[test]
    fn every_beginning_is_found() {
        assert!(positions(&[], b"Door").is_empty());
        assert_eq!(positions(&["Door - "], b"Door - Door -Door - "), [0, 13]);
        assert_eq!(positions(&["Door - ", "Door", "Lid"], b"aLid Door - 7"), [1, 5]);
        assert_eq!(positions(&["/ab"], br"/ab \/ab"), [0, 4, 5]);
        assert_eq!(positions(&["\u{D6}l"], "\u{D6}l \\u00d6l".as_bytes()), [0, 4]);
        let many: Vec<String> = (0..5000).map(|number| format!("E{number}: open")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(positions(&many, b"x E4999: open").contains(&2));
    }
}
