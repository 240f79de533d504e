//! Builds the edits that add to settings of the `catalog:` block. The other lines of the front matter stay as they are.

use crate::lines::line_end;
use crate::parse::front_matter::FrontMatter;
use crate::parse::node::{Field, Node, Tree, Value};
use crate::parse::settings::EntryOverride;
use crate::parse::yaml_lines::STEP;
use crate::scalar::{flow_scalar, scalar};
use crate::{Settings, SourceFile, Span, TextEdit};

/// An earlier message of an entry, and the message that replaced it.
#[derive(Clone, Copy)]
pub struct Rewording<'t> {
    /// The earlier message.
    pub from: &'t str,
    /// The message that replaced it.
    pub to: &'t str,
}

/// A setting of the `catalog:` block, or the place for it.
#[derive(Default)]
struct Setting {
    /// The number of spaces before its key.
    indent: usize,
    /// The setting, if the page has it.
    written: Option<Field>,
    /// The offset of a new setting.
    at: usize,
    /// The lines that are missing above a new setting, too.
    before: String,
    /// The lines that are missing below it, too.
    after: String,
}

impl Setting {
    /// Writes the setting with its value, without the last line end.
    fn write(&self, source: &SourceFile, setting: &str) -> TextEdit {
        let Self { at, indent, before, after, .. } = self;
        let end = line_end(&source.text);
        insert(source, *at, format!("{before}{:indent$}{setting}{end}{after}", ""))
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
    let setting = setting(source, key)?;
    if setting.written.is_some() { None } else { Some(setting.write(source, &format!("{key}: {value}"))) }
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
    let setting = setting(source, key)?;
    let field = setting.written.as_ref();
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
        Style::Lines => format!("{end}{}", lines(items, setting.indent + STEP, end).strip_suffix(end)?),
        Style::InBrackets { open, close } => format!(" {open}{}{close}", in_brackets.join(", ")),
    };
    let Some(Field { key, value: written }) = field else {
        return Some(setting.write(source, &format!("{key}:{value}")));
    };
    let key_end = key.span.end;
    let start = key_end + source.slice(source.rest_of_line(key_end)).find(':')? + 1;
    Some(source.edit(start..written.span.end.max(start), value))
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
    let setting = Setting { indent: STEP, ..Setting::default() };
    let yaml = match FrontMatter::find(source, &mut Vec::new()) {
        FrontMatter::Yaml { yaml, .. } => yaml,
        FrontMatter::Absent => {
            let empty_line = if source.text.starts_with(end) { "" } else { end };
            let (before, after) = (format!("---{end}catalog:{end}"), format!("---{end}{empty_line}"));
            return Some(Setting { before, after, ..setting });
        }
        FrontMatter::Toml { .. } | FrontMatter::Unreadable { .. } => return None,
    };
    let root = Tree::parse(&source.text, &yaml).ok()?.root;
    if root.as_ref().is_some_and(|root| is_flow(source, root)) {
        return None;
    }
    let Some(catalog) = root.as_ref().and_then(|root| root.value.field("catalog")) else {
        return Some(Setting { at: yaml.end, before: format!("catalog:{end}"), ..setting });
    };
    if is_flow(source, &catalog.value) || catalog.value.value.text().is_some() {
        return None;
    }
    // The number of characters before a key.
    let column = |field: &Field| field.key.span.start - source.line_span(field.key.span.start).start;
    Some(Setting {
        indent: catalog.value.value.fields().first().map_or(STEP, column),
        written: catalog.value.value.field(key).cloned(),
        at: below(source, span_of_field(catalog)),
        ..setting
    })
}

fn insert(source: &SourceFile, at: usize, text: String) -> TextEdit {
    source.edit(Span::at(at), text)
}

fn is_flow(source: &SourceFile, node: &Node) -> bool {
    node.value.is_collection() && source.slice(node.span).starts_with(['{', '['])
}

fn span_of_field(Field { key, value }: &Field) -> Span {
    Span::new(key.span.start, key.span.end.max(value.span.end))
}

/// Returns the start of the line after a span. Comments there may belong to what follows.
fn below(source: &SourceFile, span: Span) -> usize {
    let end = span.start + source.slice(span).trim_end().len();
    source.whole_line(end).end
}
