//! The line of a diagnostic, cut to the cell that it is about.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use error_catalog_sync::Severity;

use crate::located::LocatedDiagnostic;
use crate::visible::{visible, visible_spaces};

/// The number of characters of a line that are shown on either side of the underlined text.
const CONTEXT: usize = 16;

/// The most characters that are underlined: rows may be hundreds of characters long.
const MAX_UNDERLINED: usize = 72;

/// Renders the line of a diagnostic; its span is underlined and named.
pub(super) fn snippet(located: &LocatedDiagnostic<'_>) -> Option<String> {
    let (start, line) = located.source?.line_at(located.span.start)?;
    if line.is_empty() {
        return None;
    }
    let underlined = located.span.start - start..(located.span.end - start).min(line.len());
    let (text, underlined) = excerpt(line, &underlined)?;
    let level = match located.diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let context = located.context_name();
    let annotation = AnnotationKind::Primary.span(underlined).label(context.as_deref().map(visible));
    let snippet = Snippet::source(text).line_start(located.start.line).annotation(annotation);
    Some(Renderer::styled().render(&[Group::with_level(level).element(snippet)]))
}

/// Returns the underlined part of a line with a little of the text around it, and its range in that.
fn excerpt(line: &str, underlined: &Range<usize>) -> Option<(String, Range<usize>)> {
    let (before, after) = (line.get(..underlined.start)?, line.get(underlined.end..)?);
    let all = line.get(underlined.clone())?;
    let from = before.char_indices().rev().nth(CONTEXT).map(|(at, c)| at + c.len_utf8());
    let mut text = from.map_or_else(String::new, |_| "…".to_owned());
    text.push_str(&visible(before.get(from.unwrap_or(0)..)?));
    let start = text.len();
    if let Some((end, _)) = all.char_indices().nth(MAX_UNDERLINED) {
        text.push_str(&visible_spaces(all.get(..end)?));
        let end = text.len();
        text.push('…');
        return Some((text, start..end));
    }
    text.push_str(&visible_spaces(all));
    let end = text.len();
    let until = after.char_indices().nth(CONTEXT).map(|(at, _)| at);
    text.push_str(&visible(after.get(..until.unwrap_or(after.len()))?));
    if until.is_some() {
        text.push('…');
    }
    Some((text, start..end))
}
