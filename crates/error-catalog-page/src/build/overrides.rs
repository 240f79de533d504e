//! Facts, sources and aliases that the front matter gives to entries by their ids.

use std::collections::HashMap;

use error_catalog_model::{Entry, pages_folder};

use crate::build::placeholder::read_message;
use crate::build::rows::Builder;
use crate::diagnostic::Fix;
use crate::message_format::id_of_message;
use crate::parse::settings::{EntryOverride, FactOverride};
use crate::rules::front_matter::UNKNOWN_ENTRY;
use crate::rules::rows::{CONTRADICTION, PARAMETER};
use crate::scalar::scalar;
use crate::setting_edit::delete_facts;
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::Spanned;

impl Builder<'_> {
    /// Adds the overrides of the front matter to their entries, then the defaults of facts.
    pub(crate) fn apply_overrides(&mut self, entries: &mut [Entry]) {
        self.apply_entries(entries);
        for (name, fact) in &self.settings.facts {
            let Some(default) = &fact.default else { continue };
            for entry in &mut *entries {
                entry.facts.entry(name.clone()).or_insert_with(|| default.value.clone());
            }
        }
    }

    fn apply_entries(&mut self, entries: &mut [Entry]) {
        if self.settings.entries.is_empty() {
            return;
        }
        let names: Vec<String> = entries.iter().map(|entry| entry.id.clone()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let ids: HashMap<&str, usize> = names.iter().copied().zip(0..).collect();
        for given in &self.settings.entries {
            let Some(entry) = ids.get(given.id.value.as_str()).and_then(|index| entries.get_mut(*index))
            else {
                self.unknown(given, entries, &names);
                continue;
            };
            self.give_entry(given, entry);
        }
    }

    /// Reports that no row has the id.
    fn unknown(&mut self, given: &EntryOverride, entries: &[Entry], known: &[&str]) {
        let Spanned { value: id, span } = &given.id;
        let span = *span;
        if self.settings.removed.iter().any(|removed| removed.value == *id) {
            let message = format!("expected the id of a row, found the removed id `{id}`");
            let edits = delete_facts(self.source, self.settings, |given| given == id);
            let title = "delete the facts of the removed id".to_owned();
            let diagnostic = self.diagnostic(&UNKNOWN_ENTRY, span, &message, "");
            let diagnostic = diagnostic.with_fix(Fix { title, is_safe: false, edits });
            self.diagnostics.push(diagnostic.with_severity(Severity::Warning));
        } else {
            let of_message =
                || entries.iter().find(|entry| entry.message == *id).map(|entry| entry.id.clone());
            let id_of_message =
                id_of_message(id).filter(|id| known.contains(&id.as_str())).or_else(of_message);
            let near = match id_of_message {
                Some(id) => vec![id],
                None => self.suggestions.ids(id, known).into_iter().map(str::to_owned).collect(),
            };
            let mut diagnostic = self.diagnostic(&UNKNOWN_ENTRY, span, &format!("unknown id `{id}`"), "");
            diagnostic.help = match near.as_slice() {
                [] => all_ids(self.source),
                near => format!("did you mean `{}`?\n{}", near.join("` or `"), all_ids(self.source)),
            };
            if let [near] = near.as_slice()
                && !self.settings.entries.iter().any(|entry| entry.id.value == *near)
            {
                let title = format!("replace it with `{near}`");
                diagnostic.fixes.push(self.source.fix(&title, span, scalar(near)));
            }
            self.diagnostics.push(diagnostic);
        }
    }

    fn give_entry(&mut self, given: &EntryOverride, entry: &mut Entry) {
        let EntryOverride { id, facts, basis, aliases, .. } = given;
        for FactOverride { name, value } in facts {
            let in_row = entry.facts.insert(name.value.clone(), value.value.clone());
            self.check_same(&format!("the fact `{}`", name.value), &id.value, value, in_row);
        }
        if let Some(basis) = basis {
            let in_row = entry.basis.replace(basis.value.clone());
            self.check_same("the basis", &id.value, basis, in_row);
        }
        for Spanned { value, span } in aliases {
            match read_message(value, self.settings.placeholder_syntaxes()) {
                Ok(alias) => {
                    if alias.wording() != entry.wording() && !entry.aliases.contains(&alias) {
                        entry.aliases.push(alias);
                    }
                }
                Err(error) => self.report(&PARAMETER, *span, &error.message, &error.help),
            }
        }
    }

    /// Reports a value that differs from that of the row.
    fn check_same(&mut self, subject: &str, id: &str, value: &Spanned<String>, in_row: Option<String>) {
        if let Some(in_row) = in_row
            && in_row != value.value
        {
            let message = format!(
                "expected {subject} of `{id}` to be `{in_row}` as in its row, found `{}`",
                value.value
            );
            self.report(&CONTRADICTION, value.span, &message, "delete one of the two values");
        }
    }
}

/// Returns the help that lists where all ids are.
fn all_ids(source: &SourceFile) -> String {
    let folder = pages_folder(source.path());
    format!("all ids: `inspect` lists them, and the generated pages in `{folder}/` have their names")
}
