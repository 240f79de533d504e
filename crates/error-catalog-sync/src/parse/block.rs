//! The `catalog:` block of front matter: one function per key.

use error_catalog_model::{CodeRange, is_id, is_integer, nfc};
use serde_yaml::Value;

use crate::column_kind::ColumnKind;
use crate::message_format::{MessageFormat, id_of_message};
use crate::parse::fields::Fields;
use crate::parse::quotes::unquoted;
use crate::parse::settings::{Reworded, Settings};
use crate::parse::severities::Severities;
use crate::placeholder_syntax::PlaceholderSyntax;
use crate::scalar::list;

/// The keys of a `catalog:` block.
pub(crate) const KEYS: [&str; 13] = [
    "site",
    "tables",
    "columns",
    "optional",
    "shape",
    "codes",
    "parameters",
    "facts",
    "entries",
    "contradictions",
    "reworded",
    "removed",
    "severities",
];

impl Settings {
    pub(crate) fn read_block(&mut self, block: &serde_yaml::Mapping, fields: &mut Fields<'_>) {
        for (key, value) in block {
            let Some(key) = fields.text(&["catalog"], key) else { continue };
            let Some(key) = known_key(&key, block, fields) else { continue };
            let path = ["catalog", key];
            match key {
                "site" => self.read_site(value, fields),
                "tables" => {
                    self.tables = fields.texts(&path, value);
                    self.tables_at = fields.items_at(&path, &self.tables);
                }
                "removed" => self.read_removed(value, fields),
                "shape" => self.read_shape(value, fields),
                "codes" => self.read_codes(value, fields),
                "columns" => self.read_columns(value, fields),
                "optional" => self.read_optional(value, fields),
                "parameters" => self.read_notations(value, fields),
                "facts" => self.read_facts(value, fields),
                "entries" => self.read_entries(value, fields),
                "contradictions" => self.read_contradictions(value, fields),
                "reworded" => self.read_reworded(value, fields),
                "severities" => self.severities = Severities::read(value, fields),
                _ => {}
            }
        }
        self.mend_declared(fields);
        self.check_columns(fields);
        self.check_facts(fields);
        self.check_contradictions(fields);
    }

