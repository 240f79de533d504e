//! A pair `was`/`now` added to the front matter, whose other lines stay as they are.

use std::ops::Range;

use error_catalog_page::SourceFile;
use error_catalog_page::lines::Lines;
use error_catalog_page::parse::front_matter::FrontMatter;
use error_catalog_page::scalar::scalar;

use crate::edit::patch::Patch;

/// How far a key is indented below another, where the page does not show it.
const STEP: usize = 2;

/// A line of the front matter.
#[derive(Clone, Copy)]
struct Line<'s> {
    /// Where it begins and where the next one does, in bytes of the page.
    start: usize,
    end: usize,
    /// How many blanks it begins with.
    indent: usize,
    /// What stands behind them.
    text: &'s str,
}

/// A message, and the one that came after it.
pub(crate) type Pair<'p> = (&'p str, &'p str);

/// The pair as an item of `reworded:`, indented as it is in a new block.
pub(crate) fn pair(was: &str, now: &str, end: &str) -> String {
    listed(2 * STEP, 1, &[(was, now)], end)
}

/// How far the settings of the page's block are indented, or those of a new one; `None` if nothing can be added to the
/// block line by line.
pub(crate) fn settings_indent(source: &SourceFile) -> Option<usize> {
    let found = FrontMatter::find(source, &mut Vec::new())?;
    if found.body > 0 && found.yaml.start == found.body {
        return None;
    }
    let lines = lines(source, &found);
    let Some(at) = lines.iter().position(|line| line.indent == 0 && line.value("catalog").is_some()) else {
        return Some(STEP);
    };
    let (catalog, below) = lines.get(at..)?.split_first()?;
    let first = up_to(below, |line| line.indent == 0).iter().find(|line| line.is_content());
    (catalog.value("catalog") == Some("")).then(|| first.map_or(STEP, |line| line.indent))
}

/// Adds pairs to `reworded:`; makes it, `catalog:` above it and the front matter around them where they are missing.
/// `None` if the front matter is none in YAML, or one that cannot be continued line by line.
pub(crate) fn rewording(source: &SourceFile, pairs: &[Pair<'_>]) -> Option<Patch> {
    let found = FrontMatter::find(source, &mut Vec::new())?;
    let end = line_end(&source.text);
    let block = format!("catalog:{end}  reworded:{end}{}", listed(2 * STEP, 1, pairs, end));
    if found.body == 0 {
        let blank = if source.text.starts_with(end) { "" } else { end };
        return Some(Patch::new(0..0, format!("---{end}{block}---{end}{blank}")));
    }
    if found.yaml.start == found.body {
        return None;
    }
    let lines = lines(source, &found);
    let Some(at) = lines.iter().position(|line| line.indent == 0 && line.value("catalog").is_some()) else {
        return Some(insert(found.yaml.end, &block));
    };
    let (catalog, below) = lines.get(at..)?.split_first()?;
    if catalog.value("catalog") != Some("") {
        return None;
    }
    let below = up_to(below, |line| line.indent == 0);
    let indent = below.iter().find(|line| line.is_content()).map_or(STEP, |line| line.indent);
    let Some(at) = below.iter().position(|line| line.indent == indent && line.value("reworded").is_some())
    else {
        let item = listed(indent + STEP, 1, pairs, end);
        return Some(insert(behind(catalog, below), &format!("{:indent$}reworded:{end}{item}", "")));
    };
    let (list, below) = below.get(at..)?.split_first()?;
    if list.value("reworded") != Some("") {
        return in_one_line(list, pairs, end);
    }
    let is_item = |line: &Line<'_>| line.text.starts_with("- ");
    let below = up_to(below, |line| line.indent < indent || (line.indent == indent && !is_item(line)));
    let item = match below.iter().find(|line| line.is_content()) {
        Some(first) if is_item(first) => {
            let gap = first.text.get(1..)?;
            listed(first.indent, gap.len() - gap.trim_start_matches(' ').len(), pairs, end)
        }
        Some(_) => return None,
        None => listed(indent + STEP, 1, pairs, end),
    };
    Some(insert(behind(list, below), &item))
}

/// Adds pairs to a list in brackets, which is made one of lines if it is empty.
fn in_one_line(list: &Line<'_>, pairs: &[Pair<'_>], end: &str) -> Option<Patch> {
    let written = list.text.split(" #").next()?.trim_end();
    let (before, items) = written.strip_suffix(']')?.split_once('[')?;
    let start = list.start + list.indent;
    if items.trim().is_empty() {
        let item = listed(list.indent + STEP, 1, pairs, end);
        let text = format!("{end}{}", item.strip_suffix(end)?);
        return Some(Patch::new(start + before.trim_end().len()..start + written.len(), text));
    }
    // Within brackets, commas part values too: the quotes are JSON's, which are YAML's.
    let quoted = |text: &str| serde_json::Value::from(text);
    let pair = |(was, now): &Pair<'_>| format!(", {{ was: {}, now: {} }}", quoted(was), quoted(now));
    Some(insert(start + written.len() - 1, &pairs.iter().map(pair).collect::<String>()))
}

fn listed(indent: usize, gap: usize, pairs: &[Pair<'_>], end: &str) -> String {
    let inner = indent + 1 + gap;
    let item = |(was, now): &Pair<'_>| {
        format!("{:indent$}-{:gap$}was: {}{end}{:inner$}now: {}{end}", "", "", scalar(was), "", scalar(now))
    };
    pairs.iter().map(item).collect()
}

fn insert(at: usize, text: &str) -> Patch {
    Patch::new(at..at, text)
}

/// The lines before the first that says something and ends them.
fn up_to<'l, 's>(lines: &'l [Line<'s>], ends: impl Fn(&Line<'s>) -> bool) -> &'l [Line<'s>] {
    let end = lines.iter().position(|line| line.is_content() && ends(line)).unwrap_or(lines.len());
    lines.get(..end).unwrap_or_default()
}

/// Where the line below the last that says something begins: comments behind it may be about what follows.
fn behind(first: &Line<'_>, below: &[Line<'_>]) -> usize {
    below.iter().rfind(|line| line.is_content()).unwrap_or(first).end
}

fn lines<'s>(source: &'s SourceFile, found: &FrontMatter) -> Vec<Line<'s>> {
    let yaml = source.text.get(found.yaml.clone()).unwrap_or_default();
    let line = |range: Range<usize>| {
        let whole = yaml.get(range.clone()).unwrap_or_default();
        let text = whole.trim_start_matches(' ');
        let (start, end) = (found.yaml.start + range.start, found.yaml.start + range.end);
        Line { start, end, indent: whole.len() - text.len(), text: text.trim_end() }
    };
    Lines::new(yaml).map(line).collect()
}

impl<'s> Line<'s> {
    fn is_content(&self) -> bool {
        !self.text.is_empty() && !self.text.starts_with('#')
    }

    /// What stands behind a key, without a comment; `None` if it is another key's line.
    fn value(&self, key: &str) -> Option<&'s str> {
        let (name, value) = self.text.split_once(':')?;
        let value = if value.trim_start().starts_with('#') { "" } else { value.trim() };
        (name.trim_end().trim_matches(['"', '\'']) == key).then_some(value)
    }
}

/// How the text's lines end.
pub(crate) fn line_end(text: &str) -> &'static str {
    let first = text.find(['\n', '\r']).and_then(|at| text.get(at..)).unwrap_or_default();
    if first.starts_with("\r\n") {
        "\r\n"
    } else if first.starts_with('\r') {
        "\r"
    } else {
        "\n"
    }
}
