//! What two catalogs say of all their entries at once.

use std::collections::{BTreeMap, HashSet};

use error_catalog_model::{Addresses, Catalog};

use crate::change::{Change, Found};
use crate::rules::{major, minor, patch};

pub(super) fn compare(before: &Catalog, after: &Catalog, changes: &mut Vec<Change>) {
    // Every field is named: whoever adds one to the catalog has to say here what its change means.
    let Catalog {
        schema: _,
        page,
        title,
        description,
        slug,
        site,
        shape,
        codes: _,
        facts: declared,
        removed: _,
        entries: _,
    } = before;
    let found = &mut Found::new(None, changes);
    codes(before, after, found);
    facts(declared, &after.facts, found);
    if *shape != after.shape {
        found.add(&minor::SHAPE_CHANGED, None, shape.as_deref(), after.shape.as_deref());
    }
    let (then, now) = (before.addresses(), after.addresses());
    let mut told = vec![("title", title, &after.title), ("description", description, &after.description)];
    if then == now {
        told.extend([("slug", slug, &after.slug), ("site", site, &after.site)]);
        if *page != after.page {
            found.add(&patch::PAGE_CHANGED, "path", &**page, &*after.page);
        }
    } else {
        found.add(&minor::ADDRESS_CHANGED, None, &*shown(&then), &*shown(&now));
    }
    for (name, then, now) in told {
        if then != now {
            found.add(&patch::PAGE_CHANGED, name, then.as_deref(), now.as_deref());
        }
    }
    removed(before, after, found);
}

fn codes(before: &Catalog, after: &Catalog, found: &mut Found<'_>) {
    let [then, now] =
        [before, after].map(|catalog| catalog.codes.map_or("text", |range| range.integer_type().name()));
    if then != now {
        found.add(&major::CODE_TYPE, None, then, now);
    } else if before.codes != after.codes {
        let [then, now] = [before, after].map(|catalog| {
            catalog.codes.map(|range| format!("{} to {}", range.from, range.to)).unwrap_or_default()
        });
        found.add(&patch::CODE_RANGE, None, &*then, &*now);
    }
}

/// Facts as they are declared, each with its values.
type Declared = BTreeMap<String, Vec<String>>;

fn facts(before: &Declared, after: &Declared, found: &mut Found<'_>) {
    for (name, then) in before {
        let Some(now) = after.get(name) else {
            found.add(&major::FACT_GONE, name.as_str(), &*then.join(", "), None);
            continue;
        };
        let start = found.len();
        for value in then.iter().filter(|value| !now.contains(value)) {
            found.add(&major::FACT_VALUE_GONE, name.as_str(), value.as_str(), None);
        }
        for value in now.iter().filter(|value| !then.contains(value)) {
            found.add(&minor::FACT_VALUE_ADDED, name.as_str(), None, value.as_str());
        }
        if then != now && found.len() == start {
            found.add(&patch::ORDER_CHANGED, name.as_str(), &*then.join(", "), &*now.join(", "));
        }
    }
    for (name, now) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        found.add(&minor::FACT_DECLARED, name.as_str(), None, &*now.join(", "));
    }
}

/// The ids that are never used again: those of rows that this change removes or brings back are told there.
fn removed(before: &Catalog, after: &Catalog, found: &mut Found<'_>) {
    let list = |catalog: &Catalog, other: &Catalog| -> Vec<String> {
        let rows: HashSet<&str> = other.entries.iter().map(|entry| &*entry.id).collect();
        let is_told = |id: &&String| other.removed.contains(id) || rows.contains(id.as_str());
        catalog.removed.iter().filter(|id| !is_told(id)).cloned().collect()
    };
    let (gone, new) = (list(before, after), list(after, before));
    let holds_all = |one: &Catalog, other: &Catalog| one.removed.iter().all(|id| other.removed.contains(id));
    let is_tidied = holds_all(before, after) && holds_all(after, before);
    if before.removed != after.removed && (is_tidied || !gone.is_empty() || !new.is_empty()) {
        let text = |ids: &[String]| (!ids.is_empty()).then(|| ids.join(", "));
        let (gone, new) = (text(&gone), text(&new));
        found.add(&patch::REMOVED_LISTED, None, gone.as_deref(), new.as_deref());
    }
}

fn shown(addresses: &Addresses) -> String {
    format!("{}…{}", addresses.base, addresses.end)
}
