//! The values that filled the holes of a message.

use crate::segment::{MAX_PARAMETERS, Segment};

/// The values of a message's parameters, borrowed from the text that was matched.
#[derive(Clone, Copy, Debug)]
pub struct Captures<'m, 't> {
    segments: &'m [Segment<'m>],
    /// Nothing where there is none: then there is but one word to write.
    values: Option<[&'t str; MAX_PARAMETERS]>,
    len: usize,
}

impl<'m, 't> Captures<'m, 't> {
    #[inline]
    pub(crate) const fn new(segments: &'m [Segment<'m>]) -> Self {
        Self { segments, values: None, len: 0 }
    }

    /// Sets the value of hole `index`; `false` if a message may not have so many.
    pub(crate) fn set(&mut self, index: usize, value: &'t str) -> bool {
        let Some(slot) = self.values.get_or_insert([""; MAX_PARAMETERS]).get_mut(index) else { return false };
        *slot = value;
        self.len = self.len.max(index + 1);
        true
    }

    /// The value of the parameter of that name.
    pub fn get(&self, name: &str) -> Option<&'t str> {
        self.iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// Every name with its value, in the order of the message.
    pub fn iter(&self) -> impl Iterator<Item = (&'m str, &'t str)> {
        let names = self.segments.iter().filter_map(|segment| match segment {
            Segment::Hole { name, .. } => Some(*name),
            Segment::Literal(_) => None,
        });
        names.zip(self.values.into_iter().flatten()).take(self.len)
    }

    /// How many values there are: none for a message that stands there as it is written, its parameters unfilled.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no values.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl Default for Captures<'_, '_> {
    /// Those of a message without parameters.
    #[inline]
    fn default() -> Self {
        Self::new(&[])
    }
}

impl PartialEq for Captures<'_, '_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Captures<'_, '_> {}
