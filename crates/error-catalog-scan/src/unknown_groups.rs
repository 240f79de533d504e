//! Groups unknown messages: varying words become parameters.

use std::collections::BTreeMap;

use crate::group_key::{GroupKey, WORDS};
use crate::occurrences::Occurrences;
use crate::unknown_group::{CodeGroups, UnknownGroup};

/// The largest number of groups. More groups are merged.
const MOST: usize = 1000;

/// The largest number of characters of a message that are compared.
const LONGEST: usize = 300;

/// The largest number of codes that are distinguished.
const CODES: usize = MOST - 1;

/// Unknown messages, counted by their common text. The groups depend only on the messages, never on their order.
///
/// All codes share the available groups. A code that needs at most its share keeps all of its groups. The remaining
/// groups are divided among the other codes, whose groups are merged. If there are too many codes, the first in order
/// are distinguished.
#[derive(Clone, Debug)]
pub struct UnknownGroups {
    /// The groups by the text up to the end of the code.
    codes: BTreeMap<String, CodeGroups>,
    /// Messages of codes that are not distinguished.
    others: Option<(GroupKey, UnknownGroup)>,
    /// The largest number of groups of a code. It shrinks as messages are added.
    share: usize,
}

impl Default for UnknownGroups {
    fn default() -> Self {
        Self { codes: BTreeMap::new(), others: None, share: MOST }
    }
}

impl UnknownGroups {
    /// Adds a message with a code.
    pub(crate) fn count_message(&mut self, text: &str, code: &str, count: &Occurrences) {
        let (text, is_cut) = beginning(text);
        self.put(&GroupKey::of(text, is_cut, code), count, text);
    }

    /// Adds the groups of another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        self.lower_share(self.share.min(other.share));
        if let Some((_, group)) = &other.others {
            self.put_among_others(&group.count, &group.example);
        }
        for (head, code) in &other.codes {
            if let Some(known) = self.code(head) {
                known.merge(code.merged);
            }
            for (key, group) in &code.groups {
                self.put(key, &group.count, &group.example);
            }
        }
        self.share_out();
    }

    fn put(&mut self, key: &GroupKey, count: &Occurrences, example: &str) {
        let share = self.share;
        let Some(code) = self.code(key.head()) else { return self.put_among_others(count, example) };
        let before = code.groups.len();
        code.groups.entry(key.merged(code.merged)).or_default().add(count, example);
        if code.groups.len() > before {
            code.keep(share);
            self.share_out();
        }
    }

    fn put_among_others(&mut self, count: &Occurrences, example: &str) {
        let are_first = self.others.is_none();
        self.others.get_or_insert_with(|| (GroupKey::any(), UnknownGroup::default())).1.add(count, example);
        if are_first {
            self.share_out();
        }
    }

    /// Returns the groups of a code, or `None` if the code is not distinguished.
    fn code(&mut self, head: &str) -> Option<&mut CodeGroups> {
        if !self.codes.contains_key(head) {
            if self.codes.len() >= CODES {
                // Drop the last code in order. Later messages with this code find no slot either, so the result does
                // not depend on the order of messages.
                let last = self.codes.last_entry().filter(|last| head < last.key().as_str())?;
                for group in last.remove().groups.values() {
                    self.put_among_others(&group.count, &group.example);
                }
            }
            self.codes.insert(head.to_owned(), CodeGroups::default());
        }
        self.codes.get_mut(head)
    }

    /// Lowers the share until the claimed groups fit. A code whose groups were merged claims its whole share:
    /// unmerged, it would have more groups.
    fn share_out(&mut self) {
        let most = MOST - usize::from(self.others.is_some());
        let claimed = |share: usize| -> usize {
            self.codes
                .values()
                .map(|code| if code.merged > 0 { share } else { code.groups.len().min(share) })
                .sum()
        };
        if claimed(self.share) <= most {
            return;
        }
        let (mut fits, mut exceeds) = (1, self.share);
        while exceeds - fits > 1 {
            let middle = fits.midpoint(exceeds);
            *(if claimed(middle) <= most { &mut fits } else { &mut exceeds }) = middle;
        }
        self.lower_share(fits);
    }

    fn lower_share(&mut self, share: usize) {
        self.share = share;
        for code in self.codes.values_mut() {
            code.keep(share);
        }
    }

    /// Returns the groups, the most frequent first.
    #[must_use]
    pub fn by_frequency(&self) -> Vec<(&GroupKey, &UnknownGroup)> {
        let of_codes = self.codes.values().flat_map(|code| &code.groups);
        let mut all: Vec<_> = of_codes.chain(self.others.iter().map(|(key, group)| (key, group))).collect();
        all.sort_by(|(one, of_one), (two, of_two)| {
            of_two.count.count.cmp(&of_one.count.count).then(one.cmp(two))
        });
        all
    }

    /// Returns how many words after the code distinguish groups, if groups were merged. This is the smallest number
    /// of all codes.
    #[must_use]
    pub fn merged_to(&self) -> Option<usize> {
        let merged = self.codes.values().map(|code| code.merged).max().unwrap_or_default();
        let merged = if self.others.is_some() { WORDS.len() } else { merged };
        (merged > 0).then(|| WORDS.get(merged).copied().unwrap_or_default())
    }

    /// Returns the number of messages in all groups.
    #[must_use]
    pub fn count(&self) -> u64 {
        let of_codes = self.codes.values().flat_map(|code| code.groups.values());
        of_codes.chain(self.others.iter().map(|(_, group)| group)).map(|group| group.count.count).sum()
    }
}

