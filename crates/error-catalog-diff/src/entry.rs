//! Compares the fields of an entry.

use std::collections::BTreeSet;

use error_catalog_model::{Entry, Status};

use crate::change::Change;
use crate::messages;
use crate::rules::{self, ChangeRule};

/// Returns the changes of an entry; `is_same_format` states that the catalogs have the same message format.
pub(crate) fn compare(before: &Entry, after: &Entry, is_same_format: bool) -> Vec<Change> {
    // Every field is named, so that a new field of the catalog does not compile without a rule for its changes.
    let Entry {
        id,
        code,
        reason,
        message,
        parameters: _,
        meaning,
        meaning_markdown,
        fix,
        fix_markdown,
        aliases: _,
        status,
        facts: _,
        basis,
    } = before;
    let mut changes = Vec::new();
    changes.extend(Change::between(&rules::CODE_CHANGED, code, &after.code));
    changes.extend(messages::compare(before, after));
    // Otherwise the change of the message or of its format implies the change of the reason.
    if *message == after.message && is_same_format {
        let rule = &rules::MESSAGE_FORMAT_CHANGED;
        changes.extend(Change::of_subject(rule, "reason", reason, &after.reason));
    }
    let meaning_change = Change::between(&rules::MEANING_CHANGED, meaning, &after.meaning);
    changes.extend(meaning_change.or_else(|| {
        let (before, after) = (meaning_markdown.as_deref(), after.meaning_markdown.as_deref());
        markup_change(&rules::MEANING_CHANGED, meaning, before, after)
    }));
    let fix_change = Change::between(&rules::FIX_CHANGED, fix, &after.fix);
    changes.extend(fix_change.or_else(|| {
        let (before, after) = (fix_markdown.as_deref(), after.fix_markdown.as_deref());
        markup_change(&rules::FIX_CHANGED, fix, before, after)
    }));
    if *status != after.status {
        changes.push(Change::new(match after.status {
            Status::Retired => &rules::RETIRED,
            Status::Active => &rules::REACTIVATED,
        }));
    }
    changes.extend(compare_facts(before, after));
    changes.extend(Change::between(&rules::BASIS_CHANGED, basis, &after.basis));
    let changes = changes.into_iter().map(|change| change.entry(&after.id));
    let renamed = Change::between(&rules::ID_CHANGED, id, &after.id).map(|change| change.entry(id));
    renamed.into_iter().chain(changes).collect()
}

/// Returns the change of the Markdown of a text that remains the same; without Markdown, the text is shown.
fn markup_change(
    rule: &'static ChangeRule,
    text: &str,
    before: Option<&str>,
    after: Option<&str>,
) -> Option<Change> {
    if before == after {
        return None;
    }
    let [before, after] = [before, after].map(|markdown| markdown.unwrap_or(text).to_owned());
    Some(Change::new(rule).before(before).after(after))
}

fn compare_facts(before: &Entry, after: &Entry) -> Vec<Change> {
    let names: BTreeSet<&String> = before.facts.keys().chain(after.facts.keys()).collect();
    let mut changes = Vec::new();
    for name in names {
        let [before, after] = [before, after].map(|entry| entry.facts.get(name).cloned());
        changes.extend(Change::of_subject(&rules::FACT_CHANGED, name, &before, &after));
    }
    changes
}
