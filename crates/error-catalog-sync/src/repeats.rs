//! Merges diagnostics that repeat.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Fix};
use crate::plural::count;

/// As many diagnostics that say the same are reported one by one. Of more, the first stands for all.
pub(crate) const FEW: usize = 3;

/// The most related spans of a merged diagnostic.
const MOST_RELATED: usize = 12;

/// Merges diagnostics of one rule that say the same: if they are more than [`FEW`], the first stands for all and
/// the others become its related spans.
pub(crate) fn merge(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if diagnostics.len() <= FEW {
        return diagnostics;
    }
    let mut rest = diagnostics.into_iter();
    let Some(mut first) = rest.next() else { return Vec::new() };
    first.fixes = merge_fixes(first.fixes, rest.as_slice());
    let more = rest.len().saturating_sub(MOST_RELATED);
    for other in rest.take(MOST_RELATED) {
        first.related.push(other.primary.with_text("the same"));
    }
    if let Some(last) = first.related.last_mut().filter(|_| more > 0) {
        last.text = format!("the same, and in {}", count(more, "more place"));
    }
    vec![first]
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
