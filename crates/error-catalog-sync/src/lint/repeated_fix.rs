//! One fix text on many rows.

use crate::lint::finding::{Finding, Findings};
use crate::lint::placeholder_text::is_idle;
use crate::lint::row_texts::Texts;
use crate::rules::wording::REPEATED_FIX;

/// The fewest rows with one fix that are worth a word.
const LEAST: usize = 3;

/// They must be one row in so many, too: on a long page, a few repeat by chance.
const ONE_IN: usize = 10;

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    let least = LEAST.max(rows.len().div_ceil(ONE_IN));
    let mut counts = frequent(rows);
    for (fix, count) in &mut counts {
        *count = fixes(rows).filter(|other| other == fix).count();
    }
    counts.retain(|(fix, count)| *count >= least && !is_idle(fix));
    for first in rows.iter().filter_map(|row| row.fix) {
        if counts.is_empty() {
            return;
        }
        // Reported where it is met first, and no more.
        let Some(at) = counts.iter().position(|(fix, _)| *fix == first.text) else { continue };
        let (_, count) = counts.swap_remove(at);
        let same = rows.iter().filter_map(|row| row.fix).filter(|fix| fix.text == first.text);
        let others = findings.lines(same.skip(1).map(|fix| fix.span.start));
        let what = format!("{count} of {} rows have this fix: also {others}", rows.len());
        let settings = findings.settings;
        let (there, lines) = if settings.severities.is_empty() {
            (settings.there(), settings.block("  severities:\n    repeated-fix: off"))
        } else {
            ("in the front matter, below `severities:`", "    repeated-fix: off".to_owned())
        };
        let help = format!(
            "if there is more to say of one of these errors, say it in its row; if not, hide this note {there}:\n{lines}"
        );
        findings.report(&REPEATED_FIX, Finding { at: first.span.clone(), what, help });
    }
}

fn fixes<'t>(rows: &[Texts<'t>]) -> impl Iterator<Item = &'t str> {
    rows.iter().filter_map(|row| Some(&*row.fix?.text))
}

/// The fixes that may stand on one row in ten: each other one strikes out one of every of these (Misra and Gries).
fn frequent<'t>(rows: &[Texts<'t>]) -> Vec<(&'t str, usize)> {
    let mut counts: Vec<(&str, usize)> = Vec::with_capacity(ONE_IN);
    for fix in fixes(rows) {
        if let Some((_, count)) = counts.iter_mut().find(|(known, _)| *known == fix) {
            *count += 1;
        } else if counts.len() < ONE_IN {
            counts.push((fix, 1));
        } else {
            counts.retain_mut(|(_, count)| {
                *count -= 1;
                *count > 0
            });
        }
    }
    counts
}
