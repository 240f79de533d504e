//! Curly quotes around a text of front matter: to YAML, they are a part of the text.

use serde_yaml::{Mapping, Value};

use crate::parse::fields::Fields;

const CURLY: [char; 6] = ['“', '”', '„', '‘', '’', '‚'];

/// What stands between the curly quotes around a text; `None` without such.
pub(crate) fn unquoted(text: &str) -> Option<&str> {
    text.strip_prefix(CURLY)?.strip_suffix(CURLY)
}

/// Warns of the values that stand in curly quotes; under `removed:`, they are errors already.
pub(crate) fn check_quotes(page: &Mapping, fields: &mut Fields<'_>) {
    for (_, value) in page.iter().filter(|(key, _)| key.as_str() != Some("removed")) {
        check(value, fields);
    }
}

fn check(value: &Value, fields: &mut Fields<'_>) {
    match value {
        Value::String(text) => {
            if let Some(inner) = unquoted(text) {
                let what = format!("the curly quotes of `{text}` are read as a part of the text");
                fields.warn_text(text, &what, &format!("write straight quotes: \"{inner}\""));
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| check(item, fields)),
        Value::Mapping(mapping) => check_quotes(mapping, fields),
        _ => {}
    }
}
