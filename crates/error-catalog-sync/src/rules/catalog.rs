//! Rules about all entries together, whoever wrote them.

use super::table;
use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &DUPLICATE_MESSAGE,
    &OVERLAPPING_MESSAGES,
    &TOO_MANY_ALIKE,
    &DUPLICATE_ID,
    &MALFORMED_ID,
    &REMOVED_ID,
    &DUPLICATE_VARIANT,
    &CODE_RANGE,
    &EMPTY_TEXT,
];

pub(crate) static DUPLICATE_MESSAGE: Rule = Rule::error("duplicate-message", "Two rows have the same message.").shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 7 - Paper jam | It is jammed. | Open the lid. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 7 - Lid jam | It is jammed. | Open the lid. |\n"
        ),
    );

pub(crate) static OVERLAPPING_MESSAGES: Rule = Rule::error("overlapping-messages", "A text that logs could show fits the messages of two rows.").shown(
        table!(
            "| Printer - 7 - Jam in {place} | A sheet is stuck. | Pull it out. |\n| Printer - 7 - Jam in tray {tray:integer} | A tray is stuck. | Push it in. |\n"
        ),
        table!(
            "| Printer - 7 - Jam in {place} | A sheet is stuck. | Pull it out. |\n| Printer - 7 - Tray {tray:integer} is stuck | A tray is stuck. | Push it in. |\n"
        ),
    );

pub(crate) static TOO_MANY_ALIKE: Rule = Rule::error(
    "too-many-alike",
    "Very many messages begin and end alike and differ between parameters only: too many to tell them apart.",
)
.not_shown("it takes thousands of rows");

pub(crate) static DUPLICATE_ID: Rule = Rule::error("duplicate-id", "Two rows have one id: their codes and the first sentences of their reasons are the same.").shown(
        table!(
            "| Printer - 7 - Paper jam. Open the lid | A sheet is stuck. | Pull it out. |\n| Printer - 7 - Paper jam. Open the tray | A sheet is stuck. | Pull it out. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam below the lid | A sheet is stuck. | Pull it out. |\n| Printer - 7 - Paper jam in the tray | A sheet is stuck. | Pull it out. |\n"
        ),
    );

pub(crate) static MALFORMED_ID: Rule = Rule::error("malformed-id", "An id in a column `Id` is not made of lower-case words with `-` between them.").shown(
        "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| Paper Jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n",
        "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n",
    );

pub(crate) static REMOVED_ID: Rule =
    Rule::error("removed-id", "A row has an id that was removed on purpose.").shown(
        table!(
            "---\ncatalog:\n  removed: [7-paper-jam]\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
        table!(
            "---\ncatalog:\n  removed: [7-jam]\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
    );

pub(crate) static DUPLICATE_VARIANT: Rule = Rule::error("duplicate-variant", "Two ids become the same name in programs.").shown(
        "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| 7-paper-jam | Printer - 7 - Jam of paper | A sheet is stuck. | Pull it out. |\n",
        "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| 7-jam-of-paper | Printer - 7 - Jam of paper | A sheet is stuck. | Pull it out. |\n",
    );

pub(crate) static CODE_RANGE: Rule =
    Rule::error("code-range", "A code is no integer of the range that the front matter declares.").shown(
        table!(
            "---\ncatalog:\n  shape: \"Printer - {code} - {reason}\"\n  codes: { from: 1, to: 99 }\n---\n\n",
            "| Printer - 4O - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
        table!(
            "---\ncatalog:\n  shape: \"Printer - {code} - {reason}\"\n  codes: { from: 1, to: 99 }\n---\n\n",
            "| Printer - 40 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
    );

pub(crate) static EMPTY_TEXT: Rule = Rule::error(
    "empty-text",
    "A text of a catalog that was written by hand is empty; of a page, `empty-cell` says it.",
)
.not_shown("a page has `empty-cell` instead");
