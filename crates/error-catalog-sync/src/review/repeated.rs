//! One fix text on many rows.

use std::collections::HashMap;

use crate::review::finding::{Finding, Findings};
use crate::review::idle::is_idle;
use crate::review::texts::Texts;

/// The fewest rows with one fix that are worth a word.
const LEAST: usize = 3;

/// They must be one row in so many, too: on a long page, a few repeat by chance.
const ONE_IN: usize = 10;

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    let least = LEAST.max(rows.len().div_ceil(ONE_IN));
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for fix in rows.iter().filter_map(|row| row.fix) {
        *counts.entry(&fix.text).or_default() += 1;
    }
    counts.retain(|fix, count| *count >= least && !is_idle(fix));
    for first in rows.iter().filter_map(|row| row.fix) {
        // Reported where it is met first, and no more.
        let Some(count) = counts.remove(&*first.text) else { continue };
        let same = rows.iter().filter_map(|row| row.fix).filter(|fix| fix.text == first.text);
        let others = findings.lines(same.skip(1).map(|fix| fix.span.start));
        let what = format!("{count} of {} rows have this fix: also {others}", rows.len());
        let help = "if there is more to say of one of these errors, say it in its row; if not, hide this note in the \
                    front matter:\ncatalog:\n  severities:\n    repeated-fix: off"
            .to_owned();
        findings.report("repeated-fix", Finding { at: first.span.clone(), what, help });
    }
}
