//! Finds the front matter of a page, between its `---` lines or where these should be. It does not read the YAML.

use std::ops::Range;

use crate::lines::{Lines, line_end};
use crate::parse::misplaced::check_below;
use crate::parse::yaml_lines::{FENCE, is_field, is_part, line_text};
use crate::rules::front_matter::{FRONT_MATTER, MANGLED_FRONT_MATTER};
use crate::{Diagnostic, Fix, Severity, SourceFile, Span, TextEdit};

/// The line that an export writes instead of the first `---`.
const MANGLED_FENCE: &str = "***";

/// The lines around TOML.
const TOML_FENCE: &str = "+++";

/// The front matter of a page. `body` is the offset of the Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrontMatter {
    /// The page begins with its Markdown.
    Absent,
    /// YAML.
    Yaml {
        /// The bytes between the `---` lines.
        yaml: Range<usize>,
        /// The offset of the Markdown.
        body: usize,
    },
    /// TOML, which is not read.
    Toml {
        /// The offset of the Markdown.
        body: usize,
    },
    /// Settings are in other places, too, so that none is read.
    Unreadable {
        /// The offset of the Markdown.
        body: usize,
    },
}

impl FrontMatter {
    /// Finds the front matter of a page. TOML is skipped.
    ///
    /// A missing or mistyped `---` is reported, and the front matter is found as if the line were right.
    pub fn find(source: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let first = Lines::new(&source.text).next().unwrap_or_default();
        let front_matter = if line_text(&source.text, &first) == TOML_FENCE {
            Self::toml(source, &first, diagnostics)
        } else {
            Self::between_fences(source, diagnostics)
        };
        if check_below(source, &front_matter.yaml(), front_matter.body(), diagnostics) {
            return Self::Unreadable { body: front_matter.body() };
        }
        front_matter
    }

    /// Returns the offset of the Markdown.
    pub const fn body(&self) -> usize {
        match self {
            Self::Absent => 0,
            Self::Yaml { body, .. } | Self::Toml { body } | Self::Unreadable { body } => *body,
        }
    }

    /// Returns the bytes of the YAML; without YAML, the empty range before the Markdown.
    pub fn yaml(&self) -> Range<usize> {
        match self {
            Self::Yaml { yaml, .. } => yaml.clone(),
            Self::Absent | Self::Toml { .. } | Self::Unreadable { .. } => self.body()..self.body(),
        }
    }

    fn between_fences(source: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let text = source.text.as_str();
        let Some(opening) = Fence::opening(text) else { return Self::Absent };
        let closing = Fence::closing(text, opening.line.end);
        let yaml = opening.line.end..closing.line.start;
        // A rule of dashes and a line `Note: …` may be Markdown.
        if !opening.is_right() && (closing.is_missing() || !has_only_fields(source.slice(yaml.clone()))) {
            return Self::Absent;
        }
        diagnostics.extend(report_fences(source, &opening, &closing));
        Self::Yaml { yaml, body: closing.line.end }
    }

    fn toml(source: &SourceFile, first: &Range<usize>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let text = source.text.as_str();
        let Some(end) = Lines::new(text).skip(1).find(|line| line_text(text, line) == TOML_FENCE) else {
            let message = format!("expected a closing `{TOML_FENCE}`, found none");
            let diagnostic = source.diagnostic(&FRONT_MATTER, source.line_span(0), message);
            diagnostics
                .push(diagnostic.with_help(format!("write a line `{TOML_FENCE}` below the last field")));
            return Self::Absent;
        };
        let diagnostic = source.diagnostic(
            &FRONT_MATTER,
            source.rest_of_line(first.start),
            "expected YAML, found TOML, which is not read",
        );
        let help = "write it as YAML between `---` lines if it should give a title or a `catalog:` block";
        diagnostics.push(diagnostic.with_help(help).with_severity(Severity::Note));
        Self::Toml { body: end.end }
    }
}

/// A line above or below front matter, which should be `---`.
struct Fence<'s> {
    /// The line with its end. If the line below is missing, the empty range where it should be.
    line: Range<usize>,
    /// The text of the line.
    text: &'s str,
    /// True for the line above, if the page begins with empty lines.
    is_below_empty_line: bool,
}

impl<'s> Fence<'s> {
    /// Returns the line above the front matter that a page begins with, below empty lines.
    fn opening(text: &'s str) -> Option<Self> {
        let line = Lines::new(text).find(|line| !line_text(text, line).is_empty())?;
        let fence = Self { text: line_text(text, &line), is_below_empty_line: line.start > 0, line };
        let is_fence = fence.text == MANGLED_FENCE || is_like_fence(fence.text);
        is_fence.then_some(fence)
    }

