//! Rules about all entries together, whoever wrote them.

use crate::{Example, Rule, Severity, page, table};

/// Every rule of this subject.
pub static RULES: &[&Rule] = &[
    &DUPLICATE_MESSAGE,
    &OVERLAPPING_MESSAGES,
    &TOO_MANY_ALIKE,
    &DUPLICATE_ID,
    &MALFORMED_ID,
    &REMOVED_ID,
    &DUPLICATE_VARIANT,
    &CODE_RANGE,
    &DUPLICATE_CODE,
    &EMPTY_TEXT,
];

/// The rule `duplicate-message`.
pub static DUPLICATE_MESSAGE: Rule = Rule {
    name: "duplicate-message",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports two rows with the same message.",
    why_is_this_bad: "A log with this message could mean either error.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 7 - Paper jam | It is jammed. | Open the lid. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 7 - Lid jam | It is jammed. | Open the lid. |",
    ),
};

/// The rule `overlapping-messages`.
pub static OVERLAPPING_MESSAGES: Rule = Rule {
    name: "overlapping-messages",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports two messages with placeholders that both match the same text.",
    why_is_this_bad: "A log with this text could mean either error.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Jam in {place:text=tray 2} | A sheet is stuck. | Pull it out. |",
        "| Printer - 7 - Jam in tray {tray:integer=3} | A tray is stuck. | Push it in. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Jam in {place:text=tray 2} | A sheet is stuck. | Pull it out. |",
        "| Printer - 7 - Tray {tray:integer=3} is stuck | A tray is stuck. | Push it in. |",
    ),
};

/// The rule `too-many-alike`.
pub static TOO_MANY_ALIKE: Rule = Rule {
    name: "too-many-alike",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a large group of messages that begin and end alike and differ only between their \
        placeholders.",
    why_is_this_bad: "Proving that no two of them overlap would take too long.",
    example: Example::None("it takes thousands of rows"),
    use_instead: "",
};

/// The rule `duplicate-id`.
pub static DUPLICATE_ID: Rule = Rule {
    name: "duplicate-id",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports two rows with the same id: the same code, and the same first sentence of the reason.",
    why_is_this_bad: "Programs and links name an error by its id.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam. Open the lid | A sheet is stuck. | Pull it out. |",
        "| Printer - 7 - Paper jam. Open the tray | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam below the lid | A sheet is stuck. | Pull it out. |",
        "| Printer - 7 - Paper jam in the tray | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `malformed-id`.
pub static MALFORMED_ID: Rule = Rule {
    name: "malformed-id",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports an id in the column `Id` that is not made of lower-case words joined by `-`.",
    why_is_this_bad: "Ids become file names, addresses and names in code.",
    example: Example::Page(page!(
        "| Id | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| Paper Jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: page!(
        "| Id | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `removed-id`.
pub static REMOVED_ID: Rule = Rule {
    name: "removed-id",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a row with an id that the front matter lists as removed.",
    why_is_this_bad: "An id is never used again, because older programs know it for another error.",
    example: Example::Page(table!(
        ["---", "catalog:", "  removed: [7-paper-jam]", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        ["---", "catalog:", "  removed: [7-jam]", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `duplicate-variant`.
pub static DUPLICATE_VARIANT: Rule = Rule {
    name: "duplicate-variant",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports two ids that become the same name in programs.",
    why_is_this_bad: "The generated code would not compile.",
    example: Example::Page(page!(
        "| Id | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| 7-paper-jam | Printer - 7 - Jam of paper | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: page!(
        "| Id | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| 7-jam-of-paper | Printer - 7 - Jam of paper | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `code-range`.
pub static CODE_RANGE: Rule = Rule {
    name: "code-range",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a code that is not an integer in the declared range.",
    why_is_this_bad: "Programs rely on the declared range.",
    example: Example::Page(table!(
        [
            "---",
            "catalog:",
            "  shape: \"Printer - {code} - {reason}\"",
            "  codes: { from: 1, to: 99 }",
            "---",
            ""
        ],
        "| Printer - 4O - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(
        [
            "---",
            "catalog:",
            "  shape: \"Printer - {code} - {reason}\"",
            "  codes: { from: 1, to: 99 }",
            "---",
            ""
        ],
        "| Printer - 40 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

/// The rule `duplicate-code`.
pub static DUPLICATE_CODE: Rule = Rule {
    name: "duplicate-code",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports two rows with the same code, where the page declares that codes are unique.",
    why_is_this_bad: "A program gets the error of a code by its number, which must lead to one error.",
    example: Example::Page(table!(
        ["---", "catalog:", "  codes: { from: 1, to: 99, unique: true }", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 7 - Tray is empty | There is no paper. | Add paper. |",
    )),
    use_instead: table!(
        ["---", "catalog:", "  codes: { from: 1, to: 99, unique: true }", "---", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 8 - Tray is empty | There is no paper. | Add paper. |",
    ),
};

/// The rule `empty-text`.
pub static EMPTY_TEXT: Rule = Rule {
    name: "empty-text",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports an empty text in a catalog that was written by hand.",
    why_is_this_bad: "Every error needs its texts.",
    example: Example::None("a page gives `empty-cell` instead"),
    use_instead: "",
};
