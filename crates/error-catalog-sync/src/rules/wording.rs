//! Rules about what is legal and probably not meant.

use super::table;
use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &RETIRED_HEADING,
    &LOOKALIKE_CODE,
    &AMBIGUOUS_MESSAGES,
    &SIMILAR_MESSAGES,
    &UNREAD_PARAMETER,
    &LITERAL_EXAMPLE,
    &TYPOGRAPHIC_CHARACTER,
    &HIDDEN_CHARACTER,
    &MARKDOWN_SWALLOWS_TEXT,
    &PLACEHOLDER_TEXT,
    &REPEATED_FIX,
    &UNEVEN_ENDING,
];

pub(crate) static RETIRED_HEADING: Rule = Rule::warning("retired-heading", "A heading retires every error of the page, or those of its first table beside other words; or a heading or a line in bold seems to retire errors and does not.").shown(
        table!("## Errors, current and retired\n\n", "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
        table!("## Errors\n\n", "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    );

pub(crate) static LOOKALIKE_CODE: Rule = Rule::warning("lookalike-code", "A code is a number but for a letter that looks like a digit, or a digit of full width, where most codes are numbers.").shown(
        table!("| Printer - 40 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 41 - No power | It is off. | Switch it on. |\n| Printer - 4O4 - No toner | It is empty. | Fill it. |\n"),
        table!("| Printer - 40 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 41 - No power | It is off. | Switch it on. |\n| Printer - 404 - No toner | It is empty. | Fill it. |\n"),
    );

pub(crate) static AMBIGUOUS_MESSAGES: Rule = Rule::warning("ambiguous-messages", "Two messages differ only in what lookups forgive: letter case, blanks, dashes, quotes, a full stop at the end. A text that is written in a third way is found as neither.").shown(
        "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| lid-jam | Printer - 7 - Paper Jam. | It is jammed. | Open the lid. |\n",
        "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| lid-jam | Printer - 7 - Lid jam | It is jammed. | Open the lid. |\n",
    );

pub(crate) static SIMILAR_MESSAGES: Rule = Rule::note("similar-messages", "Two messages differ in one letter, or in signs and blanks, numbers aside: one may be a slip.").shown(
        table!("| Printer - 7 - Paper received upside down | The back is printed. | Turn it. |\n| Printer - 8 - Paper recieved upside down | The front is printed. | Turn it twice. |\n"),
        table!("| Printer - 7 - Paper received upside down | The back is printed. | Turn it. |\n| Printer - 8 - Paper received upside down | The front is printed. | Turn it twice. |\n"),
    );

pub(crate) static UNREAD_PARAMETER: Rule = Rule::warning("unread-parameter", "Something in a message is written like a parameter and read as plain text: its notation is not switched on, or its `{` is not closed. No log will match the message.").shown(
        table!("| Printer - 7 - Tray <tray> is empty | No paper is left. | Fill it. |\n"),
        table!("---\ncatalog:\n  parameters: [braces, angle]\n---\n\n", "| Printer - 7 - Tray <tray> is empty | No paper is left. | Fill it. |\n"),
    );

pub(crate) static LITERAL_EXAMPLE: Rule = Rule::warning("literal-example", "An example stands in a message where logs show something else each time: `1234567`, `x seconds`, `NNN`. No log will match the message.").shown(
        table!("| Printer - 7 - Paper jam, retry in x seconds | A sheet is stuck. | Pull it out. |\n"),
        table!("| Printer - 7 - Paper jam, retry in {seconds:integer} seconds | A sheet is stuck. | Pull it out. |\n"),
    );

pub(crate) static TYPOGRAPHIC_CHARACTER: Rule = Rule::note("typographic-character", "A message that is plain otherwise holds curly quotes, long dashes, an ellipsis, or blanks that are odd or doubled. Lookups forgive most of them; a search in logs does not.").shown(
        table!("| Printer - 7 - Tray “upper” is empty | No paper is left. | Fill it. |\n"),
        table!("| Printer - 7 - Tray \"upper\" is empty | No paper is left. | Fill it. |\n"),
    );

pub(crate) static HIDDEN_CHARACTER: Rule = Rule::warning("hidden-character", "A message holds a character that cannot be seen, such as a control character, or, within a word, a letter of another script that looks like a Latin one: no log will match it.").shown(
        table!("| Printer - 7 - Pаper jam | A sheet is stuck. | Pull it out. |\n"),
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    );

pub(crate) static MARKDOWN_SWALLOWS_TEXT: Rule = Rule::warning("markdown-swallows-text", "Readers do not see what is written: `<name>` is taken for HTML, stars within a word for emphasis, a `\\` in a path for an escape; or they see `&lt;` word for word.").shown(
        table!("| Printer - 7 - Paper jam | Sheet <number> is stuck. | Print 2*3*4 pages. |\n"),
        table!("| Printer - 7 - Paper jam | Sheet \\<number> is stuck. | Print 2\\*3\\*4 pages. |\n"),
    );

pub(crate) static PLACEHOLDER_TEXT: Rule = Rule::warning("placeholder-text", "A meaning or a fix is still to be written, or a fix gives the reader nothing to do: `TODO`, `N/A`, `see above`, or the meaning once more.").shown(
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | N/A |\n"),
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    );

pub(crate) static REPEATED_FIX: Rule = Rule::note("repeated-fix", "One fix stands on many rows: three at least, and one row in ten. Most errors have something particular to do.").shown(
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Call the service. |\n| Printer - 8 - No power | It is off. | Call the service. |\n| Printer - 9 - No toner | It is empty. | Call the service. |\n"),
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - No power | It is off. | Switch it on. |\n| Printer - 9 - No toner | It is empty. | Fill it. |\n"),
    );

pub(crate) static UNEVEN_ENDING: Rule = Rule::note("uneven-ending", "A meaning or a fix ends without a full stop, or with one, unlike nine in ten cells of its column.").shown(
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - No power | It is off. | Switch it on. |\n| Printer - 9 - No toner | It is empty. | Fill it. |\n| Printer - 10 - Lid open | The lid is up. | Close it |\n| Printer - 11 - Belt worn | The belt is old. | Replace the belt. |\n| Printer - 12 - Drum worn | The drum is old. | Replace the drum. |\n| Printer - 13 - Fuser cold | It warms up. | Wait a minute. |\n| Printer - 14 - Tray empty | No paper is left. | Fill the tray. |\n| Printer - 15 - Lamp dark | The lamp is old. | Replace the lamp. |\n| Printer - 16 - Queue full | Too many jobs wait. | Cancel some. |\n"),
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - No power | It is off. | Switch it on. |\n| Printer - 9 - No toner | It is empty. | Fill it. |\n| Printer - 10 - Lid open | The lid is up. | Close it. |\n| Printer - 11 - Belt worn | The belt is old. | Replace the belt. |\n| Printer - 12 - Drum worn | The drum is old. | Replace the drum. |\n| Printer - 13 - Fuser cold | It warms up. | Wait a minute. |\n| Printer - 14 - Tray empty | No paper is left. | Fill the tray. |\n| Printer - 15 - Lamp dark | The lamp is old. | Replace the lamp. |\n| Printer - 16 - Queue full | Too many jobs wait. | Cancel some. |\n"),
    );
