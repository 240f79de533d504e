//! The fields of front matter: read by type, with a place for whatever is wrong.

use std::ops::Range;

use serde_yaml::Value;

use crate::parse::front_matter::FrontMatter;
use crate::parse::source::Source;
use crate::problem::{Place, Problem, Severity};

/// Reads fields and collects problems.
pub(crate) struct Fields<'a> {
    source: &'a Source,
    yaml: Range<usize>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Fields<'a> {
    pub(crate) fn new(source: &'a Source, found: &FrontMatter, problems: &'a mut Vec<Problem>) -> Self {
        Self { source, yaml: found.yaml.clone(), problems }
    }

    /// Reports what is wrong with the field at a path.
    pub(crate) fn wrong(&mut self, path: &[&str], what: &str, help: &str) {
        let place = self.place(path);
        let problem =
            Problem::error("front-matter", &self.source.name, place, what.to_owned(), help.to_owned());
        self.problems.push(problem);
    }

    /// The same, where it stops nothing.
    pub(crate) fn warn(&mut self, path: &[&str], what: &str, help: &str) {
        self.wrong(path, what, help);
        if let Some(problem) = self.problems.last_mut() {
            problem.severity = Severity::Warning;
        }
    }

    /// The place of the key at a path: each key is looked for below the one before it.
    pub(crate) fn place(&self, path: &[&str]) -> Place {
        let yaml = self.source.text.get(self.yaml.clone()).unwrap_or_default();
        let mut at = 0;
        for key in path {
            let rest = yaml.get(at..).unwrap_or_default();
            let found = rest.match_indices(key).find(|(offset, _)| is_key(rest, *offset, key));
            // A key in an unusual notation: the place of the one above it is near enough.
            let Some((offset, _)) = found.or_else(|| rest.match_indices(key).next()) else { break };
            at += offset;
        }
        self.source.place(self.yaml.start + at)
    }

    /// The place of a text below the field at a path.
    pub(crate) fn place_of_text(&self, path: &[&str], text: &str) -> Place {
        let path: Vec<&str> = path.iter().copied().chain([text]).collect();
        self.place(&path)
    }

    pub(crate) fn text(&mut self, path: &[&str], value: &Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Null => None,
            other => {
                let what = format!("a text should stand here, not {}", describe(other));
                self.wrong(path, &what, "write one text; in quotes, if it could be taken for something else");
                None
            }
        }
    }

    pub(crate) fn texts(&mut self, path: &[&str], value: &Value) -> Vec<String> {
        match value {
            Value::Sequence(items) => items.iter().filter_map(|item| self.text(path, item)).collect(),
            Value::Null => Vec::new(),
            Value::String(_) | Value::Number(_) => self.text(path, value).into_iter().collect(),
            other => {
                let what = format!("a list of texts should stand here, not {}", describe(other));
                self.wrong(path, &what, "write it as `[one, another]`");
                Vec::new()
            }
        }
    }

    pub(crate) fn mapping<'v>(&mut self, path: &[&str], value: &'v Value) -> Vec<(String, &'v Value)> {
        match value {
            Value::Mapping(mapping) => {
                mapping.iter().filter_map(|(key, value)| Some((self.text(path, key)?, value))).collect()
            }
            Value::Null => Vec::new(),
            other => {
                let what = format!("`name: value` lines should stand here, not {}", describe(other));
                self.wrong(path, &what, "indent them below this line");
                Vec::new()
            }
        }
    }

    pub(crate) fn pairs(&mut self, path: &[&str], value: &Value) -> Vec<(String, String)> {
        let mapping = self.mapping(path, value);
        let pair = |(name, value): (String, &Value)| {
            let path: Vec<&str> = path.iter().copied().chain([name.as_str()]).collect();
            let value = self.text(&path, value)?;
            Some((name, value))
        };
        mapping.into_iter().filter_map(pair).collect()
    }
}

/// Whether the text at `offset` is the whole of a key: alone before a `:`, but for quotes and what YAML puts
/// before keys.
fn is_key(yaml: &str, offset: usize, key: &str) -> bool {
    let before = yaml.get(..offset).unwrap_or_default();
    let after = yaml.get(offset + key.len()..).unwrap_or_default();
    before.trim_end_matches(['"', '\'']).ends_with(['\n', ' ', '{', ',', '-']) | before.is_empty()
        && after.trim_start_matches(['"', '\'']).trim_start().starts_with(':')
}

fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "`true` or `false`",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Sequence(_) => "a list",
        Value::Mapping(_) => "`name: value` lines",
        Value::Tagged(_) => "a tagged value",
    }
}
