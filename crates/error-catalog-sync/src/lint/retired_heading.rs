//! Headings that retire more than is meant, or nothing although they seem to.

use error_catalog_model::words;

use crate::build::rows::{is_of_retired, is_retired_heading};
use crate::lint::finding::{Finding, Findings};
use crate::parse::table::Table;
use crate::rules::wording::RETIRED_HEADING;
use crate::suggestion::nearest;
use crate::tables::page_table::PageTable;

/// What may stand beside `retired` in a heading that is of retired errors alone.
const BESIDE: [&str; 9] = ["error", "errors", "message", "messages", "code", "codes", "these", "are", "no"];

/// Other words for what is retired.
const OTHERS: [&str; 5] = ["deprecated", "obsolete", "discontinued", "outdated", "former"];

/// What is one letter away from `retired` and means something else.
const NO_SLIPS: [&str; 4] = ["retried", "required", "retire", "retiree"];

pub(crate) fn check(tables: &[&PageTable<'_>], findings: &mut Findings<'_>) {
    let Some(PageTable { table: first, .. }) = tables.first() else { return };
    let is_all = tables.iter().all(|table| is_of_retired(&table.table));
    let heading = first.headings.iter().find(|heading| is_retired_heading(heading));
    let has_more =
        |heading: &&String| words(heading).any(|word| word != "retired" && !BESIDE.contains(&&*word));
    if let Some(heading) = heading.filter(|heading| is_all || has_more(heading)) {
        let what = if is_all {
            format!("the heading `{heading}` retires every error of the page: all that stand below it")
        } else {
            format!("the heading `{heading}` retires all errors below it")
        };
        let help = "word it without `retired`, and move what is retired below a heading of its own: ## Retired errors";
        report(first, heading, (what, help.to_owned()), findings);
    }
    for PageTable { table, .. } in tables.iter().filter(|table| !is_of_retired(&table.table)) {
        if let Some((text, word)) =
            table.headings.iter().find_map(|heading| Some((heading, nearly(heading)?)))
        {
            let what = format!("the heading `{text}` does not retire the errors below it");
            let help = format!("if `{word}` stands for retired, write the heading: ## Retired errors");
            report(table, text, (what, help), findings);
        } else if let Some(line) = bold(table, findings) {
            let what = "this line is no heading, so it does not retire the errors below it".to_owned();
            let help = "if they are retired, write it as a heading: ## Retired errors".to_owned();
            findings.report(&RETIRED_HEADING, Finding { at: line, what, help });
        }
    }
}

/// A word of a heading that is nearly `retired`, or means it.
fn nearly(heading: &str) -> Option<String> {
    let is_near =
        |word: &str| nearest(word, &["retired"]).is_some() && !NO_SLIPS.contains(&word) && word.len() > 5;
    words(heading).find(|word| OTHERS.contains(&word.as_str()) || is_near(word))
}

/// The line straight above a table, but for empty ones, if it speaks of retired errors in bold or before a colon.
fn bold(table: &Table<'_>, findings: &Findings<'_>) -> Option<std::ops::Range<usize>> {
    let text = findings.source.text.get(..table.header.span.start)?.trim_end();
    let (start, line) = findings.source.line_at(text.len().checked_sub(1)?)?;
    let line = line.trim();
    let is_bold = line.starts_with("**") || line.starts_with("__") || line.ends_with(':');
    let few = words(line).count() <= BESIDE.len();
    (is_bold && few && !line.starts_with('|') && is_retired_heading(line)).then(|| start..start + line.len())
}

/// Reports a heading above a table, at the line where it stands.
fn report(table: &Table<'_>, heading: &str, (what, help): (String, String), findings: &mut Findings<'_>) {
    let above = findings.source.text.get(..table.header.span.start).unwrap_or_default();
    let start = above.rfind(heading).unwrap_or(table.header.span.start);
    let end = start + if start < table.header.span.start { heading.len() } else { 0 };
    findings.report(&RETIRED_HEADING, Finding { at: start..end, what, help });
}
