//! Quotes that a spreadsheet wrote around a cell.

use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::LintContext;

pub(crate) static SPREADSHEET_QUOTES: Rule = Rule {
    name: "spreadsheet-quotes",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a meaning or a fix in quotes whose own quotes are doubled.",
    why_is_this_bad: "Spreadsheets export cells in this way. Readers see the surplus quotes.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | \"Open the door \"\"Tray 2\"\".\" |",
    )),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Open the door \"Tray 2\". |"),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for cell in context.rows.iter().flat_map(|row| [row.meaning_cell(), row.fix_cell()]).flatten() {
        if let Some(text) = unquoted(context.markup(cell)) {
            let message = "expected text, found a cell in the quotes of a spreadsheet";
            let diagnostic = context.diagnostic(&SPREADSHEET_QUOTES, cell.span.clone(), message);
            let fix = context.fix("remove the surplus quotes", cell.span.clone(), text);
            diagnostics.push(diagnostic.with_fix(fix));
        }
    }
}

/// Returns the content of a quoted cell, as in CSV; `None` unless it has doubled quotes and no others.
fn unquoted(cell: &str) -> Option<String> {
    let quoted = cell.strip_prefix('"')?.strip_suffix('"')?;
    let text = quoted.replace("\"\"", "\u{0}");
    if text == quoted || text.contains('"') { None } else { Some(text.replace('\u{0}', "\"")) }
}
