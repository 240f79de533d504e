//! Unknown messages, grouped: what varies from one to the next is folded into parameters.

use std::collections::HashMap;

use crate::key::{Key, WORDS};
use crate::tally::Count;

/// More groups than so many are not kept: groups are merged until they are fewer.
const MOST: usize = 1000;

/// How much of a message is looked at, in characters.
const LONGEST: usize = 300;

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

impl Groups {
    /// Adds a message with that code.
    pub(crate) fn found(&mut self, text: &str, code: &str, count: &Count) {
        let (text, is_cut) = beginning(text);
        let group = self.group(&Key::of(text, is_cut, code));
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

/// As much of a text as is looked at, and whether there is more.
fn beginning(text: &str) -> (&str, bool) {
    let end = text.char_indices().nth(LONGEST).map(|(at, _)| at);
    (end.and_then(|end| text.get(..end)).unwrap_or(text), end.is_some())
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
            ("Door - 9 - Bell \u{FF15}\u{661}-1 rang", "Door - 9 - Bell {word} rang"),
            ("Door - 9 - host a1.example:80", "Door - 9 - host {word}"),
            ("Door - 9", "Door - 9"),
            ("Door 9: Key 71", "Door 9: Key {integer}"),
            ("Door  9:71  x", "Door 9:{integer} x"),
        ] {
            assert_eq!(shown(&groups(&[text.to_owned()])), [(key.to_owned(), 1, text.to_owned())]);
        }
    }

    #[test]
    fn a_long_message_goes_on_as_any_may() {
        let text = format!("Door - 9 -{}", " open".repeat(100));
        let keys: Vec<String> = shown(&groups(&[text])).into_iter().map(|(key, ..)| key).collect();
        assert_eq!(keys, [format!("Door - 9 -{} {{text}}", " open".repeat(57))]);
    }

    #[test]
    fn what_looks_like_a_parameter_is_none() {
        let groups = groups(&["Door - 9 - Key {integer}".to_owned(), "Door - 9 - Key 71".to_owned()]);
        assert_eq!(shown(&groups).len(), 2);
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
