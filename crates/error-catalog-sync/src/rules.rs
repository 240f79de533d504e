//! Every rule, in the order in which a page meets them.

pub(crate) mod book;
pub(crate) mod catalog;
pub(crate) mod files;
pub(crate) mod front_matter;
pub(crate) mod page;
pub(crate) mod rows;
pub(crate) mod wording;

use crate::rule::Rule;

/// Every rule; `docs/rules.md` in the repository shows them with their examples.
///
/// ```
/// assert!(error_catalog_sync::rules().any(|rule| rule.name == "empty-cell"));
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    sections().into_iter().flat_map(|(_, rules)| rules).copied()
}

/// The rule of a name.
pub(crate) fn rule(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.name == name)
}

/// The rules by what they are about.
fn sections() -> [(&'static str, &'static [&'static Rule]); 6] {
    [
        ("The page and its tables", page::RULES),
        ("The front matter", front_matter::RULES),
        ("Rows and cells", rows::RULES),
        ("What is probably not meant", wording::RULES),
        ("The catalog as a whole", catalog::RULES),
        ("Files beside the page", files::RULES),
    ]
}

/// A page of one table with the usual headings, from its rows; or with what stands above it.
macro_rules! table {
    ($rows:literal) => {
        concat!(
            "| Error message | What it means | How to fix it |\n",
            "| ------------- | ------------- | ------------- |\n",
            $rows
        )
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
