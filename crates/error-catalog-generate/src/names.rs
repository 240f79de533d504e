//! The names that templates know, and the search for a misspelled name in a line of a template.

use std::collections::BTreeSet;
use std::ops::Range;

use error_catalog_page::suggestion::nearest;
use minijinja::Value;
use minijinja::value::ValueKind;

/// A name that no value has.
pub(crate) struct Misspelling {
    /// The bytes of the name in its line.
    pub(crate) range: Range<usize>,
    /// The nearest name of a value.
    pub(crate) nearest: String,
}

/// Finds the first misspelled name in a line of a template.
pub(crate) fn misspelling(line: &str, values: &Value) -> Option<Misspelling> {
    let mut known = BTreeSet::new();
    collect(values, &mut known);
    let is_separator = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    let (mut at, mut is_in_braces) = (0, false);
    for piece in line.split_inclusive(is_separator) {
        let word = piece.trim_end_matches(is_separator);
        let range = at..at + word.len();
        at += piece.len();
        let before = line.get(..range.start).unwrap_or_default();
        if before.ends_with("{{") || before.ends_with("{%") {
            is_in_braces = true;
        } else if before.ends_with("}}") || before.ends_with("%}") {
            is_in_braces = false;
        }
        let is_name = before.ends_with('.') || piece.ends_with('.');
        // Outside of braces, words are the page's text.
        if is_name && is_in_braces && !known.contains(word) {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let nearest = nearest(word, &known)?.to_owned();
            return Some(Misspelling { range, nearest });
        }
    }
    None
}

/// The keys of a value, and of all values in it.
fn collect(value: &Value, known: &mut BTreeSet<String>) {
    let Ok(items) = value.try_iter() else { return };
    match value.kind() {
        ValueKind::Map => {
            for key in items {
                known.extend(key.as_str().map(str::to_owned));
                if let Ok(value) = value.get_item(&key) {
                    collect(&value, known);
                }
            }
        }
        ValueKind::Seq | ValueKind::Iterable => items.for_each(|item| collect(&item, known)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use minijinja::context;

    use super::misspelling;

    #[test]
    fn slip_is_found_in_braces_only() {
        let values = context! { entry => context! { meaning => "" } };
        for (line, name) in [
            ("{{ entry.maening }}", Some("maening")),
            ("— entry.maening {{ entry.meaning }} — {% if enrty.meaning %}", Some("enrty")),
            ("{{ entry.meaning }} entry.maening", None),
            ("entry.maening", None),
        ] {
            let slip = misspelling(line, &values).map(|slip| line.get(slip.range));
            assert_eq!(slip, name.map(Some), "{line}");
        }
    }
}