impl PartialEq for UnknownGroups {
    fn eq(&self, other: &Self) -> bool {
        self.merged_to() == other.merged_to() && self.by_frequency() == other.by_frequency()
    }
}

impl Eq for UnknownGroups {}

/// Serializes the groups, the most frequent first, and the number of words that distinguish them.
#[cfg(feature = "serde")]
impl serde::Serialize for UnknownGroups {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        #[derive(serde::Serialize)]
        struct Group<'g> {
            message: &'g GroupKey,
            #[serde(flatten)]
            group: &'g UnknownGroup,
        }

        let groups: Vec<Group<'_>> =
            self.by_frequency().into_iter().map(|(message, group)| Group { message, group }).collect();
        let mut fields = serializer.serialize_struct("UnknownGroups", 2)?;
        fields.serialize_field("groups", &groups)?;
        fields.serialize_field("merged_to", &self.merged_to())?;
        fields.end()
    }
}

/// Returns the start of a text, and whether it was cut.
fn beginning(text: &str) -> (&str, bool) {
    let end = text.char_indices().nth(LONGEST).map(|(at, _)| at);
    (end.and_then(|end| text.get(..end)).unwrap_or(text), end.is_some())
}

#[cfg(test)]
mod tests {
    use super::{MOST, UnknownGroups};
    use crate::occurrences::{Occurrences, Position};

    fn one(offset: u64) -> Occurrences {
        let position = Some(Position { source: 0, offset, line: None });
        Occurrences { count: 1, first: position, last: position }
    }

    fn groups(texts: &[String]) -> UnknownGroups {
        let mut groups = UnknownGroups::default();
        for (text, offset) in texts.iter().zip(0..) {
            groups.count_message(text, "9", &one(offset));
        }
        groups
    }

    fn rows(groups: &UnknownGroups) -> Vec<(String, u64, String)> {
        let all = groups.by_frequency().into_iter();
        all.map(|(key, group)| (key.to_string(), group.count.count, group.example.clone())).collect()
    }

