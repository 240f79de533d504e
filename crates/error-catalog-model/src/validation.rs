//! Validation of a catalog: one function per check.

use std::collections::{HashMap, HashSet, hash_map};
use std::hash::Hash;

use error_catalog_match::internal::hash;

use crate::catalog::{Catalog, Entry};
use crate::id::is_id;
use crate::nfc::nfc;
use crate::overlap_check::{Overlaps, overlaps};
use crate::tables::Tables;
use crate::validation_error::{ValidationError, ValidationErrorKind};

impl Catalog {
    /// Returns every error of the catalog, in the order of its entries.
    ///
    /// Without errors, ids, variants and constants are unique and well formed, no code, message or reason is empty, codes and
    /// facts are as declared, and no text matches two entries.
    #[must_use]
    pub fn validate(&self) -> Vec<ValidationError> {
        let mut errors = Errors(Vec::new());
        check_texts(self, &mut errors);
        check_ids(self, &mut errors);
        check_names(self, &mut errors);
        check_codes(self, &mut errors);
        check_facts(self, &mut errors);
        check_messages(self, &mut errors);
        let Errors(mut errors) = errors;
        errors.sort_by_key(|error| (error.entry, error.other));
        errors.dedup();
        errors
    }

    fn indexed(&self) -> impl Iterator<Item = (usize, &Entry)> {
        self.entries.iter().enumerate()
    }
}

struct Errors(Vec<ValidationError>);

impl Errors {
    fn push(&mut self, kind: ValidationErrorKind, entry: usize, other: Option<usize>) {
        self.0.push(ValidationError { kind, entry, other });
    }
}

fn check_texts(catalog: &Catalog, errors: &mut Errors) {
    for (index, entry) in catalog.indexed() {
        // A page may leave out meanings and fixes.
        let texts = [("message", &entry.message), ("code", &entry.code), ("reason", &entry.reason)];
        let aliases = entry.aliases.iter().map(|alias| ("alias", &alias.message));
        for (name, text) in texts.into_iter().chain(aliases) {
            if text.chars().all(char::is_whitespace) {
                errors.push(ValidationErrorKind::EmptyText(name), index, None);
            }
        }
    }
}

fn check_ids(catalog: &Catalog, errors: &mut Errors) {
    let removed: HashSet<_> = catalog.removed.iter().map(|id| nfc(id)).collect();
    for (index, entry) in catalog.indexed() {
        if !is_id(&entry.id) {
            errors.push(ValidationErrorKind::MalformedId(entry.id.clone()), index, None);
        }
        if removed.contains(&nfc(&entry.id)) {
            errors.push(ValidationErrorKind::RemovedId(entry.id.clone()), index, None);
        }
    }
    for Duplicate { name, entry, first } in duplicates(catalog, |entry| nfc(&entry.id)) {
        if !have_same_message(catalog, entry, first) {
            errors.push(ValidationErrorKind::DuplicateId(name.into_owned()), entry, Some(first));
        }
    }
}

/// Returns whether `check_same_message` reports two entries.
fn have_same_message(catalog: &Catalog, entry: usize, other: usize) -> bool {
    catalog.entries.get(entry).zip(catalog.entries.get(other)).is_some_and(|(one, two)| {
        one.message == two.message
            || one.aliases.first().is_some_and(|alias| two.aliases.first() == Some(alias))
    })
}

fn check_names(catalog: &Catalog, errors: &mut Errors) {
    let id = |index: usize| catalog.entries.get(index).map(|entry| nfc(&entry.id));
    let variants = duplicates(catalog, Entry::variant);
    for Duplicate { name, entry, first } in &variants {
        if id(*entry) != id(*first) {
            errors.push(ValidationErrorKind::DuplicateVariant(name.clone()), *entry, Some(*first));
        }
    }
    // In ASCII, the same constant means the same variant. Elsewhere, two small letters may have one capital letter.
    if catalog.entries.iter().all(|entry| entry.id.is_ascii() && entry.code.is_ascii()) {
        return;
    }
    for Duplicate { name, entry, first } in duplicates(catalog, Entry::constant) {
        let has_variant_error = variants.iter().any(|variant| variant.entry == entry);
        if id(entry) != id(first) && !has_variant_error {
            errors.push(ValidationErrorKind::DuplicateConstant(name), entry, Some(first));
        }
    }
}

