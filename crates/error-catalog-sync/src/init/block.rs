//! The text of a `catalog:` block, and its position in the front matter.

use std::ops::Range;

use error_catalog_page::column_kind::{ColumnKind, REASON};
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::parse::front_matter::FrontMatter;
use error_catalog_page::parse::node::{Field, Tree};
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;
use error_catalog_page::scalar::{list, scalar};
use error_catalog_page::{Diagnostic, SourceFile};

use crate::init::columns::ColumnGuess;

/// The settings of a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block<'t> {
    /// The lines of comments at the top.
    pub(crate) remarks: Vec<&'static str>,
    /// The headings above the tables; none if every table of errors is selected.
    pub(crate) tables: Vec<String>,
    pub(crate) columns: Vec<ColumnGuess<'t>>,
    /// True if the column of messages holds reasons.
    pub(crate) has_reasons: bool,
    /// The kinds of columns that rows may leave empty.
    pub(crate) optional: Vec<ColumnKind>,
    pub(crate) format: Option<MessageFormat>,
    /// The placeholder syntaxes besides the usual ones.
    pub(crate) placeholders: Vec<PlaceholderSyntax>,
}

/// The position of the block in a page, and the fields that are there.
pub(crate) struct BlockPosition<'s> {
    pub(crate) source: &'s SourceFile,
    front_matter: FrontMatter,
    /// The span of the present block; empty without a block.
    span: Range<usize>,
    fields: Vec<Field>,
}

impl Block<'_> {
    /// Returns the lines of the block, with the other fields of the present one.
    pub(crate) fn yaml(&self, position: &BlockPosition<'_>) -> String {
        let mut fields = Vec::new();
        if !self.tables.is_empty() {
            fields.push(("tables", list(self.tables.iter().map(String::as_str))));
        }
        if !self.columns.is_empty() {
            fields.push(("columns", self.columns.iter().map(|guess| self.column_line(guess)).collect()));
        }
        if !self.optional.is_empty() {
            let names: Vec<String> = self.optional.iter().map(ToString::to_string).collect();
            fields.push(("optional", format!("[{}]  # no column, or empty cells", names.join(", "))));
        }
        if let Some(format) = &self.format {
            fields.push(("shape", scalar(&format.text())));
        }
        if !self.placeholders.is_empty() {
            let all = PlaceholderSyntax::USUAL.iter().chain(&self.placeholders);
            let names: Vec<&str> = all.map(|syntax| syntax.name()).collect();
            fields.push(("parameters", format!("[{}]", names.join(", "))));
        }
        let mut block = "catalog:\n".to_owned();
        for remark in &self.remarks {
            block.extend(["  # ", remark, "\n"]);
        }
        for (name, value) in &fields {
            let space = if value.starts_with('\n') { "" } else { " " };
            block.extend(["  ", name, ":", space, value, "\n"]);
        }
        for field in &position.fields {
            if fields.iter().all(|(name, _)| *name != field.key.value) {
                block.push_str(&position.lines(field));
            }
        }
        block
    }

    /// Returns the line of a column after a line end.
    fn column_line(&self, guess: &ColumnGuess<'_>) -> String {
        let is_reason = self.has_reasons && guess.kind == ColumnKind::Message;
        let name = if is_reason { REASON.to_owned() } else { guess.kind.to_string() };
        let comment = guess.comment.map(|comment| format!("  # {comment}")).unwrap_or_default();
        format!("\n    {name}: {}{comment}", scalar(guess.column.heading))
    }
}

impl<'s> BlockPosition<'s> {
    /// Finds the position; `None` if the front matter cannot be read.
    pub(crate) fn find(source: &'s SourceFile) -> Option<Self> {
        let mut diagnostics = Vec::new();
        let front_matter = FrontMatter::find(source, &mut diagnostics);
        let yaml = front_matter.yaml();
        let tree = Tree::parse(&source.text, &yaml).ok()?;
        if diagnostics.iter().any(Diagnostic::is_error) || !tree.duplicates.is_empty() {
            return None;
        }
        let fields = tree.root.map(|root| root.value.fields().to_vec()).unwrap_or_default();
        let end = yaml.end;
        let Some(block) = fields.into_iter().find(|field| field.key.value == "catalog") else {
            return Some(Self { source, front_matter, span: end..end, fields: Vec::new() });
        };
        let last = block.value.span.end.max(block.key.span.end).saturating_sub(1);
        let span = block.key.span.start..source.next_line(last).unwrap_or(end);
        Some(Self { source, front_matter, span, fields: block.value.value.fields().to_vec() })
    }

    /// Returns whether the front matter is TOML, which a block replaces.
    pub(crate) const fn is_toml(&self) -> bool {
        matches!(self.front_matter, FrontMatter::Toml { .. })
    }

    /// Returns the page with a block in place of the present one.
    pub(crate) fn with_block(&self, block: &str) -> SourceFile {
        let text = self.source.text.as_str();
        let (before, after) = if self.front_matter.yaml().is_empty() {
            ("---\n", format!("---\n\n{}", text.get(self.front_matter.body()..).unwrap_or_default()))
        } else {
            let after = text.get(self.span.end..).unwrap_or_default();
            (text.get(..self.span.start).unwrap_or_default(), after.to_owned())
        };
        let line_end = if before.ends_with(['\n', '\r']) { "" } else { "\n" };
        SourceFile::new(self.source.path(), format!("{before}{line_end}{block}{after}"))
    }

    /// Returns the lines of a field, indented as in a new block.
    fn lines(&self, field: &Field) -> String {
        let start = field.key.span.start;
        let end = field.value.span.end.max(field.key.span.end);
        let mut text = self.source.slice(start..end).trim_end().to_owned();
        if field.value.span.is_empty() {
            text.push(':');
        }
        let column = start - self.source.line_span(start).start;
        let mut lines = String::new();
        for line in text.lines() {
            let indent = line.len() - line.trim_start_matches(' ').len();
            lines.extend(["  ", line.get(indent.min(column)..).unwrap_or_default(), "\n"]);
        }
        lines
    }
}
