//! Merges diagnostics that repeat.

use std::collections::{BTreeMap, HashMap};
use std::mem;

use error_catalog_lint::{
    MISSING_EXAMPLE, SIMILAR_MESSAGES, TYPOGRAPHIC_CHARACTER, UNEVEN_ENDING, UNREAD_PARAMETER,
};
use error_catalog_page::repeats::{FEW, add_related};
use error_catalog_page::rules::catalog::DUPLICATE_MESSAGE;
use error_catalog_page::rules::rows::CELL_COUNT;
use error_catalog_page::{Diagnostic, FileId, Fix, Rule, Severity, Span, TextEdit};

/// Each row has its own number of cells, and is corrected by itself.
static NEVER_MERGED: [&Rule; 1] = [&CELL_COUNT];

/// Rules whose diagnostics repeat although their messages quote the texts of different rows.
static MERGED_WITH_ANY_MESSAGE: [&Rule; 6] = [
    &DUPLICATE_MESSAGE,
    &MISSING_EXAMPLE,
    &SIMILAR_MESSAGES,
    &TYPOGRAPHIC_CHARACTER,
    &UNEVEN_ENDING,
    &UNREAD_PARAMETER,
];

/// The parts in which repeats agree.
#[derive(PartialEq, Eq, Hash)]
struct Repeat {
    rule: &'static str,
    severity: Severity,
    file: FileId,
    /// `None` if repeats may have any message.
    message: Option<String>,
    help: String,
    /// For each alternative fix, whether it is safe.
    fixes: Vec<bool>,
}

impl Repeat {
    fn of(diagnostic: &Diagnostic) -> Self {
        let Diagnostic { rule, severity, primary, message, help, fixes, .. } = diagnostic;
        let has_any_message = MERGED_WITH_ANY_MESSAGE.contains(rule);
        Self {
            rule: rule.name,
            severity: *severity,
            file: primary.file.clone(),
            message: if has_any_message { None } else { Some(message.clone()) },
            help: help.clone(),
            fixes: fixes.iter().map(|fix| fix.is_safe).collect(),
        }
    }
}

/// The span and the message of a diagnostic. Pages that share a template report the same twice.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    span: Span,
    message: String,
}

/// Merges more than three repeats into the first. The others become its related spans, each with its own message if that
/// differs.
pub(crate) fn merge(diagnostics: &mut Vec<Diagnostic>) {
    let mut groups: HashMap<Repeat, BTreeMap<Place, (usize, Diagnostic)>> = HashMap::new();
    for (index, diagnostic) in mem::take(diagnostics).into_iter().enumerate() {
        let place = Place { span: diagnostic.primary.span, message: diagnostic.message.clone() };
        let group = groups.entry(Repeat::of(&diagnostic)).or_default();
        group.entry(place).or_insert((index, diagnostic));
    }
    let mut merged: Vec<(usize, Diagnostic)> = Vec::new();
    for group in groups.into_values() {
        let (indices, group): (Vec<usize>, Vec<Diagnostic>) = group.into_values().unzip();
        merged.extend(indices.into_iter().zip(merge_group(group)));
    }
    merged.sort_unstable_by_key(|(index, _)| *index);
    diagnostics.extend(merged.into_iter().map(|(_, diagnostic)| diagnostic));
}

/// Merges repeats, sorted by position.
fn merge_group(group: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if group.len() <= FEW || group.iter().any(|one| NEVER_MERGED.contains(&one.rule)) {
        return group;
    }
    let fixes = merge_fixes(&group);
    let mut rest = group.into_iter();
    let Some(mut first) = rest.next() else { return Vec::new() };
    first.fixes = fixes;
    first.entries.extend(rest.as_slice().iter().flat_map(|other| other.entries.clone()));
    let message = first.message.clone();
    let labels = rest.map(|other| {
        let text = if other.message == message { "the same".to_owned() } else { other.message };
        other.primary.with_text(text)
    });
    add_related(&mut first, labels, "more place");
    vec![first]
}

/// Joins the edits of each alternative fix. An alternative is dropped if its edits overlap.
fn merge_fixes(group: &[Diagnostic]) -> Vec<Fix> {
    let mut merged = Vec::new();
    let first = group.iter().take(1).flat_map(|first| &first.fixes);
    for (alternative, fix) in first.enumerate() {
        let fixes = group.iter().filter_map(|one| one.fixes.get(alternative));
        let mut edits: Vec<TextEdit> = fixes.flat_map(|fix| fix.edits.clone()).collect();
        edits.sort();
        edits.dedup();
        if !edits.is_sorted_by(is_apart) {
            continue;
        }
        let mut title = fix.title.clone();
        if edits.len() > fix.edits.len() {
            title.push_str(", and so on in the other places");
        }
        merged.push(Fix { title, is_safe: fix.is_safe, edits });
    }
    merged
}

/// Returns whether an edit ends before the next one begins. Two insertions at one offset have no order.
fn is_apart(edit: &TextEdit, next: &TextEdit) -> bool {
    edit.file != next.file || (edit.span.end <= next.span.start && edit.span != next.span)
}
