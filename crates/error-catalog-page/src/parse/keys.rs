//! The keys of a `catalog:` block: one table, with the function that reads each value.

use std::collections::HashSet;

use crate::parse::node::{Field, Node, Value};
use crate::parse::read_facts::{read_contradictions, read_entries, read_facts};
use crate::parse::read_rewordings::{read_removed, read_reworded};
use crate::parse::read_values::{
    read_codes, read_columns, read_optional, read_parameters, read_severities, read_shape, read_site,
    read_tables,
};
use crate::parse::settings::Settings;
use crate::parse::settings_reader::SettingsReader;

/// A key of a `catalog:` block.
pub(crate) struct Key {
    /// Its name.
    pub(crate) name: &'static str,
    /// Reads its value.
    read: fn(&mut SettingsReader<'_>, &mut Settings, &Node),
}

/// Every key of a `catalog:` block, in the order in which they are read: facts and the message format before the settings that use them.
pub(crate) static KEYS: [Key; 13] = [
    Key { name: "site", read: read_site },
    Key { name: "tables", read: read_tables },
    Key { name: "shape", read: read_shape },
    Key { name: "facts", read: read_facts },
    Key { name: "columns", read: read_columns },
    Key { name: "optional", read: read_optional },
    Key { name: "codes", read: read_codes },
    Key { name: "parameters", read: read_parameters },
    Key { name: "entries", read: read_entries },
    Key { name: "contradictions", read: read_contradictions },
    Key { name: "reworded", read: read_reworded },
    Key { name: "removed", read: read_removed },
    Key { name: "severities", read: read_severities },
];

/// Returns whether a name is a key of a `catalog:` block.
pub(crate) fn is_key(name: &str) -> bool {
    KEYS.iter().any(|key| key.name == name)
}

/// A value of a `catalog:` block.
struct KeyValue<'n> {
    /// The key, or the known key that it resembles.
    key: &'n str,
    value: &'n Node,
}

/// Reads a `catalog:` block.
pub(crate) fn read_block(reader: &mut SettingsReader<'_>, settings: &mut Settings, mut block: Vec<Field>) {
    hoist_settings(reader, &mut block);
    adopt_now(reader, &mut block);
    let mut values = Vec::with_capacity(block.len());
    for Field { key, value } in &block {
        if is_key(&key.value) {
            values.push(KeyValue { key: &key.value, value });
        } else {
            let names = KEYS.each_ref().map(|key| key.name);
            // `entry` for `entries` is more than a typing error.
            let start = key.value.get(..MIN_COMMON_START);
            let begins_so = |name: &&&str| start.is_some_and(|start| name.starts_with(start));
            let near = reader.near(&key.value, &names).or_else(|| names.iter().find(begins_so).copied());
            if let Some(key) = reader.unknown_key("key", key, near, &names, &block) {
                values.push(KeyValue { key, value });
            }
        }
    }
    for key in &KEYS {
        for value in values.iter().filter(|value| value.key == key.name) {
            (key.read)(reader, settings, value.value);
        }
    }
}

/// Moves the settings that are indented as if they belonged to the setting above them to the end of the block, and reports
/// them.
fn hoist_settings(reader: &mut SettingsReader<'_>, block: &mut Vec<Field>) {
    let facts = block.iter().find(|field| field.key.value == "facts");
    let facts = facts.map_or(&[][..], |field| field.value.value.fields());
    let facts: HashSet<String> = facts.iter().map(|field| field.key.value.clone()).collect();
    let mut nested = Vec::new();
    for Field { key: parent, value } in block.iter_mut() {
        if let Value::Mapping(fields) = &mut value.value {
            let is_setting = |field: &Field| {
                is_key(&field.key.value)
                    && is_setting_below(&parent.value, field, facts.contains(&field.key.value))
            };
            let (settings, own_fields): (Vec<Field>, _) = fields.drain(..).partition(is_setting);
            nested.extend(settings);
            *fields = own_fields;
        }
    }
    for Field { key, .. } in &nested {
        let message = format!("expected the setting `{}` directly below `catalog:`", key.value);
        let help = "indent it as the other settings of `catalog:` are";
        reader.push_moved(reader.diagnostic(key.span, message, help), key.span);
    }
    block.append(&mut nested);
}

/// Moves a `now` that is indented like a setting to the last rewording, which lacks it, and reports it.
fn adopt_now(reader: &mut SettingsReader<'_>, block: &mut Vec<Field>) {
    let Some(index) = block.iter().position(|field| field.key.value == "now") else { return };
    let now = block.remove(index);
    let message = "expected `now` below its `was`, indented alike";
    let diagnostic = reader.diagnostic(now.key.span, message, "indent the line as the `was` above it");
    reader.push_moved(diagnostic, now.key.span);
    let rewordings = block.iter_mut().find(|field| field.key.value == "reworded");
    if let Some(Value::Sequence(items)) = rewordings.map(|field| &mut field.value.value)
        && let Some(Node { value: Value::Mapping(fields), .. }) = items.last_mut()
        && matches!(fields.as_slice(), [field] if field.key.value == "was")
    {
        fields.push(now);
    }
}

/// Returns whether a field named like a setting cannot belong to the setting above it.
fn is_setting_below(parent: &str, field: &Field, is_fact: bool) -> bool {
    match (parent, &field.value.value) {
        ("facts", Value::Sequence(items)) => items.iter().any(|item| item.value.is_collection()),
        ("facts", value) => value.is_collection() || value.is_null(),
        ("entries", value) => !matches!(value, Value::Mapping(_)),
        ("contradictions", _) => !is_fact,
        ("severities", _) => true,
        _ => false,
    }
}

/// The minimum length of a common prefix of two keys that may be mistaken for each other.
const MIN_COMMON_START: usize = 4;
