//! Compares the fields of an entry.

use std::collections::BTreeSet;

use error_catalog_model::{Entry, Status};

use crate::change::Change;
use crate::messages;
use crate::rule::ChangeRule;
use crate::rules::{major, minor, patch};

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
    changes.extend(Change::between(&major::CODE_CHANGED, code, &after.code));
    changes.extend(messages::compare(before, after));
    // Otherwise the change of the message or of its format implies the change of the reason.
    if *message == after.message && is_same_format {
        let change = Change::between(&minor::MESSAGE_FORMAT_CHANGED, reason, &after.reason);
        changes.extend(change.map(|change| change.subject("reason")));
    }
    changes.extend(compare_prose(
        &patch::MEANING_CHANGED,
        &Prose { text: meaning, markdown: meaning_markdown },
        &Prose { text: &after.meaning, markdown: &after.meaning_markdown },
    ));
    changes.extend(compare_prose(
        &patch::FIX_CHANGED,
        &Prose { text: fix, markdown: fix_markdown },
        &Prose { text: &after.fix, markdown: &after.fix_markdown },
    ));
    if *status != after.status {
        changes.push(Change::new(match after.status {
            Status::Retired => &minor::RETIRED,
            Status::Active => &minor::REACTIVATED,
        }));
    }
    changes.extend(compare_facts(before, after));
    changes.extend(Change::between(&patch::BASIS_CHANGED, basis, &after.basis));
    let changes = changes.into_iter().map(|change| change.entry(&after.id));
    let renamed = Change::between(&major::ID_CHANGED, id, &after.id).map(|change| change.entry(id));
    renamed.into_iter().chain(changes).collect()
}

/// A text, and its Markdown where that holds more.
struct Prose<'e> {
    text: &'e String,
    markdown: &'e Option<String>,
}

fn compare_prose(rule: &'static ChangeRule, before: &Prose<'_>, after: &Prose<'_>) -> Option<Change> {
    if before.text != after.text {
        return Change::between(rule, before.text, after.text);
    }
    // Only the markup changed.
    let change = Change::between(rule, before.markdown, after.markdown)?;
    Some(Change {
        before: change.before.or_else(|| Some(before.text.clone())),
        after: change.after.or_else(|| Some(after.text.clone())),
        ..change
    })
}

fn compare_facts(before: &Entry, after: &Entry) -> Vec<Change> {
    let names: BTreeSet<&String> = before.facts.keys().chain(after.facts.keys()).collect();
    let mut changes = Vec::new();
    for name in names {
        let [before, after] = [before, after].map(|entry| entry.facts.get(name).cloned());
        let change = Change::between(&minor::FACT_CHANGED, &before, &after);
        changes.extend(change.map(|change| change.subject(name)));
    }
    changes
}
