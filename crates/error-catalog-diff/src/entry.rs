//! An entry then and now, field by field.

use std::collections::BTreeSet;

use error_catalog_model::{Entry, Status};

use crate::change::Found;
use crate::rule::ChangeRule;
use crate::rules::{major, minor, patch};
use crate::wordings;

pub(super) fn compare(before: &Entry, after: &Entry, is_built_alike: bool, found: &mut Found<'_>) {
    // Every field is named: whoever adds one to the catalog has to say here what its change means.
    let Entry {
        id: _,
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
    if *code != after.code {
        found.add(&major::CODE_CHANGED, None, &**code, &*after.code);
    }
    wordings::compare(before, after, found);
    // Otherwise the reason follows from what is told: the message, or how all messages are built.
    if *reason != after.reason && *message == after.message && is_built_alike {
        found.add(&minor::SHAPE_CHANGED, "reason", &**reason, &*after.reason);
    }
    let now = (&*after.meaning, after.meaning_markdown.as_deref());
    prose(&patch::MEANING_CHANGED, (meaning, meaning_markdown.as_deref()), now, found);
    let now = (&*after.fix, after.fix_markdown.as_deref());
    prose(&patch::FIX_CHANGED, (fix, fix_markdown.as_deref()), now, found);
    match (status, after.status) {
        (Status::Active, Status::Retired) => found.add(&minor::RETIRED, None, None, None),
        (Status::Retired, Status::Active) => found.add(&minor::REVIVED, None, None, None),
        (Status::Active, Status::Active) | (Status::Retired, Status::Retired) => {}
    }
    facts(before, after, found);
    if *basis != after.basis {
        found.add(&patch::BASIS_CHANGED, None, basis.as_deref(), after.basis.as_deref());
    }
}

/// A text, and the same as Markdown where that says more: that is shown where only it differs.
fn prose(
    rule: &'static ChangeRule,
    before: (&str, Option<&str>),
    after: (&str, Option<&str>),
    found: &mut Found<'_>,
) {
    if before.0 != after.0 {
        found.add(rule, None, before.0, after.0);
    } else if before.1 != after.1 {
        found.add(rule, None, before.1.unwrap_or(before.0), after.1.unwrap_or(after.0));
    }
}

fn facts(before: &Entry, after: &Entry, found: &mut Found<'_>) {
    let names: BTreeSet<&String> = before.facts.keys().chain(after.facts.keys()).collect();
    for name in names {
        let [then, now] = [before, after].map(|entry| entry.facts.get(name).map(String::as_str));
        if then != now {
            found.add(&minor::FACT_CHANGED, name.as_str(), then, now);
        }
    }
}
