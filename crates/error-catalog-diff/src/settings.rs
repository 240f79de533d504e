//! Compares the fields that apply to all entries of a catalog.

use std::collections::{BTreeMap, HashSet};

use error_catalog_model::{Catalog, Entry};

use crate::change::Change;
use crate::rules;

pub(crate) fn compare(before: &Catalog, after: &Catalog) -> Vec<Change> {
    // Every field is named, so that a new field of the catalog does not compile without a rule for its changes.
    let Catalog {
        schema: _,
        page,
        title,
        description,
        slug,
        site,
        shape,
        codes: _,
        facts,
        fact_descriptions: _,
        removed: _,
        entries: _,
    } = before;
    let mut changes = Vec::new();
    changes.extend(compare_codes(before, after));
    changes.extend(compare_uniqueness(before, after));
    changes.extend(compare_facts(facts, &after.facts));
    changes.extend(compare_fact_descriptions(before, after));
    changes.extend(Change::between(&rules::MESSAGE_FORMAT_CHANGED, shape, &after.shape));
    let page_change = &rules::PAGE_CHANGED;
    changes.extend(Change::of_subject(page_change, "title", title, &after.title));
    changes.extend(Change::of_subject(page_change, "description", description, &after.description));
    let (address_before, address_after) = (address_pattern(before), address_pattern(after));
    if address_before == address_after {
        changes.extend(Change::of_subject(page_change, "path", page, &after.page));
        changes.extend(Change::of_subject(page_change, "slug", slug, &after.slug));
        changes.extend(Change::of_subject(page_change, "site", site, &after.site));
    } else {
        changes.extend(Change::between(&rules::ADDRESS_CHANGED, &address_before, &address_after));
    }
    let removed_before = removed_ids(before, &after.entries);
    let removed_after = removed_ids(after, &before.entries);
    changes.extend(Change::between(&rules::REMOVED_IDS_CHANGED, &removed_before, &removed_after));
    changes
}

fn address_pattern(catalog: &Catalog) -> String {
    let addresses = catalog.addresses();
    format!("{}…{}", addresses.base, addresses.end)
}

fn compare_codes(before: &Catalog, after: &Catalog) -> Option<Change> {
    Change::between(&rules::CODE_TYPE_CHANGED, &code_type(before), &code_type(after))
        .or_else(|| Change::between(&rules::CODE_RANGE_CHANGED, &code_range(before), &code_range(after)))
}

fn code_type(catalog: &Catalog) -> String {
    catalog.codes.map_or("text", |range| range.integer_type().as_str()).to_owned()
}

fn code_range(catalog: &Catalog) -> Option<String> {
    catalog.codes.map(|range| format!("{} to {}", range.from, range.to))
}

fn compare_uniqueness(before: &Catalog, after: &Catalog) -> Option<Change> {
    match (has_unique_codes(before), has_unique_codes(after)) {
        (true, false) => Some(Change::new(&rules::CODES_NO_LONGER_UNIQUE)),
        (false, true) => Some(Change::new(&rules::CODES_UNIQUE)),
        _ => None,
    }
}

fn has_unique_codes(catalog: &Catalog) -> bool {
    catalog.codes.is_some_and(|range| range.unique)
}

/// The values of each declared fact.
type FactValues = BTreeMap<String, Vec<String>>;

fn compare_facts(before: &FactValues, after: &FactValues) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, values) in before {
        if let Some(after) = after.get(name) {
            changes.extend(compare_values(values, after).into_iter().map(|change| change.subject(name)));
        } else {
            changes.push(Change::new(&rules::FACT_REMOVED).subject(name).before(values.join(", ")));
        }
    }
    for (name, values) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        changes.push(Change::new(&rules::FACT_ADDED).subject(name).after(values.join(", ")));
    }
    changes
}

fn compare_fact_descriptions(before: &Catalog, after: &Catalog) -> Vec<Change> {
    let mut changes = Vec::new();
    let rule = &rules::FACT_DESCRIPTION_CHANGED;
    for (fact, values) in &after.facts {
        let text = |catalog: &Catalog| catalog.fact_description(fact).map(str::to_owned);
        changes.extend(Change::of_subject(rule, fact, &text(before), &text(after)));
        for value in values {
            let text = |catalog: &Catalog| catalog.value_description(fact, value).map(str::to_owned);
            let subject = format!("{fact}: {value}");
            changes.extend(Change::of_subject(rule, &subject, &text(before), &text(after)));
        }
    }
    changes
}

fn compare_values(before: &[String], after: &[String]) -> Vec<Change> {
    let mut changes = Vec::new();
    for value in before.iter().filter(|value| !after.contains(value)) {
        changes.push(Change::new(&rules::FACT_VALUE_REMOVED).before(value.clone()));
    }
    for value in after.iter().filter(|value| !before.contains(value)) {
        changes.push(Change::new(&rules::FACT_VALUE_ADDED).after(value.clone()));
    }
    if changes.is_empty() {
        changes.extend(Change::between(&rules::ORDER_CHANGED, &before.join(", "), &after.join(", ")));
    }
    changes
}

/// Returns the list of removed ids, without the ids of `others`: other rules report their removal or reuse.
fn removed_ids(catalog: &Catalog, others: &[Entry]) -> Option<String> {
    let other_ids: HashSet<&str> = others.iter().map(|entry| entry.id.as_str()).collect();
    let ids = catalog.removed.iter().map(String::as_str).filter(|id| !other_ids.contains(id));
    let ids: Vec<&str> = ids.collect();
    if ids.is_empty() { None } else { Some(ids.join(", ")) }
}
