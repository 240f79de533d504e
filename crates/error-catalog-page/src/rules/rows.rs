//! Rules about rows, and about what their cells say.

use crate::{Example, Rule, Severity, page, table};

/// Every rule of this subject.
pub static RULES: &[&Rule] = &[
    &CELL_COUNT,
    &EMPTY_CELL,
    &NO_CODE,
    &MESSAGE_FORMAT,
    &LOOKALIKE_CODE,
    &CONTRADICTION,
    &PARAMETER,
    &NO_ID,
    &STATUS,
    &UNDECLARED_FACT,
];

/// The rule `cell-count`.
pub static CELL_COUNT: Rule = Rule {
    name: "cell-count",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a row with more or fewer cells than its table has columns. It is a warning if the table \
        holds no errors.",
    why_is_this_bad: "Markdown drops surplus cells without a word, and fills missing ones with nothing.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck in tray 1 | 2. | Pull it out. |",
    )),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck in tray 1 \\| 2. | Pull it out. |",),
};

/// The rule `empty-cell`.
pub static EMPTY_CELL: Rule = Rule {
    name: "empty-cell",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a row without a message, a meaning, a fix or a code.",
    why_is_this_bad: "Every error needs all four.",
    example: Example::Page(table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | |",)),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
};

/// The rule `no-code`.
pub static NO_CODE: Rule = Rule {
    name: "no-code",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a table that has no column of codes and whose messages have no common format.",
    why_is_this_bad: "The code of an error cannot be read.",
    example: Example::Page(table!(
        [],
        "| Paper jam | A sheet is stuck. | Pull it out. |",
        "| No power | It is off. | Switch it on. |",
    )),
    use_instead: page!(
        "| Code | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| 7 | Paper jam | A sheet is stuck. | Pull it out. |",
        "| 8 | No power | It is off. | Switch it on. |",
    ),
};

/// The rule `message-format`.
pub static MESSAGE_FORMAT: Rule = Rule {
    name: "message-format",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a message that does not have the format of the other messages, and a code that is not an \
        integer although all other codes are.",
    why_is_this_bad: "Its code and its reason cannot be read, or no log has the code.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
        "| Printer 9 No toner | It is empty. | Replace it. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
        "| Printer - 9 - No toner | It is empty. | Replace it. |",
    ),
};

/// The rule `lookalike-code`.
pub static LOOKALIKE_CODE: Rule = Rule {
    name: "lookalike-code",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a code with a letter or a full-width digit in place of a digit, where most codes are \
        integers. If nearly all are, `message-format` reports it.",
    why_is_this_bad: "`4O4` and `404` look the same, and no log has the first.",
    example: Example::Page(table!(
        [],
        "| Printer - 40 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 41 - No power | It is off. | Switch it on. |",
        "| Printer - 4O4 - No toner | It is empty. | Fill it. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 40 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 41 - No power | It is off. | Switch it on. |",
        "| Printer - 404 - No toner | It is empty. | Fill it. |",
    ),
};

/// The rule `contradiction`.
pub static CONTRADICTION: Rule = Rule {
    name: "contradiction",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports two different values for the same thing, such as a code in its column and another in the \
        message.",
    why_is_this_bad: "One of the two is wrong, and only a person knows which.",
    example: Example::Page(page!(
        "| Code | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| 7 | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| 8 | Printer - 9 - No power | It is off. | Switch it on. |",
        "| 10 | Printer - 10 - No toner | It is empty. | Replace it. |",
    )),
    use_instead: page!(
        "| Code | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| 7 | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| 8 | Printer - 8 - No power | It is off. | Switch it on. |",
        "| 10 | Printer - 10 - No toner | It is empty. | Replace it. |",
    ),
};

/// The rule `parameter`.
pub static PARAMETER: Rule = Rule {
    name: "parameter",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a placeholder with an unknown type or with an example that does not fit its type, and a \
        placeholder inside a code.",
    why_is_this_bad: "A placeholder that cannot be read matches no log.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Jam in tray {tray:number} | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Jam in tray {tray:integer=3} | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `no-id`.
pub static NO_ID: Rule = Rule {
    name: "no-id",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a message without a single word.",
    why_is_this_bad: "The id of an error is made from the words of its message.",
    example: Example::Page(table!([], "| Printer - 7 - ??? | A sheet is stuck. | Pull it out. |",)),
    use_instead: table!([], "| Printer - 7 - Paper jam ??? | A sheet is stuck. | Pull it out. |",),
};

/// The rule `status`.
pub static STATUS: Rule = Rule {
    name: "status",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a status other than `active` and `retired`.",
    why_is_this_bad: "Programs know these two only.",
    example: Example::Page(page!(
        "| Error message | What it means | How to fix it | Status |",
        "| --- | --- | --- | --- |",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | retird |",
    )),
    use_instead: page!(
        "| Error message | What it means | How to fix it | Status |",
        "| --- | --- | --- | --- |",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | retired |",
    ),
};

/// The rule `undeclared-fact`.
pub static UNDECLARED_FACT: Rule = Rule {
    name: "undeclared-fact",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a value that is not among the declared values of its fact.",
    why_is_this_bad: "The values become an enum in programs, and an unknown value has no variant.",
    example: Example::Page(page!(
        "---",
        "catalog:",
        "  facts:",
        "    wait: [none, minutes]",
        "---",
        "",
        "| Error message | What it means | How to fix it | Wait |",
        "| --- | --- | --- | --- |",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | minuts |",
    )),
    use_instead: page!(
        "---",
        "catalog:",
        "  facts:",
        "    wait: [none, minutes]",
        "---",
        "",
        "| Error message | What it means | How to fix it | Wait |",
        "| --- | --- | --- | --- |",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | minutes |",
    ),
};
