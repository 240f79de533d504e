//! Rules about a page as a whole, and about its tables.

use super::table;
use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &UNREADABLE_PAGE,
    &NOT_UTF_8,
    &MERGE_CONFLICT,
    &NO_TABLE,
    &UNKNOWN_COLUMNS,
    &AMBIGUOUS_TABLES,
    &IGNORED_TABLE,
    &EMPTY_TABLE,
    &REPEATED_HEADER,
    &STRAY_ROW,
    &TEXT_IN_TABLE,
    &UNREAD_LINES,
];

pub(crate) static UNREADABLE_PAGE: Rule =
    Rule::error("unreadable-page", "The page is missing, a folder, or may not be read.")
        .not_shown("there is none to be read");

pub(crate) static NOT_UTF_8: Rule =
    Rule::error("not-utf-8", "The page is saved in an encoding other than UTF-8.")
        .not_shown("an example would have to be saved in another encoding");

pub(crate) static MERGE_CONFLICT: Rule = Rule::error("merge-conflict", "Git could not merge two changes and left both on the page; nothing else is said of such a page.").shown(
        table!(
            "<<<<<<< HEAD\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n=======\n| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid. |\n>>>>>>> lid\n"
        ),
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid. |\n"),
    );

pub(crate) static NO_TABLE: Rule = Rule::error("no-table", "No table holds errors: none is there, none below the heading that was named, or what should be one is not read as a table.").shown(
        "# Printer errors\n\nPrinter - 7 - Paper jam: a sheet is stuck, pull it out.\n",
        table!("# Printer errors\n\n", "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    );

pub(crate) static UNKNOWN_COLUMNS: Rule = Rule::error("unknown-columns", "The headings do not tell which column holds the messages, the meanings or the fixes.").shown(
        "| Error message | Bedeutung | Abhilfe |\n| --- | --- | --- |\n| Printer - 7 - Papierstau | Ein Blatt klemmt. | Blatt herausziehen. |\n",
        "---\ncatalog:\n  columns:\n    meaning: Bedeutung\n    fix: Abhilfe\n---\n\n| Error message | Bedeutung | Abhilfe |\n| --- | --- | --- |\n| Printer - 7 - Papierstau | Ein Blatt klemmt. | Blatt herausziehen. |\n",
    );

pub(crate) static AMBIGUOUS_TABLES: Rule = Rule::error("ambiguous-tables", "Two tables with different headings could both hold errors.").shown(
        table!(
            "## Paper\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Message | Meaning | Fix |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
        table!(
            "---\ncatalog:\n  tables: [Paper, Power]\n---\n\n## Paper\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Message | Meaning | Fix |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
    );

pub(crate) static IGNORED_TABLE: Rule = Rule::error("ignored-table", "A table is not read, though it looks as if it held errors: an error, where a slip in a heading is all that keeps it from being read; else a warning, as for a table in HTML.").lowerable().shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Error message | What it means | How to mend it |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
    );

pub(crate) static EMPTY_TABLE: Rule =
    Rule::error("empty-table", "A table that should hold errors has no rows.")
        .shown(table!(""), table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"));

pub(crate) static REPEATED_HEADER: Rule = Rule::error("repeated-header", "A copy of the header is among the rows of a table, mostly pasted with new rows: a warning, where the table holds no errors.").shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
    );

pub(crate) static STRAY_ROW: Rule = Rule::error("stray-row", "Rows stand outside their table and are not read: below a blank line or a comment, behind a `>`, or below dashes of another number than its headings.").lowerable().shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
    );

pub(crate) static TEXT_IN_TABLE: Rule = Rule::error("text-in-table", "A line of text stands straight below a table, or amid it, and is read as one of its rows: a warning, where the table holds no errors.").shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\nCall the service for all else.\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\nCall the service for all else.\n"
        ),
    );

pub(crate) static UNREAD_LINES: Rule = Rule::warning("unread-lines", "Lines are written like a table and not read as one: the dashes below the header are missing or of another number, the table is indented like code, stands directly below a tag, is cut in two, or is a part of code or of a comment that is not closed.").shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n<details>\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n</details>\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n<details>\n\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n\n</details>\n"
        ),
    );
