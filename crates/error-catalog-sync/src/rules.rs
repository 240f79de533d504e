//! Every rule, in the order in which a page meets them.

pub(crate) mod book;
pub(crate) mod files;

use error_catalog_generate::rules::RULES as GENERATE_RULES;
use error_catalog_page::Rule;
use error_catalog_page::rules::{catalog, front_matter, page, rows};

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
        Section { title: "Probable mistakes", rules: error_catalog_lint::rules().collect() },
        section("The catalog as a whole", catalog::RULES),
        Section { title: "Files beside the page", rules: [files::RULES, GENERATE_RULES].concat() },
    ]
}
