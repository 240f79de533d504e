//! The page that explains every rule: `docs/rules.md`.

use std::fmt::Write as _;

use error_catalog_page::{Example, Rule};

use crate::rules::{Section, sections};

const ABOVE: &str = "<!-- @generated from crates/ by `UPDATE_GOLDENS=1 cargo test -p tests --test all rules::`. -->

# Rules

`cargo xtask sync`, `check` and `inspect` show the name of a rule in brackets: `error[empty-cell]`. This page describes
each rule, with a page that breaks it and the page to use instead.

Nothing is written until every **error** is fixed. A **warning** is probably a mistake, and a **note** is worth knowing. A
page sets severities in its [front matter](front-matter.md):

```yaml
catalog:
  severities:
    ignored-table: error
```

The severity of any rule may be raised. Only rules with *may be lowered* can be lowered or switched off (`off`): the
others report what makes the catalog wrong or breaks the programs that use it.
";

/// Returns the documentation of every rule, as Markdown.
pub fn rules_page() -> String {
    let mut page = ABOVE.to_owned();
    for Section { title, rules } in sections() {
        // Writing into a text cannot fail.
        let _ = writeln!(page, "\n## {title}");
        for rule in rules {
            write_rule(rule, &mut page);
        }
    }
    page
}

/// Returns the documentation of a rule, as Markdown.
pub fn rule_text(rule: &Rule) -> String {
    let mut text = String::new();
    write_rule(rule, &mut text);
    text
}

fn write_rule(rule: &Rule, page: &mut String) {
    let lowered = if rule.can_be_lowered { ", may be lowered" } else { "" };
    let _ = writeln!(page, "\n### {}\n\n*{}{lowered}*", rule.name, rule.severity.as_str());
    let _ = writeln!(page, "\n**What it does**: {}", rule.what_it_does);
    let _ = writeln!(page, "\n**Why is this bad?** {}", rule.why_is_this_bad);
    match rule.example {
        Example::None(why) => {
            let _ = writeln!(page, "\n**Example**: none, because {why}.");
            return;
        }
        Example::Page(bad) => write_page("Example", bad, page),
        Example::Edit { before, bad } => {
            write_page("Before", before, page);
            write_page("Example", bad, page);
        }
    }
    write_page("Use instead", rule.use_instead, page);
}

fn write_page(title: &str, text: &str, page: &mut String) {
    let _ = writeln!(page, "\n**{title}**:\n\n```markdown\n{}\n```", text.trim_end());
}
