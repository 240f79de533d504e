//! The generated pages: one per entry, and the index.

use std::collections::{BTreeMap, HashMap};

use error_catalog_model::{Catalog, Entry, Status, Wording, page_name};
use error_catalog_page::Report;
use error_catalog_page::markup::{destination, fence, paragraph};
use error_catalog_page::parse::cell::{Base, reread};
use error_catalog_page::reference::{Counterpart, ReasonMatch, Reference};
use minijinja::{Value, context};

use crate::header::header;
use crate::layout::Layout;
use crate::template::{Job, RenderedPage, Templates};

/// The most other entries of its code that an entry's page lists; the index lists them all.
const MOST_SIBLINGS: usize = 24;

/// Returns the text of each page that is generated from a catalog, by path.
///
/// # Errors
///
/// A template that cannot be rendered.
pub fn pages(
    catalog: &Catalog,
    layout: &Layout,
    templates: &Templates,
    reference: Option<&Reference>,
) -> Result<Vec<RenderedPage>, Report> {
    let view = |entry| view(entry, catalog, layout, reference);
    let writer = Writer {
        catalog,
        layout,
        mark: header(layout).into(),
        page: page(catalog, layout),
        views: catalog.entries.iter().map(view).collect(),
        by_code: by_code(catalog),
    };
    let entries = catalog.entries.iter().enumerate();
    let mut jobs: Vec<Job> = entries.map(|(index, entry)| writer.entry_page(index, entry)).collect();
    jobs.push(writer.index_page());
    templates.render(layout, catalog.entries.len(), jobs)
}

/// The data that every page is rendered from.
struct Writer<'c> {
    catalog: &'c Catalog,
    layout: &'c Layout,
    mark: Value,
    page: Value,
    views: Vec<Value>,
    by_code: HashMap<&'c str, Vec<usize>>,
}

impl Writer<'_> {
    fn entry_page(&self, index: usize, entry: &Entry) -> Job {
        let same_code = self.by_code.get(entry.code.as_str()).map(Vec::as_slice).unwrap_or_default();
        let siblings = same_code.iter().filter(|sibling| **sibling != index).take(MOST_SIBLINGS);
        let siblings: Vec<Value> = siblings.filter_map(|index| self.views.get(*index).cloned()).collect();
        let values = context! {
            mark => self.mark.clone(),
            page => self.page.clone(),
            entry => self.views.get(index),
            more_siblings => (same_code.len() - 1).saturating_sub(siblings.len()),
            siblings => siblings,
        };
        Job { page: self.layout.entry_page(&entry.id), template: self.layout.template("entry"), values }
    }

    fn index_page(&self) -> Job {
        let groups = groups(self.catalog, &self.views);
        let values = context! { mark => self.mark.clone(), page => self.page.clone(), groups => groups };
        Job { page: self.layout.index_page(), template: self.layout.template("index"), values }
    }
}

/// Returns the link from a generated page to the source page.
fn link_to_source(layout: &Layout) -> String {
    format!("../{}", destination(layout.page().rsplit('/').next().unwrap_or_default()))
}

/// Returns the Markdown of a text, with links that are right one folder below the page. Plain text is escaped.
fn markdown_or_text(markdown: Option<&str>, text: &str, layout: &Layout) -> String {
    match markdown {
        None => paragraph(text),
        Some(markdown) if !markdown.contains("](") => markdown.to_owned(),
        Some(markdown) => {
            let base = Base { folder: "../".to_owned(), page: link_to_source(layout) };
            reread(markdown, Some(base)).markdown.unwrap_or_else(|| markdown.to_owned())
        }
    }
}

/// The page in templates: `page.title`, `.description`, `.slug`, and `.link`, which leads back to it.
fn page(catalog: &Catalog, layout: &Layout) -> Value {
    let stem = layout.stem();
    context! {
        title => catalog.title.as_deref().unwrap_or(stem),
        description => catalog.description.as_deref().unwrap_or_default(),
        slug => catalog.slug.as_deref().unwrap_or(stem),
        link => link_to_source(layout),
    }
}

