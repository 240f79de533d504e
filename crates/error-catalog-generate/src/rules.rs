//! The rules of this crate.

use error_catalog_page::{Example, Rule, Severity};

/// Every rule.
pub static RULES: &[&Rule] = &[&SOURCE_IN_THE_WAY, &TEMPLATE];

/// A page or a template in the place of a generated file.
pub static SOURCE_IN_THE_WAY: Rule = Rule {
    name: "source-in-the-way",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a page or a template in the place of a generated file.",
    why_is_this_bad: "Writing the generated file would destroy its source.",
    example: Example::None("it is about the paths of the page and its templates"),
    use_instead: "",
};

/// A template that is missing, or is not valid Jinja.
pub static TEMPLATE: Rule = Rule {
    name: "template",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a template that is missing or is not valid Jinja.",
    why_is_this_bad: "The pages cannot be generated.",
    example: Example::None("it is about a template"),
    use_instead: "",
};
