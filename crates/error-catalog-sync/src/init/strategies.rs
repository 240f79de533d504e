//! Tries blocks on a page until one makes it a catalog.

use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::message_format::MessageFormat;

use crate::init::block::{Block, BlockPosition};
use crate::init::columns::{ColumnGuess, column_of, guess_columns};
use crate::init::messages::{inferred_format, placeholder_syntaxes};
use crate::init::table_group::TableGroup;
use crate::page::Page;

/// The ways to make a block, the likeliest first.
const STRATEGIES: [Strategy; 4] = [unknown_columns, tables_below_headings, all_columns, code_before_reason];

type Strategy = for<'p> fn(&Context<'p>) -> Option<Block<'p>>;

/// The probable error tables of a page.
struct Context<'p> {
    group: &'p TableGroup<'p>,
    guesses: Vec<ColumnGuess<'p>>,
    /// The kinds of columns under the page's `columns:`, which a new list replaces.
    declared: Vec<ColumnKind>,
    /// The settings that every strategy begins with.
    settings: Block<'p>,
}

/// A block, and the page with it.
pub(crate) struct Attempt {
    pub(crate) block: String,
    pub(crate) page: Page,
}

/// Returns the first block that makes the page a catalog, or the one with the fewest errors. `None` if no table looks like
/// errors, or the front matter cannot be read.
pub(crate) fn propose(page: &Page) -> Option<Attempt> {
    let position = BlockPosition::find(&page.source)?;
    let tables = page.tables().into_page_order();
    let groups = TableGroup::all(&tables);
    // Of groups with the same weight, `max_by_key` returns the last one.
    let groups = groups.iter().rev().filter(|group| group.looks_like_errors());
    let group = groups.max_by_key(|group| group.weight())?;
    let context = Context::new(page, &position, group);
    let mut best: Option<Attempt> = None;
    for strategy in STRATEGIES {
        let Some(block) = strategy(&context) else { continue };
        let attempt = Attempt::new(&position, &block);
        if attempt.page.catalog().is_some() {
            return Some(attempt);
        }
        if best.as_ref().is_none_or(|best| attempt.errors() < best.errors()) {
            best = Some(attempt);
        }
    }
    best
}

/// Returns whether a page has tables, but none that looks like errors.
pub(crate) fn has_only_other_tables(page: &Page) -> bool {
    let tables = page.tables().into_page_order();
    !tables.is_empty() && !TableGroup::all(&tables).iter().any(TableGroup::looks_like_errors)
}

/// Returns a block that declares the placeholder syntaxes which the messages of a catalog use and its page does not
/// declare.
pub(crate) fn propose_placeholders(page: &Page) -> Option<Attempt> {
    let entries = page.catalog().into_iter().flat_map(|catalog| &catalog.entries);
    let messages: Vec<&str> = entries.map(|entry| entry.message.as_str()).collect();
    let placeholders = placeholder_syntaxes(&messages, &page.settings);
    if placeholders.is_empty() {
        return None;
    }
    let position = BlockPosition::find(&page.source)?;
    let attempt = Attempt::new(&position, &Block { placeholders, ..Block::default() });
    attempt.page.catalog().is_some().then_some(attempt)
}

/// Declares the columns with unknown headings.
fn unknown_columns<'p>(context: &Context<'p>) -> Option<Block<'p>> {
    context.with_columns(|guess| guess.comment.is_some())
}

/// Selects the tables by the headings above them.
fn tables_below_headings<'p>(context: &Context<'p>) -> Option<Block<'p>> {
    let mut block = unknown_columns(context)?;
    block.tables = context.group.headings()?.into_iter().map(str::to_owned).collect();
    Some(block)
}

/// Declares all columns, so that tables without one of them are ignored.
fn all_columns<'p>(context: &Context<'p>) -> Option<Block<'p>> {
    context.with_columns(|_| true)
}

/// Composes messages of code and text if several errors have the same text.
fn code_before_reason<'p>(context: &Context<'p>) -> Option<Block<'p>> {
    let code = column_of(&context.guesses, &ColumnKind::Code)?;
    let message = column_of(&context.guesses, &ColumnKind::Message)?;
    if !message.has_repeated_cells() || code.index == message.index {
        return None;
    }
    let mut block =
        context.with_columns(|guess| guess.comment.is_some() || guess.kind == ColumnKind::Message)?;
    block.has_reasons = true;
    block.format = MessageFormat::declared("{code}: {reason}");
    block.remarks.push(
        "Several errors have the same text, so codes are put before the texts: correct `shape` if logs differ.",
    );
    Some(block)
}

impl<'p> Context<'p> {
    fn new(page: &Page, position: &BlockPosition<'_>, group: &'p TableGroup<'p>) -> Self {
        let guesses = guess_columns(group);
        let mut settings = Block::default();
        for kind in ColumnKind::OPTIONAL {
            let has_gaps = column_of(&guesses, &kind).is_none_or(|column| column.has_empty_cells);
            if has_gaps || page.settings.optional.contains(&kind) {
                settings.optional.push(kind);
            }
        }
        let message = column_of(&guesses, &ColumnKind::Message);
        let messages = message.map(|column| column.texts.as_slice()).unwrap_or_default();
        settings.placeholders = placeholder_syntaxes(messages, &page.settings);
        if column_of(&guesses, &ColumnKind::Code).is_none() && page.settings.message_format().is_none() {
            settings.format = inferred_format(messages);
        }
        if position.is_toml() {
            settings.remarks.push(
                "The front matter is TOML, which is ignored: rewrite it as YAML between `---` lines, with this block.",
            );
        }
        let declared = page.settings.columns.iter().map(|column| column.kind.clone()).collect();
        Self { group, guesses, declared, settings }
    }

    /// Returns a block that declares some columns, and the columns that the page declares; `None` if no column is
    /// known.
    fn with_columns(&self, is_declared: impl Fn(&ColumnGuess<'_>) -> bool) -> Option<Block<'p>> {
        let mut block = self.settings.clone();
        for guess in &self.guesses {
            if is_declared(guess) || self.declared.contains(&guess.kind) {
                block.columns.push(guess.clone());
            }
        }
        block.columns.sort_by(|a, b| a.kind.cmp(&b.kind));
        if self.guesses.is_empty() { None } else { Some(block) }
    }
}

impl Attempt {
    fn new(position: &BlockPosition<'_>, block: &Block<'_>) -> Self {
        let block = block.yaml(position);
        let page = Page::parse(position.with_block(&block));
        Self { block, page }
    }

    fn errors(&self) -> usize {
        self.page.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count()
    }
}
