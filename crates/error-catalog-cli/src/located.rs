//! Diagnostics with what every format needs: positions, and the cell or row by name.

use error_catalog_sync::{
    Context, Contexts, Diagnostic, FileId, Page, Position, Report, Severity, SourceFile, SourceMap, Span,
};

/// The maximum length of a message that names a row.
const MAX_NAME: usize = 48;

/// A report, and the pages that its diagnostics are about.
pub(crate) struct LocatedReport<'r> {
    report: &'r Report,
    pages: Vec<PageContexts<'r>>,
}

/// A page, and the contexts of its spans.
struct PageContexts<'r> {
    page: &'r Page,
    contexts: Contexts<'r>,
}

/// A diagnostic with its position.
pub(crate) struct LocatedDiagnostic<'r> {
    pub(crate) diagnostic: &'r Diagnostic,
    /// The files of its related spans and edits.
    pub(crate) sources: &'r SourceMap,
    /// Its file, unless it is about a whole file.
    pub(crate) source: Option<&'r SourceFile>,
    /// The span on its first line.
    pub(crate) span: Span,
    pub(crate) start: Position,
    /// The position after the last character; `None` if the diagnostic is about a whole file.
    pub(crate) end: Option<Position>,
    pub(crate) context: Context<'r>,
    /// The URL of the page of the row's entry, if it is known.
    pub(crate) url: Option<String>,
}

impl<'r> LocatedReport<'r> {
    pub(crate) fn new(report: &'r Report, pages: impl IntoIterator<Item = &'r Page>) -> Self {
        // Without a diagnostic, the tables of a page need not be read again.
        let has_diagnostics = |page: &&Page| {
            report.diagnostics.iter().any(|diagnostic| diagnostic.primary.file == *page.source.id())
        };
        let pages = pages
            .into_iter()
            .filter(has_diagnostics)
            .map(|page| PageContexts { page, contexts: Contexts::new(page) });
        Self { report, pages: pages.collect() }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = LocatedDiagnostic<'_>> {
        self.report.diagnostics.iter().map(|diagnostic| self.located(diagnostic))
    }

    fn located<'s>(&'s self, diagnostic: &'s Diagnostic) -> LocatedDiagnostic<'s> {
        let sources = &self.report.sources;
        let label = &diagnostic.primary;
        let source = if label.span == Span::START { None } else { sources.get(&label.file) };
        let span = source.map_or(Span::START, |source| first_line(source, label.span));
        let page = self.pages.iter().find(|known| *known.page.source.id() == label.file);
        LocatedDiagnostic {
            diagnostic,
            sources,
            source,
            span,
            start: source.map_or(Position::START, |source| source.position(label.span.start)),
            end: source.map(|source| source.position(span.end)),
            context: match (source, page) {
                (Some(_), Some(page)) => page.contexts.of(span),
                _ => Context::default(),
            },
            url: source.and(page).and_then(|page| page.page.url_at(span.start)),
        }
    }

    /// Counts the diagnostics of a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.report.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

impl LocatedDiagnostic<'_> {
    /// Names the cell or row for people.
    pub(crate) fn context_name(&self) -> Option<String> {
        match (self.context.heading, self.context.row.map(clipped)) {
            (Some(heading), Some(row)) => Some(format!("`{heading}` of the row `{row}`")),
            (Some(heading), None) => Some(format!("`{heading}`")),
            (None, Some(row)) => Some(format!("the row `{row}`")),
            (None, None) => None,
        }
    }
}

/// Returns the position of an offset, or the start of a file whose text is not known.
pub(crate) fn position(sources: &SourceMap, file: &FileId, offset: usize) -> Position {
    sources.get(file).map_or(Position::START, |source| source.position(offset))
}

/// Returns the part of a span that is on its first line; for an empty span, the rest of the line.
fn first_line(source: &SourceFile, span: Span) -> Span {
    let line = source.rest_of_line(span.start);
    if span.is_empty() {
        return line;
    }
    let end = span.end.min(source.line_span(span.start).end);
    Span::new(span.start, span.start + source.slice(span.start..end).trim_end().len().max(1))
}

fn clipped(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MAX_NAME) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line.to_owned(),
    }
}