    fn read_site(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let path = ["catalog", "site"];
        let Some(site) = fields.text(&path, value) else { return };
        let host = ["https://", "http://"].into_iter().find_map(|scheme| site.strip_prefix(scheme));
        let is_address = |host: &str| {
            host.starts_with(char::is_alphanumeric)
                && !host.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"\\`{}".contains(c))
        };
        if !host.is_some_and(is_address) {
            let help = "write the address as a browser shows it: `https://docs.example.com`";
            fields.wrong_text(&path, &site, &format!("`{site}` is no address of a site"), help);
        }
        self.site = Some(site);
    }

    fn read_removed(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let path = ["catalog", "removed"];
        let ids = fields.texts(&path, value);
        self.removed_at = fields.items_at(&path, &ids);
        // What is meant is taken for written: that a row lacks is not told beside it.
        let bare = |id: &str| unquoted(id).unwrap_or(id).to_owned();
        let meant = |id: &String| id_of_message(&bare(id)).filter(|_| !is_id(&nfc(&bare(id))));
        self.removed =
            ids.iter().map(|id| nfc(&meant(id).unwrap_or_else(|| bare(id))).into_owned()).collect();
        let written = format!("removed: {}", list(self.removed.iter().map(String::as_str)));
        for id in ids.iter().filter(|id| !is_id(&nfc(id))) {
            let (what, help) = match (meant(id), unquoted(id)) {
                (Some(_), _) => {
                    (format!("`{id}` is no id but a message"), format!("write its id:\n  {written}"))
                }
                (None, Some(bare)) if is_id(bare) => (
                    format!("`{id}` stands in curly quotes, and front matter knows straight ones only"),
                    format!("write:\n  {written}"),
                ),
                _ => (
                    format!("`{id}` is no id"),
                    "write the id of the entry that was removed, such as `7-paper-jam`".to_owned(),
                ),
            };
            fields.wrong_text(&path, id, &what, &help);
        }
    }

    /// Facts may be columns too, and may be declared below: `check_columns` looks when all is read.
    fn read_columns(&mut self, value: &Value, fields: &mut Fields<'_>) {
        for (name, headings) in fields.mapping(&["catalog", "columns"], value) {
            let path = ["catalog", "columns", &name];
            let place = fields.span(&path);
            if headings.is_null() {
                let what = format!("`{name}` has no value");
                fields.wrong(&path, &what, "write the heading of its column, or take the line out");
            }
            let is_reason = name == REASON;
            self.has_reasons |= is_reason;
            let role = if is_reason { ColumnKind::Message } else { role(name.clone()) };
            for heading in fields.texts(&path, headings) {
                self.columns.push((role.clone(), heading, place));
            }
        }
    }

    fn read_optional(&mut self, value: &Value, fields: &mut Fields<'_>) {
        for name in fields.texts(&["catalog", "optional"], value) {
            if let Some(role) = ColumnKind::OPTIONAL.into_iter().find(|role| role.to_string() == name) {
                self.optional.push(role);
            } else {
                let known = ColumnKind::OPTIONAL.map(|role| role.to_string());
                fields.unknown(&["catalog", "optional"], &name, known.iter().map(String::as_str));
            }
        }
    }

    fn check_columns(&mut self, fields: &mut Fields<'_>) {
        if self.has_reasons && self.shape.is_none() {
            let what = "a column holds reasons, and nothing says which messages they make";
            let help =
                "say how logs show a code and its reason, such as:\ncatalog:\n  shape: \"{code}: {reason}\"";
            fields.wrong(&["catalog", "columns", REASON], what, help);
        }
        let facts = &self.facts;
        self.columns.retain(|(role, ..)| {
            let ColumnKind::Fact(name) = role else { return true };
            if !facts.contains_key(name) {
                let common = ColumnKind::COMMON.map(|role| role.to_string());
                let known = common.iter().chain(facts.keys()).map(String::as_str).chain([REASON]);
                fields.unknown(&["catalog", "columns", name], name, known);
            }
            facts.contains_key(name)
        });
    }

    fn read_shape(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let Some(text) = fields.text(&["catalog", "shape"], value) else { return };
        self.shape = MessageFormat::declared(&text);
        if self.shape.is_none() {
            self.unread_shape = Some((fields.text_at(&["catalog", "shape"], &text), text));
        }
    }

    fn read_codes(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let path = ["catalog", "codes"];
        let place = fields.span(&path);
        if fields.only(place, value, &["from", "to"]) {
            return;
        }
        let bound = |name: &str| value.get(name).and_then(Value::as_i64);
        let is_too_large = |name: &str| {
            let text = value.get(name).and_then(|bound| fields.text(&path, bound)).unwrap_or_default();
            is_integer(&text) && text.parse::<i64>().is_err()
        };
        match (bound("from"), bound("to")) {
            (Some(from), Some(to)) if from <= to => self.codes = Some(CodeRange { from, to }),
            _ if ["from", "to"].into_iter().any(is_too_large) => fields.wrong(
                &path,
                "`codes:` goes beyond the integers that Rust has",
                &format!("write integers from {} to {}", i64::MIN, i64::MAX),
            ),
            _ => fields.wrong(
                &path,
                "`codes:` is no range of integers",
                "write `codes: { from: 100, to: 699 }`",
            ),
        }
    }

    fn read_notations(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let path = ["catalog", "parameters"];
        self.notations.clear();
        for name in fields.texts(&path, value) {
            match PlaceholderSyntax::ALL.into_iter().find(|notation| notation.name() == name) {
                Some(notation) => self.notations.push(notation),
                None => fields.unknown(&path, &name, PlaceholderSyntax::ALL.map(PlaceholderSyntax::name)),
            }
        }
    }

    fn read_reworded(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let path = ["catalog", "reworded"];
        let pairs = value.as_sequence().map(Vec::as_slice).unwrap_or_default();
        let mut places = fields.places_of_items(&path);
        if places.len() != pairs.len() {
            // Written in one line, or however else: where the list begins is near enough.
            places = vec![fields.span(&path); pairs.len()];
        }
        let mut last = fields.span(&path);
        for (pair, place) in pairs.iter().zip(places) {
            let place = if place.start < last.start { last } else { place };
            let part = |name: &str| pair.get(name).and_then(Value::as_str).map(str::to_owned);
            match (part("was"), part("now")) {
                (Some(was), Some(now)) => {
                    fields.only(place, pair, &["was", "now"]);
                    let at = fields.value_at(place, "now", &now);
                    last = at;
                    self.reworded.push(Reworded { was, now, place, at });
                }
                _ if fields.only(place, pair, &["was", "now"]) => {}
                _ => fields.wrong_at(place, "a rewording lacks `was` or `now`", REWORDED),
            }
        }
        if !value.is_sequence() {
            fields.wrong(&path, "`reworded:` is no list of rewordings", REWORDED);
        }
    }
}

/// The key of a block that a written one is: itself, or, reported, one that is missing and that it nearly is.
fn known_key(written: &str, block: &serde_yaml::Mapping, fields: &mut Fields<'_>) -> Option<&'static str> {
    let known = KEYS.into_iter().find(|known| *known == written);
    known.or_else(|| {
        let near = fields.unknown_key(&["catalog", written], &KEYS);
        near.filter(|near| !block.contains_key(*near))
    })
}

/// The name of a column of reasons.
pub(crate) const REASON: &str = "reason";

const REWORDED: &str =
    "write each as two lines:\n- was: \"the earlier message\"\n  now: \"the message of today\"";

fn role(name: String) -> ColumnKind {
    ColumnKind::COMMON.into_iter().find(|role| role.to_string() == name).unwrap_or(ColumnKind::Fact(name))
}
