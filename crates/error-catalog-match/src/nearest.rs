//! The messages with the least edit distance to a text, for people who mistyped a message: never for programs.
//!
//! The distance is Levenshtein's, computed row by row (R. A. Wagner and M. J. Fischer, "The string-to-string correction
//! problem", 1974); a placeholder matches any characters of its type for free.

use error_catalog_message::internal::Segments;
use error_catalog_message::{ParameterType, Segment};

use crate::matcher::Matcher;
use crate::normalize;

/// The number of characters of a text that are compared; the rest is cut.
const MAX_CHARS: usize = 1024;

/// An entry with one of the nearest messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearMessage {
    /// The entry of the message.
    pub entry: u32,
    /// The distance of the message from the text.
    pub distance: u32,
}

impl Matcher<'_> {
    /// Returns the entries with the nearest messages, nearest first: each entry once, with its distance.
    ///
    /// The distance is the number of characters to insert, delete or replace, after normalization, until the text is a
    /// message of the entry with any values. The first 1,024 characters of `text` are compared, and each further
    /// character counts as deleted: the distance of a longer text may be too large, but is never too small. The time is
    /// proportional to the length of the catalog's messages times the number of compared characters.
    #[must_use]
    pub fn nearest<const N: usize>(&self, text: &str) -> [Option<NearMessage>; N] {
        let mut nearest = Nearest([None; N]);
        let mut chars = ['\0'; MAX_CHARS];
        let mut length = 0_usize;
        for char in normalize::chars(text) {
            if let Some(slot) = chars.get_mut(length) {
                *slot = char;
            }
            length += 1;
        }
        let deleted = u32::try_from(length.saturating_sub(MAX_CHARS)).unwrap_or(u32::MAX);
        let text = chars.get(..length.min(MAX_CHARS)).unwrap_or_default();
        for (message, wording) in self.messages.iter() {
            let row = Row::new(text).literal(normalize::trim(message), nearest.limit());
            nearest.add(wording.entry(), row.and_then(|row| row.distance()));
        }
        for template in self.templates {
            let segments = self.segments.get(template.from as usize, template.to as usize);
            let segments = segments.unwrap_or(Segments::EMPTY);
            nearest.add(template.wording.entry(), distance(text, segments, nearest.limit()));
        }
        nearest.0.map(|near| {
            let NearMessage { entry, distance } = near?;
            Some(NearMessage { entry, distance: distance.saturating_add(deleted) })
        })
    }
}

fn distance(text: &[char], segments: Segments<'_>, limit: u32) -> Option<u32> {
    let mut row = Row::new(text);
    for (index, segment) in segments.iter().enumerate() {
        row = match segment {
            Segment::Literal(literal) if index + 1 == segments.len() => {
                row.literal(normalize::trim_end(literal), limit)?
            }
            Segment::Literal(literal) => row.literal(literal, limit)?,
            Segment::Placeholder { kind, .. } => row.placeholder(kind),
        };
    }
    row.distance()
}

/// The best entries so far.
struct Nearest<const N: usize>([Option<NearMessage>; N]);

impl<const N: usize> Nearest<N> {
    /// Returns the exclusive upper bound of the distance of another entry.
    fn limit(&self) -> u32 {
        self.0.last().copied().flatten().map_or(u32::MAX, |near| near.distance)
    }

    fn add(&mut self, entry: u32, distance: Option<u32>) {
        let Some(distance) = distance else { return };
        let near = NearMessage { entry, distance };
        let key = |known: &Option<NearMessage>| {
            known.map_or((u32::MAX, u32::MAX), |near| (near.distance, near.entry))
        };
        let own = self.0.iter_mut().find(|known| known.is_some_and(|other| other.entry == entry));
        if let Some(known) = own {
            if key(known) > (distance, entry) {
                *known = Some(near);
            }
        } else if let Some(last) = self.0.last_mut()
            && key(last) > (distance, entry)
        {
            *last = Some(near);
        }
        self.0.sort_unstable_by_key(key);
    }
}

/// The distances between each prefix of a text and the prefix of a message that was read so far.
struct Row<'t> {
    text: &'t [char],
    /// The first is the distance of the empty prefix.
    distances: [u32; MAX_CHARS + 1],
}

impl<'t> Row<'t> {
    fn new(text: &'t [char]) -> Self {
        let mut distances = [0; MAX_CHARS + 1];
        for (distance, length) in distances.iter_mut().take(text.len() + 1).zip(0..) {
            *distance = length;
        }
        Self { text, distances }
    }

    /// Returns the row after a literal, or `None` if every distance exceeds `limit`.
    fn literal(mut self, literal: &str, limit: u32) -> Option<Self> {
        for expected in normalize::untrimmed_chars(literal) {
            let mut before = None;
            let mut diagonal = 0;
            let mut least = u32::MAX;
            for (distance, char) in
                self.distances.iter_mut().zip([None].into_iter().chain(self.text.iter().map(Some)))
            {
                let replaced = diagonal + u32::from(char != Some(&expected));
                diagonal = *distance;
                *distance = match before {
                    None => *distance + 1,
                    Some(before) => replaced.min(*distance + 1).min(before + 1),
                };
                before = Some(*distance);
                least = least.min(*distance);
            }
            if least > limit {
                return None;
            }
        }
        Some(self)
    }

    /// Returns the row after a placeholder. Characters of its type are free, and an empty value costs one.
    fn placeholder(mut self, kind: ParameterType) -> Self {
        let mut before = None;
        let mut diagonal = 0;
        for (distance, char) in
            self.distances.iter_mut().zip([None].into_iter().chain(self.text.iter().map(Some)))
        {
            let without_cost = match (before, char) {
                (Some(before), Some(char)) if kind.__may_contain(*char) => diagonal.min(before),
                _ => u32::MAX,
            };
            diagonal = *distance;
            *distance = without_cost.min(*distance + 1);
            before = Some(*distance);
        }
        self
    }

    fn distance(&self) -> Option<u32> {
        self.distances.get(self.text.len()).copied()
    }
}
