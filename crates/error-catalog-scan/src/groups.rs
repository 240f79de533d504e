//! Unknown messages, grouped: what varies from one to the next is folded into parameters.

use std::collections::HashMap;
use std::fmt;

use crate::tally::Count;

/// More groups than so many are not kept: groups are merged until they are fewer.
const MOST: usize = 1000;

/// How much of a message is looked at, in characters.
const LONGEST: usize = 300;

/// Of how many words groups are told apart, at first and after each time that there were too many.
const WORDS: [usize; 6] = [usize::MAX, 8, 5, 3, 2, 0];

/// Unknown messages, counted by what does not vary in them. Which groups there are depends on the messages alone, not on
/// their order.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    groups: HashMap<Key, Count>,
    merged: usize,
}

/// What the messages of a group share.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The message up to its code.
    head: String,
    /// What follows, parameters as `{kind}`.
    rest: String,
}

impl Groups {
    /// The group of a message with that code.
    pub(crate) fn group(&mut self, text: &str, code: &str) -> &mut Count {
        let key = Key::of(text, code).merged(self.merged);
        if self.groups.len() >= MOST && !self.groups.contains_key(&key) {
            self.merge();
            return self.group(text, code);
        }
        self.groups.entry(key).or_default()
    }

    /// Adds the groups of another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        while self.merged < other.merged {
            self.merge();
        }
        for (key, count) in &other.groups {
            let mut key = key.merged(self.merged);
            while self.groups.len() >= MOST && !self.groups.contains_key(&key) {
                self.merge();
                key = key.merged(self.merged);
            }
            self.groups.entry(key).or_default().add(count);
        }
    }

    /// Merges groups that begin alike.
    fn merge(&mut self) {
        self.merged += 1;
        for (key, count) in std::mem::take(&mut self.groups) {
            self.groups.entry(key.merged(self.merged)).or_default().add(&count);
        }
    }

    /// The groups, the most frequent first.
    pub fn by_frequency(&self) -> Vec<(&Key, &Count)> {
        let mut all: Vec<_> = self.groups.iter().collect();
        all.sort_by(|(one, of_one), (two, of_two)| of_two.count.cmp(&of_one.count).then(one.cmp(two)));
        all
    }

    /// Where there were too many groups: how many words behind the code still tell groups apart.
    pub fn merged_to(&self) -> Option<usize> {
        (self.merged > 0).then(|| WORDS.get(self.merged).copied().unwrap_or_default())
    }

    /// How many messages there are in all groups.
    pub fn count(&self) -> u64 {
        self.groups.values().map(|count| count.count).sum()
    }
}

impl Key {
    fn of(text: &str, code: &str) -> Self {
        let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
        let text = text.get(..end).unwrap_or(text);
        let after = text.find(code).map_or(0, |at| at + code.len());
        let (head, rest) = text.split_at_checked(after).unwrap_or_default();
        let rest: Vec<&str> = rest.split_ascii_whitespace().map(fold).collect();
        Self { head: head.to_owned(), rest: rest.join(" ") }
    }

    /// The key of the group that this one belongs to after so many merges.
    fn merged(&self, merges: usize) -> Self {
        let Some(words) = WORDS.get(merges) else {
            return Self { head: String::new(), rest: TEXT.to_owned() };
        };
        let mut ends = self.rest.match_indices(' ').map(|(at, _)| at);
        let cut = match words.checked_sub(1) {
            None => Some(0).filter(|_| !self.rest.is_empty()),
            Some(words) => ends.nth(words),
        };
        let rest = match cut.and_then(|end| self.rest.get(..end)) {
            Some("") => TEXT.to_owned(),
            Some(kept) => format!("{kept} {TEXT}"),
            None => self.rest.clone(),
        };
        Self { head: self.head.clone(), rest }
    }
}

/// The parameter that takes whatever follows.
const TEXT: &str = "{text}";

/// A word, or the parameter that stands for it and others like it: whatever holds a digit varies.
fn fold(word: &str) -> &str {
    let bare = word.trim_matches(|char: char| char.is_ascii_punctuation() && !matches!(char, '+' | '-'));
    if !bare.bytes().any(|byte| byte.is_ascii_digit()) {
        return word;
    }
    let digits = bare.strip_prefix(['+', '-']).unwrap_or(bare);
    match digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true if bare.starts_with('+') || digits.len() > 6 => "{phone}",
        true => "{integer}",
        false => "{word}",
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.head.as_str(), self.rest.as_str()) {
            ("", rest) => f.write_str(rest),
            (head, "") => f.write_str(head),
            (head, rest) => write!(f, "{head} {rest}"),
        }
    }
}
