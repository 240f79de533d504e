//! The part of a version that a change requires to be raised.

/// The part of a version that a change requires to be raised under [Semantic Versioning](https://semver.org).
///
/// The enum is exhaustive on purpose: versions have no other parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Only text for people changed.
    Patch,
    /// Something was added or changed, and everything that worked still works.
    Minor,
    /// A program, a link or an old log line that worked no longer does.
    Major,
}

impl Bump {
    /// All bumps, the greatest first.
    pub const ALL: [Self; 3] = [Self::Major, Self::Minor, Self::Patch];

    /// Returns the name in lower case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// Returns the name as it begins a title.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Patch => "Patch",
            Self::Minor => "Minor",
            Self::Major => "Major",
        }
    }
}
