//! Every rule by which changes are judged, what asks the most first.

pub(crate) mod major;
pub(crate) mod minor;
pub(crate) mod patch;

use crate::diff::change::Bump;

/// A rule by which a change of the catalog is judged.
#[derive(Debug)]
pub struct ChangeRule {
    /// Its name, such as `id-removed`.
    pub name: &'static str,
    /// How much of a version has to be raised.
    pub bump: Bump,
    /// What changed, in a few words.
    pub title: &'static str,
    /// Why that asks for so much, and no more.
    pub why: &'static str,
    /// A page.
    pub before: &'static str,
    /// The same page with the change.
    pub after: &'static str,
}

/// Every rule; `docs/compatibility.md` in the repository shows them with their examples.
///
/// ```
/// use error_catalog_sync::{Bump, change_rules};
///
/// assert!(change_rules().any(|rule| rule.name == "id-removed" && rule.bump == Bump::Major));
/// ```
pub fn change_rules() -> impl Iterator<Item = &'static ChangeRule> {
    [major::RULES, minor::RULES, patch::RULES].into_iter().flatten().copied()
}
