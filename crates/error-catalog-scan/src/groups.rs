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
    groups: HashMap<Key, Group>,
    merged: usize,
}

/// Messages that are alike but for what varies.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// How many, and where.
    pub count: Count,
    /// The first of them, or its beginning where it is long.
    pub example: String,
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
    /// Adds a message with that code.
    pub(crate) fn found(&mut self, text: &str, code: &str, count: &Count) {
        let text = beginning(text);
        let group = self.group(&Key::of(text, code));
        if group.count.first.is_none_or(|first| count.first < Some(first)) {
            text.clone_into(&mut group.example);
        }
        group.count.add(count);
    }

    /// Adds the groups of another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        while self.merged < other.merged {
            self.merge();
        }
        for (key, group) in &other.groups {
            self.group(key).add(group);
        }
    }

    /// The group to which a key belongs by now.
    fn group(&mut self, key: &Key) -> &mut Group {
        let mut merged = key.merged(self.merged);
        while self.groups.len() >= MOST && !self.groups.contains_key(&merged) {
            self.merge();
            merged = key.merged(self.merged);
        }
        self.groups.entry(merged).or_default()
    }

    /// Merges groups that begin alike.
    fn merge(&mut self) {
        self.merged += 1;
        for (key, group) in std::mem::take(&mut self.groups) {
            self.groups.entry(key.merged(self.merged)).or_default().add(&group);
        }
    }

    /// The groups, the most frequent first.
    pub fn by_frequency(&self) -> Vec<(&Key, &Group)> {
        let mut all: Vec<_> = self.groups.iter().collect();
        all.sort_by(|(one, of_one), (two, of_two)| {
            of_two.count.count.cmp(&of_one.count.count).then(one.cmp(two))
        });
        all
    }

    /// Where there were too many groups: how many words behind the code still tell groups apart.
    pub fn merged_to(&self) -> Option<usize> {
        (self.merged > 0).then(|| WORDS.get(self.merged).copied().unwrap_or_default())
    }

    /// How many messages there are in all groups.
    pub fn count(&self) -> u64 {
        self.groups.values().map(|group| group.count.count).sum()
    }
}

impl Group {
    fn add(&mut self, other: &Self) {
        if self.count.first.is_none_or(|first| other.count.first < Some(first)) {
            self.example.clone_from(&other.example);
        }
        self.count.add(&other.count);
    }
}

impl Key {
    fn of(text: &str, code: &str) -> Self {
        let after = text.find(code).map_or(0, |at| at + code.len());
        let (head, rest) = text.split_at_checked(after).unwrap_or_default();
        let mut folded = String::with_capacity(rest.len());
        for word in rest.split_ascii_whitespace() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            fold(word, &mut folded);
        }
        Self { head: head.to_owned(), rest: folded }
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

/// As much of a text as is looked at.
fn beginning(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}

/// The parameter that takes whatever follows.
const TEXT: &str = "{text}";

/// Adds a word, or the parameter that stands for it and others like it: whatever holds a digit varies.
fn fold(word: &str, folded: &mut String) {
    let is_outside = |char: char| char.is_ascii_punctuation() && !matches!(char, '+' | '-');
    let bare = word.trim_matches(is_outside);
    if !bare.bytes().any(|byte| byte.is_ascii_digit()) {
        return folded.push_str(word);
    }
    let digits = bare.strip_prefix(['+', '-']).unwrap_or(bare);
    let parameter = match digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true if bare.starts_with('+') || (digits.len() > 6 && digits == bare) => "{phone}",
        true => "{integer}",
        false => "{word}",
    };
    let (before, behind) = word.split_once(bare).unwrap_or_default();
    folded.extend([before, parameter, behind]);
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

#[cfg(test)]
mod tests {
    use super::{Groups, MOST};
    use crate::tally::{Count, Place};

    fn one(offset: u64) -> Count {
        let place = Some(Place { source: 0, offset, line: None });
        Count { count: 1, first: place, last: place }
    }

    fn groups(texts: &[String]) -> Groups {
        let mut groups = Groups::default();
        for (text, offset) in texts.iter().zip(0..) {
            groups.found(text, "9", &one(offset));
        }
        groups
    }

    fn shown(groups: &Groups) -> Vec<(String, u64, String)> {
        let all = groups.by_frequency().into_iter();
        all.map(|(key, group)| (key.to_string(), group.count.count, group.example.clone())).collect()
    }

    #[test]
    fn what_varies_is_a_parameter() {
        for (text, key) in [
            ("Door - 9 - Key 71 is lost.", "Door - 9 - Key {integer} is lost."),
            ("Door - 9 - Bell +15551234567, rang", "Door - 9 - Bell {phone}, rang"),
            ("Door - 9 - Bell (5551234567) rang", "Door - 9 - Bell ({phone}) rang"),
            ("Door - 9 - host a1.example:80", "Door - 9 - host {word}"),
            ("Door - 9", "Door - 9"),
        ] {
            assert_eq!(shown(&groups(&[text.to_owned()])), [(key.to_owned(), 1, text.to_owned())]);
        }
    }

    #[test]
    fn the_order_of_messages_does_not_show() {
        let letter = |digit: u8| char::from(digit - b'0' + b'a');
        let word = |number: usize| number.to_string().bytes().map(letter).collect::<String>();
        for count in [10, MOST, MOST + 1, 5 * MOST] {
            let text = |number: usize| {
                format!("Door - 9 - {} b c {} d e {} f g h i", word(number % 7), number % 5, word(number))
            };
            let texts: Vec<String> = (0..count).map(text).collect();
            let (one, two) = texts.split_at(count / 3);
            let mut apart = groups(two);
            apart.add(&groups(one));
            let whole = groups(&texts);
            let keys = |groups: &Groups| {
                shown(groups).into_iter().map(|(key, count, _)| (key, count)).collect::<Vec<_>>()
            };
            assert_eq!(keys(&apart), keys(&whole));
            assert_eq!(apart.merged_to(), whole.merged_to());
            assert_eq!(whole.merged_to().is_some(), count > MOST);
            assert_eq!((whole.count(), shown(&whole).len() <= MOST), (count as u64, true));
        }
    }

    #[test]
    fn memory_is_bounded_whatever_comes() {
        let texts: Vec<String> =
            (0..3 * MOST).map(|number| format!("Door - {} - x", "y".repeat(number))).collect();
        let mut groups = Groups::default();
        for text in &texts {
            groups.found(text, text.split(' ').nth(2).unwrap(), &one(0));
        }
        assert!(groups.groups.len() <= MOST && groups.count() == 3 * MOST as u64);
    }
}
