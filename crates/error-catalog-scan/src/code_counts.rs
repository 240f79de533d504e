//! Counts of recognized codes.

use std::collections::BTreeMap;

use crate::occurrences::{Occurrences, Position};

/// The largest number of characters of an example.
const LONGEST: usize = 120;

/// The occurrences of each code that a [`Recognizer`](crate::Recognizer) recognized.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CodeCounts {
    codes: BTreeMap<u32, CodeCount>,
}

/// The occurrences of a code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CodeCount {
    /// The number of records with the code, and the positions of the first and the last.
    pub count: Occurrences,
    /// The text of the first code that has one, cut if it is long.
    pub example: Option<CodeExample>,
}

/// A text with a code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CodeExample {
    /// The position of the record.
    pub position: Position,
    /// The text.
    pub text: String,
}

impl CodeCounts {
    pub(crate) fn count(&mut self, code: u32, position: Position, text: Option<&str>) {
        let count = self.codes.entry(code).or_default();
        count.count.note(position);
        if let Some(text) = text
            && count.example.as_ref().is_none_or(|example| position < example.position)
        {
            let text = text.chars().take(LONGEST).collect();
            count.example = Some(CodeExample { position, text });
        }
    }

    /// Adds the counts of another part of the input.
    pub(crate) fn add(&mut self, other: &Self) {
        for (code, of_other) in &other.codes {
            let count = self.codes.entry(*code).or_default();
            count.count.add(&of_other.count);
            let examples = [&count.example, &of_other.example];
            count.example = examples.into_iter().flatten().min().cloned();
        }
    }

    /// Returns the codes in order, with their counts.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &CodeCount)> {
        self.codes.iter().map(|(code, count)| (*code, count))
    }

    /// Returns the number of records with a code.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.codes.values().map(|count| count.count.count).sum()
    }
}
