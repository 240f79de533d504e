//! Builds the edits that add to settings of the `catalog:` block. The other lines of the front matter stay as they are.

use crate::diagnostic::TextEdit;
use crate::lines::line_end;
use crate::parse::front_matter::FrontMatter;
use crate::parse::node::{Field, Node, Tree, Value};
use crate::parse::settings::{EntryOverride, Settings};
use crate::parse::yaml_lines::STEP;
use crate::scalar::{flow_scalar, scalar};
use crate::source::SourceFile;
use crate::span::Span;

/// An earlier message of an entry, and the message that replaced it.
#[derive(Clone, Copy)]
pub struct Rewording<'t> {
    /// The earlier message.
    pub from: &'t str,
    /// The message that replaced it.
    pub to: &'t str,
}

/// A setting of the `catalog:` block, or the place for it.
struct Setting {
    /// The number of spaces before its key.
    indent: usize,
    state: SettingState,
}

enum SettingState {
    Missing(Gap),
    Written(Field),
}

/// The place of a missing setting.
struct Gap {
    at: usize,
    indent: usize,
    /// The lines that are missing above it, too.
    before: String,
    /// The lines that are missing below it, too.
    after: String,
}

impl Gap {
    /// Writes a setting with its value, without the last line end.
    fn fill(self, source: &SourceFile, setting: &str) -> TextEdit {
        let Self { at, indent, before, after } = self;
        let end = line_end(&source.text);
        insert(source, at, format!("{before}{:indent$}{setting}{end}{after}", ""))
    }
}

/// A value that is added to a setting with several values.
struct Item {
    /// Its lines, without the indentation of the first.
    lines: Vec<String>,
    /// The same inside of brackets.
    in_brackets: String,
}

/// How a setting is written that the page does not have.
enum Style {
    Lines,
    InBrackets { open: &'static str, close: &'static str },
}

/// Returns a rewording as an item of `reworded:`, indented as in a new block.
pub fn rewording_lines(rewording: Rewording<'_>, line_end: &str) -> String {
    lines(&[reworded_item(&rewording)], 2 * STEP, line_end)
}

/// Adds rewordings to `reworded:`. The setting, the block above it and the front matter around it are added where they
/// are missing. Returns `None` if the front matter is not YAML, or not written line by line.
pub fn add_rewordings(source: &SourceFile, rewordings: &[Rewording<'_>]) -> Option<TextEdit> {
    let items: Vec<Item> = rewordings.iter().map(reworded_item).collect();
    add_items(source, "reworded", &items, &Style::Lines)
}

fn reworded_item(Rewording { from, to }: &Rewording<'_>) -> Item {
    // Commas separate values in brackets. JSON's quotes are YAML's.
    let quoted = |text: &str| serde_json::Value::from(text);
    Item {
        lines: vec![format!("- was: {}", scalar(from)), format!("  now: {}", scalar(to))],
        in_brackets: format!("{{ was: {}, now: {} }}", quoted(from), quoted(to)),
    }
}

/// Adds texts to a setting that is a list of texts. Returns `None` if the front matter is not YAML, or not written line by
/// line.
pub fn add_to_list<'t>(
    source: &SourceFile,
    key: &str,
    new: impl IntoIterator<Item = &'t str>,
) -> Option<TextEdit> {
    let item =
        |text: &str| Item { lines: vec![format!("- {}", scalar(text))], in_brackets: flow_scalar(text) };
    let items: Vec<Item> = new.into_iter().map(item).collect();
    add_items(source, key, &items, &Style::InBrackets { open: "[", close: "]" })
}

/// Adds a setting that the page does not have. The value is written as it is. Returns `None` if the front matter is not YAML,
/// or not written line by line.
pub fn add_setting(source: &SourceFile, key: &str, value: &str) -> Option<TextEdit> {
    let SettingState::Missing(gap) = setting(source, key)?.state else { return None };
    Some(gap.fill(source, &format!("{key}: {value}")))
}

/// A field of a setting. Its value is written as it is.
pub struct NewField {
    /// The name.
    pub name: String,
    /// The value, as YAML in brackets.
    pub value: String,
}

/// Adds fields to a setting that has fields. Returns `None` if the front matter is not YAML, or not written line by line.
pub(crate) fn add_fields(source: &SourceFile, key: &str, new: &[NewField]) -> Option<TextEdit> {
    let item = |NewField { name, value }: &NewField| {
        let field = format!("{name}: {value}");
        Item { lines: vec![field.clone()], in_brackets: field }
    };
    let items: Vec<Item> = new.iter().map(item).collect();
    add_items(source, key, &items, &Style::InBrackets { open: "{ ", close: " }" })
}

