//! The analysis of a page, from its text to its catalog. Each phase reads the results of the phases before it.

use crate::build::catalog_state::CatalogState;
use crate::build::rows::build;
use crate::diagnostic::Diagnostic;
use crate::parse::front_matter::FrontMatter;
use crate::parse::read::read_settings;
use crate::parse::settings::Settings;
use crate::parse::table::{OrphanRow, Table, Tables, tables};
use crate::source::SourceFile;
use crate::tables::check::check_tables;
use crate::tables::error_tables::ErrorTables;
use crate::tables::select::select;

/// The content of a page.
pub struct Analysis<'s> {
    /// The page.
    pub source: &'s SourceFile,
    /// The front matter; defaults if it cannot be read.
    pub settings: Settings,
    /// Whether all settings can be read, so that more can be added.
    pub is_readable: bool,
    /// The offset of the Markdown, after the front matter.
    pub body: usize,
    /// The tables, by what is known of their rows.
    pub tables: ErrorTables<'s>,
    /// The catalog.
    pub catalog: CatalogState,
    /// The diagnostics of all phases, in the order of the phases.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a page, up to its catalog. No phase stops at the first mistake.
pub fn analyze(source: &SourceFile) -> Analysis<'_> {
    let mut diagnostics = Vec::new();
    let Document { settings, body, tables, orphan_rows } = Document::parse(source, &mut diagnostics);
    let tables = select(settings.as_ref(), tables);
    check_tables(source, settings.as_ref(), body, &tables, &orphan_rows, &mut diagnostics);
    let is_readable = settings.is_some();
    let settings = settings.unwrap_or_default();
    let catalog = build(source, &settings, &tables.errors, &mut diagnostics);
    Analysis { source, settings, is_readable, body, tables, catalog, diagnostics }
}

/// The parsed text of a page.
struct Document<'s> {
    /// The settings; `None` if they cannot be read. Then any selection of tables would be a guess.
    settings: Option<Settings>,
    /// The offset of the Markdown.
    body: usize,
    tables: Vec<Table<'s>>,
    orphan_rows: Vec<OrphanRow>,
}

impl<'s> Document<'s> {
    fn parse(source: &'s SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let front_matter = FrontMatter::find(source, diagnostics);
        let settings = read_settings(source, &front_matter, diagnostics);
        let body = front_matter.body();
        let Tables { tables, orphan_rows } = tables(source.markdown(body), body);
        Self { settings, body, tables, orphan_rows }
    }
}
