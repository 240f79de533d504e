//! The number of changes per bump.

use std::fmt;

use crate::bump::Bump;
use crate::change::Change;

/// The number of changes per bump.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of major changes.
    pub major: usize,
    /// The number of minor changes.
    pub minor: usize,
    /// The number of patches.
    pub patch: usize,
}

impl Counts {
    /// Counts changes.
    pub fn of<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Self {
        let mut counts = Self::default();
        for change in changes {
            match change.rule.bump {
                Bump::Major => counts.major += 1,
                Bump::Minor => counts.minor += 1,
                Bump::Patch => counts.patch += 1,
            }
        }
        counts
    }

    /// Returns the verdict: the greatest bump, or `None` if nothing changed.
    pub const fn verdict(self) -> Option<Bump> {
        match self {
            Self { major: 1.., .. } => Some(Bump::Major),
            Self { minor: 1.., .. } => Some(Bump::Minor),
            Self { patch: 1.., .. } => Some(Bump::Patch),
            _ => None,
        }
    }
}

impl fmt::Display for Counts {
    /// Formats the counts that are not zero: `1 major, 2 patch`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = Bump::ALL.into_iter().zip([self.major, self.minor, self.patch]);
        let counts = counts.filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(bump, count)| format!("{count} {}", bump.as_str())).collect();
        f.write_str(&counts.join(", "))
    }
}