    #[test]
    fn varying_words_are_parameters() {
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
            assert_eq!(rows(&groups(&[text.to_owned()])), [(key.to_owned(), 1, text.to_owned())]);
        }
    }

    #[test]
    fn a_long_message_goes_on_as_any_may() {
        let text = format!("Door - 9 -{}", " open".repeat(100));
        let keys: Vec<String> = rows(&groups(&[text])).into_iter().map(|(key, ..)| key).collect();
        assert_eq!(keys, [format!("Door - 9 -{} {{text}}", " open".repeat(57))]);
    }

    #[test]
    fn text_that_resembles_a_parameter_is_text() {
        let groups = groups(&["Door - 9 - Key {integer}".to_owned(), "Door - 9 - Key 71".to_owned()]);
        assert_eq!(rows(&groups).len(), 2);
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
            let keys = |groups: &UnknownGroups| {
                rows(groups).into_iter().map(|(key, count, _)| (key, count)).collect::<Vec<_>>()
            };
            assert_eq!(keys(&apart), keys(&whole));
            assert_eq!(apart.merged_to(), whole.merged_to());
            assert_eq!(whole.merged_to().is_some(), count > MOST);
            assert_eq!((whole.count(), rows(&whole).len() <= MOST), (count as u64, true));
        }
    }

    /// Returns a word of letters for each number.
    fn word(number: usize) -> String {
        number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
    }

    /// Counts messages by group. Asserts that the order of the messages and their division into parts do not
    /// matter.
    fn by_code(messages: &[(String, String)]) -> Vec<(String, u64)> {
        let counts = |messages: &mut dyn Iterator<Item = &(String, String)>| {
            let mut groups = UnknownGroups::default();
            for (code, text) in messages {
                groups.count_message(text, code, &one(0));
            }
            groups
        };
        let rows = |groups: &UnknownGroups| {
            assert!(groups.by_frequency().len() <= MOST);
            assert_eq!(groups.count(), messages.len() as u64);
            let all = rows(groups).into_iter().map(|(key, count, _)| (key, count));
            (all.collect::<Vec<_>>(), groups.merged_to())
        };
        let forwards = rows(&counts(&mut messages.iter()));
        assert!(rows(&counts(&mut messages.iter().rev())) == forwards);
        let (one, two) = messages.split_at(messages.len() / 3);
        let (one, two) = (counts(&mut one.iter()), counts(&mut two.iter().rev()));
        for (mut first, second) in [(one.clone(), &two), (two.clone(), &one)] {
            first.add(second);
            assert!(rows(&first) == forwards);
        }
        forwards.0
    }

    #[test]
    fn a_chatty_code_leaves_the_groups_of_others_as_they_are() {
        let chatty = |number| ("8".to_owned(), format!("Door - 8 - Guest {} is not there", word(number)));
        let quiet =
            |number: usize| ("9".to_owned(), format!("Door - 9 - Common {} happens", word(number % 5)));
        let mut messages: Vec<_> = (0..400).map(quiet).chain((0..20_000).map(chatty)).collect();
        messages.extend((400..500).map(quiet));
        let groups = by_code(&messages);
        assert_eq!(groups[0], ("Door - 8 - Guest {text}".to_owned(), 20_000));
        assert_eq!(groups.len(), 6);
        assert!(groups.contains(&("Door - 9 - Common a happens".to_owned(), 100)));
    }

    #[test]
    fn codes_share_the_groups_that_there_may_be() {
        // The first code needs few groups, the second its share, the others more.
        let of = |code: usize, count: usize| {
            (0..count).map(move |number| (code.to_string(), format!("Door - {code} - a {} b", word(number))))
        };
        let messages: Vec<_> = of(1, 100).chain(of(2, 299)).chain(of(3, 2000)).chain(of(4, 301)).collect();
        let groups = by_code(&messages);
        let count = |code: usize| {
            groups.iter().filter(|(key, _)| key.starts_with(&format!("Door - {code} "))).count()
        };
        assert_eq!([1, 2, 3, 4].map(count), [100, 299, 1, 1]);
    }

    #[test]
    fn of_too_many_codes_the_first_are_distinguished() {
        for count in [MOST - 2, MOST - 1, MOST, 3 * MOST] {
            let of = |number: usize| {
                let code = format!("{number:06}");
                let texts = (0..=number % 3)
                    .map(move |way| format!("Door - {number:06}{} x", [" -", ":", " ="][way]));
                texts.map(move |text| (code.clone(), text))
            };
            let messages: Vec<_> = (0..count).flat_map(of).collect();
            let groups = by_code(&messages);
            assert_eq!(groups.len(), count.min(MOST), "{count}");
            assert_eq!(groups.iter().any(|(key, _)| key == "{text}"), count >= MOST);
        }
    }

    #[test]
    fn memory_is_bounded_whatever_comes() {
        let texts: Vec<String> =
            (0..3 * MOST).map(|number| format!("Door - {} - x", "y".repeat(number))).collect();
        let mut groups = UnknownGroups::default();
        for text in &texts {
            groups.count_message(text, text.split(' ').nth(2).unwrap(), &one(0));
        }
        assert!(groups.by_frequency().len() <= MOST && groups.count() == 3 * MOST as u64);
    }
}
