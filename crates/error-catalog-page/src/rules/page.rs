//! Rules about a page as a whole, and about its tables.

use crate::{Example, Rule, Severity, page, table};

/// Every rule of this subject.
pub static RULES: &[&Rule] = &[
    &UNREADABLE_PAGE,
    &NOT_UTF_8,
    &MERGE_CONFLICT,
    &NO_TABLE,
    &UNKNOWN_COLUMNS,
    &AMBIGUOUS_TABLES,
    &IGNORED_TABLE,
    &EMPTY_TABLE,
    &REPEATED_HEADER,
];

/// The rule `unreadable-page`.
pub static UNREADABLE_PAGE: Rule = Rule {
    name: "unreadable-page",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a page that is missing, is a folder, or cannot be read.",
    why_is_this_bad: "Without the page there is no catalog.",
    example: Example::None("there is no page to read"),
    use_instead: "",
};

/// The rule `not-utf-8`.
pub static NOT_UTF_8: Rule = Rule {
    name: "not-utf-8",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a page that is not saved as UTF-8.",
    why_is_this_bad: "The characters of another encoding cannot be recognized with certainty.",
    example: Example::None("an example would have to be saved in another encoding"),
    use_instead: "",
};

/// The rule `merge-conflict`.
pub static MERGE_CONFLICT: Rule = Rule {
    name: "merge-conflict",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports conflict markers that Git left on the page. Nothing else is checked until they are resolved.",
    why_is_this_bad: "The page holds two versions of itself, and only a person can choose between them.",
    example: Example::Page(table!(
        [],
        "<<<<<<< HEAD",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "=======",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid. |",
        ">>>>>>> lid",
    )),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid. |",),
};

/// The rule `no-table`.
pub static NO_TABLE: Rule = Rule {
    name: "no-table",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a page without a table of errors: it has no table, none under the declared heading, or only \
        lines that are nearly a table.",
    why_is_this_bad: "No error can be read, so the catalog would be empty.",
    example: Example::Page(page!(
        "# Printer errors",
        "",
        "Printer - 7 - Paper jam: a sheet is stuck, pull it out.",
    )),
    use_instead: table!(
        ["# Printer errors", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `unknown-columns`.
pub static UNKNOWN_COLUMNS: Rule = Rule {
    name: "unknown-columns",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a table in which no heading is known for the messages, the meanings or the fixes.",
    why_is_this_bad: "The catalog cannot be built without these three columns.",
    example: Example::Page(page!(
        "| Error message | Bedeutung | Abhilfe |",
        "| --- | --- | --- |",
        "| Printer - 7 - Papierstau | Ein Blatt klemmt. | Blatt herausziehen. |",
    )),
    use_instead: page!(
        "---",
        "catalog:",
        "  columns:",
        "    meaning: Bedeutung",
        "    fix: Abhilfe",
        "---",
        "",
        "| Error message | Bedeutung | Abhilfe |",
        "| --- | --- | --- |",
        "| Printer - 7 - Papierstau | Ein Blatt klemmt. | Blatt herausziehen. |",
    ),
};

/// The rule `ambiguous-tables`.
pub static AMBIGUOUS_TABLES: Rule = Rule {
    name: "ambiguous-tables",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports two tables with different headings that could both hold errors.",
    why_is_this_bad: "The catalog could hold the rows of the wrong table, or lack half of the errors.",
    example: Example::Page(table!(
        ["## Paper", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "",
        "## Power",
        "",
        "| Message | Meaning | Fix |",
        "| --- | --- | --- |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
    )),
    use_instead: table!(
        ["---", "catalog:", "  tables: [Paper, Power]", "---", "", "## Paper", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "",
        "## Power",
        "",
        "| Message | Meaning | Fix |",
        "| --- | --- | --- |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
    ),
};

/// The rule `ignored-table`.
pub static IGNORED_TABLE: Rule = Rule {
    name: "ignored-table",
    severity: Severity::Error,
    can_be_lowered: true,
    what_it_does: "Reports a table that is not read although it looks like a table of errors. It is an error where one \
        misspelled heading is the only difference, and otherwise a warning.",
    why_is_this_bad: "Its rows are missing from the catalog, and nothing else says so.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "",
        "## Power",
        "",
        "| Error message | What it means | How to fx it |",
        "| --- | --- | --- |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "",
        "## Power",
        "",
        "| Error message | What it means | How to fix it |",
        "| --- | --- | --- |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
    ),
};

/// The rule `empty-table`.
pub static EMPTY_TABLE: Rule = Rule {
    name: "empty-table",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a table of errors without rows.",
    why_is_this_bad: "The catalog would be empty.",
    example: Example::Page(table!([],)),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
};

/// The rule `repeated-header`.
pub static REPEATED_HEADER: Rule = Rule {
    name: "repeated-header",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a copy of the header among the rows of a table. It is a warning if the table holds no errors.",
    why_is_this_bad: "Markdown reads the copy as a row. Most often it was pasted with new rows.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Error message | What it means | How to fix it |",
        "| --- | --- | --- |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
    ),
};
