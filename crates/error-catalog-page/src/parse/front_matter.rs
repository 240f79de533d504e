//! The front matter of a page: found, cut off, and told apart from a mangled one.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::lines::Lines;
use crate::parse::misplaced::check_below;
use crate::parse::yaml_lines::{is_field, is_part, line_text};
use crate::rules::front_matter::{FRONT_MATTER, MANGLED_FRONT_MATTER};
use crate::severity::Severity;
use crate::source::SourceFile;

/// What stands before a page's Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// The bytes of its YAML; empty without any.
    pub yaml: Range<usize>,
    /// Where the Markdown begins, in bytes.
    pub body: usize,
    /// Whether settings stand elsewhere too, so that what it says is not all.
    pub is_partial: bool,
}

impl FrontMatter {
    /// Finds the front matter of a page.
    ///
    /// YAML stands between `---` lines. TOML between `+++` lines is cut off unread. What an export leaves of
    /// YAML (`***`, then its fields over a row of dashes) is read, and reported.
    /// `None` if it is not closed.
    pub fn find(source: &SourceFile, problems: &mut Vec<Diagnostic>) -> Option<Self> {
        let first = Lines::new(&source.text).next().unwrap_or_default();
        let found = match source.text.get(first.clone()).unwrap_or_default().trim_end() {
            "---" => Self::fenced(source, &first, &["---", "..."], problems),
            "+++" => Self::toml(source, &first, problems),
            "***" => Self::mangled(source, &first, problems).or_else(|| Some(Self::default())),
            _ => Some(Self::default()),
        }?;
        let is_partial = check_below(source, &found.yaml, found.body, problems);
        Some(Self { is_partial, ..found })
    }

    fn fenced(
        source: &SourceFile,
        first: &Range<usize>,
        ends: &[&str],
        problems: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let text = source.text.as_str();
        let end = Lines::new(text).skip(1).find(|line| ends.contains(&line_text(text, line)));
        if end.is_none() {
            let fence = line_text(text, first);
            let behind = Lines::new(text).skip(1).find(|line| !is_part(line_text(text, line)));
            let (at, above) = match behind {
                Some(line) if fence == "---" => (line.start, "above this line"),
                _ => (0, "below its last field"),
            };
            let what = format!("the front matter that begins with `{fence}` in line 1 is not closed");
            let help = format!("write a line `{fence}` {above}");
            let label = source.label(source.rest_of_line(at));
            problems.push(Diagnostic::new(&FRONT_MATTER, label, what).with_help(help));
        }
        end.map(|end| Self { yaml: first.end..end.start, body: end.end, is_partial: false })
    }

    fn toml(source: &SourceFile, first: &Range<usize>, problems: &mut Vec<Diagnostic>) -> Option<Self> {
        let found = Self::fenced(source, first, &["+++"], problems)?;
        let what = "the front matter is TOML, which is not read".to_owned();
        let help =
            "write it as YAML between `---` lines if it should give a title or a `catalog:` block".to_owned();
        let label = source.label(source.line_span(0));
        problems
            .push(Diagnostic::new(&FRONT_MATTER, label, what).with_help(help).with_severity(Severity::Note));
        Some(Self { yaml: found.body..found.body, ..found })
    }

    /// `***`, blank lines, then lines `name: value` over a row of dashes.
    fn mangled(source: &SourceFile, first: &Range<usize>, problems: &mut Vec<Diagnostic>) -> Option<Self> {
        let text = source.text.as_str();
        let mut lines = Lines::new(text).skip(1).skip_while(|line| line_text(text, line).is_empty());
        let start = lines.next().filter(|line| is_field(line_text(text, line)))?;
        let is_part = |line: &str| is_field(line) || line.starts_with([' ', '#']) || line.starts_with("- ");
        let dashes = lines.find(|line| !is_part(line_text(text, line)))?;
        let row = line_text(text, &dashes);
        if row.len() < 3 || row.bytes().any(|byte| byte != b'-') {
            return None;
        }
        let fields = text.get(start.start..dashes.start).unwrap_or_default().trim_end();
        let what = format!(
            "the front matter was mangled: line 1 is `{}` where `---` should stand, and its fields end with a row \
             of {} dashes in line {}, which Markdown shows as a heading",
            line_text(text, first),
            row.len(),
            source.line(dashes.start),
        );
        let fields = fields.replace("\r\n", "\n").replace('\r', "\n");
        let help = format!("write it as:\n---\n{fields}\n---");
        let label = source.label(source.line_span(0));
        problems.push(Diagnostic::new(&MANGLED_FRONT_MATTER, label, what).with_help(help));
        Some(Self { yaml: start.start..dashes.start, body: dashes.end, is_partial: false })
    }
}
