//! The generated pages: one per entry, and the index.

use std::collections::HashMap;

use error_catalog_model::{Catalog, Entry, Parameter, Status, Wording, page_name};
use error_catalog_page::Report;
use error_catalog_page::markup::{destination, fence, paragraph};
use error_catalog_page::parse::cell::{Base, reread};
use error_catalog_page::reference::{Counterpart, ReasonMatch, Reference};
use minijinja::{Value, context};

use crate::header::header;
use crate::layout::Layout;
use crate::template::{Batch, Templates};

/// A page that was made from a template.
#[derive(Debug)]
pub struct RenderedPage {
    /// The path of the page.
    pub path: String,
    /// Its text, which ends in one line end.
    pub text: String,
}

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
    let views: Vec<View> = catalog.entries.iter().map(view).collect();
    let mark = Value::from(header(layout));
    let page = page(catalog, layout);
    let index = context! { mark => &mark, page => &page, groups => groups(catalog, &views) };
    let index = Batch {
        template: layout.template("index"),
        count: 1,
        needs_header: true,
        values: Box::new(move |_| index.clone()),
    };
    let entry_pages = EntryPages { mark, page, views, by_code: by_code(catalog) };
    let entries = Batch {
        template: layout.template("entry"),
        count: catalog.entries.len(),
        needs_header: true,
        values: Box::new(move |index| entry_pages.values(index)),
    };
    let texts = templates.render(layout, catalog.entries.len(), [entries, index])?;
    let paths = catalog.entries.iter().map(|entry| layout.entry_page(&entry.id)).chain([layout.index_page()]);
    Ok(paths.zip(texts).map(|(path, text)| RenderedPage { path, text }).collect())
}

/// An entry in templates.
struct View {
    code: String,
    values: Value,
}

/// The data that the pages of entries are rendered from.
struct EntryPages {
    mark: Value,
    page: Value,
    views: Vec<View>,
    by_code: HashMap<String, Vec<usize>>,
}

impl EntryPages {
    /// Returns the values of the page of an entry.
    fn values(&self, index: usize) -> Value {
        let Some(View { code, values: entry }) = self.views.get(index) else { return Value::UNDEFINED };
        let same_code = self.by_code.get(code).map(Vec::as_slice).unwrap_or_default();
        let siblings = same_code.iter().filter(|sibling| **sibling != index).take(MOST_SIBLINGS);
        let siblings: Vec<Value> =
            siblings.filter_map(|sibling| Some(self.views.get(*sibling)?.values.clone())).collect();
        context! {
            mark => &self.mark,
            page => &self.page,
            entry => entry,
            more_siblings => same_code.len().saturating_sub(siblings.len() + 1),
            siblings => siblings,
        }
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

/// The page in templates: `page.title`, `.description`, `.slug`, `.route` and `.url` on the site, and `.link`, which leads
/// back to it.
fn page(catalog: &Catalog, layout: &Layout) -> Value {
    context! {
        title => catalog.title.as_deref().unwrap_or(layout.stem()),
        description => catalog.description.as_deref().unwrap_or_default(),
        slug => catalog.slug_of("").trim_matches('/'),
        link => link_to_source(layout),
        route => catalog.route("").trim_end_matches('/'),
        url => catalog.url("").as_deref().map(|url| url.trim_end_matches('/')),
    }
}

/// Returns the values of an entry. `meaning` and `fix` are Markdown; `…_text` is plain.
fn view(entry: &Entry, catalog: &Catalog, layout: &Layout, reference: Option<&Reference>) -> View {
    let message = entry.wording().example();
    let name = page_name(&entry.id);
    let parameters = entry.parameters.iter().map(|Parameter { name, kind, example }| {
        context! { name => name.as_str(), kind => kind.as_str(), example => example.as_str() }
    });
    let values = context! {
        id => entry.id.as_str(),
        slug => catalog.slug_of(&name),
        link => [&name, ".md"].concat(),
        route => catalog.route(&name),
        url => catalog.url(&name),
        code => entry.code.as_str(),
        code_number => entry.code_number(),
        reason => Wording { message: &entry.reason, parameters: &entry.parameters }.example(),
        fence => fence(&message),
        message => message,
        parameters => parameters.collect::<Vec<_>>(),
        earlier => entry.aliases.iter().map(|alias| alias.wording().example()).collect::<Vec<_>>(),
        meaning => markdown_or_text(entry.meaning_markdown.as_deref(), &entry.meaning, layout),
        meaning_text => entry.meaning.as_str(),
        fix => markdown_or_text(entry.fix_markdown.as_deref(), &entry.fix, layout),
        fix_text => entry.fix.as_str(),
        retired => entry.status == Status::Retired,
        facts => entry.facts.clone(),
        described_facts => described_facts(entry, catalog),
        basis => entry.basis.as_deref(),
        compared => reference.map(|reference| counterpart(entry, reference, layout)),
        variant => entry.variant(),
    };
    View { code: entry.code.clone(), values }
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

/// Returns the indices of the entries by code.
fn by_code(catalog: &Catalog) -> HashMap<String, Vec<usize>> {
    let mut by_code: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, entry) in catalog.entries.iter().enumerate() {
        by_code.entry(entry.code.clone()).or_default().push(index);
    }
    by_code
}

/// Entries of a class of codes.
struct Group {
    class: String,
    entries: Vec<Value>,
}

/// Returns the entries grouped by class of code, in the order of the page.
fn groups(catalog: &Catalog, views: &[View]) -> Vec<Value> {
    let mut groups: Vec<Group> = Vec::new();
    for (entry, View { values, .. }) in catalog.entries.iter().zip(views) {
        let class = class(entry);
        match groups.iter_mut().find(|group| group.class == class) {
            Some(group) => group.entries.push(values.clone()),
            None => groups.push(Group { class, entries: vec![values.clone()] }),
        }
    }
    let values = |Group { class, entries }| context! { class => class, entries => entries };
    groups.into_iter().map(values).collect()
}

/// The class of an entry's code: `4xx` for 486; absent for a code that is not an integer of three digits or more.
fn class(entry: &Entry) -> String {
    let code = entry.code.as_str();
    match (entry.code_number(), code.chars().next()) {
        (Some(100..), Some(first)) => format!("{first}{}", "x".repeat(code.len() - 1)),
        _ => String::new(),
    }
}
