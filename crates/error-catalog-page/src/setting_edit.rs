//! Builds the edits that add to settings of the `catalog:` block. The other lines of the front matter stay as they are.

use crate::diagnostic::TextEdit;
use crate::lines::line_end;
use crate::parse::front_matter::FrontMatter;
use crate::parse::node::{Field, Node, Tree, Value};
use crate::parse::settings::{EntryOverride, Settings};
use crate::parse::yaml_lines::STEP;
use crate::scalar::{list, scalar};
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

/// Returns a rewording as an item of `reworded:`, indented as in a new block.
pub fn rewording_lines(rewording: Rewording<'_>, line_end: &str) -> String {
    block_items(2 * STEP, 1, &[rewording], line_end)
}

/// Adds rewordings to `reworded:`. The setting, the block above it and the front matter around it are added where they
/// are missing. Returns `None` if the front matter is not YAML, or not written line by line.
pub fn add_rewordings(source: &SourceFile, rewordings: &[Rewording<'_>]) -> Option<TextEdit> {
    let end = line_end(&source.text);
    let Setting { indent, state } = setting(source, "reworded")?;
    let items = block_items(indent + STEP, 1, rewordings, end);
    let Field { key, value } = match state {
        SettingState::Missing(gap) => {
            return Some(gap.fill(source, &format!("reworded:{end}{}", items.strip_suffix(end)?)));
        }
        SettingState::Written(field) => field,
    };
    match &value.value {
        null if null.is_null() => Some(insert(source, below(source, key.span), items)),
        Value::Sequence(written) => match written.first() {
            None => {
                let start = colon(source, key.span.end)?;
                Some(source.edit(start..value.span.end, format!("{end}{}", items.strip_suffix(end)?)))
            }
            Some(_) if is_flow(source, &value) => {
                // Commas separate values in brackets. JSON's quotes are YAML's.
                let quoted = |text: &str| serde_json::Value::from(text);
                let item = |Rewording { from, to }: &Rewording<'_>| {
                    format!(", {{ was: {}, now: {} }}", quoted(from), quoted(to))
                };
                let items = rewordings.iter().map(item).collect::<String>();
                Some(insert(source, value.span.end.checked_sub(1)?, items))
            }
            Some(first) => {
                let line = source.line_span(first.span.start).start;
                let dash = source.slice(line..first.span.start).find('-')?;
                let gap = first.span.start - (line + dash + 1);
                let items = block_items(dash, gap, rewordings, end);
                Some(insert(source, below(source, value.span), items))
            }
        },
        _ => None,
    }
}

/// Adds texts to a setting that is a list of texts. Returns `None` if the front matter is not YAML, or not written line by
/// line.
pub fn add_to_list<'t>(
    source: &SourceFile,
    key: &str,
    new: impl IntoIterator<Item = &'t str>,
) -> Option<TextEdit> {
    let end = line_end(&source.text);
    let field = match setting(source, key)?.state {
        SettingState::Missing(gap) => return Some(gap.fill(source, &format!("{key}: {}", list(new)))),
        SettingState::Written(field) => field,
    };
    let value = &field.value;
    let last = if let Value::Sequence(items) = &value.value { items.last() } else { None };
    match last {
        Some(last) if is_flow(source, value) => {
            // `list` quotes what brackets require, as it writes brackets itself.
            let new = list(new);
            let new = new.strip_prefix('[')?.strip_suffix(']')?;
            Some(insert(source, last.span.end, format!(", {new}")))
        }
        Some(last) => {
            let line = source.line_span(last.span.start).start;
            let indent = source.slice(line..last.span.start).find('-')?;
            let item = |new: &str| format!("{:indent$}- {}{end}", "", scalar(new));
            Some(insert(source, below(source, last.span), new.into_iter().map(item).collect()))
        }
        None => {
            let texts = value.value.text().into_iter().chain(new.into_iter().map(|text| -> &str { text }));
            let start = colon(source, field.key.span.end)?;
            Some(source.edit(start..value.span.end.max(start), format!(" {}", list(texts))))
        }
    }
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
pub fn add_fields(source: &SourceFile, key: &str, new: &[NewField]) -> Option<TextEdit> {
    let end = line_end(&source.text);
    let fields: Vec<String> = new.iter().map(|NewField { name, value }| format!("{name}: {value}")).collect();
    let in_braces = fields.join(", ");
    let Setting { indent, state } = setting(source, key)?;
    let written = match state {
        SettingState::Missing(gap) => return Some(gap.fill(source, &format!("{key}: {{ {in_braces} }}"))),
        SettingState::Written(field) => field,
    };
    match (written.value.value.fields(), is_flow(source, &written.value)) {
        ([.., last], true) => {
            Some(insert(source, last.value.span.end.max(last.key.span.end), format!(", {in_braces}")))
        }
        ([], true) => Some(source.edit(written.value.span, format!("{{ {in_braces} }}"))),
        (siblings, false) => {
            let indent = siblings.first().map_or(indent + STEP, |field| column(source, field));
            let line = |field: &String| format!("{:indent$}{field}{end}", "");
            Some(insert(source, below_field(source, &written), fields.iter().map(line).collect()))
        }
    }
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
    let at = below_field(source, catalog);
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

/// Returns the start of the line after a field. Comments there may belong to what follows.
fn below_field(source: &SourceFile, field: &Field) -> usize {
    below(source, Span::new(field.key.span.start, field.key.span.end.max(field.value.span.end)))
}

/// Returns the start of the line after a span.
fn below(source: &SourceFile, span: Span) -> usize {
    let end = span.start + source.slice(span).trim_end().len();
    source.whole_line(end).end
}

fn block_items(indent: usize, gap: usize, rewordings: &[Rewording<'_>], end: &str) -> String {
    let inner = indent + 1 + gap;
    let item = |Rewording { from, to }: &Rewording<'_>| {
        format!("{:indent$}-{:gap$}was: {}{end}{:inner$}now: {}{end}", "", "", scalar(from), "", scalar(to))
    };
    rewordings.iter().map(item).collect()
}
