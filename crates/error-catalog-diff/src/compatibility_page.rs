//! The page that explains every verdict: `docs/compatibility.md`.

use std::fmt::Write as _;

use crate::bump::Bump;
use crate::{rule::ChangeRule, rules::change_rules};

const ABOVE: &str = "<!-- @generated from crates/error-catalog-diff/src/rules/ by `UPDATE_GOLDENS=1 cargo test --test compatibility`. -->

# What a change breaks

`cargo xtask diff` compares every page with an earlier revision and judges each change by one of the rules below. The
greatest verdict is that of the whole: it says which part of the version has to be raised, as
[Semantic Versioning](https://semver.org) counts. Before version 1.0.0, Cargo takes `0.x` for the major part and
`0.x.y` for the rest: *major* raises `x`, *minor* and *patch* raise `y`.

What is compared is the catalog: the page as it is now, and the YAML that was committed with the earlier revision. Where
a rule speaks of programs, those are programs in Rust that use the enum made from the catalog; the reasons hold for
those that read the JSON as well.
";

/// Every rule by which changes are judged, with its reason and an example, as Markdown.
pub fn compatibility_page() -> String {
    let mut page = ABOVE.to_owned();
    for bump in Bump::ALL {
        let (title, about) = match bump {
            Bump::Major => ("Major", "A program, a link or an old log that worked does not any more."),
            Bump::Minor => ("Minor", "There is more than before; whatever worked still works."),
            Bump::Patch => ("Patch", "Only what people read is other than before."),
        };
        // Writing into a text cannot fail.
        let _ = writeln!(page, "\n## {title}\n\n{about}");
        for rule in change_rules().filter(|rule| rule.bump == bump) {
            write_rule(rule, &mut page);
        }
    }
    page
}

fn write_rule(rule: &ChangeRule, page: &mut String) {
    let ChangeRule { name, bump, title, why, before, after } = rule;
    let _ = writeln!(page, "\n### {name}\n\n*{}* – {title}.\n\n{why}", bump.name());
    for (title, example) in [("Before", before), ("After", after)] {
        if example.is_empty() {
            let _ = writeln!(page, "\n{title}: no page of that name.");
            continue;
        }
        let _ = writeln!(page, "\n{title}:\n\n```markdown\n{}\n```", example.trim_end());
    }
}
