//! The names that templates know, and the one in a line of a template that is most likely a slip.

use std::collections::BTreeSet;
use std::ops::Range;

use error_catalog_page::suggestion::nearest;
use minijinja::Value;
use minijinja::value::ValueKind;

/// A name in a line of a template that no value has, where it stands, and the known one that is near it.
pub(crate) fn misspelt(line: &str, values: &Value) -> Option<(Range<usize>, String)> {
    let mut known = BTreeSet::new();
    collect(values, &mut known);
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut at = 0;
    for word in line.split(|c| !is_word(c)) {
        let range = at..at + word.len();
        at = range.end + 1;
        let before = line.get(..range.start).unwrap_or_default();
        let is_name =
            before.ends_with('.') || line.get(range.end..).is_some_and(|rest| rest.starts_with('.'));
        // Outside of braces, words are the page's text.
        if is_name && is_in_braces(before) && !known.contains(&word) {
            return Some((range, nearest(word, &known)?.to_owned()));
        }
    }
    None
}

fn is_in_braces(before: &str) -> bool {
    let last = |signs: [&str; 2]| signs.into_iter().filter_map(|sign| before.rfind(sign)).max();
    last(["{{", "{%"]) > last(["}}", "%}"])
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
