//! Diagnostics with what renderers need beside them: positions, and the cell or row by name.

use std::io::{self, Write};

use crate::command::{github, human, json, sarif};
use crate::context::{Context, Contexts};
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::page::Page;
use crate::report::Report;
use crate::severity::Severity;
use crate::source::{Position, SourceFile, SourceMap};
use crate::span::Span;

/// A report, and the pages that its diagnostics are about.
pub(crate) struct Findings<'f> {
    report: &'f Report,
    pages: Vec<(&'f Page, Contexts<'f>)>,
}

/// A diagnostic, and where it is.
pub(crate) struct Finding<'f> {
    pub(crate) diagnostic: &'f Diagnostic,
    /// The files of its related spans and edits.
    pub(crate) sources: &'f SourceMap,
    /// Its file, unless it is about a whole file.
    pub(crate) source: Option<&'f SourceFile>,
    /// The span that is shown, on one line.
    pub(crate) span: Span,
    pub(crate) start: Position,
    /// The position after the last character; `None` if the diagnostic is about a whole file.
    pub(crate) end: Option<Position>,
    pub(crate) context: Context<'f>,
}

impl<'f> Findings<'f> {
    pub(crate) fn new(report: &'f Report, pages: impl IntoIterator<Item = &'f Page>) -> Self {
        // Without a diagnostic, the tables of a page need not be read again.
        let has_diagnostics = |page: &&Page| {
            report.diagnostics.iter().any(|diagnostic| diagnostic.primary.file == *page.source.id())
        };
        let pages = pages.into_iter().filter(has_diagnostics).map(|page| (page, Contexts::new(page)));
        Self { report, pages: pages.collect() }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Finding<'_>> {
        self.report.diagnostics.iter().map(|diagnostic| self.finding(diagnostic))
    }

    fn finding<'s>(&'s self, diagnostic: &'s Diagnostic) -> Finding<'s> {
        let sources = &self.report.sources;
        let label = &diagnostic.primary;
        let source = sources.get(&label.file).filter(|_| label.span != Span::START);
        let span = source.map_or(Span::START, |source| shown(source, label.span));
        let page = self.pages.iter().find(|(page, _)| *page.source.id() == label.file);
        Finding {
            diagnostic,
            sources,
            source,
            span,
            start: source.map_or(Position::START, |source| source.position(label.span.start)),
            end: source.map(|source| source.position(span.end)),
            context: page
                .filter(|_| source.is_some())
                .map(|(_, contexts)| contexts.of(span))
                .unwrap_or_default(),
        }
    }

    /// The number of diagnostics of a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.report.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Writes the diagnostics in a format; `files` is what formats for programs say of files.
    pub(crate) fn write(
        &self,
        format: Format,
        files: Option<&json::Files<'_>>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        match format {
            Format::Human | Format::Brief => human::write(self, out),
            Format::Github => github::write(self, files, out),
            Format::Json => json::write(self, files, out),
            Format::Sarif => sarif::write(self, out),
        }
    }
}

/// The part of a span that is on its first line; the rest of the line for an empty span.
fn shown(source: &SourceFile, span: Span) -> Span {
    let line = source.rest_of_line(span.start);
    if span.is_empty() {
        return line;
    }
    let end = span.end.min(source.line_span(span.start).end);
    Span::new(span.start, span.start + source.slice(span.start..end).trim_end().len().max(1))
}
