//! A page, read: its tables, its problems and, if nothing is wrong, its catalog.

use std::collections::HashSet;
use std::sync::Arc;
use std::thread;

use error_catalog_model::Catalog;

use crate::build::rows::lower;
use crate::column_kind::ColumnKind;
use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::lint;
use crate::parse::front_matter::FrontMatter;
use crate::parse::merge::merge_marks;
use crate::parse::settings::Settings;
use crate::parse::table::{Table, Tables, tables};
use crate::report::Report;
use crate::rules::catalog::DUPLICATE_ID;
use crate::rules::page::{IGNORED_TABLE, NO_TABLE, STRAY_ROW, UNREAD_LINES};
use crate::rules::wording::AMBIGUOUS_MESSAGES;
use crate::source::SourceFile;
use crate::span::Span;
use crate::tables::cell_checks::check_cells;
use crate::tables::columns::Columns;
use crate::tables::ignored::{check_html, check_shape};
use crate::tables::orphan_rows::check_strays;
use crate::tables::select::choose;

/// All that a page says, and all that is wrong with it.
#[derive(Debug)]
pub struct Page {
    /// The page's text.
    pub source: Arc<SourceFile>,
    /// Where its Markdown begins, in bytes: below the front matter.
    pub(crate) body: usize,
    /// What the columns of each table hold.
    pub(crate) columns: Vec<Columns>,
    /// Which tables hold errors, by index.
    pub(crate) chosen: Vec<usize>,
    /// What is wrong, sorted by place.
    pub problems: Vec<Diagnostic>,
    /// The catalog, unless a problem is an error.
    pub catalog: Option<Catalog>,
    /// The entries that could be read of a page that is refused.
    pub(crate) refused: Option<Catalog>,
    /// Whether every row became an entry.
    pub(crate) is_whole: bool,
    /// Where the row of each entry stands, in bytes.
    pub(crate) rows: Vec<usize>,
    /// The front matter.
    pub(crate) settings: Settings,
}

