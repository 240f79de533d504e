//! Where a message may begin: the literals that messages share, looked for all at once.

use aho_corasick::AhoCorasick;
use memchr::memmem::Finder;

/// More than so many texts are not looked for at once: they are cut to what they share.
const MOST: usize = 48;

/// The beginnings of messages.
#[derive(Clone, Debug)]
pub(crate) struct Needles {
    search: Search,
    longest: usize,
}

#[derive(Clone, Debug)]
enum Search {
    None,
    One(Box<Finder<'static>>),
    Many(Box<AhoCorasick>),
}

impl Needles {
    /// What every text begins with that begins with one of these, in whatever reading.
    pub(crate) fn new<'s>(starts: impl Iterator<Item = &'s str>) -> Self {
        let mut needles: Vec<Vec<u8>> = starts.flat_map(needles_of).collect();
        for length in [64, 16, 8, 6, 4, 3, 2, 1] {
            for needle in &mut needles {
                needle.truncate(length);
            }
            needles.sort();
            // What begins with another is found by that one.
            needles.dedup_by(|later, earlier| later.starts_with(earlier));
            if needles.len() <= MOST {
                break;
            }
        }
        let longest = needles.iter().map(Vec::len).max().unwrap_or_default();
        let search = match needles.as_slice() {
            [] => Search::None,
            [one] => Search::One(Box::new(Finder::new(one).into_owned())),
            many => AhoCorasick::new(many).map_or(Search::None, |all| Search::Many(Box::new(all))),
        };
        Self { search, longest }
    }

    /// Where the next one begins.
    #[inline]
    pub(crate) fn find(&self, bytes: &[u8]) -> Option<usize> {
        match &self.search {
            Search::None => None,
            Search::One(finder) => finder.find(bytes),
            Search::Many(all) => all.find(bytes).map(|found| found.start()),
        }
    }

    /// How many bytes of one may stand at the end of bytes in which none is found.
    pub(crate) const fn overlap(&self) -> usize {
        self.longest.saturating_sub(1)
    }
}

/// Whether nobody escapes the character.
pub(crate) const fn is_plain(char: char) -> bool {
    matches!(char, 'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' | '-' | ':' | '.' | '_' | '(' | ')' | '[' | ']' | '#' | ',')
}

/// The bytes with which a text begins, in one reading or another.
fn needles_of(start: &str) -> Vec<Vec<u8>> {
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
    use super::Needles;

    fn places(starts: &[&str], bytes: &[u8]) -> Vec<usize> {
        let needles = Needles::new(starts.iter().copied());
        let mut from = 0;
        std::iter::from_fn(|| {
            let at = from + needles.find(&bytes[from..])?;
            from = at + 1;
            Some(at)
        })
        .collect()
    }

    #[test]
    fn every_beginning_is_found() {
        assert!(places(&[], b"Door").is_empty());
        assert_eq!(places(&["Door - "], b"Door - Door -Door - "), [0, 13]);
        assert_eq!(places(&["Door - ", "Door", "Lid"], b"aLid Door - 7"), [1, 5]);
        assert_eq!(places(&["/ab"], br"/ab \/ab"), [0, 4, 5]);
        assert_eq!(places(&["\u{D6}l"], "\u{D6}l \\u00d6l".as_bytes()), [0, 4]);
        let many: Vec<String> = (0..5000).map(|number| format!("E{number}: open")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(places(&many, b"x E4999: open").contains(&2));
    }
}
