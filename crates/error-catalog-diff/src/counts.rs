//! How many changes there are of each verdict.

use std::fmt;

use crate::{bump::Bump, change::Change};

/// How many changes there are of each verdict.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    /// Those that are major.
    pub major: usize,
    /// Those that are minor.
    pub minor: usize,
    /// Those that are patches.
    pub patch: usize,
}

impl Counts {
    /// Counts changes.
    pub fn of<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Self {
        let mut counts = Self { major: 0, minor: 0, patch: 0 };
        for change in changes {
            *match change.rule.bump {
                Bump::Major => &mut counts.major,
                Bump::Minor => &mut counts.minor,
                Bump::Patch => &mut counts.patch,
            } += 1;
        }
        counts
    }

    /// The greatest verdict; `None` if nothing changed.
    pub fn verdict(&self) -> Option<Bump> {
        let has_some = |bump: &Bump| self.count(*bump) > 0;
        Bump::ALL.into_iter().filter(has_some).max()
    }

    const fn count(&self, bump: Bump) -> usize {
        match bump {
            Bump::Major => self.major,
            Bump::Minor => self.minor,
            Bump::Patch => self.patch,
        }
    }
}

impl fmt::Display for Counts {
    /// `1 major, 2 patch`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = Bump::ALL.into_iter().map(|bump| (self.count(bump), bump.name()));
        let counted = counted.filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
        f.write_str(&counted.collect::<Vec<_>>().join(", "))
    }
}
