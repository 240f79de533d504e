//! The values of the placeholders of a message.

use crate::segment::{MAX_PARAMETERS, Segment};

/// The values of a message's parameters, borrowed from the text that was matched.
#[derive(Clone, Copy, Debug)]
pub struct Captures<'m, 't> {
    segments: &'m [Segment<'m>],
    /// `None` without placeholders, so that an empty value writes one machine word.
    values: Option<[&'t str; MAX_PARAMETERS]>,
    len: usize,
}

impl<'m, 't> Captures<'m, 't> {
    #[inline]
    pub(crate) const fn new(segments: &'m [Segment<'m>]) -> Self {
        Self { segments, values: None, len: 0 }
    }

    /// Sets the value of a placeholder; returns `false` if a message cannot have that many.
    pub(crate) fn set(&mut self, index: usize, value: &'t str) -> bool {
        let Some(slot) = self.values.get_or_insert([""; MAX_PARAMETERS]).get_mut(index) else { return false };
        *slot = value;
        self.len = self.len.max(index + 1);
        true
    }

    /// Returns the value of a parameter.
    pub fn get(&self, name: &str) -> Option<&'t str> {
        self.iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// Returns each name with its value, in the order of the message.
    pub fn iter(&self) -> impl Iterator<Item = (&'m str, &'t str)> {
        let names = self.segments.iter().filter_map(|segment| match segment {
            Segment::Placeholder { name, .. } => Some(*name),
            Segment::Literal(_) => None,
        });
        names.zip(self.values.into_iter().flatten()).take(self.len)
    }

    /// Returns the number of values: 0 for a message that was found as a template, with its placeholders unfilled.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Returns whether there are no values.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl Default for Captures<'_, '_> {
    /// Returns the captures of a message without parameters.
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
