//! The keys of a `catalog:` block: one table, and one function per key.

use std::collections::{BTreeMap, HashMap, HashSet};

use error_catalog_model::{CodeRange, FactFault, fact_faults, is_id, is_integer, nfc};

use crate::column_kind::{ColumnKind, key};
use crate::diagnostic::{Diagnostic, Fix};
use crate::finish::FEW;
use crate::message_format::{MessageFormat, id_of_message};
use crate::parse::node::{Field, Node, Value};
use crate::parse::reader::{Reader, without_curly_quotes};
use crate::parse::settings::{
    Contradiction, DeclaredColumn, DeclaredFact, Given, GivenFact, Reworded, Settings,
};
use crate::placeholder_syntax::PlaceholderSyntax;
use crate::rules::front_matter::FACT_NAME;
use crate::rules::{rule, rules};
use crate::scalar::scalar;
use crate::severity::Severity;
use crate::span::{Span, Spanned};

/// A key of a `catalog:` block.
pub(crate) struct Key {
    /// Its name.
    pub(crate) name: &'static str,
    /// Reads its value.
    read: fn(&mut Reader<'_>, &mut Settings, &Node),
}

/// Every key of a `catalog:` block.
pub(crate) static KEYS: [Key; 13] = [
    Key { name: "site", read: read_site },
    Key { name: "tables", read: |reader, settings, node| settings.tables = reader.texts(node) },
    Key { name: "columns", read: read_columns },
    Key { name: "optional", read: read_optional },
    Key { name: "shape", read: read_shape },
    Key { name: "codes", read: read_codes },
    Key { name: "parameters", read: read_parameters },
    Key { name: "facts", read: read_facts },
    Key { name: "entries", read: read_entries },
    Key { name: "contradictions", read: read_contradictions },
    Key { name: "reworded", read: read_reworded },
    Key { name: "removed", read: read_removed },
    Key { name: "severities", read: read_severities },
];

/// Whether a name is a key of a `catalog:` block.
pub(crate) fn is_key(name: &str) -> bool {
    KEYS.iter().any(|key| key.name == name)
}

/// Reads a `catalog:` block.
pub(crate) fn read_block(reader: &mut Reader<'_>, settings: &mut Settings, block: &[Field]) {
    let names = KEYS.each_ref().map(|key| key.name);
    for field in block {
        let name = if is_key(&field.key.value) {
            Some(field.key.value.as_str())
        } else {
            reader.unknown_key(&field.key, &names, block)
        };
        if let Some(key) = KEYS.iter().find(|key| Some(key.name) == name) {
            (key.read)(reader, settings, &field.value);
        }
    }
    // Facts may be declared below what uses them.
    respell_declarations(reader, settings);
    check_columns(reader, settings);
    check_given_facts(reader, settings);
    check_contradictions(reader, settings);
}

fn read_site(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    let Some(site) = reader.text(node) else { return };
    let host = ["https://", "http://"].into_iter().find_map(|scheme| site.value.strip_prefix(scheme));
    let is_address = |host: &str| {
        host.starts_with(char::is_alphanumeric)
            && !host.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"\\`{}".contains(c))
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

fn read_columns(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    for Field { key: name, value: headings } in reader.fields(node) {
        if headings.value.is_null() {
            reader.without_value(name, "write the heading of its column, or delete the field");
        }
        let is_reason = name.value == REASON;
        settings.has_reasons |= is_reason;
        let role = if is_reason { ColumnKind::Message } else { role(&name.value) };
        for heading in reader.texts(headings) {
            settings.columns.push(DeclaredColumn { role: Spanned::new(role.clone(), name.span), heading });
        }
    }
}

fn check_columns(reader: &mut Reader<'_>, settings: &mut Settings) {
    let reasons = settings.columns.iter().find(|column| reader.source.slice(column.role.span) == REASON);
    if let (Some(reasons), None) = (reasons, &settings.shape) {
        let help =
            "declare how logs show a code and its reason, such as:\ncatalog:\n  shape: \"{code}: {reason}\"";
        reader.error(
            reasons.role.span,
            "expected a `shape:` that makes messages of reasons, found none",
            help,
        );
    }
    let common = ColumnKind::COMMON.map(|role| role.to_string());
    let known: Vec<&str> =
        common.iter().chain(settings.facts.keys()).map(String::as_str).chain([REASON]).collect();
    let present: Vec<String> =
        settings.columns.iter().map(|column| reader.source.slice(column.role.span).to_owned()).collect();
    let mut last = None;
    settings.columns.retain(|DeclaredColumn { role, .. }| {
        let ColumnKind::Fact(name) = &role.value else { return true };
        let is_known = settings.facts.contains_key(name);
        if !is_known && last.replace(role.span) != Some(role.span) {
            let name = Spanned::new(name.clone(), role.span);
            reader.unknown_beside("column", &name, &known, |near| {
                present.iter().any(|present| present == near)
            });
        }
        is_known
    });
}

fn read_optional(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    let known = ColumnKind::OPTIONAL.map(|role| role.to_string());
    for name in reader.texts(node) {
        match ColumnKind::OPTIONAL.into_iter().find(|role| role.to_string() == name.value) {
            Some(role) => settings.optional.push(role),
            None => reader.unknown("column", &name, &known.each_ref().map(String::as_str)),
        }
    }
}

fn read_shape(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    let Some(text) = reader.text(node) else { return };
    settings.shape = MessageFormat::declared(&text.value);
    if settings.shape.is_none() {
        settings.unread_shape = Some(text);
    }
}

fn read_codes(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    if reader.has_unknown_keys(node, &["from", "to"]) {
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
    match (from.and_then(integer), to.and_then(integer)) {
        (Some(from), Some(to)) if from <= to => settings.codes = Some(CodeRange { from, to }),
        _ => reader.error(node.span, "expected a range of integers", "write `codes: { from: 100, to: 699 }`"),
    }
}

fn integer(node: &Node) -> Option<i64> {
    if let Value::Plain(text) = &node.value { text.parse().ok() } else { None }
}

fn read_parameters(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    settings.notations.clear();
    for name in reader.texts(node) {
        match PlaceholderSyntax::ALL.into_iter().find(|notation| notation.name() == name.value) {
            Some(notation) => settings.notations.push(notation),
            None => reader.unknown(
                "way to write parameters",
                &name,
                &PlaceholderSyntax::ALL.map(PlaceholderSyntax::name),
            ),
        }
    }
}

fn read_facts(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    let mut sound = BTreeMap::new();
    for field @ Field { key: name, value } in reader.fields(node) {
        let is_list = matches!(&value.value, Value::Sequence(items) if items.iter().all(|item| !item.value.is_collection()));
        if (!is_list && value.value.is_collection() && misindented(reader, settings, field))
            || is_named_like_column(reader, name)
        {
            continue;
        }
        let values = reader.texts(value);
        let mut seen = HashSet::new();
        let repeated = values.iter().find(|value| !seen.insert(&value.value));
        if let Some(repeated) = repeated {
            reader.error(
                repeated.span,
                format!("duplicate value `{}`", repeated.value),
                "delete the repetition",
            );
        } else if is_list && values.is_empty() {
            reader.error(
                value.span,
                "expected values, found an empty list",
                "list the values that the fact may have: `[never, later, now]`",
            );
        } else if value.value.is_null() || !values.is_empty() {
            sound.insert(name.value.clone(), values.iter().map(|value| value.value.clone()).collect());
        }
        settings.facts.insert(name.value.clone(), DeclaredFact { name: name.clone(), values });
    }
    for FactFault { fact, what, remedy } in &fact_faults(&sound) {
        if let Some(DeclaredFact { name, .. }) = settings.facts.get(fact) {
            let label = reader.source.label(name.span);
            reader.push(Diagnostic::new(&FACT_NAME, label, what).with_help(remedy));
        }
    }
}

fn read_entries(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    for field @ Field { key: id, value } in reader.fields(node) {
        if !matches!(value.value, Value::Mapping(_)) && misindented(reader, settings, field) {
            continue;
        }
        let id = Spanned::new(nfc(&id.value).into_owned(), id.span);
        let mut given = Given { id, facts: Vec::new(), basis: None, aliases: Vec::new() };
        let mut before = None;
        for field in reader.fields(value) {
            if !reader.is_cut_quotation(before, field) {
                match field.key.value.as_str() {
                    "aliases" => given.aliases = reader.texts(&field.value),
                    "basis" => given.basis = reader.required(field),
                    _ => {
                        let value = reader.required(field);
                        given.facts.extend(value.map(|value| GivenFact { name: field.key.clone(), value }));
                    }
                }
            }
            before = Some(field);
        }
        settings.entries.push(given);
    }
}

/// Takes the spelling of names and values that entries use for the spelling with which they are declared.
fn respell_declarations(reader: &mut Reader<'_>, settings: &mut Settings) {
    let given: Vec<&GivenFact> = settings.entries.iter().flat_map(|given| &given.facts).collect();
    let names: Vec<&Spanned<String>> = settings.facts.values().map(|fact| &fact.name).collect();
    let used = given.iter().map(|fact| fact.name.value.as_str());
    for respelling in reader.misspelled_declarations(&names, used, FEW) {
        if let Some(fact) = settings.facts.remove(&respelling.declared) {
            settings.facts.insert(respelling.used, fact);
        }
    }
    let mut used: HashMap<&str, Vec<&str>> = HashMap::new();
    for fact in given {
        used.entry(&fact.name.value).or_default().push(&fact.value.value);
    }
    for (name, fact) in &mut settings.facts {
        let values: Vec<&Spanned<String>> = fact.values.iter().collect();
        let used = used.get(name.as_str()).into_iter().flatten().copied();
        for respelling in reader.misspelled_declarations(&values, used, FEW) {
            let values = fact.values.iter_mut().filter(|value| value.value == respelling.declared);
            values.for_each(|value| value.value.clone_from(&respelling.used));
        }
    }
}

fn check_given_facts(reader: &mut Reader<'_>, settings: &mut Settings) {
    let declared = &settings.facts;
    let names: Vec<&str> = declared.keys().map(String::as_str).collect();
    for given in &mut settings.entries {
        let present: HashSet<String> = given.facts.iter().map(|fact| fact.name.value.clone()).collect();
        given.facts.retain(|GivenFact { name, value }| {
            if is_named_like_column(reader, name) {
                return false;
            }
            if declared.is_empty() {
                let help = format!(
                    "declare it and all its values:\ncatalog:\n  facts:\n    {}: [{}, …]",
                    scalar(&name.value),
                    scalar(&value.value)
                );
                reader.error(name.span, format!("the fact `{}` is not declared", name.value), help);
                return false;
            }
            let Some(fact) = declared.get(&name.value) else {
                reader.unknown_beside("fact", name, &names, |near| present.contains(near));
                return false;
            };
            is_value(reader, fact, value, |_| false)
        });
    }
}

fn read_contradictions(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    for field in reader.fields(node) {
        for Field { key: value, value: words } in reader.fields(&field.value) {
            let words = reader.texts(words).into_iter().map(|word| word.value).collect();
            settings.contradictions.push(Contradiction {
                fact: field.key.clone(),
                value: value.clone(),
                words,
            });
        }
    }
}

fn check_contradictions(reader: &mut Reader<'_>, settings: &Settings) {
    let names: Vec<&str> = settings.facts.keys().map(String::as_str).collect();
    let all = &settings.contradictions;
    for Contradiction { fact, value, .. } in all {
        match settings.facts.get(&fact.value) {
            Some(declared) => {
                let of_fact = || all.iter().filter(|other| other.fact.value == fact.value);
                is_value(reader, declared, value, |near| of_fact().any(|other| other.value.value == near));
            }
            None => {
                reader.unknown_beside("fact", fact, &names, |near| {
                    all.iter().any(|other| other.fact.value == near)
                });
            }
        }
    }
}

/// Whether a fact may have a value; reported, if not.
fn is_value(
    reader: &mut Reader<'_>,
    fact: &DeclaredFact,
    value: &Spanned<String>,
    is_present: impl Fn(&str) -> bool,
) -> bool {
    let is_value = fact.values.iter().any(|known| known.value == value.value);
    if !is_value {
        let known: Vec<&str> = fact.values.iter().map(|value| value.value.as_str()).collect();
        reader.unknown_beside("value", value, &known, is_present);
    }
    is_value
}

fn read_reworded(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    let items = reader.items(node, "a list of rewordings", REWORDED);
    let mut earlier: Option<&Node> = None;
    for item in items {
        let part = |item: &Node, name: &str| {
            let node = item.value.get(name)?;
            Some(Spanned::new(node.value.text()?.to_owned(), node.span))
        };
        let has_unknown_keys = reader.has_unknown_keys(item, &["was", "now"]);
        match (part(item, "was"), part(item, "now")) {
            (Some(was), Some(now)) => {
                settings.reworded.push(Reworded { was: was.value, now, span: item.span });
            }
            (Some(_), None) if earlier.is_none() && item.value.fields().len() == 1 => earlier = Some(item),
            (None, Some(now)) if item.value.fields().len() == 1 && earlier.is_some() => {
                if let Some(was) = earlier.take().and_then(|earlier| part(earlier, "was")) {
                    report_item_of_its_own(reader, item);
                    settings.reworded.push(Reworded { was: was.value, now, span: item.span });
                }
                continue;
            }
            _ if has_unknown_keys => {}
            _ => incomplete(reader, item),
        }
        if let Some(earlier) = earlier.take_if(|earlier| !std::ptr::eq(*earlier, item)) {
            incomplete(reader, earlier);
        }
    }
    if let Some(earlier) = earlier {
        incomplete(reader, earlier);
    }
}

fn incomplete(reader: &mut Reader<'_>, item: &Node) {
    reader.error(reader.first_line(item.span), "expected a rewording with `was` and `now`", REWORDED);
}

/// Reports a `now` that begins a list item instead of a line below its `was`.
fn report_item_of_its_own(reader: &mut Reader<'_>, item: &Node) {
    let message = "expected `now` in the item of its `was`, found a new item";
    let diagnostic = reader.diagnostic(reader.first_line(item.span), message, "write a space for the `-`");
    let line = reader.source.line_span(item.span.start);
    let is_dash = reader.source.slice(line.start..item.span.start).trim() == "-";
    let dash = reader.source.slice(line).find('-').map(|dash| line.start + dash).filter(|_| is_dash);
    let fix = dash.map(|dash| reader.source.fix("write a space for the `-`", Span::new(dash, dash + 1), " "));
    reader.push(fix.into_iter().fold(diagnostic, Diagnostic::with_fix));
}

fn read_removed(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    for text in reader.texts(node) {
        let bare = without_curly_quotes(&text.value).unwrap_or(&text.value);
        let of_message = if is_id(&nfc(bare)) { None } else { id_of_message(bare) };
        // The likely id counts as removed: otherwise its row would be reported as missing.
        let id = nfc(of_message.as_deref().unwrap_or(bare)).into_owned();
        if !is_id(&nfc(&text.value)) {
            report_no_id(reader, &text, &id, of_message.is_some());
        }
        settings.removed.push(Spanned::new(id, text.span));
    }
}

fn report_no_id(reader: &mut Reader<'_>, text: &Spanned<String>, id: &str, is_message: bool) {
    let expected = if is_message {
        "expected an id, found the message"
    } else if is_id(id) {
        "expected straight quotes, found the curly quotes of"
    } else {
        "expected an id, found"
    };
    let message = format!("{expected} `{}`", text.value);
    let diagnostic = if is_id(id) {
        let written = scalar(id);
        let fix = reader.source.fix(&format!("replace it with `{id}`"), text.span, written.clone());
        let fix = Fix { is_safe: true, ..fix };
        reader.diagnostic(text.span, message, format!("write {written}")).with_fix(fix)
    } else {
        reader.diagnostic(
            text.span,
            message,
            "write the id of the entry that was removed, such as `7-paper-jam`",
        )
    };
    reader.push(diagnostic);
}

fn read_severities(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    let names: Vec<&str> = rules().map(|rule| rule.name).collect();
    for field in reader.fields(node) {
        let Some(written) = reader.required(field) else { continue };
        let Some(rule) = rule(&field.key.value) else {
            if !misindented(reader, settings, field) {
                reader.unknown_beside("rule", &field.key, &names, |near| node.value.field(near).is_some());
            }
            continue;
        };
        let severity = Severity::ALL.into_iter().find(|severity| severity.as_str() == written.value);
        if severity.is_none() && written.value != OFF {
            let known: Vec<&str> = Severity::ALL.map(Severity::as_str).into_iter().chain([OFF]).collect();
            reader.unknown("severity", &written, &known);
        } else if rule.allows(severity) {
            settings.severities.by_rule.insert(rule.name, severity);
        } else {
            let lowerable: Vec<&str> =
                rules().filter(|rule| rule.can_be_lowered).map(|rule| rule.name).collect();
            reader.error(
                written.span,
                format!(
                    "`{}` cannot be `{}`: what it finds makes the catalog wrong, or breaks those who use it",
                    rule.name, written.value
                ),
                format!("delete the line; the rules that may be lowered are: {}", lowerable.join(", ")),
            );
        }
    }
}

/// Reports a setting that is indented as if it belonged to the setting above it, and reads it; whether it is one.
fn misindented(reader: &mut Reader<'_>, settings: &mut Settings, field: &Field) -> bool {
    let Some(key) = KEYS.iter().find(|key| key.name == field.key.value) else { return false };
    let message = format!("expected the setting `{}` directly below `catalog:`", key.name);
    let diagnostic =
        reader.diagnostic(field.key.span, message, "indent it as the other settings of `catalog:` are");
    let diagnostic = reader.with_column_of_settings(diagnostic, field.key.span);
    reader.push(diagnostic);
    (key.read)(reader, settings, &field.value);
    true
}

/// Whether a fact is named like a column that every page may have; reported, if it is.
fn is_named_like_column(reader: &mut Reader<'_>, name: &Spanned<String>) -> bool {
    let role = ColumnKind::COMMON.into_iter().find(|role| role.to_string() == key(&name.value));
    if let Some(role) = &role {
        let message = format!(
            "expected the name of a fact, found `{}`, which every page may have as a column",
            name.value
        );
        reader.error(name.span, message, format!("give the fact another name, such as `{role}-kind`"));
    }
    role.is_some()
}

fn role(name: &str) -> ColumnKind {
    let common = ColumnKind::COMMON.into_iter().find(|role| role.to_string() == name);
    common.unwrap_or_else(|| ColumnKind::Fact(name.to_owned()))
}

/// The name of a column of reasons.
pub(crate) const REASON: &str = "reason";

/// The severity of a rule that is switched off.
const OFF: &str = "off";

const REWORDED: &str =
    "write each as two lines:\n- was: \"the earlier message\"\n  now: \"the message of today\"";
