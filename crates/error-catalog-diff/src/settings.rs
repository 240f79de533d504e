//! Compares the fields that apply to all entries of a catalog.

use std::collections::{BTreeMap, HashSet};

use error_catalog_model::{Addresses, Catalog};

use crate::change::Change;
use crate::rules::{major, minor, patch};

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
        removed: _,
        entries: _,
    } = before;
    let mut changes = Vec::new();
    changes.extend(compare_codes(before, after));
    changes.extend(compare_facts(facts, &after.facts));
    changes.extend(Change::between(&minor::MESSAGE_FORMAT_CHANGED, shape, &after.shape));
    changes.extend(page_field("title", title, &after.title));
    changes.extend(page_field("description", description, &after.description));
    let addresses = Change::between(
        &minor::ADDRESS_CHANGED,
        &address_pattern(&before.addresses()),
        &address_pattern(&after.addresses()),
    );
    if addresses.is_some() {
        changes.extend(addresses);
    } else {
        changes.extend(page_field("path", page, &after.page));
        changes.extend(page_field("slug", slug, &after.slug));
        changes.extend(page_field("site", site, &after.site));
    }
    changes.extend(compare_removed_ids(before, after));
    changes
}

fn page_field<T>(name: &str, before: &T, after: &T) -> Option<Change>
where
    T: Clone + PartialEq + Into<Option<String>>,
{
    Change::between(&patch::PAGE_CHANGED, before, after).map(|change| change.subject(name))
}

fn address_pattern(addresses: &Addresses) -> String {
    format!("{}…{}", addresses.base, addresses.end)
}

fn compare_codes(before: &Catalog, after: &Catalog) -> Option<Change> {
    Change::between(&major::CODE_TYPE_CHANGED, &code_type(before), &code_type(after))
        .or_else(|| Change::between(&patch::CODE_RANGE_CHANGED, &code_range(before), &code_range(after)))
}

fn code_type(catalog: &Catalog) -> String {
    catalog.codes.map_or("text", |range| range.integer_type().name()).to_owned()
}

fn code_range(catalog: &Catalog) -> Option<String> {
    catalog.codes.map(|range| format!("{} to {}", range.from, range.to))
}

/// The values of each declared fact.
type FactValues = BTreeMap<String, Vec<String>>;

fn compare_facts(before: &FactValues, after: &FactValues) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, values) in before {
        if let Some(after) = after.get(name) {
            changes.extend(compare_values(values, after).into_iter().map(|change| change.subject(name)));
        } else {
            changes.push(Change::new(&major::FACT_REMOVED).subject(name).before(values.join(", ")));
        }
    }
    for (name, values) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        changes.push(Change::new(&minor::FACT_ADDED).subject(name).after(values.join(", ")));
    }
    changes
}

fn compare_values(before: &[String], after: &[String]) -> Vec<Change> {
    let mut changes = Vec::new();
    for value in before.iter().filter(|value| !after.contains(value)) {
        changes.push(Change::new(&major::FACT_VALUE_REMOVED).before(value.clone()));
    }
    for value in after.iter().filter(|value| !before.contains(value)) {
        changes.push(Change::new(&minor::FACT_VALUE_ADDED).after(value.clone()));
    }
    if changes.is_empty() {
        changes.extend(Change::between(&patch::ORDER_CHANGED, &before.join(", "), &after.join(", ")));
    }
    changes
}

/// Compares the lists of removed ids. The ids of entries that the same change removes or restores have rules of their own.
fn compare_removed_ids(before: &Catalog, after: &Catalog) -> Option<Change> {
    let (delisted, listed) = (unexplained_ids(before, after), unexplained_ids(after, before));
    let is_same_set = removed_ids(before) == removed_ids(after);
    if before.removed == after.removed || (delisted.is_none() && listed.is_none() && !is_same_set) {
        return None;
    }
    Some(Change::new(&patch::REMOVED_IDS_CHANGED).before(delisted).after(listed))
}

/// Returns the removed ids of a catalog that the other one has neither in its list nor as an entry.
fn unexplained_ids(catalog: &Catalog, other: &Catalog) -> Option<String> {
    let mut known_ids = removed_ids(other);
    known_ids.extend(other.entries.iter().map(|entry| entry.id.as_str()));
    let ids = catalog.removed.iter().map(String::as_str).filter(|id| !known_ids.contains(id));
    let ids: Vec<&str> = ids.collect();
    if ids.is_empty() { None } else { Some(ids.join(", ")) }
}

fn removed_ids(catalog: &Catalog) -> HashSet<&str> {
    catalog.removed.iter().map(String::as_str).collect()
}