/// An entry with the name of an earlier one.
struct Duplicate<N> {
    name: N,
    entry: usize,
    first: usize,
}

fn duplicates<'c, N: AsRef<str> + Clone + Eq + Hash>(
    catalog: &'c Catalog,
    name: impl Fn(&'c Entry) -> N,
) -> Vec<Duplicate<N>> {
    let mut duplicates = Vec::new();
    if are_unique(catalog.entries.iter().map(&name)) {
        return duplicates;
    }
    let mut firsts = HashMap::with_capacity(catalog.entries.len());
    for (entry, value) in catalog.indexed() {
        match firsts.entry(name(value)) {
            hash_map::Entry::Vacant(vacant) => {
                vacant.insert(entry);
            }
            hash_map::Entry::Occupied(first) => {
                duplicates.push(Duplicate { name: first.key().clone(), entry, first: *first.get() });
            }
        }
    }
    duplicates
}

/// Returns whether the hashes of all texts differ: much cheaper than a map of the texts.
fn are_unique(texts: impl Iterator<Item = impl AsRef<str>>) -> bool {
    let mut hashes: Vec<u64> = texts.map(|text| hash(text.as_ref())).collect();
    hashes.sort_unstable();
    hashes.is_sorted_by(|one, two| one < two)
}

fn check_codes(catalog: &Catalog, errors: &mut Errors) {
    let Some(range) = catalog.codes else { return };
    for (index, entry) in catalog.indexed() {
        if !entry.code_number().is_some_and(|code| range.contains(code)) {
            let kind = ValidationErrorKind::CodeRange { code: entry.code.clone(), range };
            errors.push(kind, index, None);
        }
    }
    if range.unique {
        for Duplicate { name, entry, first } in duplicates(catalog, |entry| entry.code.as_str()) {
            if !have_same_message(catalog, entry, first) {
                errors.push(ValidationErrorKind::DuplicateCode(name.to_owned()), entry, Some(first));
            }
        }
    }
}

fn check_facts(catalog: &Catalog, errors: &mut Errors) {
    for (index, entry) in catalog.indexed() {
        for (name, value) in &entry.facts {
            let kind = match catalog.facts.get(name) {
                None => ValidationErrorKind::UndeclaredFact(name.clone()),
                Some(values) if !values.contains(value) => ValidationErrorKind::UndeclaredValue {
                    fact: name.clone(),
                    value: value.clone(),
                    declared: values.clone(),
                },
                Some(_) => continue,
            };
            errors.push(kind, index, None);
        }
    }
}

fn check_messages(catalog: &Catalog, errors: &mut Errors) {
    let (tables, placeholder_errors) = Tables::new(catalog);
    errors.0.extend(placeholder_errors);
    check_same_message(catalog, errors);
    let Overlaps { texts, stopped_at } = overlaps(catalog, &tables);
    for ((one, two), text) in texts {
        errors.push(ValidationErrorKind::OverlappingMessages(text), two as usize, Some(one as usize));
    }
    if let Some(entry) = stopped_at {
        errors.push(ValidationErrorKind::TooManyAlike, entry as usize, None);
    }
}

fn check_same_message(catalog: &Catalog, errors: &mut Errors) {
    if are_unique(catalog.entries.iter().flat_map(Entry::wordings).map(|wording| wording.message)) {
        return;
    }
    let mut first: HashMap<&str, usize> = HashMap::with_capacity(catalog.entries.len());
    for (index, entry) in catalog.indexed() {
        for wording in entry.wordings() {
            let other = *first.entry(wording.message).or_insert(index);
            if other != index {
                let kind = ValidationErrorKind::DuplicateMessage(wording.message.to_owned());
                errors.push(kind, index, Some(other));
            }
        }
    }
}
