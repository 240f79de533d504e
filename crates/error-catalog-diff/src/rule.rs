//! The type of the rules that judge changes.

use crate::bump::Bump;

/// A rule that judges one kind of change.
#[derive(Debug)]
pub struct ChangeRule {
    /// The name, such as `id-removed`.
    pub name: &'static str,
    /// The bump that the change requires.
    pub bump: Bump,
    /// The change, in a few words.
    pub title: &'static str,
    /// The reason why the change requires this bump, as Markdown.
    pub reason: &'static str,
    /// An example page.
    pub before: &'static str,
    /// The page after the change; `None` if the page was removed.
    pub after: Option<&'static str>,
}
