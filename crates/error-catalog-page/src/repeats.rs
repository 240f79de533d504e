//! Diagnostics with many related spans.

use crate::plural::count;
use crate::{Diagnostic, Label};

/// The number of equal diagnostics that are reported one by one. If there are more, they are merged into the first.
pub const FEW: usize = 3;

/// The most related spans of a merged diagnostic.
const MOST_RELATED: usize = 12;

/// Adds the first twelve labels to a diagnostic. The text of the last one counts the rest in `unit`s.
pub fn add_related(diagnostic: &mut Diagnostic, labels: impl ExactSizeIterator<Item = Label>, unit: &str) {
    let more = labels.len().saturating_sub(MOST_RELATED);
    diagnostic.related.extend(labels.take(MOST_RELATED));
    if more > 0
        && let Some(last) = diagnostic.related.last_mut()
    {
        last.text = format!("{}, and in {}", last.text, count(more, unit));
    }
}