    /// Returns the line below front matter that begins at an offset.
    ///
    /// A line that is like `---` ends it only if Markdown follows: YAML may have such a line, too.
    fn closing(text: &'s str, start: usize) -> Self {
        let mut mistyped = None;
        let mut end_of_fields = start;
        let mut is_markdown = false;
        for line in Lines::new(text.get(start..).unwrap_or_default()) {
            let line = start + line.start..start + line.end;
            let fence = Self { text: line_text(text, &line), is_below_empty_line: false, line };
            if matches!(fence.text, FENCE | "...") {
                return fence;
            }
            if is_like_fence(fence.text) && mistyped.is_none() && !is_markdown {
                mistyped = Some(fence);
            } else if !is_part(fence.text) {
                is_markdown = true;
            } else if !is_markdown && !fence.text.is_empty() && !fence.text.starts_with('#') {
                end_of_fields = fence.line.end;
            }
            if is_markdown && mistyped.is_some() {
                break;
            }
        }
        mistyped.unwrap_or(Self { line: end_of_fields..end_of_fields, text: "", is_below_empty_line: false })
    }

    const fn is_missing(&self) -> bool {
        self.line.start == self.line.end
    }

    /// Returns whether the line is `---`, in the first line of the page or below fields.
    fn is_right(&self) -> bool {
        matches!(self.text, FENCE | "...") && !self.is_below_empty_line
    }

    /// Returns the edit that makes the line right.
    fn edit(&self, source: &SourceFile) -> TextEdit {
        if self.is_missing() {
            let end = line_end(&source.text);
            let is_after_line = source.slice(0..self.line.start).ends_with(['\n', '\r']);
            let before = if is_after_line { "" } else { end };
            source.edit(self.line.clone(), format!("{before}{FENCE}{end}"))
        } else {
            let line = source.line_span(self.line.start);
            let start = if self.is_below_empty_line { 0 } else { line.start };
            source.edit(start..line.end, FENCE)
        }
    }
}

/// Returns whether a line is made of dashes and nothing else. A single `-` is a list item of YAML.
fn is_like_fence(line: &str) -> bool {
    let line = line.trim();
    line != "-" && !line.is_empty() && line.chars().all(|c| matches!(c, '-' | '–' | '—' | '―' | '−'))
}

/// Returns whether lines could be front matter, beginning with a field.
fn has_only_fields(yaml: &str) -> bool {
    let lines = Lines::new(yaml).map(|line| line_text(yaml, &line));
    let mut content = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    content.next().is_some_and(is_field) && content.all(is_part)
}

/// Reports the lines around front matter that are not `---`, with one fix.
fn report_fences(source: &SourceFile, opening: &Fence<'_>, closing: &Fence<'_>) -> Option<Diagnostic> {
    let wrong: Vec<_> = [opening, closing].into_iter().filter(|fence| !fence.is_right()).collect();
    let fence = wrong.first()?;
    let (message, help) = if fence.is_missing() {
        (format!("expected a closing `{FENCE}`, found none"), format!("write a line `{FENCE}` here"))
    } else if fence.is_below_empty_line {
        let message = format!("expected `{FENCE}` in the first line of the page, found an empty line");
        (message, "delete the empty lines above the front matter".to_owned())
    } else {
        (
            format!("expected `{FENCE}` around the front matter, found `{}`", fence.text),
            format!("replace the line with `{FENCE}`"),
        )
    };
    let is_mangled = opening.text == MANGLED_FENCE;
    let rule = if is_mangled { &MANGLED_FRONT_MATTER } else { &FRONT_MATTER };
    let start = |fence: &Fence<'_>| if fence.is_below_empty_line { 0 } else { fence.line.start };
    let label = |fence: &Fence<'_>| source.label(source.rest_of_line(start(fence)));
    let mut diagnostic = Diagnostic::new(rule, label(fence), message).with_help(help);
    if let [_, closing] = wrong.as_slice() {
        diagnostic =
            diagnostic.with_related(label(closing).with_text(format!("this line should be `{FENCE}`, too")));
    }
    // Without fields, a first line of dashes is a rule of the Markdown.
    if !closing.is_missing() || has_only_fields(source.slice(Span::new(opening.line.end, closing.line.start)))
    {
        let edits = wrong.iter().map(|fence| fence.edit(source)).collect();
        let title = format!("write `{FENCE}`");
        diagnostic = diagnostic.with_fix(Fix { title, is_safe: !is_mangled, edits });
    }
    Some(diagnostic)
}
