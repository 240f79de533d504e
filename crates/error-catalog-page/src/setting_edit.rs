//! Builds the edits that add to settings of the `catalog:` block. The other lines of the front matter stay as they are.

use std::ops::Range;

use crate::diagnostic::TextEdit;
use crate::lines::{Lines, line_end};
use crate::parse::front_matter::FrontMatter;
use crate::parse::settings::{EntryOverride, Settings};
use crate::parse::severities::Severities;
use crate::rule::Rule;
use crate::scalar::{list, scalar};
use crate::source::SourceFile;
use crate::span::Spanned;

/// The indentation of a key below another one, where the page does not show it.
const STEP: usize = 2;

/// An earlier message of an entry, and the message that replaced it.
#[derive(Clone, Copy)]
pub struct Rewording<'t> {
    /// The earlier message.
    pub from: &'t str,
    /// The message that replaced it.
    pub to: &'t str,
}

/// A setting of the `catalog:` block: its line, or the place for it.
enum Setting<'s> {
    Missing { at: usize, indent: usize, before: String, after: String },
    Written { line: SettingLine<'s>, below: Vec<SettingLine<'s>>, indent: usize },
}

/// A line of the front matter.
#[derive(Clone, Copy)]
struct SettingLine<'s> {
    /// The offset of the line in the page.
    start: usize,
    /// The offset of the next line.
    end: usize,
    /// The number of spaces that the line begins with.
    indent: usize,
    /// The text after these spaces.
    text: &'s str,
}

/// Returns a rewording as an item of `reworded:`, indented as in a new block.
pub fn rewording_lines(rewording: Rewording<'_>, line_end: &str) -> String {
    block_items(2 * STEP, 1, &[rewording], line_end)
}

/// Adds rewordings to `reworded:`. The setting, the block above it and the front matter around it are added where they
/// are missing. Returns `None` if the front matter is not YAML, or not written line by line.
pub fn add_rewordings(source: &SourceFile, rewordings: &[Rewording<'_>]) -> Option<TextEdit> {
    let end = line_end(&source.text);
    let (line, below, indent) = match setting(source, "reworded")? {
        Setting::Missing { at, indent, before, after } => {
            let items = block_items(indent + STEP, 1, rewordings, end);
            let text = format!("{before}{:indent$}reworded:{end}{items}{after}", "");
            return Some(source.edit(at..at, text));
        }
        Setting::Written { line, below, indent } => (line, below, indent),
    };
    if line.value("reworded") != Some("") {
        return add_to_brackets(source, &line, rewordings, end);
    }
    let is_item = |line: &SettingLine<'_>| line.text.starts_with("- ");
    let items = up_to(&below, |line| line.indent < indent || (line.indent == indent && !is_item(line)));
    let text = match items.iter().find(|line| line.is_content()) {
        Some(first) if is_item(first) => {
            let gap = first.text.get(1..)?;
            block_items(first.indent, gap.len() - gap.trim_start_matches(' ').len(), rewordings, end)
        }
        Some(_) => return None,
        None => block_items(indent + STEP, 1, rewordings, end),
    };
    let at = end_of_content(&line, items);
    Some(source.edit(at..at, text))
}

/// Adds texts to a setting that is a list of texts, whose present items are given. Returns `None` if the front matter is
/// not YAML, or not written line by line.
pub fn add_to_list<'t>(
    source: &SourceFile,
    key: &str,
    items: &[Spanned<String>],
    new: impl IntoIterator<Item = &'t str>,
) -> Option<TextEdit> {
    let end = line_end(&source.text);
    let line = match setting(source, key)? {
        Setting::Missing { at, indent, before, after } => {
            let text = format!("{before}{:indent$}{key}: {}{end}{after}", "", list(new));
            return Some(source.edit(at..at, text));
        }
        Setting::Written { line, .. } => line,
    };
    let Some(last) = items.last() else {
        let colon = line.start + line.indent + line.text.find(':')? + 1;
        return Some(
            source.edit(colon..line.start + line.indent + line.text.len(), format!(" {}", list(new))),
        );
    };
    let (last_line, text) = source.line_at(last.span.start)?;
    if text.trim_start().starts_with('-') {
        let indent = text.len() - text.trim_start().len();
        let at = last_line + text.len();
        let item = |new: &str| format!("{end}{:indent$}- {}", "", scalar(new));
        return Some(source.edit(at..at, new.into_iter().map(item).collect::<String>()));
    }
    // `list` quotes what brackets require, as it writes brackets itself.
    let new = list(new);
    let new = new.strip_prefix('[')?.strip_suffix(']')?;
    Some(source.edit(last.span.end..last.span.end, format!(", {new}")))
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

/// Switches a rule off for the page. Returns `None` if the page sets its severity already, or if the front matter is not
/// YAML, or not written line by line.
pub fn switch_off(source: &SourceFile, rule: &Rule, severities: &Severities) -> Option<TextEdit> {
    let end = line_end(&source.text);
    let name = rule.name;
    if severities.has(name) {
        return None;
    }
    let (line, below, indent) = match setting(source, "severities")? {
        Setting::Missing { at, indent, before, after } => {
            let text = format!("{before}{:indent$}severities: {{ {name}: off }}{end}{after}", "");
            return Some(source.edit(at..at, text));
        }
        Setting::Written { line, below, indent } => (line, below, indent),
    };
    if line.value("severities") != Some("") {
        let fields = line.text.split(" #").next()?.trim_end().strip_suffix('}')?.trim_end();
        let comma = if fields.ends_with(['{', ',']) { "" } else { "," };
        let at = line.start + line.indent + fields.len();
        return Some(source.edit(at..at, format!("{comma} {name}: off")));
    }
    let fields = up_to(&below, |line| line.indent <= indent);
    let indent = fields.iter().find(|line| line.is_content()).map_or(indent + STEP, |line| line.indent);
    let at = end_of_content(&line, fields);
    Some(source.edit(at..at, format!("{:indent$}{name}: off{end}", "")))
}

/// Finds a setting; `None` if nothing can be added to the block line by line.
fn setting<'s>(source: &'s SourceFile, key: &str) -> Option<Setting<'s>> {
    let end = line_end(&source.text);
    let missing = |at, before, after| Some(Setting::Missing { at, indent: STEP, before, after });
    let yaml = match FrontMatter::find(source, &mut Vec::new()) {
        FrontMatter::Yaml { yaml, .. } => yaml,
        FrontMatter::Absent => {
            let empty_line = if source.text.starts_with(end) { "" } else { end };
            return missing(0, format!("---{end}catalog:{end}"), format!("---{end}{empty_line}"));
        }
        FrontMatter::Toml { .. } | FrontMatter::Unreadable { .. } => return None,
    };
    let lines = lines(source, &yaml);
    let Some(at) = lines.iter().position(|line| line.indent == 0 && line.value("catalog").is_some()) else {
        return missing(yaml.end, format!("catalog:{end}"), String::new());
    };
    let (catalog, below) = lines.get(at..)?.split_first()?;
    if catalog.value("catalog") != Some("") {
        return None;
    }
    let block = up_to(below, |line| line.indent == 0);
    let indent = block.iter().find(|line| line.is_content()).map_or(STEP, |line| line.indent);
    let Some(at) = block.iter().position(|line| line.indent == indent && line.value(key).is_some()) else {
        let at = end_of_content(catalog, block);
        return Some(Setting::Missing { at, indent, before: String::new(), after: String::new() });
    };
    let (line, below) = block.get(at..)?.split_first()?;
    Some(Setting::Written { line: *line, below: below.to_vec(), indent })
}

