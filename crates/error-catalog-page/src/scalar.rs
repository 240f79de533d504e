//! A text as it stands in front matter.

use error_catalog_model::write_scalar;

/// The text as a YAML scalar, quoted where it must be.
pub fn scalar(text: &str) -> String {
    let mut scalar = String::with_capacity(text.len() + 2);
    write_scalar(text, &mut scalar);
    scalar
}

/// Texts as a YAML list in one line.
pub fn list<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let item = |text: &str| {
        let item = scalar(text);
        // Between brackets, a comma ends a text that has no quotes.
        if item.contains(',') && !item.starts_with('"') { format!("\"{item}\"") } else { item }
    };
    format!("[{}]", texts.into_iter().map(item).collect::<Vec<_>>().join(", "))
}
