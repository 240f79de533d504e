//! Reads the facts of a `catalog:` block: their declarations, their values for entries, and contradictions to them.

use std::collections::{BTreeMap, HashSet};

use error_catalog_model::{FactDescription, FactError, fact_errors, nfc};

use crate::column_kind::key;
use crate::parse::node::{Field, Node, Value};
use crate::parse::settings::{Contradiction, DeclaredFact, EntryOverride, FactOverride};
use crate::parse::settings_reader::SettingsReader;
use crate::rules::front_matter::FACT_NAME;
use crate::scalar::scalar;
use crate::{ColumnKind, Settings, Span, Spanned};

pub(crate) fn read_facts(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    let mut valid_facts = BTreeMap::new();
    for Field { key: name, value } in reader.fields(node) {
        if is_named_like_column(reader, name) {
            continue;
        }
        let fact = declared_fact(reader, name, value);
        let mut seen = HashSet::new();
        if let Some(repeated) = fact.values.iter().find(|value| !seen.insert(&value.value)) {
            let message = format!("duplicate value `{}`", repeated.value);
            reader.error(repeated.span, message, "delete the repetition");
        } else if !fact.values.is_empty() || values_node(value).is_some_and(is_empty) {
            let values = fact.values.iter().map(|value| value.value.clone()).collect();
            valid_facts.insert(name.value.clone(), values);
        }
        settings.facts.insert(name.value.clone(), fact);
    }
    for FactError { fact, message, help } in fact_errors(&valid_facts) {
        if let Some(DeclaredFact { name, .. }) = settings.facts.get(&fact) {
            reader.push(reader.source.diagnostic(&FACT_NAME, name.span, message).with_help(help));
        }
    }
}

/// Returns the node with the values of a fact: the declaration itself, or its field `values`.
fn values_node(declaration: &Node) -> Option<&Node> {
    if let Value::Mapping(_) = declaration.value {
        return declaration.value.get("values");
    }
    Some(declaration)
}

fn is_empty(list: &Node) -> bool {
    list.value.is_null() || matches!(&list.value, Value::Sequence(items) if items.is_empty())
}

/// Reads the declaration of a fact: a list of values, or fields with texts that explain them and a default.
fn declared_fact(
    reader: &mut SettingsReader<'_>,
    name: &Spanned<String>,
    declaration: &Node,
) -> DeclaredFact {
    let mut fact = DeclaredFact {
        name: name.clone(),
        values: Vec::new(),
        description: FactDescription::default(),
        default: None,
    };
    let fields = if let Value::Mapping(fields) = &declaration.value { fields.as_slice() } else { &[] };
    if !fields.is_empty() {
        reader.has_unknown_keys(declaration, &["description", "default", "values"]);
    }
    match values_node(declaration) {
        None => {
            let help = "list the values that the fact may have: `values: [never, later, now]`";
            reader.error(
                name.span,
                format!("expected values of the fact `{}`, found none", name.value),
                help,
            );
        }
        Some(Node { value: Value::Mapping(values), .. }) => {
            for Field { key: value, value: description } in values {
                fact.values.push(value.clone());
                let description = reader.text(description).map(|text| text.value);
                fact.description.values.extend(description.map(|text| (value.value.clone(), text)));
            }
        }
        Some(values) => fact.values = reader.names(values),
    }
    for field in fields {
        match field.key.value.as_str() {
            "description" => fact.description.description = reader.prose(field).map(|text| text.value),
            "default" => fact.default = reader.required(field),
            _ => {}
        }
    }
    if let Some(default) = &fact.default {
        let known: Vec<&str> = fact.values.iter().map(|value| value.value.as_str()).collect();
        if !known.contains(&default.value.as_str()) {
            reader.unknown("value", default, &known);
            fact.default = None;
        }
    }
    fact
}

pub(crate) fn read_entries(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    let names: Vec<String> = settings.facts.keys().cloned().collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for Field { key: id, value } in reader.fields(node) {
        let span = Span::new(id.span.start, value.span.end.max(id.span.end));
        let id = Spanned::new(nfc(&id.value).into_owned(), id.span);
        let mut entry = EntryOverride { id, span, facts: Vec::new(), basis: None, aliases: Vec::new() };
        let fields = reader.fields(value);
        for field in fields {
            match field.key.value.as_str() {
                "aliases" => entry.aliases = reader.texts(&field.value),
                "basis" => entry.basis = reader.prose(field),
                _ => entry.facts.extend(fact_of_entry(reader, &settings.facts, field, fields, &names)),
            }
        }
        settings.entries.push(entry);
    }
}

/// A fact of an entry, if it is declared and may have that value.
fn fact_of_entry(
    reader: &mut SettingsReader<'_>,
    facts: &BTreeMap<String, DeclaredFact>,
    field: &Field,
    siblings: &[Field],
    names: &[&str],
) -> Option<FactOverride> {
    let (name, value) = (&field.key, reader.required(field)?);
    if is_named_like_column(reader, name) {
        return None;
    }
    if names.is_empty() {
        let help = format!(
            "declare it and all its values:\ncatalog:\n  facts:\n    {}: [{}, …]",
            scalar(&name.value),
            scalar(&value.value)
        );
        reader.error(name.span, format!("the fact `{}` is not declared", name.value), help);
        return None;
    }
    let mut name = name.clone();
    if !facts.contains_key(&name.value) {
        let known = reader.unknown_key("fact", &name, names, siblings)?;
        name = Spanned::new(known.to_owned(), name.span);
    }
    let known: Vec<&str> = facts.get(&name.value)?.values.iter().map(|value| value.value.as_str()).collect();
    if !known.contains(&value.value.as_str()) {
        reader.unknown("value", &value, &known);
        return None;
    }
    Some(FactOverride { name, value })
}

pub(crate) fn read_contradictions(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    let facts: Vec<String> = settings.facts.keys().cloned().collect();
    let names: Vec<&str> = facts.iter().map(String::as_str).collect();
    for Field { key: fact, value: values } in reader.fields(node) {
        let Some(declared) = settings.facts.get(&fact.value) else {
            reader.unknown_key("fact", fact, &names, node.value.fields());
            continue;
        };
        let known: Vec<&str> = declared.values.iter().map(|value| value.value.as_str()).collect();
        let values = reader.fields(values);
        for Field { key: value, value: words } in values {
            if !known.contains(&value.value.as_str()) {
                reader.unknown_key("value", value, &known, values);
            }
            let words = reader.texts(words).into_iter().map(|word| word.value).collect();
            let (fact, value) = (fact.value.clone(), value.value.clone());
            settings.contradictions.push(Contradiction { fact, value, words });
        }
    }
}

/// Returns whether a fact is named like a column that every page may have, and reports it then.
fn is_named_like_column(reader: &mut SettingsReader<'_>, name: &Spanned<String>) -> bool {
    let kind = ColumnKind::COMMON.into_iter().find(|kind| kind.to_string() == key(&name.value));
    if let Some(kind) = &kind {
        let message = format!(
            "expected the name of a fact, found `{}`, which every page may have as a column",
            name.value
        );
        reader.error(name.span, message, format!("give the fact another name, such as `{kind}-kind`"));
    }
    kind.is_some()
}
