//! Rows that are gone while programs and links name their ids: where they stood, and each way out.

use std::collections::{HashMap, HashSet};

use error_catalog_model::{Catalog, Entry};
use error_catalog_page::build::placeholder::write_message;
use error_catalog_page::scalar::list;
use error_catalog_page::suggestion::Suggestions;
use error_catalog_page::{Diagnostic, Span};

use crate::edit::rewording::{Pair, pair, rewording, settings_indent};
use crate::files::retired::retired_section;
use crate::files::rewordings::{Recoded, rewordings};
use crate::page::Page;
use crate::project::Project;
use crate::rules::files::MISSING_ID;

/// What a page lost.
pub(crate) struct Vanished<'v> {
    page: &'v Page,
    /// The catalog that it made before.
    committed: &'v Catalog,
    /// Where the message of each id stands now.
    places: HashMap<&'v str, Span>,
    /// The entries that are new.
    fresh: Vec<&'v Entry>,
    /// The new rows, as those whose code may be a slip.
    recoded: Recoded<'v>,
    /// The entries that have no row any more, and were not removed on purpose.
    pub(crate) gone: Vec<&'v Entry>,
}

/// The most ids that a problem lists.
const MOST: usize = 6;

/// A problem at the place of each; the first has the ways out of all, so that each is one block to paste.
pub(crate) fn vanished_ids(vanished: &Vanished<'_>, project: &Project) -> Vec<Diagnostic> {
    let rewordings = rewordings(&vanished.gone, &vanished.fresh);
    let first = vanished_id(vanished, &rewordings, project);
    let others = vanished.gone.iter().zip(rewordings.iter().copied()).skip(1).take(MOST - 1);
    let other = |(entry, now): (&&Entry, Option<&Entry>)| {
        let (span, stood) = vanished.place(entry, now);
        let what = format!("the row of `{}` (`{}`) is gone{stood}", entry.id, vanished.written(entry));
        let help = "the first missing id shows what to do, for all of them at once";
        let diagnostic = Diagnostic::new(&MISSING_ID, vanished.page.source.label(span), what).with_help(help);
        diagnostic.with_related(first.primary.clone().with_text("the first missing id"))
    };
    let others: Vec<Diagnostic> = others.map(other).collect();
    std::iter::once(first).chain(others).collect()
}

