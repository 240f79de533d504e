//! All rules, in the order in which a page is checked.

pub(crate) mod file_rules;
pub(crate) mod rules_page;

use error_catalog_generate::rules::RULES as GENERATE_RULES;
use error_catalog_page::Rule;
use error_catalog_page::rules::{catalog, front_matter, page, rows};

/// Returns all rules. `docs/rules.md` in the repository lists them with their examples.
///
/// ```
/// assert!(error_catalog_sync::rules().any(|rule| rule.name == "empty-cell"));
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    sections().into_iter().flat_map(|section| section.rules)
}

/// Returns the rule with a name.
pub(crate) fn rule(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.name == name)
}

/// A section of the documentation of rules.
struct Section {
    title: &'static str,
    rules: Vec<&'static Rule>,
}

/// Returns the rules by subject.
fn sections() -> [Section; 6] {
    let section = |title, rules: &[&'static Rule]| Section { title, rules: rules.to_vec() };
    [
        section("The page and its tables", page::RULES),
        section("The front matter", front_matter::RULES),
        section("Rows and cells", rows::RULES),
        Section { title: "Probable mistakes", rules: error_catalog_lint::rules().collect() },
        section("The catalog as a whole", catalog::RULES),
        Section { title: "Files of a page", rules: [file_rules::RULES, GENERATE_RULES].concat() },
    ]
}
