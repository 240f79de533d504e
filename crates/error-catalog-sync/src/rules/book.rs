//! The page that explains every rule: `docs/rules.md`.

use std::fmt::Write as _;

use crate::rule::{Example, Rule};
use crate::rules::sections;

const ABOVE: &str = "<!-- @generated from crates/error-catalog-sync/src/rules/ by `UPDATE_GOLDENS=1 cargo test -p tests --test all rules::`. -->

# Rules

What `cargo xtask sync`, `check` and `inspect` say of a page has a rule's name in brackets, such as `error[empty-cell]`.
Each rule is listed here with a page that breaks it and the same page mended; a few are not about what a page says, and
why no page shows them is said there.

An **error** keeps everything from being written until it is mended; a **warning** and a **note** do not. A page sets
severities in its [front matter](front-matter.md):

```yaml
catalog:
  severities:
    ignored-table: error
```

Any rule may be made to weigh more. Less, or nothing (`off`), is for those alone that are marked *may be lowered*:
what the others find makes the catalog wrong, or breaks those who use it.
";

/// Every rule with its examples, as Markdown.
pub fn rules_page() -> String {
    let mut page = ABOVE.to_owned();
    for (title, rules) in sections() {
        // Writing into a text cannot fail.
        let _ = writeln!(page, "\n## {title}");
        for rule in rules {
            write_rule(rule, &mut page);
        }
    }
    page
}

fn write_rule(rule: &Rule, page: &mut String) {
    let lowered = if rule.can_be_lowered { ", may be lowered" } else { "" };
    let severity = rule.severity.as_str();
    let _ = writeln!(page, "\n### {}\n\n*{severity}{lowered}* – {}", rule.name, rule.summary);
    match rule.example {
        Example::None(why) => {
            let _ = writeln!(page, "\nNo page shows it: {why}.");
        }
        Example::Page { bad, good } => {
            write_example("Wrong", bad, page);
            write_example("Right", good, page);
        }
        Example::Edit { before, bad, good } => {
            write_example("Before", before, page);
            write_example("Wrong", bad, page);
            write_example("Right", good, page);
        }
    }
}

fn write_example(title: &str, example: &str, page: &mut String) {
    let _ = writeln!(page, "\n{title}:\n\n```markdown\n{}\n```", example.trim_end());
}
