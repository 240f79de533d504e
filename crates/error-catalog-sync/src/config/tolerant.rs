//! Reads TOML into a type, and reports every mistake. Serde stops at the first one: it is corrected or removed, and the rest
//! is read again.

use std::mem;
use std::ops::Range;

use error_catalog_page::suggestion::nearest;
use error_catalog_page::{Diagnostic, SourceFile, Span};
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue, Deserializer, Error};

use crate::rules::file_rules::INVALID_CONFIG;

/// Returns the value of a text without its mistakes.
pub(super) fn read<'s, T>(source: &'s SourceFile, diagnostics: &mut Vec<Diagnostic>) -> T
where
    T: Deserialize<'s> + Default,
{
    let (mut table, syntax_errors) = DeTable::parse_recoverable(&source.text);
    diagnostics.extend(syntax_errors.iter().map(|error| diagnostic(error, source)));
    if !syntax_errors.is_empty() {
        // The rest of the table may be misread.
        return T::default();
    }
    let mut removed_keys = Vec::new();
    loop {
        let error = match T::deserialize(Deserializer::from(table.clone())) {
            Ok(value) => return value,
            Err(error) => error,
        };
        let span = error.span();
        let mistake = span.map(|span| Mistake { span, nearest_name: nearest_name(&error) });
        let correction = mistake.and_then(|mistake| mistake.correct_in(table.get_mut()));
        let is_removed = |key: &String| error.message() == format!("missing field `{key}`");
        if !removed_keys.iter().any(is_removed) {
            let diagnostic = diagnostic(&error, source);
            diagnostics.push(match (&correction, nearest_name(&error)) {
                (Some(Correction::Renamed), Some(name)) => with_fix(diagnostic, name, source),
                _ => diagnostic,
            });
        }
        match correction {
            Some(Correction::Key(key)) => removed_keys.push(key),
            Some(Correction::Renamed | Correction::Element) => {}
            None => return T::default(),
        }
    }
}

/// A mistake at the innermost key, value or array element that holds a span.
struct Mistake<'e> {
    span: Range<usize>,
    /// The known name that an unknown one is similar to.
    nearest_name: Option<&'e str>,
}

/// A correction of a mistake.
enum Correction {
    /// The key was removed.
    Key(String),
    /// An array element was removed.
    Element,
    /// The key or value is the nearest known name.
    Renamed,
}

impl Mistake<'_> {
    fn correct(&self, value: &mut DeValue<'_>) -> Option<Correction> {
        match value {
            DeValue::Table(table) => self.correct_in(table),
            DeValue::Array(array) => {
                for element in array.iter_mut() {
                    if let Some(correction) = self.correct(element.get_mut()) {
                        return Some(correction);
                    }
                }
                let count = array.len();
                let elements = mem::replace(array, DeArray::new()).into_iter();
                *array = elements.filter(|element| !self.is_in(&element.span())).collect();
                (array.len() < count).then_some(Correction::Element)
            }
            _ => None,
        }
    }

    fn correct_in(&self, table: &mut DeTable<'_>) -> Option<Correction> {
        let keys: Vec<_> = table.keys().cloned().collect();
        // The name of a table is inside of the table's span.
        if let Some(key) = keys.iter().find(|key| self.is_in(&key.span())) {
            let value = table.remove(key)?;
            let name = self.nearest_name.filter(|name| !table.contains_key(*name));
            let Some(name) = name else { return Some(Correction::Key(key.get_ref().to_string())) };
            table.insert(Spanned::new(key.span(), name.to_owned().into()), value);
            return Some(Correction::Renamed);
        }
        for key in keys {
            let value = table.get_mut(&key)?;
            if let Some(correction) = self.correct(value.get_mut()) {
                return Some(correction);
            }
            if !self.is_in(&value.span()) {
                continue;
            }
            let Some(name) = self.nearest_name else {
                table.remove(&key);
                return Some(Correction::Key(key.into_inner().into_owned()));
            };
            *value.get_mut() = DeValue::String(name.to_owned().into());
            return Some(Correction::Renamed);
        }
        None
    }

    fn is_in(&self, outer: &Range<usize>) -> bool {
        outer.start <= self.span.start && self.span.end <= outer.end
    }
}

/// Returns the known name that the unknown name of an error is similar to. Serde quotes the unknown name, then the known ones.
fn nearest_name(error: &Error) -> Option<&str> {
    if !error.message().starts_with("unknown ") {
        return None;
    }
    let names: Vec<&str> = error.message().split('`').skip(1).step_by(2).collect();
    let (name, known) = names.split_first()?;
    nearest(name, known)
}

/// Returns the diagnostic of an error.
fn diagnostic(error: &Error, source: &SourceFile) -> Diagnostic {
    let span = error.span().map_or(Span::START, |span| Span::new(span.start, span.end));
    let (message, help) = match error.message().trim_end() {
        "invalid type: map, expected a sequence" => {
            ("expected a list, found a table", "write its name in two brackets, such as `[[page]]`")
        }
        message => (message, "correct it; the command `schema config` prints all keys"),
    };
    Diagnostic::new(&INVALID_CONFIG, source.label(span), message).with_help(help)
}

/// Adds the fix of an unknown name.
fn with_fix(diagnostic: Diagnostic, name: &str, source: &SourceFile) -> Diagnostic {
    let span = diagnostic.primary.span;
    let is_quoted = source.slice(span).starts_with(['"', '\'']);
    let text = if is_quoted { format!("\"{name}\"") } else { name.to_owned() };
    diagnostic.with_help("").with_fix(source.fix(&format!("write `{name}`"), span, text))
}
