//! The last step before diagnostics are rendered: severities, suppression, merging, order.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::Diagnostic;
use crate::parse::severities::Severities;
use crate::plural::count;
use crate::rule::Rule;
use crate::rules::catalog::DUPLICATE_ID;
use crate::rules::wording::AMBIGUOUS_MESSAGES;
use crate::severity::Severity;

/// A rule whose diagnostics explain those of another, which are then not reported.
struct Suppression {
    cause: &'static Rule,
    effect: &'static Rule,
}

/// Which diagnostic suppresses which. Both are about the same text: the effect begins where the cause or one of its
/// related spans begins. A cause suppresses only diagnostics of its own severity and less severe ones, so a rule that
/// was lowered or switched off never hides an error.
static SUPPRESSIONS: [Suppression; 1] = [
    // Two rows that lookups hardly tell apart have one id, too.
    Suppression { cause: &DUPLICATE_ID, effect: &AMBIGUOUS_MESSAGES },
];

/// Applies the severities of a page, drops what other diagnostics explain, and sorts by position.
pub(crate) fn finish(diagnostics: &mut Vec<Diagnostic>, severities: &Severities) {
    severities.apply(diagnostics);
    suppress(diagnostics);
    diagnostics.sort_by_key(|one| (one.primary.span.start, one.severity));
}

fn suppress(diagnostics: &mut Vec<Diagnostic>) {
    for Suppression { cause, effect } in &SUPPRESSIONS {
        let causes = diagnostics.iter().filter(|one| one.rule == *cause);
        let explained: HashSet<(usize, Severity)> = causes.flat_map(spans_with_severity).collect();
        if !explained.is_empty() {
            diagnostics.retain(|one| {
                let is_explained = |severity| explained.contains(&(one.primary.span.start, severity));
                let mut severities = Severity::ALL.into_iter().filter(|severity| *severity <= one.severity);
                one.rule != *effect || !severities.any(is_explained)
            });
        }
    }
}

fn spans_with_severity(cause: &Diagnostic) -> impl Iterator<Item = (usize, Severity)> {
    let spans = std::iter::once(&cause.primary).chain(&cause.related);
    spans.map(|label| (label.span.start, cause.severity))
}

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
    let more = rest.len().saturating_sub(MOST_RELATED);
    for other in rest.take(MOST_RELATED) {
        first.related.push(other.primary.with_text("the same"));
    }
    if let Some(last) = first.related.last_mut().filter(|_| more > 0) {
        last.text = format!("the same, and in {}", count(more, "more place"));
    }
    vec![first]
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
