//! Rules about rows, and about what their cells say.

use super::table;
use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &CELL_COUNT,
    &EMPTY_CELL,
    &NO_CODE,
    &MESSAGE_FORMAT,
    &CONTRADICTION,
    &PARAMETER,
    &NO_ID,
    &STATUS,
    &UNDECLARED_FACT,
];

pub(crate) static CELL_COUNT: Rule = Rule::error(
    "cell-count",
    "A row has more or fewer cells than its table has columns: a warning, where the table holds no errors.",
)
.shown(
    table!("| Printer - 7 - Paper jam | A sheet is stuck in tray 1 | 2. | Pull it out. |\n"),
    table!("| Printer - 7 - Paper jam | A sheet is stuck in tray 1 \\| 2. | Pull it out. |\n"),
);

pub(crate) static EMPTY_CELL: Rule =
    Rule::error("empty-cell", "A row lacks its message, its meaning, its fix or its code.").shown(
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | |\n"),
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    );

pub(crate) static NO_CODE: Rule = Rule::error("no-code", "No column holds codes, and the messages are not built alike: which code an error has cannot be told.").shown(
        table!("| Paper jam | A sheet is stuck. | Pull it out. |\n| No power | It is off. | Switch it on. |\n"),
        "| Code | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| 7 | Paper jam | A sheet is stuck. | Pull it out. |\n| 8 | No power | It is off. | Switch it on. |\n",
    );

pub(crate) static MESSAGE_FORMAT: Rule = Rule::error("message-format", "A message is not built as the other messages are.").shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - No power | It is off. | Switch it on. |\n| Printer 9 No toner | It is empty. | Replace it. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - No power | It is off. | Switch it on. |\n| Printer - 9 - No toner | It is empty. | Replace it. |\n"
        ),
    );

pub(crate) static CONTRADICTION: Rule = Rule::error("contradiction", "One thing is said twice, and differently.").shown(
        "| Code | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| 7 | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| 8 | Printer - 9 - No power | It is off. | Switch it on. |\n| 10 | Printer - 10 - No toner | It is empty. | Replace it. |\n",
        "| Code | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| 7 | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| 8 | Printer - 8 - No power | It is off. | Switch it on. |\n| 10 | Printer - 10 - No toner | It is empty. | Replace it. |\n",
    );

pub(crate) static PARAMETER: Rule =
    Rule::error("parameter", "What varies in a message is not written as it should be.").shown(
        table!("| Printer - 7 - Jam in tray {tray:number} | A sheet is stuck. | Pull it out. |\n"),
        table!("| Printer - 7 - Jam in tray {tray:integer} | A sheet is stuck. | Pull it out. |\n"),
    );

pub(crate) static NO_ID: Rule = Rule::error("no-id", "No id can be made from a message that holds no word.")
    .shown(
        table!("| Printer - 7 - ??? | A sheet is stuck. | Pull it out. |\n"),
        table!("| Printer - 7 - Paper jam ??? | A sheet is stuck. | Pull it out. |\n"),
    );

pub(crate) static STATUS: Rule = Rule::error("status", "A status is neither `active` nor `retired`.").shown(
        "| Error message | What it means | How to fix it | Status |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | retird |\n",
        "| Error message | What it means | How to fix it | Status |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | retired |\n",
    );

pub(crate) static UNDECLARED_FACT: Rule = Rule::error("undeclared-fact", "A cell holds a value that its fact was not declared to have.").shown(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n---\n\n| Error message | What it means | How to fix it | Wait |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | minuts |\n",
        "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n---\n\n| Error message | What it means | How to fix it | Wait |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | minutes |\n",
    );
