//! A text as it stands in front matter.

use error_catalog_model::write_scalar;

/// The text as a YAML scalar, quoted where it must be.
pub(crate) fn scalar(text: &str) -> String {
    let mut scalar = String::with_capacity(text.len() + 2);
    write_scalar(text, &mut scalar);
    scalar
}
