//! Rules about the block of settings at the top of a page.

use crate::{Example, Rule, Severity, table};

/// Every rule of this subject.
pub static RULES: &[&Rule] =
    &[&FRONT_MATTER, &MANGLED_FRONT_MATTER, &FACT_NAME, &UNKNOWN_ENTRY, &INVALID_REWORDING];

/// The rule `front-matter`.
pub static FRONT_MATTER: Rule = Rule {
    name: "front-matter",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports settings that cannot be read, unknown settings, and settings in a place where none are read. \
        Curly quotes that become part of a value are a warning.",
    why_is_this_bad: "A setting that is not read has no effect, and the catalog is built without it.",
    example: Example::Page(table!(
        ["---", "catalog:", "  removd: [9-toner]", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        ["---", "catalog:", "  removed: [9-toner]", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `mangled-front-matter`.
pub static MANGLED_FRONT_MATTER: Rule = Rule {
    name: "mangled-front-matter",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a `***` line and a row of dashes that an export wrote in place of the `---` lines.",
    why_is_this_bad: "Other tools see a heading instead of front matter.",
    example: Example::Page(table!(
        ["***", "", "title: Printer errors", "slug: printer-errors", "--------------------", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        ["---", "title: Printer errors", "slug: printer-errors", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `fact-name`.
pub static FACT_NAME: Rule = Rule {
    name: "fact-name",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports facts and values whose names in generated code are equal, and names that the code uses \
        already.",
    why_is_this_bad: "The generated code would not compile.",
    example: Example::Page(table!(
        ["---", "catalog:", "  facts:", "    type: [paper, power]", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        ["---", "catalog:", "  facts:", "    trouble: [paper, power]", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `unknown-entry`.
pub static UNKNOWN_ENTRY: Rule = Rule {
    name: "unknown-entry",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports facts in the front matter for an id that no row has.",
    why_is_this_bad: "The facts apply to no error. Most likely the id is misspelled, or the row was reworded.",
    example: Example::Page(table!(
        [
            "---",
            "catalog:",
            "  facts:",
            "    wait: [none, minutes]",
            "  entries:",
            "    7-jam: { wait: none }",
            "---",
            ""
        ],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        [
            "---",
            "catalog:",
            "  facts:",
            "    wait: [none, minutes]",
            "  entries:",
            "    7-paper-jam: { wait: none }",
            "---",
            ""
        ],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `invalid-rewording`.
pub static INVALID_REWORDING: Rule = Rule {
    name: "invalid-rewording",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a rewording to a message that no row has, and rewordings that contradict each other.",
    why_is_this_bad: "The earlier message would lead to no error, or to the wrong one.",
    example: Example::Page(table!(
        [
            "---",
            "catalog:",
            "  reworded:",
            "    - was: \"Printer - 7 - Jam\"",
            "      now: \"Printer - 7 - Paper jammed\"",
            "---",
            ""
        ],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        [
            "---",
            "catalog:",
            "  reworded:",
            "    - was: \"Printer - 7 - Jam\"",
            "      now: \"Printer - 7 - Paper jam\"",
            "---",
            ""
        ],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};