impl Page {
    /// Reads a page. Nothing stops at the first problem: every one is listed.
    ///
    /// ```
    /// use error_catalog_sync::{Page, SourceFile};
    ///
    /// let page = Page::parse(SourceFile::new(
    ///     "printer.md",
    ///     "| Message | Meaning | Fix |\n| --- | --- | --- |\n| E7: Paper jam | A sheet is stuck. | Pull it. |\n",
    /// ));
    /// let catalog = page.catalog.ok_or("the page has problems")?;
    /// assert_eq!(catalog.entries[0].id, "7-paper-jam");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn parse(source: impl Into<Arc<SourceFile>>) -> Self {
        let source = source.into();
        if let Some(problem) = merge_marks(&source) {
            return Self::unmerged(source, problem);
        }
        let mut problems = Vec::new();
        let found = FrontMatter::find(&source, &mut problems);
        let front_matter = found.clone().unwrap_or_default();
        let found = found.filter(|found| !found.is_partial);
        let settings = found.and_then(|found| Settings::read(&source, &found, &mut problems));
        // Without the settings that the page has, which tables and which texts are meant would be guessed.
        let blind = settings.is_none() && (front_matter.is_partial || source.text.contains("catalog:"));
        let settings = settings.unwrap_or_default();
        let body = front_matter.body;
        let Tables { tables, strays } = tables(source.markdown(body), body);
        let columns: Vec<Columns> = tables.iter().map(|table| Columns::recognise(table, &settings)).collect();
        let guesses = &mut Vec::new();
        let found =
            choose(&source, &settings, &tables, &columns, if blind { guesses } else { &mut problems });
        check_cells(&source, &tables, &columns, &found.tables, &mut problems);
        let mut unmeant = Vec::new();
        if let Some(first) = found.tables.first().and_then(|index| tables.get(*index)) {
            check_strays(&source, &strays, first, &mut unmeant);
            check_html(&source, body, first, &mut unmeant);
        }
        settings.severities.apply(&mut problems);
        settings.severities.apply(&mut unmeant);
        // Where rows are known to lack, what else says so would but follow from that.
        let says_so =
            |problem: &Diagnostic| problem.is_error() && [&STRAY_ROW, &IGNORED_TABLE].contains(&problem.rule);
        let lacks_rows = problems.iter().chain(&unmeant).any(says_so);
        let meant = found.tables.iter().filter_map(|index| Some((tables.get(*index)?, columns.get(*index)?)));
        let meant: Vec<_> = meant.collect();
        check_shape(&source, &settings, &meant, &mut problems);
        let chosen = if found.is_certain && !blind { found.tables } else { Vec::new() };
        let read = if chosen.is_empty() { &[] } else { meant.as_slice() };
        // Neither needs the other, and each takes about as long.
        let lowered = thread::scope(|scope| {
            scope.spawn(|| {
                lint(&source, &settings, body, &tables, if blind { &[] } else { &meant }, &mut unmeant);
            });
            lower(&source, &settings, read, lacks_rows, &mut problems)
        });
        if let Some(absence) = found.absence.filter(|_| !blind) {
            problems.push(cause(&mut unmeant).unwrap_or(absence));
        }
        // Two rows that are hardly told apart and have one id are told of once.
        let same_id = problems.iter().filter(|problem| *problem.rule == DUPLICATE_ID);
        let same_id: HashSet<Span> = same_id.map(|problem| problem.primary.span).collect();
        unmeant.retain(|one| *one.rule != AMBIGUOUS_MESSAGES || !same_id.contains(&one.primary.span));
        problems.append(&mut unmeant);
        drop(meant);
        drop(tables);
        settings.severities.apply(&mut problems);
        problems.sort_by_key(|one| (one.primary.span.start, one.severity));
        let is_refused = problems.iter().any(Diagnostic::is_error);
        let is_whole = lowered.as_ref().is_some_and(|lowered| lowered.is_whole);
        let (catalog, rows) = lowered.map(|lowered| (lowered.catalog, lowered.rows)).unzip();
        let (catalog, refused) = if is_refused || !is_whole { (None, catalog) } else { (catalog, None) };
        let rows = rows.unwrap_or_default();
        Self { source, body, columns, chosen, problems, catalog, refused, is_whole, rows, settings }
    }

    /// A page of which no more is read: two versions of it stand in one another.
    fn unmerged(source: Arc<SourceFile>, problem: Diagnostic) -> Self {
        Self {
            body: source.text.len(),
            source,
            columns: Vec::new(),
            chosen: Vec::new(),
            problems: vec![problem],
            catalog: None,
            refused: None,
            is_whole: false,
            rows: Vec::new(),
            settings: Settings::default(),
        }
    }

    /// Its diagnostics, with its text.
    pub fn report(&self) -> Report {
        Report {
            diagnostics: self.problems.clone(),
            sources: [Arc::clone(&self.source)].into_iter().collect(),
        }
    }

    /// The entries that could be read, whether or not the page is refused.
    pub(crate) fn read(&self) -> Option<&Catalog> {
        self.catalog.as_ref().or(self.refused.as_ref())
    }

    /// The span of the message of each entry of the catalog.
    pub(crate) fn message_spans(&self) -> Vec<Span> {
        let tables = self.tables();
        let chosen =
            self.chosen.iter().filter_map(|index| Some((tables.get(*index)?, self.columns.get(*index)?)));
        let cells = chosen.flat_map(|(table, columns)| {
            let column = columns.index(&ColumnKind::Message);
            table.rows.iter().filter_map(move |row| row.cells.get(column?))
        });
        cells.map(|cell| cell.span.clone().into()).collect()
    }

    /// The page's tables, in order. They borrow its text, so they are read again where they are asked for.
    pub(crate) fn tables(&self) -> Vec<Table<'_>> {
        tables(self.source.markdown(self.body), self.body).tables
    }
}

/// Why a page has no table of errors: the first lines that are nearly one.
fn cause(unmeant: &mut Vec<Diagnostic>) -> Option<Diagnostic> {
    let first = unmeant.iter().position(|problem| *problem.rule == UNREAD_LINES)?;
    Some(Diagnostic { rule: &NO_TABLE, severity: Severity::Error, ..unmeant.remove(first) })
}
