//! The generated pages: one per entry, and the index.

use std::collections::BTreeMap;
use std::sync::Arc;

use error_catalog_model::{Catalog, Entry};
use error_catalog_page::Report;
use error_catalog_page::reference::Reference;
use minijinja::{Value, context};

use crate::entry_view::{EntryView, ViewedCatalog};
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
    let viewed = Arc::new(ViewedCatalog { catalog: catalog.clone(), layout: layout.clone() });
    let views = EntryView::all(&viewed, reference);
    let mark = Value::from(header(layout));
    let page = page(catalog, layout);
    let index = context! { mark => &mark, page => &page, groups => groups(catalog, &views) };
    let index = Batch {
        template: layout.template("index"),
        count: 1,
        needs_header: true,
        values: Box::new(move |_| index.clone()),
    };
    let by_code = by_code(catalog);
    let order: Vec<usize> = by_code.values().flatten().copied().collect();
    let in_order = order.iter().filter_map(|index| catalog.entries.get(*index));
    let mut paths: Vec<String> = in_order.map(|entry| layout.entry_page(&entry.id)).collect();
    paths.push(layout.index_page());
    let entry_pages = EntryPages { mark, page, viewed, views, by_code, order };
    let entries = Batch {
        template: layout.template("entry"),
        count: catalog.entries.len(),
        needs_header: true,
        values: Box::new(move |position| entry_pages.values(position)),
    };
    let texts = templates.render(layout, catalog.entries.len(), [entries, index])?;
    Ok(paths.into_iter().zip(texts).map(|(path, text)| RenderedPage { path, text }).collect())
}

/// The data that the pages of entries are rendered from.
struct EntryPages {
    mark: Value,
    page: Value,
    viewed: Arc<ViewedCatalog>,
    views: Vec<Value>,
    by_code: BTreeMap<String, Vec<usize>>,
    /// The order of the pages: those of a code follow each other, while their siblings are in the processor's cache.
    order: Vec<usize>,
}

impl EntryPages {
    /// Returns the values of the page at a position in the order.
    fn values(&self, position: usize) -> Value {
        let Some(index) = self.order.get(position).copied() else { return Value::UNDEFINED };
        let code = self.viewed.catalog.entries.get(index).map_or("", |entry| &entry.code);
        let same_code = self.by_code.get(code).map(Vec::as_slice).unwrap_or_default();
        let siblings = same_code.iter().filter(|sibling| **sibling != index).take(MOST_SIBLINGS);
        let siblings: Vec<Value> = siblings.filter_map(|sibling| self.views.get(*sibling).cloned()).collect();
        context! {
            mark => &self.mark,
            page => &self.page,
            entry => self.views.get(index),
            more_siblings => same_code.len().saturating_sub(siblings.len() + 1),
            siblings => siblings,
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
        link => layout.link_to_page(),
        route => catalog.route("").trim_end_matches('/'),
        url => catalog.url("").as_deref().map(|url| url.trim_end_matches('/')),
    }
}

/// Returns the indices of the entries by code.
fn by_code(catalog: &Catalog) -> BTreeMap<String, Vec<usize>> {
    let mut by_code: BTreeMap<String, Vec<usize>> = BTreeMap::new();
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
fn groups(catalog: &Catalog, views: &[Value]) -> Vec<Value> {
    let mut groups: Vec<Group> = Vec::new();
    for (entry, view) in catalog.entries.iter().zip(views) {
        let class = class(entry);
        match groups.iter_mut().find(|group| group.class == class) {
            Some(group) => group.entries.push(view.clone()),
            None => groups.push(Group { class, entries: vec![view.clone()] }),
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
