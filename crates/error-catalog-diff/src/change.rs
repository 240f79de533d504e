//! A difference between two catalogs.

use crate::rules::ChangeRule;

/// One difference between two catalogs.
#[derive(Clone, Debug)]
pub struct Change {
    /// The rule that applies to the change.
    pub rule: &'static ChangeRule,
    /// The id of the entry; `None` if the change is about the whole catalog.
    pub entry: Option<String>,
    /// The name of the parameter, fact or field, if the rule and the texts do not name it.
    pub subject: Option<String>,
    /// The text before the change, if there was any.
    pub before: Option<String>,
    /// The text after the change, if there is any.
    pub after: Option<String>,
}

impl Change {
    pub(crate) const fn new(rule: &'static ChangeRule) -> Self {
        Self { rule, entry: None, subject: None, before: None, after: None }
    }

    /// Returns the change from one text to another, or `None` if they are equal.
    pub(crate) fn between<T>(rule: &'static ChangeRule, before: &T, after: &T) -> Option<Self>
    where
        T: Clone + PartialEq + Into<Option<String>>,
    {
        if before == after {
            return None;
        }
        Some(Self::new(rule).before(before.clone()).after(after.clone()))
    }

    /// Returns the change of a parameter, fact or field, or `None` if the texts are equal.
    pub(crate) fn of_subject<T>(rule: &'static ChangeRule, name: &str, before: &T, after: &T) -> Option<Self>
    where
        T: Clone + PartialEq + Into<Option<String>>,
    {
        Self::between(rule, before, after).map(|change| change.subject(name))
    }

    pub(crate) fn entry(self, id: &str) -> Self {
        Self { entry: Some(id.to_owned()), ..self }
    }

    pub(crate) fn subject(self, name: &str) -> Self {
        Self { subject: Some(name.to_owned()), ..self }
    }

    pub(crate) fn before(self, text: impl Into<Option<String>>) -> Self {
        Self { before: text.into(), ..self }
    }

    pub(crate) fn after(self, text: impl Into<Option<String>>) -> Self {
        Self { after: text.into(), ..self }
    }
}
