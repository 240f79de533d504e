//! The keys of a `catalog:` block: one table, and one function per key.

use std::collections::{BTreeMap, HashMap, HashSet};

use error_catalog_model::{CodeRange, FactError, fact_errors, is_id, is_integer, nfc};

use crate::column_kind::{ColumnKind, key};
use crate::diagnostic::{Diagnostic, Fix};
use crate::message_format::{MessageFormat, id_of_message};
use crate::parse::node::{Field, Node, Value};
use crate::parse::reader::{Reader, without_curly_quotes};
use crate::parse::settings::{
    Contradiction, DeclaredColumn, DeclaredFact, DeclaredRewording, Given, GivenFact, Settings,
};
use crate::parse::severities::RuleSeverity;
use crate::parse::yaml_lines::Line;
use crate::placeholder_syntax::PlaceholderSyntax;
use crate::repeats::FEW;
use crate::rules::front_matter::FACT_NAME;
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

/// Every key of a `catalog:` block, in the order in which they are read: facts and the shape before what uses them.
pub(crate) static KEYS: [Key; 13] = [
    Key { name: "site", read: read_site },
    Key { name: "tables", read: |reader, settings, node| settings.tables = reader.texts(node) },
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

/// Whether a name is a key of a `catalog:` block.
pub(crate) fn is_key(name: &str) -> bool {
    KEYS.iter().any(|key| key.name == name)
}

/// Reads a `catalog:` block.
pub(crate) fn read_block(reader: &mut Reader<'_>, settings: &mut Settings, block: &[Field]) {
    let names = KEYS.each_ref().map(|key| key.name);
    let mut values: [Option<&Node>; KEYS.len()] = [None; KEYS.len()];
    for Field { key, value } in block {
        let mut name = key.value.as_str();
        if name == "now" {
            settings.has_stray_now = true;
            let message = "expected `now` below its `was`, indented alike";
            let diagnostic = reader.diagnostic(key.span, message, "indent the line as the `was` above it");
            reader.push(reader.with_column(diagnostic, key.span, |text, line| {
                text.above(line).filter(|above| above.name() == "was").map(|above| above.column())
            }));
        } else if !is_key(name) {
            // `entry` for `entries` is more than a typing error.
            let start = name.get(..MIN_COMMON_START);
            let begins_so = |known: &&&str| start.is_some_and(|start| known.starts_with(start));
            let near = reader.near(name, &names).or_else(|| names.iter().find(begins_so).copied());
            name = reader.unknown_key("key", key, near, &names, block).unwrap_or_default();
        }
        if let Some((slot, _)) = values.iter_mut().zip(names).find(|(_, known)| *known == name) {
            *slot = Some(value);
        }
    }
    for (key, value) in KEYS.iter().zip(values) {
        if let Some(value) = value {
            (key.read)(reader, settings, value);
        }
    }
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
    let common = ColumnKind::COMMON.map(|role| role.to_string());
    let known = common.iter().chain(settings.facts.keys()).map(String::as_str).chain([REASON]);
    let known: Vec<&str> = known.collect();
    for Field { key: name, value: headings } in reader.fields(node) {
        if headings.value.is_null() {
            reader.without_value(name, "write the heading of its column, or delete the field");
        }
        let is_reason = name.value == REASON;
        let role = if is_reason { ColumnKind::Message } else { role(&name.value) };
        settings.has_reasons |= is_reason;
        if is_reason && settings.shape.is_none() {
            let message = "expected a `shape:` that makes messages of reasons, found none";
            let help = "declare how logs show a code and its reason, such as:\ncatalog:\n  shape: \"{code}: {reason}\"";
            reader.error(name.span, message, help);
        }
        if matches!(&role, ColumnKind::Fact(fact) if !settings.facts.contains_key(fact)) {
            let near = reader.near(&name.value, &known);
            reader.unknown_key("column", name, near, &known, node.value.fields());
            continue;
        }
        for heading in reader.texts(headings) {
            settings.columns.push(DeclaredColumn { role: role.clone(), heading });
        }
    }
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
    settings.parameters = reader.texts(node);
    for name in &settings.parameters {
        match PlaceholderSyntax::ALL.into_iter().find(|notation| notation.name() == name.value) {
            Some(notation) => settings.notations.push(notation),
            None => reader.unknown(
                "way to write parameters",
                name,
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
    for FactError { fact, message, help } in fact_errors(&sound) {
        if let Some(DeclaredFact { name, .. }) = settings.facts.get(&fact) {
            let label = reader.source.label(name.span);
            reader.push(Diagnostic::new(&FACT_NAME, label, message).with_help(help));
        }
    }
}

fn read_entries(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    respell_declarations(reader, settings, node);
    let names: Vec<String> = settings.facts.keys().cloned().collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for field @ Field { key: id, value } in reader.fields(node) {
        if !matches!(value.value, Value::Mapping(_)) && misindented(reader, settings, field) {
            continue;
        }
        let id = Spanned::new(nfc(&id.value).into_owned(), id.span);
        let mut given = Given { id, facts: Vec::new(), basis: None, aliases: Vec::new() };
        let fields = reader.fields(value);
        for field in fields {
            match field.key.value.as_str() {
                "aliases" => given.aliases = reader.texts(&field.value),
                "basis" => given.basis = reader.required(field),
                _ => given.facts.extend(given_fact(reader, &settings.facts, field, fields, &names)),
            }
        }
        settings.entries.push(given);
    }
}

/// A fact of an entry, if it is declared and may have that value.
fn given_fact(
    reader: &mut Reader<'_>,
    facts: &BTreeMap<String, DeclaredFact>,
    field: &Field,
    siblings: &[Field],
    names: &[&str],
) -> Option<GivenFact> {
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
    let Some(fact) = facts.get(&name.value) else {
        let near = reader.near(&name.value, names);
        reader.unknown_key("fact", name, near, names, siblings);
        return None;
    };
    if !fact.values.iter().any(|known| known.value == value.value) {
        let known: Vec<&str> = fact.values.iter().map(|value| value.value.as_str()).collect();
        reader.unknown("value", &value, &known);
        return None;
    }
    Some(GivenFact { name: name.clone(), value })
}

/// Takes the spelling of names and values that entries use for the spelling with which they are declared.
fn respell_declarations(reader: &mut Reader<'_>, settings: &mut Settings, entries: &Node) {
    let mut used: HashMap<&str, Vec<&str>> = HashMap::new();
    for field in entries.value.fields().iter().flat_map(|entry| entry.value.value.fields()) {
        let value = field.value.value.text().unwrap_or_default();
        used.entry(&field.key.value).or_default().push(value);
    }
    let names: Vec<&Spanned<String>> = settings.facts.values().map(|fact| &fact.name).collect();
    let used_names = used.iter().flat_map(|(name, values)| values.iter().map(|_| *name));
    for respelling in reader.misspelled_declarations(&names, used_names, FEW) {
        if let Some(fact) = settings.facts.remove(&respelling.declared) {
            settings.facts.insert(respelling.used, fact);
        }
    }
    for (name, fact) in &mut settings.facts {
        let values: Vec<&Spanned<String>> = fact.values.iter().collect();
        let used_values = used.get(name.as_str()).into_iter().flatten().copied();
        for respelling in reader.misspelled_declarations(&values, used_values, FEW) {
            let values = fact.values.iter_mut().filter(|value| value.value == respelling.declared);
            values.for_each(|value| value.value.clone_from(&respelling.used));
        }
        let used_values: HashSet<&str> = used.get(name.as_str()).into_iter().flatten().copied().collect();
        separate_values(reader, fact, &used_values);
    }
}

/// Reports declared values without a comma between them, such as `low high` if entries use `low`, and separates them.
fn separate_values(reader: &mut Reader<'_>, fact: &mut DeclaredFact, used: &HashSet<&str>) {
    for value in std::mem::take(&mut fact.values) {
        let words: Vec<&str> = value.value.split_whitespace().collect();
        let before = reader.source.slice(reader.source.line_span(value.span.start).start..value.span.start);
        let list = match before.trim_end().chars().next_back() {
            Some('[' | ',') => words.join(", "),
            Some(':') => format!("[{}]", words.join(", ")),
            _ => String::new(),
        };
        let is_plain = reader.source.slice(value.span) == value.value;
        let is_one_value =
            used.contains(value.value.as_str()) || !words.iter().any(|word| used.contains(word));
        if words.len() < 2 || !is_plain || list.is_empty() || is_one_value {
            fact.values.push(value);
            continue;
        }
        let message = format!("expected `,` between the values `{}`", words.join("` and `"));
        let fix = reader.source.fix("write `,` between the values", value.span, list);
        let diagnostic = reader.diagnostic(value.span, message, "write `,` between the values");
        reader.push(diagnostic.with_fix(fix));
        fact.values.extend(words.into_iter().map(|word| Spanned::new(word.to_owned(), value.span)));
    }
}

fn read_contradictions(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    let facts: Vec<String> = settings.facts.keys().cloned().collect();
    let names: Vec<&str> = facts.iter().map(String::as_str).collect();
    for field @ Field { key: fact, .. } in reader.fields(node) {
        let Some(declared) = settings.facts.get(&fact.value) else {
            if misindented(reader, settings, field) {
                continue;
            }
            let near = reader.near(&fact.value, &names);
            reader.unknown_key("fact", fact, near, &names, node.value.fields());
            continue;
        };
        let known: Vec<&str> = declared.values.iter().map(|value| value.value.as_str()).collect();
        let values = reader.fields(&field.value);
        for Field { key: value, value: words } in values {
            if !known.contains(&value.value.as_str()) {
                let near = reader.near(&value.value, &known);
                reader.unknown_key("value", value, near, &known, values);
            }
            let words = reader.texts(words).into_iter().map(|word| word.value).collect();
            let (fact, value) = (fact.value.clone(), value.value.clone());
            settings.contradictions.push(Contradiction { fact, value, words });
        }
    }
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
                settings.reworded.push(DeclaredRewording { from: was, to: now, span: item.span });
            }
            (Some(_), None) if earlier.is_none() && item.value.fields().len() == 1 => earlier = Some(item),
            (None, Some(now)) if item.value.fields().len() == 1 && earlier.is_some() => {
                if let Some(was) = earlier.take().and_then(|earlier| part(earlier, "was")) {
                    report_item_of_its_own(reader, item);
                    settings.reworded.push(DeclaredRewording { from: was, to: now, span: item.span });
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
    if let Some(earlier) = earlier.filter(|_| !settings.has_stray_now) {
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
        let fix = Fix { is_safe: !is_message, ..fix };
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

/// Reads severities by the names of their rules. Whether there are such rules is checked when the page is finished.
fn read_severities(reader: &mut Reader<'_>, settings: &mut Settings, node: &Node) {
    for field in reader.fields(node) {
        let Some(written) = reader.required(field) else { continue };
        if misindented(reader, settings, field) {
            continue;
        }
        let severity = Severity::ALL.into_iter().find(|severity| severity.as_str() == written.value);
        if severity.is_none() && written.value != OFF {
            let known: Vec<&str> = Severity::ALL.map(Severity::as_str).into_iter().chain([OFF]).collect();
            reader.unknown("severity", &written, &known);
        } else {
            settings.severities.set(RuleSeverity { rule: field.key.clone(), severity, span: written.span });
        }
    }
}

/// Reports a setting that is indented as if it belonged to the setting above it, and reads it; whether it is one.
fn misindented(reader: &mut Reader<'_>, settings: &mut Settings, field: &Field) -> bool {
    let Some(key) = KEYS.iter().find(|key| key.name == field.key.value) else { return false };
    let message = format!("expected the setting `{}` directly below `catalog:`", key.name);
    let diagnostic =
        reader.diagnostic(field.key.span, message, "indent it as the other settings of `catalog:` are");
    let is_setting = |line: &Line<'_>| is_key(line.name());
    let diagnostic =
        reader.with_column(diagnostic, field.key.span, |text, _| text.column_of_settings(is_setting));
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
pub const REASON: &str = "reason";

/// The fewest bytes that two keys begin with where one may be meant for the other.
const MIN_COMMON_START: usize = 4;

/// The severity of a rule that is switched off.
const OFF: &str = "off";

const REWORDED: &str =
    "write each as two lines:\n- was: \"the earlier message\"\n  now: \"the message of today\"";