/// Adds items to a setting, in the style in which it has items already.
fn add_items(source: &SourceFile, key: &str, items: &[Item], style: &Style) -> Option<TextEdit> {
    let end = line_end(&source.text);
    let mut in_brackets: Vec<String> = items.iter().map(|item| item.in_brackets.clone()).collect();
    let Setting { indent, state } = setting(source, key)?;
    let field = match &state {
        SettingState::Missing(_) => None,
        SettingState::Written(field) => Some(field),
    };
    if let Some(Field { value, .. }) = field
        && let children = children(value)
        && let (Some(first), Some(last)) = (children.first(), children.last())
    {
        if is_flow(source, value) {
            return Some(insert(source, last.end, format!(", {}", in_brackets.join(", "))));
        }
        let line = source.line_span(first.start);
        let indent = source.slice(line).find(|c| c != ' ')?;
        return Some(insert(source, below(source, *last), lines(items, indent, end)));
    }
    in_brackets.splice(..0, field.and_then(|field| field.value.value.text()).map(flow_scalar));
    let value = match style {
        Style::Lines => format!("{end}{}", lines(items, indent + STEP, end).strip_suffix(end)?),
        Style::InBrackets { open, close } => format!(" {open}{}{close}", in_brackets.join(", ")),
    };
    match state {
        SettingState::Missing(gap) => Some(gap.fill(source, &format!("{key}:{value}"))),
        SettingState::Written(Field { key, value: written }) => {
            let start = colon(source, key.span.end)?;
            Some(source.edit(start..written.span.end.max(start), value))
        }
    }
}

/// Returns the spans of the items or fields of a value.
fn children(node: &Node) -> Vec<Span> {
    match &node.value {
        Value::Sequence(items) => items.iter().map(|item| item.span).collect(),
        Value::Mapping(fields) => fields.iter().map(span_of_field).collect(),
        _ => Vec::new(),
    }
}

fn lines(items: &[Item], indent: usize, end: &str) -> String {
    let indented = |line: &String| format!("{:indent$}{line}{end}", "");
    items.iter().flat_map(|item| &item.lines).map(indented).collect()
}

/// Deletes the facts of entries: whole lines, or fields in brackets with their comma.
pub fn delete_facts(
    source: &SourceFile,
    settings: &Settings,
    is_deleted: impl Fn(&str) -> bool,
) -> Vec<TextEdit> {
    let mut edits = Vec::new();
    for EntryOverride { id, span, .. } in &settings.entries {
        if !is_deleted(&id.value) {
            continue;
        }
        let end = span.start + source.slice(*span).trim_end().len();
        let line = source.line_span(span.start).start;
        let after = source.slice(source.rest_of_line(end)).trim_start();
        let is_line = source.slice(line..span.start).trim().is_empty();
        edits.push(if is_line && (after.is_empty() || after.starts_with('#')) {
            source.edit(line..source.whole_line(end).end, "")
        } else if let Some(rest) = after.strip_prefix(',') {
            let comma = source.rest_of_line(end).end - rest.trim_start().len();
            source.edit(span.start..comma, "")
        } else {
            let before = source.slice(line..span.start).trim_end_matches([',', ' ']);
            source.edit(line + before.len()..end, "")
        });
    }
    edits
}

/// Finds a setting; `None` if nothing can be added to the block line by line.
fn setting(source: &SourceFile, key: &str) -> Option<Setting> {
    let end = line_end(&source.text);
    let missing = |gap: Gap| Setting { indent: gap.indent, state: SettingState::Missing(gap) };
    let yaml = match FrontMatter::find(source, &mut Vec::new()) {
        FrontMatter::Yaml { yaml, .. } => yaml,
        FrontMatter::Absent => {
            let empty_line = if source.text.starts_with(end) { "" } else { end };
            let (before, after) = (format!("---{end}catalog:{end}"), format!("---{end}{empty_line}"));
            return Some(missing(Gap { at: 0, indent: STEP, before, after }));
        }
        FrontMatter::Toml { .. } | FrontMatter::Unreadable { .. } => return None,
    };
    let root = Tree::parse(&source.text, &yaml).ok()?.root;
    if root.as_ref().is_some_and(|root| is_flow(source, root)) {
        return None;
    }
    let Some(catalog) = root.as_ref().and_then(|root| root.value.field("catalog")) else {
        let before = format!("catalog:{end}");
        return Some(missing(Gap { at: yaml.end, indent: STEP, before, after: String::new() }));
    };
    if is_flow(source, &catalog.value) || catalog.value.value.text().is_some() {
        return None;
    }
    let fields = catalog.value.value.fields();
    let indent = fields.first().map_or(STEP, |field| column(source, field));
    if let Some(field) = catalog.value.value.field(key) {
        return Some(Setting { indent, state: SettingState::Written(field.clone()) });
    }
    let at = below(source, span_of_field(catalog));
    Some(missing(Gap { at, indent, before: String::new(), after: String::new() }))
}

fn insert(source: &SourceFile, at: usize, text: String) -> TextEdit {
    source.edit(Span::at(at), text)
}

fn is_flow(source: &SourceFile, node: &Node) -> bool {
    node.value.is_collection() && source.slice(node.span).starts_with(['{', '['])
}

/// Returns the number of characters before a key.
fn column(source: &SourceFile, field: &Field) -> usize {
    field.key.span.start - source.line_span(field.key.span.start).start
}

/// Returns the offset after the `:` of a key.
fn colon(source: &SourceFile, key_end: usize) -> Option<usize> {
    Some(key_end + source.slice(source.rest_of_line(key_end)).find(':')? + 1)
}

fn span_of_field(Field { key, value }: &Field) -> Span {
    Span::new(key.span.start, key.span.end.max(value.span.end))
}

/// Returns the start of the line after a span. Comments there may belong to what follows.
fn below(source: &SourceFile, span: Span) -> usize {
    let end = span.start + source.slice(span).trim_end().len();
    source.whole_line(end).end
}
