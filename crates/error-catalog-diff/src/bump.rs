//! How much of a version a change raises.

/// How much of a version has to be raised for a change, as Semantic Versioning counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Only what people read is other than before.
    Patch,
    /// There is more than before; whatever worked still works.
    Minor,
    /// A program, a link or an old log that worked does not any more.
    Major,
}

impl Bump {
    /// All of them, the greatest first.
    pub const ALL: [Self; 3] = [Self::Major, Self::Minor, Self::Patch];

    /// Its name, lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}
