//! Rules about a page as a whole, and about its tables.

use super::table;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule::error("unreadable-page", "The page is missing, a folder, or may not be read."),
    Rule::error("not-utf-8", "The page is saved in an encoding other than UTF-8."),
    Rule::error("no-table", "No table holds errors: none is there, or none below the heading that was named.").shown(
        "# Printer errors\n\nPrinter - 7 - Paper jam: a sheet is stuck, pull it out.\n",
        table!("# Printer errors\n\n", "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    ),
    Rule::error("unknown-columns", "The headings do not tell which column holds the messages, the meanings or the fixes.").shown(
        "| Error message | Bedeutung | Abhilfe |\n| --- | --- | --- |\n| Printer - 7 - Papierstau | Ein Blatt klemmt. | Blatt herausziehen. |\n",
        "---\ncatalog:\n  columns:\n    meaning: Bedeutung\n    fix: Abhilfe\n---\n\n| Error message | Bedeutung | Abhilfe |\n| --- | --- | --- |\n| Printer - 7 - Papierstau | Ein Blatt klemmt. | Blatt herausziehen. |\n",
    ),
    Rule::error("ambiguous-tables", "Two tables with different headings could both hold errors.").shown(
        table!(
            "## Paper\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Message | Meaning | Fix |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
        table!(
            "---\ncatalog:\n  tables: [Paper, Power]\n---\n\n## Paper\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Message | Meaning | Fix |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
    ),
    Rule::warning("unread-table", "A table is not read, though it looks as if it held errors: a slip in a heading is how tables vanish.").shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Error message | What it means | How to mend it |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
    ),
    Rule::error("empty-table", "A table that should hold errors has no rows.").shown(
        table!(""),
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    ),
    Rule::error("stray-row", "A row stands outside its table, mostly below a blank line, and is not read.").lowerable().shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
    ),
    Rule::warning("unread-lines", "Lines are written like a table and not read as one: the dashes below the header are missing or of another number, the table is indented like code, stands directly below a tag, or is cut in two.").shown(
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Error message | What it means | How to fix it |\n| --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
        table!(
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n\n## Power\n\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 8 - No power | It is off. | Switch it on. |\n"
        ),
    ),
];
