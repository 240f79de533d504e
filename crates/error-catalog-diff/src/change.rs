//! A change of the catalog.

use crate::rule::ChangeRule;

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
