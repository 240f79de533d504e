//! Compares the messages of an entry: the current wording, the aliases and the parameters.

use std::collections::HashMap;

use error_catalog_model::{Entry, Parameter, Wording, is_same};

use crate::change::Change;
use crate::rules;

pub(crate) fn compare(before: &Entry, after: &Entry) -> Vec<Change> {
    let is_reworded = before.wording().without_names() != after.wording().without_names();
    let mut changes = compare_wordings(before, after, is_reworded);
    changes.extend(compare_parameters(&before.parameters, &after.parameters, is_reworded));
    changes
}

fn compare_wordings(before: &Entry, after: &Entry, is_reworded: bool) -> Vec<Change> {
    let (wordings_before, wordings_after) = (Wordings::new(before), Wordings::new(after));
    let mut changes = Vec::new();
    if is_reworded {
        let rule = match wordings_after.find(before.wording()) {
            Some(WordingMatch::Exact) => &rules::REWORDED,
            Some(WordingMatch::Normalized) => &rules::RESPELLED,
            None => &rules::MESSAGE_REPLACED,
        };
        // The texts are equal where a parameter became literal text.
        changes.push(Change::new(rule).before(before.message.clone()).after(after.message.clone()));
    }
    for alias in before.aliases.iter().filter(|alias| wordings_after.find(alias.wording()).is_none()) {
        changes.push(Change::new(&rules::ALIAS_REMOVED).before(alias.message.clone()));
    }
    for alias in &after.aliases {
        if wordings_before.find(alias.wording()) != Some(WordingMatch::Exact) {
            changes.push(Change::new(&rules::ALIAS_ADDED).after(alias.message.clone()));
        }
    }
    if changes.is_empty() && before.aliases != after.aliases {
        changes.push(Change::new(&rules::ALIASES_CHANGED));
    }
    changes
}

/// The messages of an entry, grouped by the normalized text that lookups compare.
struct Wordings<'e>(HashMap<String, Vec<&'e str>>);

/// How a lookup finds a message.
#[derive(PartialEq, Eq)]
enum WordingMatch {
    Exact,
    Normalized,
}

impl<'e> Wordings<'e> {
    fn new(entry: &'e Entry) -> Self {
        let mut wordings: HashMap<String, Vec<&str>> = HashMap::new();
        for wording in entry.wordings() {
            wordings.entry(lookup_key(wording)).or_default().push(wording.message);
        }
        Self(wordings)
    }

    fn find(&self, wording: Wording<'_>) -> Option<WordingMatch> {
        let candidates = self.0.get(&lookup_key(wording))?;
        if candidates.contains(&wording.message) {
            return Some(WordingMatch::Exact);
        }
        let is_match = candidates.iter().any(|candidate| is_same(candidate, wording.message));
        if is_match { Some(WordingMatch::Normalized) } else { None }
    }
}

/// Returns the letters and digits of a message, then the names and types of its parameters.
fn lookup_key(wording: Wording<'_>) -> String {
    let letters = wording.message.chars().filter(|c| c.is_alphanumeric());
    let mut key: String = letters.flat_map(char::to_lowercase).collect();
    for parameter in wording.parameters {
        key.extend([" ", &parameter.name, ":", parameter.kind.as_str()]);
    }
    key
}

/// A parameter before and after a change.
struct ParameterPair<'e> {
    before: &'e Parameter,
    after: &'e Parameter,
}

fn compare_parameters(before: &[Parameter], after: &[Parameter], is_reworded: bool) -> Vec<Change> {
    let pairs = pair_parameters(before, after, is_reworded);
    let mut changes: Vec<Change> = pairs.iter().flat_map(compare_pair).collect();
    for parameter in before.iter().filter(|one| !pairs.iter().any(|pair| pair.before.name == one.name)) {
        changes.push(Change::new(&rules::PARAMETER_REMOVED).before(parameter.name.clone()));
    }
    for parameter in after.iter().filter(|one| !pairs.iter().any(|pair| pair.after.name == one.name)) {
        changes.push(Change::new(&rules::PARAMETER_ADDED).after(parameter.name.clone()));
    }
    if !is_reworded {
        let (before, after) = (shared_names(before, after), shared_names(after, before));
        changes.extend(Change::between(&rules::PARAMETERS_REORDERED, &before, &after));
    }
    changes
}

/// Pairs parameters by name. Where the text around them is unchanged, the others are paired by position and type.
fn pair_parameters<'e>(
    before: &'e [Parameter],
    after: &'e [Parameter],
    is_reworded: bool,
) -> Vec<ParameterPair<'e>> {
    let mut pairs = Vec::new();
    for parameter in before {
        if let Some(after) = named(after, &parameter.name) {
            pairs.push(ParameterPair { before: parameter, after });
        }
    }
    if !is_reworded {
        for (one, other) in before.iter().zip(after) {
            let is_unpaired = named(after, &one.name).is_none() && named(before, &other.name).is_none();
            if is_unpaired && one.kind == other.kind {
                pairs.push(ParameterPair { before: one, after: other });
            }
        }
    }
    pairs
}

fn compare_pair(ParameterPair { before, after }: &ParameterPair<'_>) -> Vec<Change> {
    let [type_before, type_after] = [before, after].map(|parameter| parameter.kind.as_str().to_owned());
    let name = &after.name;
    let mut changes = Vec::new();
    changes.extend(Change::between(&rules::PARAMETER_RENAMED, &before.name, name));
    changes.extend(Change::of_subject(&rules::PARAMETER_TYPE_CHANGED, name, &type_before, &type_after));
    changes.extend(Change::of_subject(&rules::EXAMPLE_CHANGED, name, &before.example, &after.example));
    changes
}

/// Returns the names of the parameters that the other list has, too, in order.
fn shared_names(parameters: &[Parameter], others: &[Parameter]) -> String {
    let names = parameters.iter().map(|parameter| parameter.name.as_str());
    names.filter(|name| named(others, name).is_some()).collect::<Vec<_>>().join(", ")
}

fn named<'p>(parameters: &'p [Parameter], name: &str) -> Option<&'p Parameter> {
    parameters.iter().find(|parameter| parameter.name == name)
}
