//! The values of an entry in templates.

use std::sync::Arc;

use error_catalog_model::{Catalog, Entry, Parameter, Status, Wording, page_name};
use error_catalog_page::markup::{fence, paragraph};
use error_catalog_page::parse::cell::{Base, reread};
use error_catalog_page::reference::{Counterpart, ReasonMatch, Reference};
use minijinja::value::{Enumerator, Object};
use minijinja::{Value, context};

use crate::layout::Layout;

/// The names of the values.
const NAMES: &[&str] = &[
    "id",
    "slug",
    "link",
    "route",
    "url",
    "code",
    "code_number",
    "reason",
    "fence",
    "message",
    "parameters",
    "earlier",
    "meaning",
    "meaning_text",
    "fix",
    "fix_text",
    "retired",
    "facts",
    "described_facts",
    "basis",
    "compared",
    "variant",
];

/// The catalog that entries are in, and the layout of their pages.
#[derive(Debug)]
pub(crate) struct ViewedCatalog {
    pub(crate) catalog: Catalog,
    pub(crate) layout: Layout,
}

/// An entry in templates. A value is made when a template uses it, except those that the pages of other entries use, too.
#[derive(Debug)]
pub(crate) struct EntryView {
    viewed: Arc<ViewedCatalog>,
    /// The index of the entry.
    index: usize,
    link: Value,
    reason: Value,
    compared: Value,
}

impl EntryView {
    /// Returns the views of all entries.
    pub(crate) fn all(viewed: &Arc<ViewedCatalog>, reference: Option<&Reference>) -> Vec<Value> {
        let view = |(index, entry): (usize, &Entry)| {
            let reason = Wording { message: &entry.reason, parameters: &entry.parameters };
            Value::from_object(Self {
                viewed: Arc::clone(viewed),
                index,
                link: format!("{}.md", page_name(&entry.id)).into(),
                reason: reason.example().into(),
                compared: reference.map(|reference| counterpart(entry, reference, &viewed.layout)).into(),
            })
        };
        viewed.catalog.entries.iter().enumerate().map(view).collect()
    }
}

impl Object for EntryView {
    fn get_value(self: &Arc<Self>, name: &Value) -> Option<Value> {
        self.get_value_by_str(name.as_str()?)
    }

    /// Returns a value. `meaning` and `fix` are Markdown; `…_text` is plain.
    fn get_value_by_str(self: &Arc<Self>, name: &str) -> Option<Value> {
        let ViewedCatalog { catalog, layout } = &*self.viewed;
        let entry = catalog.entries.get(self.index)?;
        let value = match name {
            "id" => entry.id.as_str().into(),
            "slug" => catalog.slug_of(&page_name(&entry.id)).into(),
            "link" => self.link.clone(),
            "route" => catalog.route(&page_name(&entry.id)).into(),
            "url" => catalog.url(&page_name(&entry.id)).into(),
            "code" => entry.code.as_str().into(),
            "code_number" => entry.code_number().into(),
            "reason" => self.reason.clone(),
            "fence" => fence(&entry.wording().example()).into(),
            "message" => entry.wording().example().into(),
            "parameters" => entry.parameters.iter().map(parameter).collect(),
            "earlier" => entry.aliases.iter().map(|alias| alias.wording().example()).collect(),
            "meaning" => markdown_or_text(entry.meaning_markdown.as_deref(), &entry.meaning, layout).into(),
            "meaning_text" => entry.meaning.as_str().into(),
            "fix" => markdown_or_text(entry.fix_markdown.as_deref(), &entry.fix, layout).into(),
            "fix_text" => entry.fix.as_str().into(),
            "retired" => (entry.status == Status::Retired).into(),
            "facts" => entry.facts.clone().into(),
            "described_facts" => described_facts(entry, catalog).into(),
            "basis" => entry.basis.as_deref().into(),
            "compared" => self.compared.clone(),
            "variant" => entry.variant().into(),
            _ => return None,
        };
        Some(value)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Str(NAMES)
    }
}

fn parameter(Parameter { name, kind, example }: &Parameter) -> Value {
    context! { name => name.as_str(), kind => kind.as_str(), example => example.as_str() }
}

/// Returns the Markdown of a text, with links that are right one folder below the page. Plain text is escaped.
fn markdown_or_text(markdown: Option<&str>, text: &str, layout: &Layout) -> String {
    match markdown {
        None => paragraph(text),
        Some(markdown) if !markdown.contains("](") => markdown.to_owned(),
        Some(markdown) => {
            let base = Base { folder: "../".to_owned(), page: layout.link_to_page() };
            reread(markdown, Some(base)).markdown.unwrap_or_else(|| markdown.to_owned())
        }
    }
}

/// Returns the facts of an entry with their descriptions on the page, or else with their names and values.
fn described_facts(entry: &Entry, catalog: &Catalog) -> Vec<Value> {
    let facts = entry.facts.iter().map(|(name, value)| {
        let label = catalog.fact_description(name).unwrap_or(name);
        context! { label => label, text => catalog.value_description(name, value).unwrap_or(value) }
    });
    facts.collect()
}

/// Returns the values of an entry's counterpart on the reference page.
fn counterpart(entry: &Entry, reference: &Reference, layout: &Layout) -> Value {
    let Counterpart { entry: own, reason } = reference.counterpart(entry);
    let folder = relative(layout.pages(), reference.folder());
    let link_text = |entry: &Entry| {
        let link = format!("{folder}/{}.md", page_name(&entry.id));
        context! { code => entry.code.as_str(), reason => entry.reason.as_str(), link => link }
    };
    let (reason, others) = match reason {
        ReasonMatch::Excepted => ("excepted", Vec::new()),
        ReasonMatch::Same => ("same", Vec::new()),
        ReasonMatch::Alias => ("reworded", Vec::new()),
        ReasonMatch::OtherCodes(others) => ("of-others", others),
        ReasonMatch::Unregistered => ("nobodys", Vec::new()),
    };
    context! {
        title => reference.title(),
        entry => own.map(link_text),
        reason => reason,
        others => others.into_iter().map(link_text).collect::<Vec<_>>(),
    }
}

/// Returns the path from one folder to another.
fn relative(from: &str, to: &str) -> String {
    let (mut from, mut to) = (from.split('/').peekable(), to.split('/').peekable());
    while from.peek().is_some() && from.peek() == to.peek() {
        from.next();
        to.next();
    }
    from.map(|_| "..").chain(to).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_name_has_a_value() {
        let yaml = "schema: error-catalog/1\npage: printer.md\nentries:\n  - id: 7-jam\n    code: \"7\"\n    reason: Jam\n    \
                    message: Jam\n    meaning: Jam\n    fix: Pull\n";
        let catalog = Catalog::from_yaml(yaml).unwrap();
        let viewed = Arc::new(ViewedCatalog { catalog, layout: Layout::new("printer.md") });
        let views = EntryView::all(&viewed, None);
        for view in views {
            for name in NAMES {
                assert!(!view.get_attr(name).unwrap().is_undefined(), "{name}");
            }
        }
    }
}
