//! Tries blocks on a page until one makes a catalog of it.

use error_catalog_page::SourceFile;
use error_catalog_page::column_kind::{ColumnKind, key};
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::parse::front_matter::FrontMatter;
use error_catalog_page::parse::node::Tree;
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;

use crate::init::draft::{BlockField, Draft};
use crate::init::guess::{Found, Group, index};
use crate::init::put_in::put_in;
use crate::init::unread::unread;
use crate::init::wording::{notations_of, shape_of};
use crate::page::Page;

/// A block, and what the page is with it.
pub(crate) struct Attempt {
    pub(crate) block: String,
    pub(crate) page: Page,
}

impl Attempt {
    fn new(source: &SourceFile, found: &FrontMatter, draft: &Draft) -> Self {
        let mut block = draft.yaml();
        let page = Page::parse(put_in(source, found, &block));
        if page.catalog.is_some()
            && let Some(unread) = unread(&page, source)
            && let Some((catalog, rest)) = block.split_once('\n')
        {
            block = format!("{catalog}\n  # Not read: {unread}.\n{rest}");
        }
        Self { block, page }
    }

    fn errors(&self) -> usize {
        self.page.problems.iter().filter(|one| one.is_error()).count()
    }
}

/// The block that makes the page work, or the one that leaves the fewest errors. `None` if no table could be meant,
/// or the front matter cannot be read.
pub(crate) fn search(page: &Page) -> Option<Attempt> {
    let source = &page.source;
    let found = FrontMatter::find(source, &mut Vec::new()).filter(|found| !found.is_partial)?;
    let tables = page.tables();
    let groups = Group::all(tables.iter().map(|table| &table.table), &page.settings);
    // Of groups of one weight, the first is meant.
    let group = groups.iter().rev().max_by_key(|group| group.weight())?;
    let draft = draft(page, &found, group, rest(page, &found)?);
    let mut best: Option<Attempt> = None;
    for draft in variants(&draft, group) {
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

/// The block with which a page that works reads as parameters what it writes as such, if it does not.
pub(crate) fn with_parameters(page: &Page) -> Option<Attempt> {
    let found = FrontMatter::find(&page.source, &mut Vec::new())?;
    let entries = page.catalog.iter().flat_map(|catalog| &catalog.entries);
    let messages: Vec<&str> = entries.map(|entry| entry.message.as_str()).collect();
    let mut draft = Draft { rest: rest(page, &found)?, ..Draft::default() };
    draft.notations = notations_of(&messages);
    let known = &page.settings.notations;
    if draft.notations.is_empty() || known.len() > PlaceholderSyntax::USUAL.len() {
        return None;
    }
    Some(Attempt::new(&page.source, &found, &draft)).filter(|attempt| attempt.page.catalog.is_some())
}

/// What can be said of the columns and the messages of a group of tables.
fn draft(page: &Page, front_matter: &FrontMatter, group: &Group<'_>, rest: Vec<BlockField>) -> Draft {
    let found = group.guess();
    let declared = |role: &ColumnKind| page.settings.columns.iter().any(|column| column.role == *role);
    let mut draft = Draft { rest, ..Draft::default() };
    let is_shared = |column: usize| found.iter().filter(|(_, other, _)| *other == column).count() > 1;
    let is_new = |(role, column, why): &&Found| !why.is_empty() || declared(role) || is_shared(*column);
    for (role, column, why) in found.iter().filter(is_new) {
        draft.columns.push((role.clone(), vec![group.heading(*column).to_owned()], why));
    }
    draft.columns.sort_by(|(one, ..), (two, ..)| one.cmp(two));
    let missing =
        |role: &ColumnKind| group.has_gaps(index(&found, role)) || page.settings.optional.contains(role);
    draft.optional = ColumnKind::OPTIONAL.into_iter().filter(missing).collect();
    let messages = index(&found, &ColumnKind::Message).map(|column| group.texts(column)).unwrap_or_default();
    draft.notations = notations_of(&messages);
    if index(&found, &ColumnKind::Code).is_none() && page.settings.shape.is_none() {
        let inferred = MessageFormat::inferred(messages.iter().copied());
        let fits_all = |shape: &MessageFormat| messages.iter().all(|message| shape.split(message).is_some());
        draft.shape = if inferred.as_ref().is_some_and(fits_all) { None } else { shape_of(&messages) };
    }
    if group.is_on_its_side() {
        let remark = "Codes head the columns: if each column is an error, write a row for each instead, and run this again.";
        draft.remarks.push(remark.to_owned());
    }
    if front_matter.yaml.is_empty() && front_matter.body > 0 {
        draft.remarks.push("The page's front matter is TOML, which is not read: write it as YAML between `---` lines, and this in it.".to_owned());
    }
    draft
}

/// The fields of the page's own block; `None` if it cannot be read, and would be lost.
fn rest(page: &Page, front_matter: &FrontMatter) -> Option<Vec<BlockField>> {
    let tree =
        Tree::parse(&page.source.text, &front_matter.yaml).ok().filter(|tree| tree.duplicates.is_empty())?;
    let block = tree.root.iter().filter_map(|root| root.value.get("catalog"));
    let fields = block.flat_map(|block| block.value.fields());
    Some(fields.map(|field| BlockField::new(&page.source, field)).collect())
}

/// Drafts to try, the likeliest first: as it is, and with the headings above its tables named; the same with every column
/// named, and with messages that show the code too; then one heading alone that most rows stand below.
fn variants(draft: &Draft, group: &Group<'_>) -> Vec<Draft> {
    let headings = headings(group);
    let texts: Vec<&str> = headings.iter().map(|(heading, _)| *heading).collect();
    let drafts = [Some(draft.clone()), Some(with_all_columns(draft, group)), with_code(draft, group)];
    let named = |draft: Draft| {
        let named = (!headings.is_empty()).then(|| with_tables(&draft, &texts));
        [Some(draft), named]
    };
    let mut variants: Vec<Draft> = drafts.into_iter().flatten().flat_map(named).flatten().collect();
    let rows: usize = headings.iter().map(|(_, rows)| rows).sum();
    let most = headings.first().filter(|(_, most)| headings.len() > 1 && most * 2 >= rows);
    variants.extend(most.map(|(heading, _)| {
        let mut alone = with_tables(draft, &[heading]);
        alone.remarks.push("Not all tables of this kind are read: together they make no catalog.".to_owned());
        alone
    }));
    variants
}

/// The headings above the tables of a group and how many rows stand below each, those with the most first.
fn headings<'t>(group: &Group<'t>) -> Vec<(&'t str, usize)> {
    let mut headings: Vec<(&str, usize)> = Vec::new();
    for table in &group.tables {
        let Some(heading) = table.heading() else { return Vec::new() };
        match headings.iter_mut().find(|(known, _)| key(known) == key(heading)) {
            Some((_, rows)) => *rows += table.rows.len(),
            None => headings.push((heading, table.rows.len())),
        }
    }
    headings.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
    headings
}

fn with_tables(draft: &Draft, headings: &[&str]) -> Draft {
    let tables = headings.iter().map(|heading| (*heading).to_owned()).collect();
    Draft { tables, ..draft.clone() }
}

/// The draft with every column named, so that tables that lack one are not meant.
fn with_all_columns(draft: &Draft, group: &Group<'_>) -> Draft {
    let mut draft = draft.clone();
    for (role, column, why) in group.guess() {
        if !draft.columns.iter().any(|(known, ..)| *known == role) {
            draft.columns.push((role, vec![group.heading(column).to_owned()], why));
        }
    }
    draft.columns.sort_by(|(one, ..), (two, ..)| one.cmp(two));
    draft
}

/// The draft with messages that are made of a code and a text, where texts alone do not tell errors apart.
fn with_code(draft: &Draft, group: &Group<'_>) -> Option<Draft> {
    let found = group.guess();
    let (code, message) = (index(&found, &ColumnKind::Code)?, index(&found, &ColumnKind::Message)?);
    if group.is_distinct(message) || code == message || draft.shape.is_some() {
        return None;
    }
    let mut draft = draft.clone();
    draft.has_reasons = true;
    draft.shape = MessageFormat::declared("{code}: {reason}");
    if !draft.columns.iter().any(|(role, ..)| *role == ColumnKind::Message) {
        draft.columns.push((ColumnKind::Message, vec![group.heading(message).to_owned()], ""));
        draft.columns.sort_by(|(one, ..), (two, ..)| one.cmp(two));
    }
    draft.remarks.push("Texts that stand in several rows are told apart by the code before them: correct `shape`, if logs show \
                        them otherwise.".to_owned());
    Some(draft)
}
