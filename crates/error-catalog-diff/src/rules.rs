//! The registry of all rules.

mod example;
pub(crate) mod major;
pub(crate) mod minor;
pub(crate) mod patch;
mod registry;

use crate::rule::ChangeRule;

/// Returns all rules, those with the greatest bump first; `docs/compatibility.md` shows them with their examples.
///
/// ```
/// use error_catalog_diff::{Bump, change_rules};
///
/// assert!(change_rules().any(|rule| rule.name == "id-removed" && rule.bump == Bump::Major));
/// ```
pub fn change_rules() -> impl Iterator<Item = &'static ChangeRule> {
    [major::RULES, minor::RULES, patch::RULES].into_iter().flatten().copied()
}
