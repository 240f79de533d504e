//! Merges diagnostics that repeat.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Fix, Label};
use crate::plural::count;

/// The number of equal diagnostics that are reported one by one. If there are more, they are merged into the first.
pub(crate) const FEW: usize = 3;

/// The most related spans of a merged diagnostic.
const MOST_RELATED: usize = 12;

/// Merges the diagnostics of a rule into the first if they are more than three. The others become its related spans,
/// each with its own message if that differs.
pub fn merge(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if diagnostics.len() <= FEW {
        return diagnostics;
    }
    let mut rest = diagnostics.into_iter();
    let Some(mut first) = rest.next() else { return Vec::new() };
    first.fixes = merge_fixes(first.fixes, rest.as_slice());
    let message = first.message.clone();
    let labels = rest.map(|other| {
        let text = if other.message == message { "the same".to_owned() } else { other.message };
        other.primary.with_text(text)
    });
    add_related(&mut first, labels, "more place");
    vec![first]
}

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

/// Merges the fixes of diagnostics into one, if each has one fix.
fn merge_fixes(mut fixes: Vec<Fix>, rest: &[Diagnostic]) -> Vec<Fix> {
    let [fix] = fixes.as_mut_slice() else { return Vec::new() };
    for other in rest {
        let [other] = other.fixes.as_slice() else { return Vec::new() };
        fix.is_safe &= other.is_safe;
        fix.edits.extend(other.edits.iter().cloned());
    }
    fix.title.push_str(", and so on in the other places");
    fixes
}

/// Merges the diagnostics from an index on that have the same rule, message and help.
pub(crate) fn merge_repeats(diagnostics: &mut Vec<Diagnostic>, from: usize) {
    let mut groups: Vec<Vec<Diagnostic>> = Vec::new();
    let mut index: HashMap<(&'static str, String, String), usize> = HashMap::new();
    for diagnostic in diagnostics.drain(from.min(diagnostics.len())..) {
        let key = (diagnostic.rule.name, diagnostic.message.clone(), diagnostic.help.clone());
        let group = *index.entry(key).or_insert(groups.len());
        match groups.get_mut(group) {
            Some(group) => group.push(diagnostic),
            None => groups.push(vec![diagnostic]),
        }
    }
    diagnostics.extend(groups.into_iter().flat_map(merge));
}
