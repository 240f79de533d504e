//! The messages of an entry then and now, and what varies in them.

use std::collections::{HashMap, HashSet};

use error_catalog_model::{Entry, Kind, Parameter, Wording, is_same};

use crate::change::Found;
use crate::rules::{major, minor, patch};

pub(super) fn compare(before: &Entry, after: &Entry, found: &mut Found<'_>) {
    let start = found.len();
    let is_reworded = frame(&before.wording()) != frame(&after.wording());
    let [then, now] =
        [before, after].map(|entry| entry.wordings().map(|one| key(&one)).collect::<HashSet<_>>());
    let mut alike: HashMap<String, Vec<Wording<'_>>> = HashMap::new();
    for wording in after.wordings() {
        alike.entry(letters(&wording)).or_default().push(wording);
    }
    let is_found = |wording: &Wording<'_>| {
        alike.get(&letters(wording)).is_some_and(|all| all.iter().any(|one| is_forgiven(wording, one)))
    };
    if is_reworded {
        let rule = if now.contains(&key(&before.wording())) {
            &minor::REWORDED
        } else if is_found(&before.wording()) {
            &minor::RESPELT
        } else {
            &major::MESSAGE_REPLACED
        };
        found.add(rule, None, &*before.message, &*after.message);
    }
    let is_dropped = |wording: &Wording<'_>| !now.contains(&key(wording)) && !is_found(wording);
    for alias in before.aliases.iter().filter(|alias| is_dropped(&alias.wording())) {
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

/// Whether a lookup finds one wording by the other: they differ in letter case, a full stop at the end and the like.
fn is_forgiven(one: &Wording<'_>, other: &Wording<'_>) -> bool {
    key(one).1 == key(other).1 && is_same(one.message, other.message)
}

/// What wordings have in common that a lookup takes for the same: only few have to be compared.
fn letters(wording: &Wording<'_>) -> String {
    wording.message.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn parameters(before: &Entry, after: &Entry, is_reworded: bool, found: &mut Found<'_>) {
    let (then, now) = (&before.parameters, &after.parameters);
    let in_both = |one: &&Parameter| named(then, &one.name).is_some() && named(now, &one.name).is_some();
    // Where the text around it is as before, what stands at its place is the same parameter.
    let is_renamed = |(one, other): &(&Parameter, &Parameter)| {
        !is_reworded && one.kind == other.kind && !in_both(one) && !in_both(other)
    };
    let renamed: Vec<(&Parameter, &Parameter)> = then.iter().zip(now).filter(is_renamed).collect();
    for (gone, new) in &renamed {
        found.add(&major::PARAMETER_RENAMED, &*gone.name, &*gone.name, &*new.name);
        parameter(gone, new, found);
    }
    let is_other = |one: &&Parameter| {
        !in_both(one)
            && !renamed.iter().any(|(gone, new)| [gone.name.as_str(), &new.name].contains(&&*one.name))
    };
    for gone in then.iter().filter(is_other) {
        found.add(&major::PARAMETER_GONE, &*gone.name, &*gone.name, None);
    }
    for new in now.iter().filter(is_other) {
        found.add(&major::PARAMETER_ADDED, &*new.name, None, &*new.name);
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
