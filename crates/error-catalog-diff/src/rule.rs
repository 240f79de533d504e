//! A rule by which changes are judged.

use crate::bump::Bump;

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

/// An example page: a table of errors below its front matter, if it has any.
macro_rules! table {
    ($rows:literal) => {
        table!("", $rows)
    };
    ($above:literal, $rows:literal) => {
        concat!(
            $above,
            "| Error message | What it means | How to fix it |\n",
            "| ------------- | ------------- | ------------- |\n",
            $rows
        )
    };
}

pub(crate) use table;
