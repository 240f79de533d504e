//! Reads the settings of a `catalog:` block that are texts, lists or ranges.

use error_catalog_model::{CodeRange, is_integer};

use crate::column_kind::REASON;
use crate::parse::node::{Field, Node, Value};
use crate::parse::settings::{DeclaredColumn, DeclaredFormat};
use crate::parse::settings_reader::SettingsReader;
use crate::parse::severities::RuleSeverity;
use crate::{ColumnKind, MessageFormat, PlaceholderSyntax, Settings, Severity};

/// The value that switches a rule off.
pub(crate) const OFF: &str = "off";

pub(crate) fn read_site(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    let Some(site) = reader.text(node) else { return };
    let host = ["https://", "http://"].into_iter().find_map(|scheme| site.value.strip_prefix(scheme));
    let is_address = |host: &str| {
        host.starts_with(char::is_alphanumeric)
            && !host.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"\\`{}?#".contains(c))
    };
    if !host.is_some_and(is_address) {
        let message = format!("expected the address of a site, found `{}`", site.value);
        reader.error(
            site.span,
            message,
            "write the address as a browser shows it: `https://docs.example.com`",
        );
    }
    settings.site = Some(site.value);
}

pub(crate) fn read_tables(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    settings.tables = reader.texts(node);
}

pub(crate) fn read_columns(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    let common = ColumnKind::COMMON.map(|kind| kind.to_string());
    let known = common.iter().chain(settings.facts.keys()).map(String::as_str).chain([REASON]);
    let known: Vec<&str> = known.collect();
    for Field { key: name, value: headings } in reader.fields(node) {
        if headings.value.is_null() {
            reader.without_value(name, "write the heading of its column, or delete the field");
        }
        let is_reason = name.value == REASON;
        let kind = if is_reason { ColumnKind::Message } else { column_kind(&name.value) };
        settings.has_reasons |= is_reason;
        if is_reason && settings.message_format().is_none() {
            let message = "expected a `shape:` that makes messages of reasons, found none";
            let help = "declare how logs show a code and its reason, such as:\ncatalog:\n  shape: \"{code}: {reason}\"";
            reader.error(name.span, message, help);
        }
        if matches!(&kind, ColumnKind::Fact(fact) if !settings.facts.contains_key(fact)) {
            reader.unknown_key("column", name, &known, node.value.fields());
            continue;
        }
        for heading in reader.texts(headings) {
            settings.columns.push(DeclaredColumn { kind: kind.clone(), heading });
        }
    }
}

fn column_kind(name: &str) -> ColumnKind {
    let common = ColumnKind::COMMON.into_iter().find(|kind| kind.to_string() == name);
    common.unwrap_or_else(|| ColumnKind::Fact(name.to_owned()))
}

pub(crate) fn read_optional(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    let known = ColumnKind::OPTIONAL.map(|kind| kind.to_string());
    for name in reader.names(node) {
        match ColumnKind::OPTIONAL.into_iter().find(|kind| kind.to_string() == name.value) {
            Some(kind) => settings.optional.push(kind),
            None => reader.unknown("column", &name, &known.each_ref().map(String::as_str)),
        }
    }
}

pub(crate) fn read_shape(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    let Some(text) = reader.text(node) else { return };
    settings.declared_format = match MessageFormat::declared(&text.value) {
        Some(format) => DeclaredFormat::Valid(format),
        None => DeclaredFormat::Invalid(text),
    };
}

pub(crate) fn read_codes(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    if reader.has_unknown_keys(node, &["from", "to", "unique"]) {
        return;
    }
    let (from, to) = (node.value.get("from"), node.value.get("to"));
    let bounds = [from, to].into_iter().flatten();
    let integers: Vec<&Node> = bounds.filter(|bound| bound.value.text().is_some_and(is_integer)).collect();
    if let Some(beyond) = integers.iter().find(|bound| integer(bound).is_none()) {
        let message = format!("expected an integer of 64 bits, found `{}`", reader.source.slice(beyond.span));
        let help = format!("write integers from {} to {}", i64::MIN, i64::MAX);
        reader.error(beyond.span, message, help);
        return;
    }
    let unique = node.value.get("unique");
    if let Some(unique) = unique
        && !unique.value.is_bool()
    {
        return reader.expected("`true` or `false`", unique, "write `unique: true`, or delete it");
    }
    let unique = unique.is_some_and(|unique| unique.value.text() == Some("true"));
    match (from.and_then(integer), to.and_then(integer)) {
        (Some(from), Some(to)) if from <= to => settings.codes = Some(CodeRange { from, to, unique }),
        _ => reader.error(node.span, "expected a range of integers", "write `codes: { from: 100, to: 699 }`"),
    }
}

fn integer(node: &Node) -> Option<i64> {
    if let Value::Plain(text) = &node.value { text.parse().ok() } else { None }
}

pub(crate) fn read_parameters(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    settings.parameters = reader.names(node);
    let syntaxes = settings.placeholder_syntaxes.insert(Vec::new());
    for name in &settings.parameters {
        match PlaceholderSyntax::ALL.into_iter().find(|syntax| syntax.name() == name.value) {
            Some(syntax) => syntaxes.push(syntax),
            None => reader.unknown(
                "placeholder syntax",
                name,
                &PlaceholderSyntax::ALL.map(PlaceholderSyntax::name),
            ),
        }
    }
}

/// Reads severities by the names of their rules. Whether there are such rules is checked when the page is finished.
pub(crate) fn read_severities(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    for field in reader.fields(node) {
        let Some(text) = reader.required(field) else { continue };
        let severity = Severity::ALL.into_iter().find(|severity| severity.as_str() == text.value);
        if severity.is_none() && text.value != OFF {
            let known: Vec<&str> = Severity::ALL.map(Severity::as_str).into_iter().chain([OFF]).collect();
            reader.unknown("severity", &text, &known);
        } else {
            settings.severities.set(RuleSeverity { rule: field.key.clone(), severity, span: text.span });
        }
    }
}
