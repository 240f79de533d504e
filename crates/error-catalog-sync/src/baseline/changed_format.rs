//! Reports messages of another format than those of the baseline.

use error_catalog_model::Catalog;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::scalar::flow_scalar;
use error_catalog_page::setting_edit::add_setting;
use error_catalog_page::{Diagnostic, Fix};

use crate::page::Page;
use crate::rules::file_rules::CHANGED_FORMAT;

/// Reports that most messages have another format than those of the baseline, unless the page declares it.
pub(crate) fn changed_format(page: &Page, catalog: &Catalog, baseline: &Catalog) -> Option<Diagnostic> {
    let (before, after) = (baseline.shape.as_deref()?, catalog.shape.as_deref()?);
    if before == after || page.settings.message_format().is_some() {
        return None;
    }
    let earlier = MessageFormat::declared(before)?;
    let mut entries = page.built()?.entries();
    let (_, spans) = entries.find(|(entry, _)| earlier.split(&entry.message).is_none())?;
    let message = format!("expected messages of the format `{before}`, found most of `{after}`");
    let help = "write the messages in the earlier format, or declare the new one if all logs have it";
    let diagnostic =
        Diagnostic::new(&CHANGED_FORMAT, page.source.label(spans.message), message).with_help(help);
    let Some(edit) = add_setting(&page.source, "shape", &flow_scalar(after)) else { return Some(diagnostic) };
    let title = "declare the new format".to_owned();
    Some(diagnostic.with_fix(Fix { title, is_safe: false, edits: vec![edit] }))
}
