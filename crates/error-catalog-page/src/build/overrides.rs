//! Facts, sources and aliases that the front matter gives to entries by their ids.

use std::collections::HashMap;

use error_catalog_model::{Entry, pages_folder};

use crate::build::builder::Builder;
use crate::build::placeholder::read_message;
use crate::message_format::id_of_message;
use crate::parse::settings::{EntryOverride, FactOverride};
use crate::rules::front_matter::UNKNOWN_ENTRY;
use crate::rules::rows::CONTRADICTION;
use crate::scalar::scalar;
use crate::setting_edit::delete_facts;
use crate::{Fix, Severity, SourceFile, Spanned};

/// Adds the facts, sources and aliases of the front matter to their entries, then the defaults of facts. Values in rows are
/// retained.
pub(crate) fn apply_overrides(builder: &mut Builder<'_>, entries: &mut [Entry]) {
    apply_entries(builder, entries);
    for (name, fact) in &builder.settings.facts {
        let Some(default) = &fact.default else { continue };
        for entry in &mut *entries {
            entry.facts.entry(name.clone()).or_insert_with(|| default.value.clone());
        }
    }
}

fn apply_entries(builder: &mut Builder<'_>, entries: &mut [Entry]) {
    if builder.settings.entries.is_empty() {
        return;
    }
    let names: Vec<String> = entries.iter().map(|entry| entry.id.clone()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let ids: HashMap<&str, usize> = names.iter().copied().zip(0..).collect();
    for item in &builder.settings.entries {
        let Some(entry) = ids.get(item.id.value.as_str()).and_then(|index| entries.get_mut(*index)) else {
            unknown(builder, item, &names);
            continue;
        };
        apply_entry(builder, item, entry);
    }
}

/// Reports that no row has the id.
fn unknown(builder: &mut Builder<'_>, item: &EntryOverride, known: &[&str]) {
    let Spanned { value: id, span } = &item.id;
    let span = *span;
    if builder.settings.removed.iter().any(|removed| removed.value == *id) {
        let message = format!("expected the id of a row, found the removed id `{id}`");
        let edits = delete_facts(builder.source, builder.settings, |deleted| deleted == id);
        let title = "delete the facts of the removed id".to_owned();
        let diagnostic = builder.diagnostic(&UNKNOWN_ENTRY, span, &message, "");
        let diagnostic = diagnostic.with_fix(Fix::new(title, edits));
        builder.diagnostics.push(diagnostic.about(id).with_severity(Severity::Warning));
    } else {
        let of_message = id_of_message(id).and_then(|id| known.iter().copied().find(|known| *known == id));
        let near = of_message.or_else(|| builder.suggestions.nearest_or_alike(id, known));
        let mut diagnostic = builder.diagnostic(&UNKNOWN_ENTRY, span, &format!("unknown id `{id}`"), "");
        diagnostic.help = all_ids(builder.source);
        if let Some(near) = near {
            diagnostic.help = format!("did you mean `{near}`?\n{}", diagnostic.help);
            if !builder.settings.entries.iter().any(|entry| entry.id.value == near) {
                let title = format!("replace it with `{near}`");
                diagnostic.fixes.push(builder.source.fix(&title, span, scalar(near)));
            }
        }
        builder.diagnostics.push(diagnostic.about(id));
    }
}

fn apply_entry(builder: &mut Builder<'_>, item: &EntryOverride, entry: &mut Entry) {
    let EntryOverride { id, facts, basis, aliases, .. } = item;
    for FactOverride { name, value } in facts {
        let in_row = entry.facts.entry(name.value.clone()).or_insert_with(|| value.value.clone());
        check_same(builder, &format!("the fact `{}`", name.value), &id.value, value, in_row);
    }
    if let Some(basis) = basis {
        let in_row = entry.basis.get_or_insert_with(|| basis.value.clone());
        check_same(builder, "the basis", &id.value, basis, in_row);
    }
    for Spanned { value, span } in aliases {
        match read_message(value, builder.settings.placeholder_syntaxes()) {
            Ok(alias) => {
                if alias.wording() != entry.wording() && !entry.aliases.contains(&alias) {
                    entry.aliases.push(alias);
                }
            }
            Err(error) => builder.diagnostics.push(error.diagnostic(builder.source, *span)),
        }
    }
}

/// Reports a value that differs from that of the row.
fn check_same(builder: &mut Builder<'_>, subject: &str, id: &str, value: &Spanned<String>, in_row: &str) {
    if in_row != value.value {
        let message =
            format!("expected {subject} of `{id}` to be `{in_row}` as in its row, found `{}`", value.value);
        builder.report(&CONTRADICTION, value.span, &message, "delete one of the two values");
    }
}

/// Returns the help that lists where all ids are.
fn all_ids(source: &SourceFile) -> String {
    let folder = pages_folder(source.path());
    format!("to see all ids, run `inspect` or open the generated pages in `{folder}/`")
}
