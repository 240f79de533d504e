//! Cells that end unlike the others of their column: with a full stop, or without.

use crate::lint::finding::{Finding, Findings};
use crate::lint::placeholder_text::is_idle;
use crate::lint::row_texts::{Texts, written};
use crate::parse::cell::Cell;
use crate::plural::count;
use crate::rules::wording::UNEVEN_ENDING;

/// The fewest cells that make a custom.
const LEAST: usize = 8;

/// One cell in so many may break it, and is named.
const ONE_IN: usize = 10;

#[derive(Clone, Copy, PartialEq)]
enum Ending {
    Stop,
    Open,
}

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    check_column(&rows.iter().filter_map(|row| row.meaning).collect::<Vec<_>>(), findings);
    check_column(&rows.iter().filter_map(|row| row.fix).collect::<Vec<_>>(), findings);
}

fn check_column(cells: &[&Cell<'_>], findings: &mut Findings<'_>) {
    let endings: Vec<_> = cells.iter().map(|cell| ending(&cell.text)).collect();
    let counted = |wanted| endings.iter().filter(|ending| **ending == Some(wanted)).count();
    let (stops, opens) = (counted(Ending::Stop), counted(Ending::Open));
    let (rare, few) = if stops < opens { (Ending::Stop, stops) } else { (Ending::Open, opens) };
    if stops + opens < LEAST || few * ONE_IN > stops + opens {
        return;
    }
    let found = cells.iter().zip(&endings).filter(|(_, ending)| **ending == Some(rare));
    // Where a cell has several sentences, full stops part them: it may well have one more.
    let found = found.filter(|(cell, _)| rare == Ending::Open || !cell.text.contains(". "));
    let found = found.map(|(cell, _)| {
        let last = cell.text.rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
        let word = cell.text.get(last..).unwrap_or_default().trim_start();
        let at = written(findings.source, cell, cell.text.len() - word.len()..cell.text.len());
        let others = stops + opens - few;
        let (what, mended) = match rare {
            Ending::Open => ("has no full stop at its end", format!("{word}.")),
            Ending::Stop => ("has a full stop at its end", word.trim_end_matches('.').to_owned()),
        };
        let what = format!("the cell {what}, unlike {} of its column", count(others, "cell"));
        Finding { at, what, help: format!("end it as the others do: {mended}") }
    });
    let found = found.collect();
    findings.report_all(&UNEVEN_ENDING, found);
}

/// How a text ends; `None` where nothing follows from that: with another sign, an address, an abbreviation, or what may
/// be a version or a name of a file; and where the text is but a placeholder.
fn ending(text: &str) -> Option<Ending> {
    let word = text.rsplit(char::is_whitespace).next()?;
    if word.contains("://") || is_idle(text) {
        return None;
    }
    match word.strip_suffix('.') {
        Some(bare) => {
            let is_short = bare.is_empty() || bare.contains('.') || bare == "etc";
            (!is_short).then_some(Ending::Stop)
        }
        None if word.ends_with(char::is_alphabetic) && !word.contains('.') => Some(Ending::Open),
        None => None,
    }
}
