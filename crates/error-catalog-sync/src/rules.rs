//! Every rule, in the order in which a page meets them.

pub(crate) mod book;
pub(crate) mod catalog;
pub(crate) mod files;
pub(crate) mod front_matter;
pub(crate) mod page;
pub(crate) mod rows;

use crate::lint;
use crate::rule::Rule;

/// Every rule; `docs/rules.md` in the repository shows them with their examples.
///
/// ```
/// assert!(error_catalog_sync::rules().any(|rule| rule.name == "empty-cell"));
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    sections().into_iter().flat_map(|section| section.rules)
}

/// The rule of a name.
pub(crate) fn rule(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.name == name)
}

/// A section of the rules' documentation.
struct Section {
    title: &'static str,
    rules: Vec<&'static Rule>,
}

/// The rules by subject.
fn sections() -> [Section; 6] {
    let section = |title, rules: &[&'static Rule]| Section { title, rules: rules.to_vec() };
    [
        section("The page and its tables", page::RULES),
        section("The front matter", front_matter::RULES),
        section("Rows and cells", rows::RULES),
        Section { title: "Probable mistakes", rules: lint::rules().collect() },
        section("The catalog as a whole", catalog::RULES),
        section("Files beside the page", files::RULES),
    ]
}
