//! The fields of front matter: read by type, with a place for whatever is wrong.

use std::ops::Range;

use serde_yaml::Value;

use crate::diagnostic::Diagnostic;
use crate::lines::Lines;
use crate::parse::front_matter::FrontMatter;
use crate::parse::yaml_error::is_key;
use crate::rule::Rule;
use crate::rules::front_matter::FRONT_MATTER;
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::Span;
use crate::suggestion::{Suggestions, nearest, suggest};

/// Reads fields and collects problems.
pub(crate) struct Fields<'a> {
    source: &'a SourceFile,
    yaml: Range<usize>,
    problems: &'a mut Vec<Diagnostic>,
    /// The keys of the last place that was looked for, each with its offset in the YAML.
    trail: Vec<(String, usize)>,
    suggestions: Suggestions,
    /// How the page spells keys that it does not spell as it should.
    misspelt: Vec<(&'static str, String)>,
}

/// The fewest bytes that two keys begin with where one may be meant for the other.
const LEAST_START: usize = 4;

impl<'a> Fields<'a> {
    pub(crate) fn new(
        source: &'a SourceFile,
        found: &FrontMatter,
        problems: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            source,
            yaml: found.yaml.clone(),
            problems,
            trail: Vec::new(),
            suggestions: Suggestions::default(),
            misspelt: Vec::new(),
        }
    }

    /// Reports what is wrong with the field at a path.
    pub(crate) fn wrong(&mut self, path: &[&str], what: &str, help: &str) {
        let span = self.span(path);
        self.wrong_at(span, what, help);
    }

    /// Reports what is wrong with a text in the field at a path: its key, its value or a part of that.
    pub(crate) fn wrong_text(&mut self, path: &[&str], text: &str, what: &str, help: &str) {
        let span = self.text_at(path, text);
        self.wrong_at(span, what, help);
    }

    /// Warns of a text that is written somewhere in the front matter.
    pub(crate) fn warn_text(&mut self, text: &str, what: &str, help: &str) {
        self.wrong_text(&[], text, what, help);
        if let Some(problem) = self.problems.last_mut() {
            problem.severity = Severity::Warning;
        }
    }

    /// Where a text stands in the field at a path.
    pub(crate) fn text_at(&mut self, path: &[&str], text: &str) -> Span {
        let from = self.offset(path);
        self.find(from, text)
    }

    /// Reports what a rule of its own finds wrong with the field at a path.
    pub(crate) fn breaks(&mut self, rule: &'static Rule, path: &[&str], what: &str, help: &str) {
        let label = self.source.label(self.span(path));
        self.problems.push(Diagnostic::new(rule, label, what).with_help(help));
    }

    /// Reports what is wrong with something.
    pub(crate) fn wrong_at(&mut self, span: Span, what: &str, help: &str) {
        self.problems.push(Diagnostic::new(&FRONT_MATTER, self.source.label(span), what).with_help(help));
    }

    /// Reports a key that is not known, and reads it as the known one that it most likely is; that one is given back.
    pub(crate) fn unknown_key(&mut self, path: &[&str], known: &[&'static str]) -> Option<&'static str> {
        let key = path.last().copied().unwrap_or_default();
        // `entry` for `entries` is more than a slip of the pen.
        let start = key.get(..LEAST_START);
        let begins_so = |known: &&&str| start.is_some_and(|start| known.starts_with(start));
        let near = nearest(key, known).or_else(|| known.iter().find(begins_so).copied());
        let help = near
            .map_or_else(|| suggest(key, known.iter().copied()), |near| format!("did you mean `{near}`?"));
        self.wrong_text(path, key, &format!("`{key}` is not known here"), &help);
        self.misspelt.push((near?, key.to_owned()));
        near
    }

    /// The same, where it stops nothing.
    pub(crate) fn warn(&mut self, path: &[&str], what: &str, help: &str) {
        self.wrong(path, what, help);
        if let Some(problem) = self.problems.last_mut() {
            problem.severity = Severity::Warning;
        }
    }

    /// The line of the key at a path, from the key on: each key is looked for below the one before it.
    pub(crate) fn span(&mut self, path: &[&str]) -> Span {
        let at = self.offset(path);
        self.source.rest_of_line(self.yaml.start + at)
    }

    /// Where each item of the list at a path stands.
    pub(crate) fn items_at(&mut self, path: &[&str], items: &[String]) -> Vec<Span> {
        let mut from = self.offset(path);
        let at = |item: &String| {
            let span = self.find(from, item);
            from = span.start.saturating_sub(self.yaml.start).max(from);
            span
        };
        items.iter().map(at).collect()
    }

    /// Where a text stands behind a key of the mapping at a place; the key, if the text is written in another way.
    pub(crate) fn value_at(&self, place: Span, key: &str, text: &str) -> Span {
        let from = place.start.saturating_sub(self.yaml.start);
        self.find(find_key(self.yaml(), from, key).unwrap_or(from), text)
    }

    /// Where a text stands at a byte of the YAML or behind it; the byte itself, if the text is written in another way.
    fn find(&self, from: usize, text: &str) -> Span {
        let rest = self.yaml().get(from..).unwrap_or_default();
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        let is_whole = |at: usize| {
            !rest.get(..at).unwrap_or_default().ends_with(is_word)
                && !rest.get(at + text.len()..).unwrap_or_default().starts_with(is_word)
        };
        let from = self.yaml.start + from;
        match rest.match_indices(text).map(|(at, _)| at).find(|at| is_whole(*at)) {
            Some(at) => Span::new(from + at, from + at + text.len()),
            None => self.source.rest_of_line(from),
        }
    }

    /// The places of the items of the list at a path, as long as each begins a line.
    pub(crate) fn places_of_items(&mut self, path: &[&str]) -> Vec<Span> {
        let list = self.offset(path);
        let (yaml, start) = (self.yaml().get(list..).unwrap_or_default(), self.yaml.start + list);
        let mut places = Vec::new();
        let mut indent = None;
        for line in Lines::new(yaml) {
            let text = yaml.get(line.clone()).unwrap_or_default();
            let item = text.trim_start_matches(' ');
            let own = text.len() - item.len();
            if item.starts_with("- ") && *indent.get_or_insert(own) == own {
                places.push(self.source.rest_of_line(start + line.start + own + 2));
            } else if indent.is_some_and(|indent| own <= indent)
                && !item.trim().is_empty()
                && !item.starts_with('#')
            {
                break;
            }
        }
        places
    }

    fn yaml(&self) -> &'a str {
        self.source.text.get(self.yaml.clone()).unwrap_or_default()
    }

    /// Where in the YAML the key at a path stands. Mostly it is a neighbour of the last one: what both stand
    /// below is known, and many neighbours are asked for from first to last.
    fn offset(&mut self, path: &[&str]) -> usize {
        let yaml = self.yaml();
        let known = self.trail.iter().zip(path).take_while(|((last, _), key)| last == *key).count();
        let neighbour = self.trail.get(known).map(|(_, at)| *at).filter(|_| known > 1);
        self.trail.truncate(known);
        let mut at = self.trail.last().map_or(0, |(_, at)| *at);
        let mut from = neighbour.unwrap_or(at);
        for key in path.iter().skip(known) {
            let name = (*key).to_owned();
            let misspelt = self.misspelt.iter().find(|(right, _)| right == key);
            let key = misspelt.map_or(*key, |(_, written)| written.as_str());
            // A key in an unusual notation: the place of the one above it is near enough.
            let found = find_key(yaml, from, key).or_else(|| find_key(yaml, at, key));
            let Some(found) = found.or_else(|| Some(at + yaml.get(at..)?.find(key)?)) else { break };
            self.trail.push((name, found));
            (at, from) = (found, found);
        }
        at
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

    /// Reports the keys of the mapping at a place that are not among the known ones; whether there are any.
    pub(crate) fn only(&mut self, place: Span, value: &Value, known: &[&str]) -> bool {
        let before = self.problems.len();
        let keys = value.as_mapping().into_iter().flat_map(serde_yaml::Mapping::keys);
        for key in keys.filter_map(Value::as_str).filter(|key| !known.contains(key)) {
            let help = self.suggestions.suggest(key, known);
            let token = self.value_at(place, key, key);
            self.wrong_at(token, &format!("`{key}` is not known here"), &help);
        }
        self.problems.len() > before
    }

    /// Reports a name in the field at a path that is not known, with the nearest that is.
    pub(crate) fn unknown<'k>(
        &mut self,
        path: &[&str],
        name: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let what = format!("`{name}` is not known here");
        let known: Vec<&str> = known.into_iter().collect();
        let help = self.suggestions.suggest(name, &known);
        self.wrong_text(path, name, &what, &help);
    }

    pub(crate) fn texts(&mut self, path: &[&str], value: &Value) -> Vec<String> {
        match value {
            Value::Sequence(items) => items.iter().filter_map(|item| self.item(path, item)).collect(),
            Value::Null => Vec::new(),
            Value::String(_) | Value::Number(_) => self.text(path, value).into_iter().collect(),
            other => {
                let what = format!("a list of texts should stand here, not {}", describe(other));
                self.wrong(path, &what, "write it as `[one, another]`");
                Vec::new()
            }
        }
    }

    fn item(&mut self, path: &[&str], item: &Value) -> Option<String> {
        if item.is_null() {
            let help = "write a text, in quotes if it is `null` or `~`, or take the item out";
            self.wrong(path, "an item of the list is empty", help);
        }
        self.text(path, item)
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
            let value = self.value(&path, value)?;
            Some((name, value))
        };
        mapping.into_iter().filter_map(pair).collect()
    }

    /// The text of a field that may not be empty.
    pub(crate) fn value(&mut self, path: &[&str], value: &Value) -> Option<String> {
        let name = path.last().copied().unwrap_or_default();
        if value.is_null() && name.contains(['“', '”', '„']) {
            let what = format!("`{name}` holds a curly quote, and front matter knows straight ones only");
            self.wrong_text(path, name, &what, "write straight quotes around the whole text: \"…\"");
            return None;
        }
        if value.is_null() {
            let what = format!("`{name}` has no value");
            let help = match name.split_once(' ') {
                Some((name, value)) => format!("write a `:` behind the name: `{name}: {}`", value.trim()),
                None => "write its value, in quotes if it is `null` or `~`, or take the line out".to_owned(),
            };
            self.wrong_text(path, name, &what, &help);
        }
        self.text(path, value)
    }
}

fn find_key(yaml: &str, from: usize, key: &str) -> Option<usize> {
    let rest = yaml.get(from..)?;
    let mut found = rest.match_indices(key).filter(|(offset, _)| is_key(rest, *offset, key));
    found.next().map(|(offset, _)| from + offset)
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
