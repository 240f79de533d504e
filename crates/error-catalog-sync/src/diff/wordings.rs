//! The messages of an entry then and now, and what varies in them.

use std::collections::HashSet;

use error_catalog_model::{Entry, Kind, Parameter, Wording};

use crate::diff::change::Found;
use crate::diff::rules::{major, minor, patch};

pub(super) fn compare(before: &Entry, after: &Entry, found: &mut Found<'_>) {
    let start = found.len();
    let is_reworded = frame(&before.wording()) != frame(&after.wording());
    let [then, now] =
        [before, after].map(|entry| entry.wordings().map(|one| key(&one)).collect::<HashSet<_>>());
    if is_reworded {
        let is_kept = now.contains(&key(&before.wording()));
        let rule = if is_kept { &minor::REWORDED } else { &major::MESSAGE_REPLACED };
        found.add(rule, None, &*before.message, &*after.message);
    }
    for alias in before.aliases.iter().filter(|alias| !now.contains(&key(&alias.wording()))) {
        found.add(&major::WORDING_DROPPED, None, &*alias.message, None);
    }
    let is_new = |wording: &Wording<'_>| !then.contains(&key(wording));
    for alias in after.aliases.iter().filter(|alias| is_new(&alias.wording())) {
        found.add(&minor::WORDING_ADDED, None, None, &*alias.message);
    }
    if before.aliases != after.aliases && found.len() == start {
        found.add(&patch::WORDINGS_TIDIED, None, None, None);
    }
    parameters(before, after, is_reworded, found);
}

/// The text around the parameters.
fn frame(wording: &Wording<'_>) -> String {
    let name_less = |text: String, one: &Parameter| text.replacen(&format!("{{{}}}", one.name), "{}", 1);
    wording.parameters.iter().fold(wording.message.to_owned(), name_less)
}

/// What decides which texts are found by a wording, and by which names what fills them.
fn key<'w>(wording: &Wording<'w>) -> (&'w str, Vec<(&'w str, Kind)>) {
    (wording.message, wording.parameters.iter().map(|one| (&*one.name, one.kind)).collect())
}

fn parameters(before: &Entry, after: &Entry, is_reworded: bool, found: &mut Found<'_>) {
    let (then, now) = (&before.parameters, &after.parameters);
    let in_both = |one: &&Parameter| named(then, &one.name).is_some() && named(now, &one.name).is_some();
    let mut gone = then.iter().filter(|one| !in_both(one));
    let mut new = now.iter().filter(|one| !in_both(one));
    loop {
        match (gone.next(), new.next()) {
            (Some(gone), Some(new)) => {
                found.add(&major::PARAMETER_RENAMED, &*gone.name, &*gone.name, &*new.name);
                parameter(gone, new, found);
            }
            (Some(gone), None) => found.add(&major::PARAMETER_GONE, &*gone.name, &*gone.name, None),
            (None, Some(new)) => found.add(&major::PARAMETER_ADDED, &*new.name, None, &*new.name),
            (None, None) => break,
        }
    }
    for then in then {
        if let Some(now) = named(now, &then.name) {
            parameter(then, now, found);
        }
    }
    let order =
        |all: &[Parameter]| all.iter().filter(in_both).map(|one| one.name.clone()).collect::<Vec<_>>();
    let (then, now) = (order(then), order(now));
    if !is_reworded && then != now {
        found.add(&major::PARAMETERS_SWAPPED, None, &*then.join(", "), &*now.join(", "));
    }
}

fn parameter(before: &Parameter, after: &Parameter, found: &mut Found<'_>) {
    if before.kind != after.kind {
        found.add(&major::PARAMETER_KIND, &*after.name, before.kind.name(), after.kind.name());
    }
    if before.example != after.example {
        found.add(&patch::EXAMPLE_CHANGED, &*after.name, &*before.example, &*after.example);
    }
}

fn named<'p>(parameters: &'p [Parameter], name: &str) -> Option<&'p Parameter> {
    parameters.iter().find(|one| one.name == name)
}
