//! Tries blocks on a page until one makes a catalog of it.

use serde_yaml::{Mapping, Value};

use crate::init::draft::Draft;
use crate::init::guess::{Found, Group, index};
use crate::init::put_in::put_in;
use crate::init::wording::{notations_of, shape_of};
use crate::page::Page;
use crate::parse::front_matter::FrontMatter;
use crate::parse::lenient::Lenient;
use crate::parse::source::Source;
use crate::parse::table::Table;
use crate::problem::Severity;
use crate::role::{Role, key};
use crate::shape::Shape;

/// A block, and what the page is with it.
pub(crate) struct Attempt {
    pub(crate) block: String,
    pub(crate) page: Page,
}

impl Attempt {
    fn new(source: &Source, found: &FrontMatter, draft: &Draft) -> Self {
        let block = draft.yaml();
        Self { page: Page::parse(put_in(source, found, &block)), block }
    }

    fn errors(&self) -> usize {
        self.page.problems.iter().filter(|problem| problem.severity == Severity::Error).count()
    }
}

/// The block that makes the page work, or the one that leaves the fewest errors. `None` if no table could be meant,
/// or the front matter cannot be read.
pub(crate) fn search(page: &Page) -> Option<Attempt> {
    let source = &page.source;
    let found = FrontMatter::find(source, &mut Vec::new())?;
    let tables = page.tables();
    let groups = Group::all(&tables, &page.settings);
    // Of groups of one weight, the first is meant.
    let group = groups.iter().rev().max_by_key(|group| group.weight())?;
    let draft = draft(page, &found, group);
    let mut best: Option<Attempt> = None;
    for draft in variants(draft, group, &tables) {
        let attempt = Attempt::new(source, &found, &draft);
        if attempt.page.catalog.is_some() {
            return Some(attempt);
        }
        if best.as_ref().is_none_or(|best| attempt.errors() < best.errors()) {
            best = Some(attempt);
        }
    }
    best
}

/// What can be said of the columns and the messages of a group of tables.
fn draft(page: &Page, front_matter: &FrontMatter, group: &Group<'_>) -> Draft {
    let found = group.guess();
    let declared = |role: &Role| page.settings.columns.iter().any(|(known, ..)| known == role);
    let mut draft = Draft { rest: rest(page, front_matter), ..Draft::default() };
    let is_new = |(role, _, why): &&Found| !why.is_empty() || declared(role);
    for (role, column, why) in found.iter().filter(is_new) {
        draft.columns.push((role.clone(), vec![group.heading(*column).to_owned()], why));
    }
    let missing = |role: &Role| group.has_gaps(index(&found, role)) || page.settings.optional.contains(role);
    draft.optional = Role::OPTIONAL.into_iter().filter(missing).collect();
    let messages = index(&found, &Role::Message).map(|column| group.texts(column)).unwrap_or_default();
    draft.notations = notations_of(&messages);
    let has_code = index(&found, &Role::Code).is_some() || Shape::inferred(messages.iter().copied()).is_some();
    if !has_code && page.settings.shape.is_none() {
        draft.shape = shape_of(&messages);
    }
    let unused = group.unused(&found);
    if !unused.is_empty() {
        draft.remarks.push(format!("These columns are not read: {}", unused.join(", ")));
    }
    draft
}

/// What the page's own block says.
fn rest(page: &Page, front_matter: &FrontMatter) -> Mapping {
    let yaml = page.source.text.get(front_matter.yaml.clone()).unwrap_or_default();
    let fields = serde_yaml::from_str(yaml).map(|Lenient(value)| value).unwrap_or(Value::Null);
    fields.get("catalog").and_then(Value::as_mapping).cloned().unwrap_or_default()
}

/// The draft as it is; with the headings above its tables named; and with one of them alone.
fn variants(draft: Draft, group: &Group<'_>, tables: &[Table<'_>]) -> Vec<Draft> {
    let mut headings: Vec<&str> = Vec::new();
    for heading in group.tables.iter().filter_map(|table| table.heading()) {
        if !headings.iter().any(|known| key(known) == key(heading)) {
            headings.push(heading);
        }
    }
    let all = group.tables.len();
    let below = |heading: &str| {
        let is_below = |table: &&Table<'_>| table.heading().is_some_and(|above| key(above) == key(heading));
        group.tables.iter().copied().filter(is_below).map(|table| table.rows.len()).sum::<usize>()
    };
    let with = |names: &[&str]| {
        let mut draft = draft.clone();
        draft.tables = names.iter().map(|name| (*name).to_owned()).collect();
        if tables.len() > all {
            draft.remarks.push(format!("Other tables of the page are not read: {}", tables.len() - all));
        }
        draft
    };
    let mut variants = vec![draft.clone()];
    if !headings.is_empty() {
        variants.push(with(&headings));
    }
    if headings.len() > 1 {
        headings.sort_by_key(|heading| std::cmp::Reverse(below(heading)));
        variants.extend(headings.iter().take(MOST_ALONE).map(|heading| {
            let mut alone = with(&[heading]);
            alone.remarks.push("Not all tables of this kind are read: together they do not make a catalog".to_owned());
            alone
        }));
    }
    variants
}

/// How many headings are tried alone.
const MOST_ALONE: usize = 4;