/// Adds rewordings to a list in brackets. An empty list becomes one of lines.
fn add_to_brackets(
    source: &SourceFile,
    line: &SettingLine<'_>,
    rewordings: &[Rewording<'_>],
    end: &str,
) -> Option<TextEdit> {
    let written = line.text.split(" #").next()?.trim_end();
    let (before, items) = written.strip_suffix(']')?.split_once('[')?;
    let start = line.start + line.indent;
    if items.trim().is_empty() {
        let items = block_items(line.indent + STEP, 1, rewordings, end);
        let text = format!("{end}{}", items.strip_suffix(end)?);
        return Some(source.edit(start + before.trim_end().len()..start + written.len(), text));
    }
    // Commas separate values in brackets. JSON's quotes are YAML's.
    let quoted = |text: &str| serde_json::Value::from(text);
    let item = |Rewording { from, to }: &Rewording<'_>| {
        format!(", {{ was: {}, now: {} }}", quoted(from), quoted(to))
    };
    let at = start + written.len() - 1;
    Some(source.edit(at..at, rewordings.iter().map(item).collect::<String>()))
}

fn block_items(indent: usize, gap: usize, rewordings: &[Rewording<'_>], end: &str) -> String {
    let inner = indent + 1 + gap;
    let item = |Rewording { from, to }: &Rewording<'_>| {
        format!("{:indent$}-{:gap$}was: {}{end}{:inner$}now: {}{end}", "", "", scalar(from), "", scalar(to))
    };
    rewordings.iter().map(item).collect()
}

/// Returns the lines before the first one with content that ends them.
fn up_to<'l, 's>(
    lines: &'l [SettingLine<'s>],
    ends: impl Fn(&SettingLine<'s>) -> bool,
) -> &'l [SettingLine<'s>] {
    let end = lines.iter().position(|line| line.is_content() && ends(line)).unwrap_or(lines.len());
    lines.get(..end).unwrap_or_default()
}

/// Returns the offset after the last line with content. Comments after it may belong to what follows.
fn end_of_content(first: &SettingLine<'_>, below: &[SettingLine<'_>]) -> usize {
    below.iter().rfind(|line| line.is_content()).unwrap_or(first).end
}

fn lines<'s>(source: &'s SourceFile, yaml: &Range<usize>) -> Vec<SettingLine<'s>> {
    let offset = yaml.start;
    let yaml = source.slice(yaml.clone());
    let line = |range: Range<usize>| {
        let whole = yaml.get(range.clone()).unwrap_or_default();
        let text = whole.trim_start_matches(' ');
        let (start, end) = (offset + range.start, offset + range.end);
        SettingLine { start, end, indent: whole.len() - text.len(), text: text.trim_end() }
    };
    Lines::new(yaml).map(line).collect()
}

impl<'s> SettingLine<'s> {
    fn is_content(&self) -> bool {
        !self.text.is_empty() && !self.text.starts_with('#')
    }

    /// Returns the text after a key, without a comment; `None` if the line has another key.
    fn value(&self, key: &str) -> Option<&'s str> {
        let (name, value) = self.text.split_once(':')?;
        let value = if value.trim_start().starts_with('#') { "" } else { value.trim() };
        (name.trim_end().trim_matches(['"', '\'']) == key).then_some(value)
    }
}
