//! Words that a fix does not begin with where a fact has a value: what the page itself says of its facts.

use serde_yaml::Value;

use crate::parse::fields::Fields;
use crate::parse::settings::Settings;

/// How a fix does not begin where a fact has a value.
#[derive(Clone, Debug)]
pub(crate) struct Contradiction {
    pub(crate) fact: String,
    pub(crate) value: String,
    /// The beginnings.
    pub(crate) words: Vec<String>,
}

impl Settings {
    pub(crate) fn read_contradictions(&mut self, value: &Value, fields: &mut Fields<'_>) {
        for (fact, values) in fields.mapping(&["catalog", KEY], value) {
            for (value, words) in fields.mapping(&["catalog", KEY, &fact], values) {
                let words = fields.texts(&["catalog", KEY, &fact, &value], words);
                self.contradictions.push(Contradiction { fact: fact.clone(), value, words });
            }
        }
    }

    /// Reports facts and values that are not declared.
    pub(crate) fn check_contradictions(&self, fields: &mut Fields<'_>) {
        for Contradiction { fact, value, .. } in &self.contradictions {
            let Some(values) = self.facts.get(fact) else {
                fields.unknown(&["catalog", KEY, fact], fact, self.facts.keys().map(String::as_str));
                continue;
            };
            if !values.contains(value) {
                let known = values.iter().map(String::as_str);
                fields.unknown(&["catalog", KEY, fact, value], value, known);
            }
        }
    }
}

const KEY: &str = "contradictions";
