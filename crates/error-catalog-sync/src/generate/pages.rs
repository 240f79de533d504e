//! The generated pages: one per entry, and the index.

use std::collections::{BTreeMap, HashMap};

use error_catalog_model::{Catalog, Entry, Status, Wording, page_name};
use minijinja::{Value, context};

use crate::comparison::{Compared, Counterpart, Reason};
use crate::generate::mark::mark;
use crate::generate::template::{Job, Templates};
use crate::markup::{destination, fence, paragraph};
use crate::parse::cell::{Base, reread};
use crate::project::Project;
use crate::report::Report;

/// The most other entries of its code that an entry's page lists; the index lists them all.
const MOST_SIBLINGS: usize = 24;

/// The pages that are generated from a catalog, path by path.
///
/// # Errors
///
/// Templates that are missing or wrong.
pub fn pages(catalog: &Catalog, project: &Project) -> Result<Vec<(String, String)>, Report> {
    let compared = project.comparison().map(|comparison| comparison.read(project.root())).transpose()?;
    let templates = Templates::read(project, catalog.entries.len())?;
    let view = |entry| view(entry, catalog, project, compared.as_ref());
    let writer = Writer {
        catalog,
        project,
        mark: mark(project).into(),
        page: page(catalog, project),
        views: catalog.entries.iter().map(view).collect(),
        by_code: by_code(catalog),
    };
    let entries = catalog.entries.iter().enumerate();
    let mut jobs: Vec<Job> = entries.map(|(index, entry)| writer.entry_page(index, entry)).collect();
    jobs.push(writer.index_page());
    templates.render(project, jobs)
}

/// What every page is made from.
struct Writer<'c> {
    catalog: &'c Catalog,
    project: &'c Project,
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
        Job { page: self.project.entry_page(&entry.id), template: self.project.template("entry"), values }
    }

    fn index_page(&self) -> Job {
        let groups = groups(self.catalog, &self.views);
        let values = context! { mark => self.mark.clone(), page => self.page.clone(), groups => groups };
        Job { page: self.project.index_page(), template: self.project.template("index"), values }
    }
}

/// The way from a generated page to the source page.
fn back(project: &Project) -> String {
    format!("../{}", destination(project.page().rsplit('/').next().unwrap_or_default()))
}

/// A text's own Markdown as it is shown one folder below its page, or else the text.
fn shown(markdown: Option<&str>, text: &str, project: &Project) -> String {
    match markdown {
        None => paragraph(text),
        Some(markdown) if !markdown.contains("](") => markdown.to_owned(),
        Some(markdown) => {
            let base = Base { folder: "../".to_owned(), page: back(project) };
            reread(markdown, Some(base)).markdown.unwrap_or_else(|| markdown.to_owned())
        }
    }
}

/// What templates know of the page: `page.title`, `.description`, `.slug` and `.link`, the way back to it.
fn page(catalog: &Catalog, project: &Project) -> Value {
    let stem = project.stem();
    context! {
        title => catalog.title.as_deref().unwrap_or(stem),
        description => catalog.description.as_deref().unwrap_or_default(),
        slug => catalog.slug.as_deref().unwrap_or(stem),
        link => back(project),
    }
}

/// What templates know of an entry. `meaning` and `fix` are Markdown; `…_text` is plain.
fn view(entry: &Entry, catalog: &Catalog, project: &Project, compared: Option<&Compared<'_>>) -> Value {
    let message = entry.wording().example();
    let slug = catalog.slug.as_deref().unwrap_or(project.stem());
    let parameters = entry.parameters.iter().map(|parameter| {
        context! { name => parameter.name.clone(), kind => parameter.kind.name(), example => parameter.example.clone() }
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
        meaning => shown(entry.meaning_markdown.as_deref(), &entry.meaning, project),
        meaning_text => entry.meaning.clone(),
        fix => shown(entry.fix_markdown.as_deref(), &entry.fix, project),
        fix_text => entry.fix.clone(),
        retired => entry.status == Status::Retired,
        facts => entry.facts.clone(),
        basis => entry.basis.clone(),
        compared => compared.map(|compared| counterpart(entry, compared, project)),
        variant => entry.variant(),
    }
}

/// What templates know of an entry's counterpart on the page that its own is compared with.
fn counterpart(entry: &Entry, compared: &Compared<'_>, project: &Project) -> Value {
    let Counterpart { entry: own, reason } = compared.counterpart(entry);
    let folder = relative(&project.pages(), compared.folder());
    let shown = |entry: &Entry| {
        let link = format!("{folder}/{}.md", page_name(&entry.id));
        context! { code => entry.code.clone(), reason => entry.reason.clone(), link => link }
    };
    let (reason, others) = match reason {
        Reason::Excepted => ("excepted", Vec::new()),
        Reason::Same => ("same", Vec::new()),
        Reason::Reworded => ("reworded", Vec::new()),
        Reason::OfOthers(others) => ("of-others", others),
        Reason::Nobodys => ("nobodys", Vec::new()),
    };
    context! {
        title => compared.title(),
        entry => own.map(shown),
        reason => reason,
        others => others.into_iter().map(shown).collect::<Vec<_>>(),
    }
}

/// The way from one folder to another, both from the same one.
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

/// The entries by class of code, in the order in which the classes come on the page.
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

/// The class of an entry's code: `4xx` for 486; nothing for a code that is no integer of three digits or more.
fn class(entry: &Entry) -> String {
    let code = entry.code.as_str();
    match (entry.code_number(), code.chars().next()) {
        (Some(100..), Some(first)) => format!("{first}{}", "x".repeat(code.len() - 1)),
        _ => String::new(),
    }
}
