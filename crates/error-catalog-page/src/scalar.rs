//! Texts as YAML.

use error_catalog_model::write_scalar;

/// Returns a text as a YAML scalar for a line of its own, quoted where it must be.
pub fn scalar(text: &str) -> String {
    let mut scalar = String::with_capacity(text.len() + 2);
    write_scalar(text, &mut scalar);
    scalar
}

/// Returns a text as a YAML scalar for any place: between brackets, a comma ends a text that has no quotes.
pub fn flow_scalar(text: &str) -> String {
    let scalar = scalar(text);
    if scalar.contains(',') && !scalar.starts_with('"') { format!("\"{scalar}\"") } else { scalar }
}

/// Returns texts as a YAML list in one line.
pub fn list<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    format!("[{}]", texts.into_iter().map(flow_scalar).collect::<Vec<_>>().join(", "))
}
