//! The keys of a `catalog:` block: one table, with the function that reads each value.

use std::collections::HashSet;

use crate::parse::node::{Field, Node, Value};
use crate::parse::read_facts::{read_contradictions, read_entries, read_facts};
use crate::parse::read_rewordings::{read_removed, read_reworded};
use crate::parse::read_values::{
    OFF, read_codes, read_columns, read_optional, read_parameters, read_severities, read_shape, read_site,
    read_tables,
};
use crate::parse::settings_reader::SettingsReader;
use crate::parse::value_form::{FormField, ValueForm};
use crate::{ColumnKind, PlaceholderSyntax, Settings, Severity};

/// A key of a `catalog:` block.
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// The meaning of its value.
    pub description: &'static str,
    /// The form of its value.
    pub form: ValueForm,
    /// Reads its value.
    read: fn(&mut SettingsReader<'_>, &mut Settings, &Node),
}

/// Every key of a `catalog:` block, in the order in which they are read: facts and the message format before the settings that use them.
pub static KEYS: [Key; 13] = [
    Key {
        name: "site",
        description: "The address of the site that shows the pages.",
        form: ValueForm::Text,
        read: read_site,
    },
    Key {
        name: "tables",
        description: "The headings above the tables of errors; by default, every table with the needed columns.",
        form: ValueForm::Texts,
        read: read_tables,
    },
    Key {
        name: "shape",
        description: "The message format, such as `Printer {code}: {reason}`; by default, that of most messages.",
        form: ValueForm::Text,
        read: read_shape,
    },
    Key {
        name: "facts",
        description: "The facts of entries, with their values.",
        form: ValueForm::Map(&ValueForm::Either(
            &ValueForm::Texts,
            &ValueForm::Fields(&[
                FormField::new("description", "The meaning of the fact.", ValueForm::Text),
                FormField::new("default", "The value of entries that have none.", ValueForm::Text),
                FormField::required(
                    "values",
                    "The values, or their meanings by value.",
                    ValueForm::Either(&ValueForm::Texts, &ValueForm::Map(&ValueForm::Text)),
                ),
            ]),
        )),
        read: read_facts,
    },
    Key {
        name: "columns",
        description: "The headings of columns, by the kind of column or the name of a fact.",
        form: ValueForm::Map(&ValueForm::Texts),
        read: read_columns,
    },
    Key {
        name: "optional",
        description: "The columns that rows may leave empty.",
        form: ValueForm::Names(|| ColumnKind::OPTIONAL.map(|kind| kind.to_string()).into()),
        read: read_optional,
    },
    Key {
        name: "codes",
        description: "The range of the codes, which are integers then. With `unique: true`, no two rows have the same code.",
        form: ValueForm::Fields(&[
            FormField::required("from", "The smallest code.", ValueForm::Integer),
            FormField::required("to", "The greatest code.", ValueForm::Integer),
            FormField::new("unique", "True if no two rows have the same code.", ValueForm::Boolean),
        ]),
        read: read_codes,
    },
    Key {
        name: "parameters",
        description: "The syntaxes of placeholders in messages; `phone` and `braces` by default.",
        form: ValueForm::Names(|| PlaceholderSyntax::ALL.map(|syntax| syntax.name().to_owned()).into()),
        read: read_parameters,
    },
    Key {
        name: "entries",
        description: "Facts, aliases and the basis of entries, by id.",
        form: ValueForm::Map(&ValueForm::Map(&ValueForm::Texts)),
        read: read_entries,
    },
    Key {
        name: "contradictions",
        description: "Beginnings of fixes that contradict a value of a fact.",
        form: ValueForm::Map(&ValueForm::Map(&ValueForm::Texts)),
        read: read_contradictions,
    },
    Key {
        name: "reworded",
        description: "Earlier messages, each with the message that replaced it. Logs with an earlier message are still understood.",
        form: ValueForm::List(&ValueForm::Fields(&[
            FormField::required("was", "The earlier message.", ValueForm::Text),
            FormField::required("now", "The message that replaced it.", ValueForm::Text),
        ])),
        read: read_reworded,
    },
    Key {
        name: "removed",
        description: "The ids of entries that were removed on purpose.",
        form: ValueForm::Texts,
        read: read_removed,
    },
    Key {
        name: "severities",
        description: "The severities of rules on this page.",
        form: ValueForm::Map(&ValueForm::Name(|| {
            Severity::ALL.into_iter().map(Severity::as_str).chain([OFF]).map(str::to_owned).collect()
        })),
        read: read_severities,
    },
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
            if let Some(key) = reader.unknown_key("key", key, &names, &block) {
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
