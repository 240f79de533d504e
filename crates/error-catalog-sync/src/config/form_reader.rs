//! Reads TOML by the forms of its values, and reports every value of another form.

use error_catalog_page::parse::value_form::{FormField, ValueForm};
use error_catalog_page::suggestion::{known_names, nearest};
use error_catalog_page::{Diagnostic, SourceFile, Span};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::rules::file_rules::INVALID_CONFIG;

/// Reads values, and collects diagnostics.
pub(super) struct FormReader<'s> {
    pub(super) source: &'s SourceFile,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl FormReader<'_> {
    /// Returns the value of a key if it has a form. Inside of it, values of another form are left out, and misspelled names
    /// are corrected.
    pub(super) fn read<'i>(
        &mut self,
        key: &str,
        form: &ValueForm,
        value: Spanned<DeValue<'i>>,
    ) -> Option<Spanned<DeValue<'i>>> {
        let range = value.span();
        let value = match (form, value.into_inner()) {
            (ValueForm::Text, text @ DeValue::String(_)) => text,
            (ValueForm::Boolean, boolean @ DeValue::Boolean(_)) => boolean,
            (ValueForm::Name(names), DeValue::String(text)) => {
                let name = Spanned::new(range.clone(), text);
                DeValue::String(self.known(key, name, &names(), |_| true)?.into_inner())
            }
            (ValueForm::List(form), DeValue::Array(items)) => {
                let mut read = Vec::new();
                for item in items {
                    read.extend(self.read(key, form, item));
                }
                DeValue::Array(read.into_iter().collect())
            }
            (ValueForm::Map(form), DeValue::Table(table)) => {
                let mut read = DeTable::new();
                for (key, value) in table {
                    read.extend(self.read(key.get_ref(), form, value).map(|value| (key.clone(), value)));
                }
                DeValue::Table(read)
            }
            (ValueForm::Fields(fields), DeValue::Table(table)) => {
                DeValue::Table(self.fields(fields, table, Span::new(range.start, range.end))?)
            }
            (form, found) => {
                self.unexpected(key, form, &found, Span::new(range.start, range.end));
                return None;
            }
        };
        Some(Spanned::new(range, value))
    }

    /// Returns the fields of a table with known keys; `None` if one that is required is missing.
    fn fields<'i>(&mut self, fields: &[FormField], table: DeTable<'i>, span: Span) -> Option<DeTable<'i>> {
        let names: Vec<String> = fields.iter().map(|field| field.name.to_owned()).collect();
        let present: Vec<String> = table.keys().map(|key| key.get_ref().to_string()).collect();
        let (mut read, mut found) = (DeTable::new(), Vec::new());
        for (key, value) in table {
            let is_free = |name: &str| present.iter().all(|key| key != name);
            let Some(key) = self.known("key", key, &names, is_free) else { continue };
            let Some(field) = fields.iter().find(|field| *key.get_ref() == field.name) else { continue };
            found.push(field.name);
            read.extend(self.read(field.name, &field.form, value).map(|value| (key, value)));
        }
        for FormField { name, .. } in fields.iter().filter(|field| field.is_required) {
            if !found.contains(name) {
                self.report(
                    span,
                    format!("expected the key `{name}`, found none"),
                    format!("add `{name} = \"…\"`"),
                );
            }
        }
        let is_complete = fields.iter().all(|field| !field.is_required || read.contains_key(field.name));
        is_complete.then_some(read)
    }

    /// Returns a name, or the known name that it resembles.
    fn known<'i>(
        &mut self,
        what: &str,
        name: Spanned<std::borrow::Cow<'i, str>>,
        known: &[String],
        is_free: impl Fn(&str) -> bool,
    ) -> Option<Spanned<std::borrow::Cow<'i, str>>> {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        if known.contains(&&**name.get_ref()) {
            return Some(name);
        }
        let span = Span::new(name.span().start, name.span().end);
        let near = nearest(name.get_ref(), &known).filter(|near| is_free(near));
        let help = if near.is_some() { String::new() } else { known_names(&known) };
        self.report(span, format!("unknown {what} `{}`", name.get_ref()), help);
        let near = near?;
        let is_quoted = self.source.slice(span).starts_with(['"', '\'']);
        let text = if is_quoted { format!("\"{near}\"") } else { near.to_owned() };
        self.fix(&format!("replace it with `{near}`"), span, text);
        Some(Spanned::new(name.span(), near.to_owned().into()))
    }

    /// Reports a value that does not have its form.
    fn unexpected(&mut self, key: &str, form: &ValueForm, found: &DeValue<'_>, span: Span) {
        let (expected, help) = match form {
            ValueForm::List(_) => ("a list", format!("write a list: `{key} = [ … ]`")),
            ValueForm::Fields(_) | ValueForm::Map(_) => {
                ("a table", "write a table: `{ name = value }`".to_owned())
            }
            ValueForm::Boolean => ("`true` or `false`", format!("write `{key} = true`, or remove the key")),
            _ => ("a text", "write a text in quotes".to_owned()),
        };
        let kind = match found {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "`true` or `false`",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.report(span, format!("expected {expected}, found {kind}"), help);
        let text = self.source.slice(span);
        match (form, found) {
            (ValueForm::List(_), DeValue::Table(_)) if text.starts_with(['[', '{']) => {
                self.fix("put it in brackets, which makes it a list", span, format!("[{text}]"));
            }
            (ValueForm::Text, DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_)) => {
                self.fix("put it in quotes", span, format!("\"{text}\""));
            }
            _ => {}
        }
    }

    pub(super) fn report(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = Diagnostic::new(&INVALID_CONFIG, self.source.label(span), message);
        self.diagnostics.push(diagnostic.with_help(help));
    }

    /// Adds a fix to the last diagnostic, instead of its help.
    fn fix(&mut self, title: &str, span: Span, text: String) {
        if let Some(diagnostic) = self.diagnostics.pop() {
            let fix = self.source.fix(title, span, text);
            self.diagnostics.push(diagnostic.with_help("").with_fix(fix));
        }
    }
}
