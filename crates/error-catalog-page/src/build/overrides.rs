//! What the front matter gives for entries by their ids: facts, what they rest on, other wordings.

use std::collections::HashMap;

use error_catalog_model::{Entry, pages_folder};

use crate::build::placeholder::read_message;
use crate::build::rows::Builder;
use crate::message_format::id_of_message;
use crate::parse::settings::{EntryOverride, FactOverride};
use crate::rules::front_matter::UNKNOWN_ENTRY;
use crate::rules::rows::{CONTRADICTION, PARAMETER};
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::Spanned;

impl Builder<'_> {
    /// Gives entries what the front matter has for their ids.
    pub(crate) fn apply_overrides(&mut self, entries: &mut [Entry]) {
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
            let what = format!("the error `{id}` was removed, and what stands here of it is not used");
            self.report(&UNKNOWN_ENTRY, span, &what, "take it out");
            self.lower_last(Severity::Warning);
        } else {
            let of_message =
                || entries.iter().find(|entry| entry.message == *id).map(|entry| entry.id.clone());
            let meant = id_of_message(id).filter(|meant| known.contains(&meant.as_str())).or_else(of_message);
            let help = match (meant, self.suggestions.ids(id, known).as_slice()) {
                (Some(meant), _) => format!("it is a message; write its id: {meant}"),
                (None, []) => every_id(self.source),
                (None, near) => format!("did you mean `{}`?\n{}", near.join("` or `"), every_id(self.source)),
            };
            self.report(&UNKNOWN_ENTRY, span, &format!("no row has the id `{id}`"), &help);
        }
    }

    fn give_entry(&mut self, given: &EntryOverride, entry: &mut Entry) {
        let EntryOverride { id, facts, basis, aliases } = given;
        for FactOverride { name, value } in facts {
            let before = entry.facts.insert(name.value.clone(), value.value.clone());
            self.contradicted(&format!("the fact `{}`", name.value), &id.value, value, before);
        }
        if let Some(basis) = basis {
            let before = entry.basis.replace(basis.value.clone());
            self.contradicted("the basis", &id.value, basis, before);
        }
        for Spanned { value, span } in aliases {
            match read_message(value, &self.settings.placeholder_syntaxes) {
                Ok(alias) => {
                    if alias.wording() != entry.wording() && !entry.aliases.contains(&alias) {
                        entry.aliases.push(alias);
                    }
                }
                Err((what, help)) => self.report(&PARAMETER, *span, &what, &help),
            }
        }
    }

    /// Reports that the row says something else.
    fn contradicted(&mut self, what: &str, id: &str, value: &Spanned<String>, before: Option<String>) {
        if let Some(before) = before.filter(|before| *before != value.value) {
            let what = format!("{what} of `{id}` is `{}` here and `{before}` in its row", value.value);
            self.report(&CONTRADICTION, value.span, &what, "say it once");
        }
    }
}

/// Where every id stands.
fn every_id(source: &SourceFile) -> String {
    let folder = pages_folder(source.path());
    format!(
        "all ids: `inspect` shows them, and the pages that are generated in `{folder}/` are named by them"
    )
}
