//! The values of the placeholders of a message.

use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::slice;

use crate::segment::{MAX_PARAMETERS, Segment};
use crate::segments::Segments;

/// The values of a message's parameters, borrowed from the text that was matched.
#[derive(Clone, Copy, Debug)]
pub struct Captures<'m, 't> {
    segments: Segments<'m>,
    /// `None` without placeholders, so that an empty value writes one machine word.
    values: Option<[&'t str; MAX_PARAMETERS]>,
    len: usize,
}

impl<'m, 't> Captures<'m, 't> {
    /// Creates captures without values yet of the placeholders in `segments`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn __new(segments: Segments<'m>) -> Self {
        Self { segments, values: None, len: 0 }
    }

    /// Sets the value of a placeholder; returns `false` if a message cannot have that many.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn __set(&mut self, index: usize, value: &'t str) -> bool {
        let Some(slot) = self.values.get_or_insert([""; MAX_PARAMETERS]).get_mut(index) else { return false };
        *slot = value;
        self.len = self.len.max(index + 1);
        true
    }

    /// Returns the value of a parameter.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'t str> {
        self.iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// Returns each name with its value, in the order of the message.
    pub fn iter(&self) -> CapturesIter<'_, 'm, 't> {
        let values = self.values.as_ref().and_then(|values| values.get(..self.len));
        CapturesIter { segments: self.segments, values: values.unwrap_or_default().iter() }
    }

    /// Returns the number of values: 0 for a message that was found as a template, with its placeholders unfilled.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Returns whether there are no values.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl Default for Captures<'_, '_> {
    /// Returns the captures of a message without parameters.
    #[inline]
    fn default() -> Self {
        Self::__new(Segments::EMPTY)
    }
}

impl PartialEq for Captures<'_, '_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Captures<'_, '_> {}

impl Hash for Captures<'_, '_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len.hash(state);
        self.iter().for_each(|capture| capture.hash(state));
    }
}

impl<'c, 'm, 't> IntoIterator for &'c Captures<'m, 't> {
    type Item = (&'m str, &'t str);
    type IntoIter = CapturesIter<'c, 'm, 't>;

    fn into_iter(self) -> CapturesIter<'c, 'm, 't> {
        self.iter()
    }
}

/// The names of parameters with their values, in the order of the message.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct CapturesIter<'c, 'm, 't> {
    segments: Segments<'m>,
    values: slice::Iter<'c, &'t str>,
}

impl<'m, 't> Iterator for CapturesIter<'_, 'm, 't> {
    type Item = (&'m str, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let value = self.values.next()?;
        loop {
            let (segment, rest) = self.segments.split_first()?;
            self.segments = rest;
            if let Segment::Placeholder { name, .. } = segment {
                return Some((name, value));
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.values.size_hint()
    }
}

impl ExactSizeIterator for CapturesIter<'_, '_, '_> {}

impl FusedIterator for CapturesIter<'_, '_, '_> {}
