//! Every rule by which changes are judged, what asks the most first.

pub(crate) mod major;
pub(crate) mod minor;
pub(crate) mod patch;

use crate::rule::ChangeRule;

/// Every rule; `docs/compatibility.md` in the repository shows them with their examples.
///
/// ```
/// use error_catalog_diff::{Bump, change_rules};
///
/// assert!(change_rules().any(|rule| rule.name == "id-removed" && rule.bump == Bump::Major));
/// ```
pub fn change_rules() -> impl Iterator<Item = &'static ChangeRule> {
    [major::RULES, minor::RULES, patch::RULES].into_iter().flatten().copied()
}