fn vanished_id(vanished: &Vanished<'_>, rewordings: &[Option<&Entry>], project: &Project) -> Diagnostic {
    let Vanished { page, gone, .. } = vanished;
    let help = [
        vanished.slips(),
        vanished.put_back(project),
        vanished.reworded(rewordings),
        vanished.removed(),
        vanished.retired(),
    ];
    let first = gone.first().zip(rewordings.first());
    let (span, stood) = first.map_or((Span::START, ""), |(entry, now)| vanished.place(entry, *now));
    let named = gone.iter().take(MOST).map(|entry| format!("`{}` (`{}`)", entry.id, vanished.written(entry)));
    let named: Vec<String> = named.collect();
    let more = gone.len().saturating_sub(named.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let what = match named.as_slice() {
        [one] => format!("the row of {one} is gone{stood}: programs and links that name it would break"),
        all => format!(
            "the rows of {}{more} are gone: programs and links that name them would break",
            all.join(", ")
        ),
    };
    Diagnostic::new(&MISSING_ID, page.source.label(span), what).with_help(help.concat())
}

impl<'v> Vanished<'v> {
    /// Compares what a page makes with what it made before.
    pub(crate) fn new(page: &'v Page, catalog: &'v Catalog, committed: &'v Catalog) -> Self {
        let ids = |catalog: &'v Catalog| -> HashSet<&'v str> {
            catalog.entries.iter().map(|entry| entry.id.as_str()).collect()
        };
        let (kept, known) = (ids(catalog), ids(committed));
        let removed: HashSet<&str> = catalog.removed.iter().map(String::as_str).collect();
        let is_gone = |id: &str| !kept.contains(id) && !removed.contains(id);
        let gone: Vec<&Entry> = committed.entries.iter().filter(|entry| is_gone(&entry.id)).collect();
        let fresh = catalog.entries.iter().filter(|entry| !known.contains(entry.id.as_str()));
        let fresh: Vec<&Entry> = if gone.is_empty() { Vec::new() } else { fresh.collect() };
        let places = if gone.is_empty() { Vec::new() } else { page.message_spans() };
        let places = catalog.entries.iter().map(|entry| entry.id.as_str()).zip(places).collect();
        let recoded = Recoded::new(&fresh);
        Self { page, committed, places, fresh, recoded, gone }
    }

    fn written(&self, entry: &Entry) -> String {
        write_message(entry.wording(), &self.page.settings.notations)
    }

    fn place_of(&self, entry: &Entry) -> Option<Span> {
        self.places.get(entry.id.as_str()).copied()
    }

    /// Where an entry has its row in other words; else where it stood, as its neighbours tell; and which of that it is.
    fn place(&self, entry: &Entry, now: Option<&Entry>) -> (Span, &'static str) {
        if let Some(place) = now.and_then(|now| self.place_of(now)) {
            return (place, ", unless this row is it in other words");
        }
        if let Some(place) = self.recoded.find(entry).and_then(|now| self.place_of(now)) {
            return (place, ", unless the code of this one is a slip");
        }
        let index = self.committed.entries.iter().position(|one| one.id == entry.id);
        let (before, behind) = self.committed.entries.split_at(index.unwrap_or(0));
        if let Some(place) = before.iter().rev().find_map(|one| self.place_of(one)) {
            return (place, ", which stood below this one");
        }
        let below = behind.iter().find_map(|one| self.place_of(one));
        below.map_or((Span::START, ""), |place| (place, ", which stood above this one"))
    }

    /// What may be a slip elsewhere: in an id under `removed:`, or in a code.
    fn slips(&self) -> String {
        let removed: Vec<&str> = self.page.settings.removed.iter().map(|id| id.value.as_str()).collect();
        let mut suggestions = Suggestions::default();
        let slips = self.gone.iter().filter_map(|entry| {
            let near = suggestions.nearest(&entry.id, &removed)?;
            Some(format!("if `{near}` under `removed:` should be `{}`, write that there\n", entry.id))
        });
        let recoded = self.gone.iter().filter_map(|entry| {
            let other = self.recoded.find(entry)?;
            let line = self.page.source.line(self.place_of(other)?.start);
            Some(format!(
                "if the code {} in line {line} is a slip, write {} again; an error with another code is another error\n",
                other.code, entry.code
            ))
        });
        slips.chain(recoded).collect()
    }

    fn put_back(&self, project: &Project) -> String {
        let id = if let [one] = self.gone.as_slice() { one.id.as_str() } else { "ID" };
        let by_command = project.edit_command("reword").zip(project.edit_command("retire"));
        let by_command = by_command.map_or_else(String::new, |(reword, retire)| {
            format!("; with Rust, `{reword} {id} \"NEW MESSAGE\"` or `{retire} {id}` then does what is below")
        });
        format!("if that was a slip, put the row back as it was{by_command}\n")
    }

    fn reworded(&self, rewordings: &[Option<&Entry>]) -> String {
        let pairs = self.gone.iter().zip(rewordings);
        let pairs = pairs.filter_map(|(entry, now)| Some((self.written(entry), self.written((*now)?))));
        let pairs: Vec<(String, String)> = pairs.collect();
        if pairs.is_empty() {
            return String::new();
        }
        let pairs: Vec<Pair<'_>> = pairs.iter().map(|(was, now)| (was.as_str(), now.as_str())).collect();
        let Some(patch) = rewording(&self.page.source, &pairs) else {
            let lines: String = pairs.iter().map(|(was, now)| pair(was, now, "\n")).collect();
            return format!("if a message was reworded, {}\n  reworded:\n{lines}", self.write_there());
        };
        let line = self.page.source.line(patch.range.start);
        // What has to stand above is said with where it is to be written.
        let lines = patch.text.lines().filter(|line| !["", "---", "catalog:"].contains(line));
        let lines: String = lines.flat_map(|line| [line, "\n"]).collect();
        let there = match lines.trim_start() {
            item if item.starts_with(',') => format!("add in line {line}, before the `]`:"),
            _ if !patch.range.is_empty() => format!("write in line {line}, in place of the `[]`:"),
            item if item.starts_with('-') => "add in the front matter, below `reworded:`:".to_owned(),
            _ => self.write_there(),
        };
        format!("if a message was reworded, {there}\n{lines}")
    }

    fn removed(&self) -> String {
        let before = self.page.settings.removed.iter();
        let ids = before.map(|id| id.value.as_str()).chain(self.gone.iter().map(|entry| entry.id.as_str()));
        let ids = list(ids);
        let where_to = if self.page.settings.removed.is_empty() {
            self.write_there()
        } else {
            "write in the front matter, in place of the `removed:` that is there:".to_owned()
        };
        let indent = settings_indent(&self.page.source).unwrap_or(2);
        format!("if an error was removed on purpose, {where_to}\n{:indent$}removed: {ids}\n", "")
    }

    fn retired(&self) -> String {
        let listed = !self.page.settings.tables.is_empty();
        let listed = if listed { ", with `Retired errors` added to `tables:`" } else { "" };
        format!(
            "if it does not happen any more, keep its row, at the end of the page{listed}:\n\n{}",
            retired_section(self.page, &self.gone)
        )
    }

    /// Where a setting is to be written, with what has to stand above it.
    fn write_there(&self) -> String {
        if settings_indent(&self.page.source).is_none() {
            let braces = self.page.settings.catalog_key.is_some();
            let written = if braces { "in braces" } else { "as TOML" };
            return format!(
                "write in the front matter, which has to be YAML in lines `name: value` for that and is written {written}:\ncatalog:"
            );
        }
        if self.page.settings.catalog_key.is_some() {
            return "write in the front matter, below `catalog:`:".to_owned();
        }
        if self.page.body > 0 {
            return "write at the end of the front matter:\ncatalog:".to_owned();
        }
        "begin the page with these lines, and a line `---` below them:\n---\ncatalog:".to_owned()
    }
}
