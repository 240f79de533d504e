//! What was annotated, and what was not.

use crate::count::Place;
use crate::trouble::Trouble;

/// What was annotated so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Annotated {
    /// How many messages were found.
    pub messages: u64,
    /// How many of them no entry has.
    pub unknown: u64,
    /// How many lines were annotated.
    pub lines: u64,
    /// How many bytes were searched.
    pub bytes: u64,
    /// Lines with messages that are no JSON object.
    pub no_objects: Passed,
    /// Lines with messages that have the member already.
    pub annotated_before: Passed,
    /// Lines with messages that are longer than 4 MiB.
    pub too_long: Passed,
    /// What could not be read, or not to its end.
    pub troubles: Vec<Trouble>,
}

/// Lines with messages that were passed on as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Passed {
    /// How many.
    pub lines: u64,
    /// Where the first message of the first of them stands.
    pub first: Option<Place>,
}

impl Passed {
    pub(crate) fn add(&mut self, place: Place) {
        self.lines += 1;
        self.first = self.first.or(Some(place));
    }
}
