//! Facts in the front matter: which there are, and what it gives for an entry by its id.

use std::collections::{BTreeMap, HashSet};

use error_catalog_model::{FactFault, fact_faults, nfc};
use serde_yaml::Value;

use crate::column_kind::{ColumnKind, key};
use crate::parse::fields::Fields;
use crate::parse::settings::Settings;
use crate::rules::front_matter::FACT_NAME;
use crate::scalar::scalar;
use crate::span::Span;

/// What the front matter gives for an entry.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    /// The entry's id.
    pub(crate) id: String,
    /// Where it stands.
    pub(crate) place: Span,
    /// Facts by name.
    pub(crate) facts: BTreeMap<String, String>,
    /// What the page's word on the entry rests on.
    pub(crate) basis: Option<String>,
    /// Other wordings of its message.
    pub(crate) aliases: Vec<String>,
}

impl Settings {
    pub(crate) fn read_facts(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let mut sound = BTreeMap::new();
        for (name, values) in fields.mapping(&["catalog", "facts"], value) {
            let path = ["catalog", "facts", name.as_str()];
            if is_role(&path, &name, fields) {
                continue;
            }
            let (is_list, is_nothing) = (values.is_sequence(), values.is_null());
            let values = fields.texts(&path, values);
            let mut seen = HashSet::new();
            if is_list && (values.is_empty() || !values.iter().all(|value| seen.insert(value))) {
                let help = "write each value that the fact may have, once: `[never, later, now]`";
                fields.wrong(&path, &format!("the fact `{name}` has no values, or one twice"), help);
            } else if is_nothing || !values.is_empty() {
                sound.insert(name.clone(), values.clone());
            }
            self.facts.insert(name, values);
        }
        for FactFault { fact, what, remedy } in &fact_faults(&sound) {
            fields.breaks(&FACT_NAME, &["catalog", "facts", fact], what, remedy);
        }
    }

    pub(crate) fn read_entries(&mut self, value: &Value, fields: &mut Fields<'_>) {
        for (id, value) in fields.mapping(&["catalog", "entries"], value) {
            let path = ["catalog", "entries", &id];
            let place = fields.span(&path);
            let (mut facts, mut basis, mut aliases) = (BTreeMap::new(), None, Vec::new());
            for (name, value) in fields.mapping(&path, value) {
                let path = ["catalog", "entries", &id, &name];
                match name.as_str() {
                    ALIASES => aliases = fields.texts(&path, value),
                    BASIS => basis = fields.value(&path, value),
                    _ => facts.extend(fields.value(&path, value).map(|value| (name, value))),
                }
            }
            self.entries.push(Given { id: nfc(&id).into_owned(), place, facts, basis, aliases });
        }
    }

    pub(crate) fn check_facts(&mut self, fields: &mut Fields<'_>) {
        let declared = &self.facts;
        for Given { id, facts, .. } in &mut self.entries {
            facts.retain(|name, value| {
                let path = ["catalog", "entries", id, name];
                if is_role(&path, name, fields) {
                    return false;
                }
                if declared.is_empty() {
                    let what = format!("the fact `{name}` is not declared");
                    let help = format!(
                        "declare it and all its values:\ncatalog:\n  facts:\n    {}: [{}, …]",
                        scalar(name),
                        scalar(value)
                    );
                    fields.wrong(&path, &what, &help);
                    return false;
                }
                let Some(values) = declared.get(name) else {
                    fields.unknown(&path, name, declared.keys().map(String::as_str));
                    return false;
                };
                if !values.contains(value) {
                    fields.unknown(&path, value, values.iter().map(String::as_str));
                }
                values.contains(value)
            });
        }
    }
}

/// What is given for an entry besides its facts; columns hold it too, so no fact has these names.
const ALIASES: &str = "aliases";
const BASIS: &str = "basis";

/// Whether a fact is named like what columns hold anyway: that is reported.
fn is_role(path: &[&str], name: &str, fields: &mut Fields<'_>) -> bool {
    let role = ColumnKind::COMMON.into_iter().find(|role| role.to_string() == key(name));
    if let Some(role) = &role {
        let what = format!("`{name}` cannot name a fact: it names a column that every page may have");
        fields.wrong(path, &what, &format!("give the fact another name, such as `{role}-kind`"));
    }
    role.is_some()
}
