//! The analysis of a page, from its text to its catalog. Each phase reads the results of the phases before it.

use crate::build::build_catalog::build_catalog;
use crate::build::catalog_state::CatalogState;

use crate::diagnostic::Diagnostic;
use crate::message_format::MessageFormat;
use crate::parse::front_matter::FrontMatter;
use crate::parse::markdown::markdown;
use crate::parse::merge_conflict::merge_conflict;
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
    /// The front matter.
    pub settings: Settings,
    /// The offset of the Markdown, after the front matter.
    pub body: usize,
    /// The tables, by what is known of their rows.
    pub tables: ErrorTables<'s>,
    /// The format of the messages, declared or inferred.
    pub message_format: Option<MessageFormat>,
    /// The catalog.
    pub catalog: CatalogState,
    /// The diagnostics of all phases, in the order of the phases.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a page, up to its catalog. No phase stops at the first mistake.
pub fn analyze(source: &SourceFile) -> Analysis<'_> {
    let mut diagnostics = Vec::new();
    let Document { settings, body, tables, orphan_rows } = Document::parse(source, &mut diagnostics);
    let tables = select(&settings, tables);
    let message_format = tables.message_format(&settings);
    let format = message_format.as_ref();
    check_tables(source, &settings, body, &tables, format, &orphan_rows, &mut diagnostics);
    let catalog = build_catalog(source, &settings, &tables.errors, format, &mut diagnostics);
    Analysis { source, settings, body, tables, message_format, catalog, diagnostics }
}

/// The parsed text of a page.
struct Document<'s> {
    settings: Settings,
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
        let conflict = merge_conflict(source);
        // Tables of two versions would be a mixture of both.
        let markdown = if conflict.is_some() { "" } else { markdown(source, body) };
        diagnostics.extend(conflict);
        let Tables { tables, orphan_rows } = tables(markdown, body);
        Self { settings, body, tables, orphan_rows }
    }
}
