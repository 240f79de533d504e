//! Comparisons with an earlier revision, in each of their formats.

mod diff_human;
mod diff_json;
mod diff_markdown;

use std::io::{self, Write};

use error_catalog_sync::{Bump, DiffReport};

use crate::format::DiffFormat;

/// Writes a comparison in a format; the format for people also states that a verdict is denied.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn render_diff(
    format: DiffFormat,
    report: &DiffReport,
    deny: Option<Bump>,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        DiffFormat::Human => diff_human::write(report, deny, out),
        DiffFormat::Markdown => out.write_all(diff_markdown::markdown(report).as_bytes()),
        DiffFormat::Json => diff_json::write(report, out),
    }
}
