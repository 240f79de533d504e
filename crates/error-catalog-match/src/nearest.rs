//! The messages that a text is nearest to, for people who mistyped one: never for programs.

use crate::fold;
use crate::kind::Kind;
use crate::matcher::Matcher;
use crate::segment::Segment;

/// How many characters of a text are compared; a longer one is cut.
const LONGEST: usize = 1024;

impl Matcher<'_> {
    /// The entries whose messages are nearest to `text`, nearest first: each entry once, with its distance.
    ///
    /// The distance is how many characters have to be inserted, deleted or replaced, after normalisation, to make the
    /// text one of the entry's messages, whatever fills their parameters. Of `text`, 1,024 characters are compared; each
    /// further one counts as deleted, so that the distance of a longer text may be too large, but is never too small.
    /// The time is in proportion to the catalog's text times what is compared of `text`.
    pub fn nearest<const N: usize>(&self, text: &str) -> [Option<(u32, u32)>; N] {
        let mut nearest = Nearest([None; N]);
        let mut chars = ['\0'; LONGEST];
        let mut length = 0_usize;
        for char in fold::chars(text) {
            if let Some(place) = chars.get_mut(length) {
                *place = char;
            }
            length += 1;
        }
        let deleted = u32::try_from(length.saturating_sub(LONGEST)).unwrap_or(u32::MAX);
        let text = chars.get(..length.min(LONGEST)).unwrap_or_default();
        for (message, wording) in self.messages.iter() {
            let row = Row::new(text).literal(fold::trim(message), nearest.limit());
            nearest.add(wording.entry(), row.and_then(|row| row.distance()));
        }
        for template in self.templates {
            let segments =
                self.segments.get(template.from as usize..template.to as usize).unwrap_or_default();
            nearest.add(template.wording.entry(), distance(text, segments, nearest.limit()));
        }
        nearest.0.map(|near| near.map(|(entry, distance)| (entry, distance.saturating_add(deleted))))
    }
}

fn distance(text: &[char], segments: &[Segment<'_>], limit: u32) -> Option<u32> {
    let mut row = Row::new(text);
    for (index, segment) in segments.iter().enumerate() {
        row = match segment {
            Segment::Literal(literal) if index + 1 == segments.len() => {
                row.literal(fold::trim_end(literal), limit)?
            }
            Segment::Literal(literal) => row.literal(literal, limit)?,
            Segment::Hole { kind, .. } => row.hole(*kind),
        };
    }
    row.distance()
}

/// The best entries so far.
struct Nearest<const N: usize>([Option<(u32, u32)>; N]);

impl<const N: usize> Nearest<N> {
    /// A distance that would no longer be among the best.
    fn limit(&self) -> u32 {
        self.0.last().copied().flatten().map_or(u32::MAX, |(_, distance)| distance)
    }

    fn add(&mut self, entry: u32, distance: Option<u32>) {
        let Some(distance) = distance else { return };
        let key =
            |known: &Option<(u32, u32)>| known.map_or((u32::MAX, u32::MAX), |(entry, far)| (far, entry));
        let own = self.0.iter_mut().find(|known| known.is_some_and(|(other, _)| other == entry));
        if let Some(known) = own {
            if key(known) > (distance, entry) {
                *known = Some((entry, distance));
            }
        } else if let Some(last) = self.0.last_mut().filter(|last| key(last) > (distance, entry)) {
            *last = Some((entry, distance));
        }
        self.0.sort_unstable_by_key(key);
    }
}

/// How far each start of a text is from the start of a message that was read so far.
struct Row<'t> {
    text: &'t [char],
    /// The first is that of the empty start.
    far: [u32; LONGEST + 1],
}

impl<'t> Row<'t> {
    fn new(text: &'t [char]) -> Self {
        let mut far = [0; LONGEST + 1];
        for (far, length) in far.iter_mut().take(text.len() + 1).zip(0..) {
            *far = length;
        }
        Self { text, far }
    }

    /// The row after more of the message; `None` if no start is as near as `limit`.
    fn literal(mut self, literal: &str, limit: u32) -> Option<Self> {
        for wanted in fold::folded(literal) {
            let mut before = None;
            let mut diagonal = 0;
            let mut least = u32::MAX;
            for (far, char) in self.far.iter_mut().zip([None].into_iter().chain(self.text.iter().map(Some))) {
                let replaced = diagonal + u32::from(char != Some(&wanted));
                diagonal = *far;
                *far = match before {
                    None => *far + 1,
                    Some(before) => replaced.min(*far + 1).min(before + 1),
                };
                before = Some(*far);
                least = least.min(*far);
            }
            if least > limit {
                return None;
            }
        }
        Some(self)
    }

    /// The row after a hole, which takes any characters of its kind for nothing, and costs one if it takes none.
    fn hole(mut self, kind: Kind) -> Self {
        let mut before = None;
        let mut diagonal = 0;
        for (far, char) in self.far.iter_mut().zip([None].into_iter().chain(self.text.iter().map(Some))) {
            let taken = match (before, char) {
                (Some(before), Some(char)) if kind.may_hold(*char) => diagonal.min(before),
                _ => u32::MAX,
            };
            diagonal = *far;
            *far = taken.min(*far + 1);
            before = Some(*far);
        }
        self
    }

    fn distance(&self) -> Option<u32> {
        self.far.get(self.text.len()).copied()
    }
}