/// An entry in templates. `meaning` and `fix` are Markdown; `…_text` is plain.
fn view(entry: &Entry, catalog: &Catalog, layout: &Layout, reference: Option<&Reference>) -> Value {
    let message = entry.wording().example();
    let slug = catalog.slug.as_deref().unwrap_or(layout.stem());
    let parameters = entry.parameters.iter().map(|parameter| {
        context! { name => parameter.name.clone(), kind => parameter.kind.as_str(), example => parameter.example.clone() }
    });
    context! {
        id => entry.id.clone(),
        slug => format!("{slug}/{}", page_name(&entry.id)),
        link => format!("{}.md", page_name(&entry.id)),
        code => entry.code.clone(),
        reason => Wording { message: &entry.reason, parameters: &entry.parameters }.example(),
        fence => fence(&message),
        message => message,
        parameters => parameters.collect::<Vec<_>>(),
        earlier => entry.aliases.iter().map(|alias| alias.wording().example()).collect::<Vec<_>>(),
        meaning => markdown_or_text(entry.meaning_markdown.as_deref(), &entry.meaning, layout),
        meaning_text => entry.meaning.clone(),
        fix => markdown_or_text(entry.fix_markdown.as_deref(), &entry.fix, layout),
        fix_text => entry.fix.clone(),
        retired => entry.status == Status::Retired,
        facts => entry.facts.clone(),
        described_facts => described_facts(entry, catalog),
        basis => entry.basis.clone(),
        compared => reference.map(|reference| counterpart(entry, reference, layout)),
        variant => entry.variant(),
    }
}

/// Returns the facts of an entry with their descriptions on the page, or else with their names and values.
fn described_facts(entry: &Entry, catalog: &Catalog) -> Vec<Value> {
    let facts = entry.facts.iter().map(|(name, value)| {
        let label = catalog.fact_description(name).unwrap_or(name).to_owned();
        let text = catalog.value_description(name, value).unwrap_or(value).to_owned();
        context! { label => label, text => text }
    });
    facts.collect()
}

/// Returns the values of an entry's counterpart on the reference page.
fn counterpart(entry: &Entry, reference: &Reference, layout: &Layout) -> Value {
    let Counterpart { entry: own, reason } = reference.counterpart(entry);
    let folder = relative(layout.pages(), reference.folder());
    let shown = |entry: &Entry| {
        let link = format!("{folder}/{}.md", page_name(&entry.id));
        context! { code => entry.code.clone(), reason => entry.reason.clone(), link => link }
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
        entry => own.map(shown),
        reason => reason,
        others => others.into_iter().map(shown).collect::<Vec<_>>(),
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

fn by_code(catalog: &Catalog) -> HashMap<&str, Vec<usize>> {
    let mut by_code: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, entry) in catalog.entries.iter().enumerate() {
        by_code.entry(&entry.code).or_default().push(index);
    }
    by_code
}

/// Returns the entries grouped by class of code, in the order of the page.
fn groups(catalog: &Catalog, views: &[Value]) -> Vec<Value> {
    let mut order = Vec::new();
    let mut groups: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (entry, view) in catalog.entries.iter().zip(views) {
        let class = class(entry);
        if !groups.contains_key(&class) {
            order.push(class.clone());
        }
        groups.entry(class).or_default().push(view.clone());
    }
    let group = |class: String| {
        let entries = groups.remove(&class).unwrap_or_default();
        context! { class => class, entries => entries }
    };
    order.into_iter().map(group).collect()
}

/// The class of an entry's code: `4xx` for 486; absent for a code that is not an integer of three digits or more.
fn class(entry: &Entry) -> String {
    let code = entry.code.as_str();
    match (entry.code_number(), code.chars().next()) {
        (Some(100..), Some(first)) => format!("{first}{}", "x".repeat(code.len() - 1)),
        _ => String::new(),
    }
}
