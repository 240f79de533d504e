//! A `catalog:` block that is being written.

use error_catalog_page::SourceFile;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::parse::keys::REASON;
use error_catalog_page::parse::node::Field;
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;
use error_catalog_page::scalar::{list, scalar};

/// What the block says, and why.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// Headings above the tables; none if all tables that fit are meant.
    pub(crate) tables: Vec<String>,
    /// The headings of each column, with a comment or none.
    pub(crate) columns: Vec<(ColumnKind, Vec<String>, &'static str)>,
    /// Whether the column of messages holds reasons alone.
    pub(crate) has_reasons: bool,
    /// What rows may leave out.
    pub(crate) optional: Vec<ColumnKind>,
    /// How messages are built.
    pub(crate) shape: Option<MessageFormat>,
    /// How messages write what varies, besides the usual.
    pub(crate) notations: Vec<PlaceholderSyntax>,
    /// What could not be told, a line each.
    pub(crate) remarks: Vec<String>,
    /// What the page's block says already.
    pub(crate) rest: Vec<BlockField>,
}

impl Draft {
    /// The block, ready to be pasted.
    pub(crate) fn yaml(&self) -> String {
        let mut lines = vec!["catalog:".to_owned()];
        lines.extend(self.remarks.iter().map(|remark| format!("  # {}", remark.replace('\n', " "))));
        if !self.tables.is_empty() {
            lines.push(format!("  tables: {}", list(self.tables.iter().map(String::as_str))));
        }
        if !self.columns.is_empty() {
            lines.push("  columns:".to_owned());
        }
        for (role, headings, why) in &self.columns {
            let name =
                if self.has_reasons && *role == ColumnKind::Message { REASON } else { &role.to_string() };
            let comment = if why.is_empty() { String::new() } else { format!("  # {why}") };
            lines.push(format!("    {name}: {}{comment}", one_or_list(headings)));
        }
        if !self.optional.is_empty() {
            let names: Vec<String> = self.optional.iter().map(ToString::to_string).collect();
            lines.push(format!(
                "  optional: [{}]  # no column says it, or not in every row",
                names.join(", ")
            ));
        }
        if let Some(shape) = &self.shape {
            lines.push(format!("  shape: {}", scalar(&shape.text())));
        }
        if !self.notations.is_empty() {
            let all = PlaceholderSyntax::USUAL.iter().chain(&self.notations);
            let names: Vec<&str> = all.map(|notation| notation.name()).collect();
            lines.push(format!("  parameters: [{}]", names.join(", ")));
        }
        lines.join("\n") + "\n" + &self.kept()
    }

    /// The lines of the page's own block that nothing above replaces.
    fn kept(&self) -> String {
        let replaced = [
            ("tables", !self.tables.is_empty()),
            ("columns", !self.columns.is_empty()),
            ("optional", !self.optional.is_empty()),
            ("shape", self.shape.is_some()),
            ("parameters", !self.notations.is_empty()),
        ];
        let is_replaced = |field: &&BlockField| replaced.contains(&(field.name.as_str(), true));
        self.rest.iter().filter(|field| !is_replaced(field)).map(|field| field.lines.as_str()).collect()
    }
}

/// A field of the page's own block.
#[derive(Clone, Debug)]
pub(crate) struct BlockField {
    name: String,
    /// Its lines as the page has them, but for their indentation.
    lines: String,
}

impl BlockField {
    pub(crate) fn new(source: &SourceFile, field: &Field) -> Self {
        let start = field.key.span.start;
        let text = source.slice(start..field.value.span.end.max(field.key.span.end));
        let column = start - source.line_span(start).start;
        let text = if field.value.span.is_empty() { format!("{text}:") } else { text.trim_end().to_owned() };
        let mut lines = String::new();
        for line in text.lines() {
            let spaces = line.len() - line.trim_start_matches(' ').len();
            lines.extend(["  ", line.get(spaces.min(column)..).unwrap_or_default(), "\n"]);
        }
        Self { name: field.key.value.clone(), lines }
    }
}

fn one_or_list(headings: &[String]) -> String {
    if let [heading] = headings { scalar(heading) } else { list(headings.iter().map(String::as_str)) }
}
