//! What is wrong with a catalog, whoever made it: one function per check.

use std::collections::{HashMap, HashSet, hash_map};
use std::fmt::Display;
use std::hash::Hash;

use error_catalog_match::{Matcher, Pattern, Segment};

use crate::catalog::{Catalog, Entry};
use crate::code::is_integer;
use crate::id::{MAX_ID_LENGTH, is_id};
use crate::nfc::nfc;
use crate::overlap::overlap;
use crate::rivals::Rivals;
use crate::tables::{TablePattern, Tables};

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
    /// An empty list means: ids and variants are unique and well formed, no text is empty, codes and facts
    /// are as declared, and no text matches two entries.
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

fn fault(rule: &'static str, entry: usize, what: String, remedy: impl Into<String>) -> Fault {
    Fault { rule, entry, other: None, what, remedy: remedy.into() }
}

fn check_texts(catalog: &Catalog, faults: &mut Vec<Fault>) {
    for (index, entry) in catalog.indexed() {
        let texts = [
            ("message", &entry.message),
            ("code", &entry.code),
            ("reason", &entry.reason),
            ("meaning", &entry.meaning),
            ("fix", &entry.fix),
        ];
        let aliases = entry.aliases.iter().map(|alias| ("earlier wording", &alias.message));
        for (name, _) in texts.into_iter().chain(aliases).filter(|(_, text)| text.trim().is_empty()) {
            faults.push(fault(
                "empty-text",
                index,
                format!("its {name} is empty"),
                format!("write its {name}"),
            ));
        }
    }
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

fn check_unique<'c, N: Eq + Hash + Display>(
    catalog: &'c Catalog,
    faults: &mut Vec<Fault>,
    rule: &'static str,
    remedy: &str,
    name: impl Fn(&'c Entry) -> N,
) {
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

fn check_codes(catalog: &Catalog, faults: &mut Vec<Fault>) {
    let Some(range) = catalog.codes else { return };
    for (index, entry) in catalog.indexed() {
        let what = match entry.code_number() {
            None if is_integer(&entry.code) => format!("its code {} is out of range", entry.code),
            None => format!("its code `{}` is no integer", entry.code),
            Some(code) if !range.contains(code) => format!("its code {code} is out of range"),
            Some(_) => continue,
        };
        let remedy =
            format!("write an integer from {} to {}, or change the declared range", range.from, range.to);
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
    let (tables, errors) = Tables::unsorted(catalog);
    for (index, error) in errors {
        faults.push(fault("parameter", index, error.to_string(), "change the parameters of the message"));
    }
    check_same_message(catalog, faults);
    check_overlaps(catalog, &tables, faults);
}

fn check_same_message(catalog: &Catalog, faults: &mut Vec<Fault>) {
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

/// Holds each message with parameters against its rivals, and against every message without.
///
/// Two entries make one fault, however many of their wordings overlap.
fn check_overlaps(catalog: &Catalog, tables: &Tables<'_>, faults: &mut Vec<Fault>) {
    let mut reported = HashSet::new();
    let mut report = |one: u32, two: u32, text: &str| {
        if reported.insert((one.min(two), one.max(two))) {
            faults.push(overlap_fault(one, two, text));
        }
    };
    let rivals = Rivals::new(&tables.patterns);
    for (index, pattern) in tables.patterns.iter().enumerate() {
        // One overlap names the two rows; who mends it sees the next.
        let shared = rivals.of(index).find_map(|other| Some((other.entry, shared_text(pattern, other)?)));
        if let Some((other, text)) = shared {
            report(pattern.entry, other, &text);
        }
    }
    let patterns: Vec<Pattern<'_>> = tables.patterns.iter().map(TablePattern::pattern).collect();
    let matcher = Matcher { exact: &[], patterns: &patterns };
    for (text, entry) in &tables.exact {
        for found in matcher.matching(text).filter(|found| found.entry != *entry) {
            if !has_wording(catalog, found.entry, text) {
                report(found.entry, *entry, text);
            }
        }
    }
    // A template as it is written is found before any pattern, so it too may be nobody else's. Where the patterns
    // themselves do not overlap, only one that holds a brace can match it.
    let holds_brace = |segment: &Segment<'_>| matches!(segment, Segment::Literal(text) if text.contains('{'));
    for pattern in patterns.iter().filter(|pattern| pattern.segments.iter().any(holds_brace)) {
        for (text, entry) in tables.templates(catalog) {
            if entry != pattern.entry && pattern.captures(text).is_some() {
                report(pattern.entry, entry, text);
            }
        }
    }
}

/// Whether `text` is a wording of the entry: then it was reported as the same message.
fn has_wording(catalog: &Catalog, entry: u32, text: &str) -> bool {
    let entry = catalog.entries.get(entry as usize);
    entry.is_some_and(|entry| entry.wordings().any(|wording| wording.message == text))
}

fn shared_text(one: &TablePattern<'_>, two: &TablePattern<'_>) -> Option<String> {
    let reported_already = one.entry == two.entry || one.segments == two.segments;
    if reported_already { None } else { overlap(&one.segments, &two.segments) }
}

fn overlap_fault(one: u32, two: u32, text: &str) -> Fault {
    let what = format!("its message and another entry's both match `{text}`");
    let remedy =
        "word one of them differently, or give a parameter a narrower kind, such as `{name:integer}`";
    Fault {
        other: Some(one.min(two) as usize),
        ..fault("overlapping-messages", one.max(two) as usize, what, remedy)
    }
}
