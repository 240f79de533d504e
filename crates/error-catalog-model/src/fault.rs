//! What is wrong with a catalog, whoever made it: one function per check.

use std::collections::{HashMap, HashSet, hash_map};
use std::fmt::Display;
use std::hash::Hash;

use error_catalog_match::hash;

use crate::apart::{Overlaps, overlaps};
use crate::catalog::{Catalog, Entry};
use crate::code::{is_integer, likely_integer};
use crate::id::{MAX_ID_LENGTH, is_id};
use crate::nfc::nfc;
use crate::tables::Tables;

/// Something that is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The name of the check that found it, such as `duplicate-id`.
    pub rule: &'static str,
    /// The index of the entry.
    pub entry: usize,
    /// The index of the other entry, where two are at odds.
    pub other: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Catalog {
    /// Everything that is wrong with the catalog, in the order of its entries.
    ///
    /// An empty list means: ids and variants are unique and well formed, no code, message or reason is empty, codes
    /// and facts are as declared, and no text matches two entries.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        check_texts(self, &mut faults);
        check_ids(self, &mut faults);
        check_variants(self, &mut faults);
        check_codes(self, &mut faults);
        check_facts(self, &mut faults);
        check_messages(self, &mut faults);
        faults.sort_by_key(|fault| (fault.entry, fault.other));
        faults.dedup();
        faults
    }

    fn indexed(&self) -> impl Iterator<Item = (usize, &Entry)> {
        self.entries.iter().enumerate()
    }
}

pub(crate) fn fault(rule: &'static str, entry: usize, what: String, remedy: impl Into<String>) -> Fault {
    Fault { rule, entry, other: None, what, remedy: remedy.into() }
}

