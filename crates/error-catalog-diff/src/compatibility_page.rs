//! Renders the reference docs of the rules: `docs/compatibility.md`.

use std::fmt::Write as _;

use crate::bump::Bump;
use crate::rule::ChangeRule;
use crate::rules::change_rules;

const INTRODUCTION: &str = "<!-- @generated from crates/error-catalog-diff/src/rules/ by `UPDATE_GOLDENS=1 cargo test -p tests --test all compatibility::`. -->

# Compatibility rules

`cargo xtask diff` compares every page with an earlier revision and judges each change by one of the rules below. The
verdict over all changes is the greatest bump that one of them requires: the part of the version to raise under
[Semantic Versioning](https://semver.org). Before version 1.0.0, Cargo takes `0.x` for the major part and `0.x.y` for the
rest: *major* raises `x`, *minor* and *patch* raise `y`.

`diff` compares catalogs: that of the current page with the YAML that was committed with the earlier revision. Where a
rule mentions programs, these are Rust programs that use the enum generated from the catalog. The reasons also hold for
programs that read the JSON.
";

/// Renders all rules with their reasons and examples as Markdown.
pub fn compatibility_page() -> String {
    let mut page = INTRODUCTION.to_owned();
    for bump in Bump::ALL {
        let summary = match bump {
            Bump::Major => "A program, a link or an old log line that worked no longer does.",
            Bump::Minor => "Something was added or changed, and everything that worked still works.",
            Bump::Patch => "Only text for people changed, or a detail that no program depends on.",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(page, "\n## {}\n\n{summary}", bump.title());
        for rule in change_rules().filter(|rule| rule.bump == bump) {
            let ChangeRule { name, bump, title, reason, before, after } = rule;
            let _ = writeln!(page, "\n### {name}\n\n*{}* – {title}.\n\n{reason}", bump.as_str());
            let _ = writeln!(page, "\nBefore:\n\n```markdown\n{before}```");
            let _ = match after {
                Some(after) => writeln!(page, "\nAfter:\n\n```markdown\n{after}```"),
                None => writeln!(page, "\nAfter: the page does not exist."),
            };
        }
    }
    page
}
