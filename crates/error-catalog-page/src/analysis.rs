//! The analysis of a page, from its text to its catalog. Each phase reads the results of the phases before it.

use crate::build::catalog_state::CatalogState;
use crate::build::rows::build;
use crate::diagnostic::Diagnostic;
use crate::parse::front_matter::FrontMatter;
use crate::parse::read::read_settings;
use crate::parse::settings::Settings;
use crate::parse::table::{OrphanRow, Table, Tables, tables};
use crate::rules::page::{NO_TABLE, ROWS_OUTSIDE_TABLE};
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::tables::page_table::{PageTable, classify};
use crate::tables::select::{check_tables, select};

/// The content of a page.
pub struct Analysis<'s> {
    /// The page.
    pub source: &'s SourceFile,
    /// The front matter; defaults if it cannot be read.
    pub settings: Settings,
    /// The offset of the Markdown, after the front matter.
    pub body: usize,
    /// All tables, in the order of the page.
    pub tables: Vec<PageTable<'s>>,
    /// The catalog.
    pub catalog: CatalogState,
    /// The diagnostics of all phases, in the order of the phases.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a page, up to its catalog. No phase stops at the first mistake.
pub fn analyze(source: &SourceFile) -> Analysis<'_> {
    let mut diagnostics = Vec::new();
    let document = Document::parse(source, &mut diagnostics);
    let settings = document.settings.unwrap_or_default();
    let mut tables = classify(document.tables, &settings);
    let selection = select(source, &settings, &mut tables, document.is_readable, &mut diagnostics);
    let before = diagnostics.len();
    check_tables(source, &settings, document.body, &tables, &document.orphan_rows, &mut diagnostics);
    if let Some(absence) = selection.absence {
        report_absence(absence, before, &mut diagnostics);
    }
    let catalog = if selection.is_certain {
        build(source, &settings, &tables, &mut diagnostics)
    } else {
        CatalogState::Unavailable
    };
    Analysis { source, settings, body: document.body, tables, catalog, diagnostics }
}

/// The parsed text of a page.
struct Document<'s> {
    /// The front matter, if it can be read.
    settings: Option<Settings>,
    /// Whether all settings can be read. Otherwise the selection of tables would be a guess.
    is_readable: bool,
    /// The offset of the Markdown.
    body: usize,
    tables: Vec<Table<'s>>,
    orphan_rows: Vec<OrphanRow>,
}

impl<'s> Document<'s> {
    fn parse(source: &'s SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let front_matter = FrontMatter::find(source, diagnostics);
        let settings =
            if front_matter.is_partial { None } else { read_settings(source, &front_matter, diagnostics) };
        let is_readable =
            settings.is_some() || !(front_matter.is_partial || source.text.contains("catalog:"));
        let body = front_matter.body;
        let Tables { tables, orphan_rows } = tables(source.markdown(body), body);
        Self { settings, is_readable, body, tables, orphan_rows }
    }
}

/// Reports that no table holds errors. If lines are nearly a table, the diagnostic of the first becomes that error.
fn report_absence(absence: Diagnostic, from: usize, diagnostics: &mut Vec<Diagnostic>) {
    match diagnostics.iter_mut().skip(from).find(|diagnostic| *diagnostic.rule == ROWS_OUTSIDE_TABLE) {
        Some(diagnostic) => {
            diagnostic.rule = &NO_TABLE;
            diagnostic.severity = Severity::Error;
        }
        None => diagnostics.push(absence),
    }
}