fn check_texts(catalog: &Catalog, faults: &mut Vec<Fault>) {
    for (index, entry) in catalog.indexed() {
        // A page may have nothing to say of what an error means, or of its fix.
        let texts = [("message", &entry.message), ("code", &entry.code), ("reason", &entry.reason)];
        let aliases = entry.aliases.iter().map(|alias| ("earlier wording", &alias.message));
        for (name, _) in texts.into_iter().chain(aliases).filter(|(_, text)| is_blank(text)) {
            faults.push(fault(
                "empty-text",
                index,
                format!("its {name} is empty"),
                format!("write its {name}"),
            ));
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

fn check_ids(catalog: &Catalog, faults: &mut Vec<Fault>) {
    let removed: HashSet<_> = catalog.removed.iter().map(|id| nfc(id)).collect();
    for (index, entry) in catalog.indexed() {
        let id = nfc(&entry.id);
        if !is_id(&entry.id) {
            let remedy = if is_id(&id) {
                format!(
                    "write each letter and its accent as one character, as Unicode's form NFC does: `{id}`"
                )
            } else {
                format!(
                    "write lower-case words of letters and digits with one `-` between them, at most {MAX_ID_LENGTH} characters"
                )
            };
            faults.push(fault("malformed-id", index, format!("`{}` is no id", entry.id), remedy));
        }
        if removed.contains(&id) {
            faults.push(fault(
                "removed-id",
                index,
                format!("its id `{}` was removed on purpose and is not used again", entry.id),
                "give the entry another id, or take the id out of `removed`",
            ));
        }
    }
    let remedy = "give one of them an id of its own, in a column `Id`";
    check_unique(catalog, faults, "duplicate-id", remedy, |entry| nfc(&entry.id));
}

fn check_variants(catalog: &Catalog, faults: &mut Vec<Fault>) {
    let remedy = "give one of them another id, in a column `Id`";
    let mut same_variant = Vec::new();
    check_unique(catalog, &mut same_variant, "duplicate-variant", remedy, Entry::variant);
    let id = |index: Option<usize>| catalog.entries.get(index?).map(|entry| nfc(&entry.id));
    same_variant.retain(|fault| id(Some(fault.entry)) != id(fault.other));
    faults.append(&mut same_variant);
}

fn check_unique<'c, N: AsRef<str> + Eq + Hash + Display>(
    catalog: &'c Catalog,
    faults: &mut Vec<Fault>,
    rule: &'static str,
    remedy: &str,
    name: impl Fn(&'c Entry) -> N,
) {
    if are_unique(catalog.entries.iter().map(&name)) {
        return;
    }
    let mut first = HashMap::with_capacity(catalog.entries.len());
    for (index, entry) in catalog.indexed() {
        match first.entry(name(entry)) {
            hash_map::Entry::Vacant(vacant) => {
                vacant.insert(index);
            }
            hash_map::Entry::Occupied(taken) => {
                let kind = if rule == "duplicate-id" { "id" } else { "Rust name" };
                let what = format!("it has the {kind} `{}`, as another entry does", taken.key());
                faults.push(Fault { other: Some(*taken.get()), ..fault(rule, index, what, remedy) });
            }
        }
    }
}

/// Whether no two texts have one hash: much cheaper than a map of the texts.
fn are_unique(texts: impl Iterator<Item = impl AsRef<str>>) -> bool {
    let mut hashes: Vec<u64> = texts.map(|text| hash(text.as_ref())).collect();
    hashes.sort_unstable();
    hashes.is_sorted_by(|one, two| one < two)
}

fn check_codes(catalog: &Catalog, faults: &mut Vec<Fault>) {
    let Some(range) = catalog.codes else { return };
    for (index, entry) in catalog.indexed() {
        let what = match entry.code_number() {
            None if is_integer(&entry.code) => format!("its code {} is out of range", entry.code),
            None => format!("its code `{}` is no integer", entry.code),
            Some(code) if !range.contains(code) => format!("its code {code} is out of range"),
            Some(_) => continue,
        };
        let bounds =
            format!("write an integer from {} to {}, or change the declared range", range.from, range.to);
        let remedy = likely_integer(&entry.code).map_or(bounds, |likely| format!("write: {likely}"));
        faults.push(fault("code-range", index, what, remedy));
    }
}

fn check_facts(catalog: &Catalog, faults: &mut Vec<Fault>) {
    for (index, entry) in catalog.indexed() {
        for (name, value) in &entry.facts {
            let (what, known) = match catalog.facts.get(name) {
                None => {
                    (format!("the fact `{name}` is not declared"), catalog.facts.keys().cloned().collect())
                }
                Some(values) if !values.contains(value) => {
                    (format!("`{value}` is no value of the fact `{name}`"), values.clone())
                }
                Some(_) => continue,
            };
            faults.push(fault("undeclared-fact", index, what, format!("declared are: {}", known.join(", "))));
        }
    }
}

fn check_messages(catalog: &Catalog, faults: &mut Vec<Fault>) {
    let (tables, errors) = Tables::new(catalog);
    for (index, error) in errors {
        faults.push(fault("parameter", index, error.to_string(), "change the parameters of the message"));
    }
    check_same_message(catalog, faults);
    check_overlaps(&overlaps(catalog, &tables), faults);
}

fn check_overlaps(overlaps: &Overlaps, faults: &mut Vec<Fault>) {
    for ((one, two), text) in &overlaps.texts {
        let what = format!("its message and another entry's both match `{text}`");
        let remedy =
            "word one of them differently, or give a parameter a narrower kind, such as `{name:integer}`";
        let fault = fault("overlapping-messages", *two as usize, what, remedy);
        faults.push(Fault { other: Some(*one as usize), ..fault });
    }
    if let Some(entry) = overlaps.stopped_at {
        let what =
            "its message begins and ends as too many others do, which cannot be told apart in good time";
        let remedy =
            "word such messages so that they differ before their first parameter, or behind their last";
        faults.push(fault("too-many-alike", entry as usize, what.to_owned(), remedy));
    }
}

fn check_same_message(catalog: &Catalog, faults: &mut Vec<Fault>) {
    if are_unique(catalog.entries.iter().flat_map(Entry::wordings).map(|wording| wording.message)) {
        return;
    }
    let mut first: HashMap<&str, usize> = HashMap::with_capacity(catalog.entries.len());
    for (index, entry) in catalog.indexed() {
        for wording in entry.wordings() {
            let other = *first.entry(wording.message).or_insert(index);
            if other != index {
                let what = format!("another entry has the same message `{}`", wording.message);
                let remedy = "remove one of them, or word it differently";
                faults.push(Fault { other: Some(other), ..fault("duplicate-message", index, what, remedy) });
            }
        }
    }
}
