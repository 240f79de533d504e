//! A change of the catalog, and how much it asks of those who use it.

use crate::diff::rules::ChangeRule;

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

/// One difference between two catalogs.
#[derive(Clone, Debug)]
pub struct Change {
    /// The rule that judges it.
    pub rule: &'static ChangeRule,
    /// The id of the entry; `None` if it is about the catalog as a whole.
    pub entry: Option<String>,
    /// The parameter, the fact or the field that it is about, where the rule does not say.
    pub of: Option<String>,
    /// What was there, if anything was.
    pub before: Option<String>,
    /// What is there now, if anything is.
    pub after: Option<String>,
}

/// Changes as they are found, all of one entry or of the catalog.
pub(super) struct Found<'f> {
    entry: Option<&'f str>,
    changes: &'f mut Vec<Change>,
}

impl<'f> Found<'f> {
    pub(super) const fn new(entry: Option<&'f str>, changes: &'f mut Vec<Change>) -> Self {
        Self { entry, changes }
    }

    /// How many there are so far, those of others included.
    pub(super) const fn len(&self) -> usize {
        self.changes.len()
    }

    /// Adds a change from one text to another; nothing stands for no text.
    pub(super) fn add<'t>(
        &mut self,
        rule: &'static ChangeRule,
        of: impl Into<Option<&'t str>>,
        before: impl Into<Option<&'t str>>,
        after: impl Into<Option<&'t str>>,
    ) {
        let [of, before, after] =
            [of.into(), before.into(), after.into()].map(|text| text.map(str::to_owned));
        self.changes.push(Change { rule, entry: self.entry.map(str::to_owned), of, before, after });
    }
}
