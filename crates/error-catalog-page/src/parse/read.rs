//! Front matter becomes settings: parsed once, walked once, every mistake reported.

use std::ops::Range;

use crate::lines::Lines;
use crate::parse::front_matter::FrontMatter;
use crate::parse::keys::{is_key, read_block};
use crate::parse::node::{Field, Node, SyntaxError, Tree, Value};
use crate::parse::settings_reader::{SettingsReader, UnfixedDiagnostic};
use crate::parse::syntax::{candidates, unreadable};
use crate::parse::yaml_lines::line_text;
use crate::suggestion::nearest;
use crate::{Diagnostic, Fix, Settings, Severity, SourceFile};

/// Reads the settings of a page: defaults if it has none, or if they cannot be read.
pub(crate) fn read_settings(
    source: &SourceFile,
    front_matter: &FrontMatter,
    diagnostics: &mut Vec<Diagnostic>,
) -> Settings {
    match front_matter {
        FrontMatter::Absent | FrontMatter::Toml { .. } => Settings::default(),
        FrontMatter::Yaml { yaml, .. } => read_yaml(source, yaml, diagnostics),
        FrontMatter::Unreadable { .. } => Settings { is_unreadable: true, ..Settings::default() },
    }
}

fn read_yaml(source: &SourceFile, yaml: &Range<usize>, diagnostics: &mut Vec<Diagnostic>) -> Settings {
    match read_tree(source, yaml) {
        Ok(reading) => {
            diagnostics.extend(with_fixes(source, yaml, reading.diagnostics));
            reading.settings
        }
        Err(error) => {
            diagnostics.push(syntax_error(source, yaml, &error));
            // The other fields belong to the docs platform, and change no table.
            let is_unreadable = has_block(source.slice(yaml.clone()));
            Settings { is_unreadable, ..Settings::default() }
        }
    }
}

/// Front matter that is YAML.
struct Reading {
    settings: Settings,
    diagnostics: Vec<UnfixedDiagnostic>,
}

fn read_tree(source: &SourceFile, yaml: &Range<usize>) -> Result<Reading, SyntaxError> {
    let tree = Tree::parse(&source.text, yaml)?;
    let mut settings = Settings::default();
    let mut reader = SettingsReader::new(source, yaml);
    reader.report_duplicates(&tree.duplicates);
    if let Some(root) = tree.root.filter(|root| !root.value.is_null()) {
        read_page(&mut reader, &mut settings, &root);
    }
    Ok(Reading { settings, diagnostics: reader.diagnostics })
}

/// Returns the number of diagnostics of front matter as it is with a fix; `None` if it is not YAML then.
fn diagnostics_after(source: &SourceFile, yaml: &Range<usize>, fix: &Fix) -> Option<usize> {
    let text = source.span_with_edits((0..yaml.end).into(), &fix.edits);
    let source = SourceFile::new("", text);
    let reading = read_tree(&source, &(yaml.start..source.text.len())).ok()?;
    Some(reading.diagnostics.len())
}

/// Reports a syntax error as the first candidate after whose fix nothing is wrong any more.
fn syntax_error(source: &SourceFile, yaml: &Range<usize>, error: &SyntaxError) -> Diagnostic {
    let repairs = |candidate: &Diagnostic| {
        candidate.fixes.iter().any(|fix| diagnostics_after(source, yaml, fix) == Some(0))
    };
    let mut candidates = candidates(source, yaml, error).into_iter().take(most_trials(yaml));
    candidates.find(repairs).unwrap_or_else(|| unreadable(source, error))
}

/// Gives each diagnostic the candidate for a fix after which the fewest diagnostics remain.
fn with_fixes(source: &SourceFile, yaml: &Range<usize>, unfixed: Vec<UnfixedDiagnostic>) -> Vec<Diagnostic> {
    let before = unfixed.len();
    let mut trials = most_trials(yaml);
    let mut diagnostics = Vec::with_capacity(before);
    for UnfixedDiagnostic { mut diagnostic, candidates } in unfixed {
        let mut fewest = before;
        for fix in candidates.into_iter().take(trials) {
            trials -= 1;
            if let Some(after) = diagnostics_after(source, yaml, &fix)
                && after < fewest
            {
                fewest = after;
                diagnostic.help.clear();
                diagnostic.fixes = vec![fix];
            }
        }
        diagnostics.push(diagnostic);
    }
    diagnostics
}

/// Returns how many fixes of front matter may be tried.
fn most_trials(yaml: &Range<usize>) -> usize {
    MAX_TRIED_BYTES / yaml.len().max(1)
}

/// The most bytes of front matter that are read to try fixes.
const MAX_TRIED_BYTES: usize = 8 << 20;

/// Returns whether a line of YAML with syntax errors begins with the key `catalog`.
fn has_block(yaml: &str) -> bool {
    Lines::new(yaml).any(|line| {
        let name = line_text(yaml, &line).split_once(':').map(|(name, _)| name);
        name.is_some_and(|name| name.trim_matches(['{', ' ', '"', '\'']) == "catalog")
    })
}

fn read_page(reader: &mut SettingsReader<'_>, settings: &mut Settings, root: &Node) {
    if !matches!(root.value, Value::Mapping(_)) {
        let span = reader.first_line(root.span);
        let message = format!("expected `name: value` fields, found {}", root.value.kind());
        reader.error(span, message, "write one field a line");
    }
    // These belong to the docs platform, which may have any other value there.
    let text = |name: &str| root.value.get(name).and_then(|node| node.value.text()).map(str::to_owned);
    (settings.title, settings.description, settings.slug) =
        (text("title"), text("description"), text("slug"));
    let block = root.value.get("catalog");
    let has_block = block.is_some();
    let has_settings = block.is_some_and(|node| matches!(node.value, Value::Mapping(_)));
    let has_other_value = !has_settings && block.is_some_and(|node| !node.value.is_null());
    for Field { key, value } in root.value.fields() {
        let name = key.value.as_str();
        if name == "catalog" {
            match &value.value {
                Value::Mapping(block) => read_block(reader, settings, block.clone()),
                value if value.is_null() => {}
                _ => report_no_block(reader, value),
            }
        } else if is_key(name) && !has_other_value {
            let message = format!("the setting `{name}` is outside `catalog:`, so it is not read");
            let mut diagnostic =
                reader.diagnostic(key.span, message, "write it below a line `catalog:`, indented");
            if !(has_settings && FACTS.contains(&name)) {
                diagnostic = diagnostic.with_severity(Severity::Warning);
            }
            reader.push_moved(diagnostic, key.span);
        } else if is_slip_of_catalog(name)
            && value.value.fields().iter().any(|field| is_key(&field.key.value))
        {
            let message = format!("unknown field `{name}`, so the settings below it are not read");
            let diagnostic = reader.diagnostic(key.span, message, "did you mean `catalog:`?");
            let fix = reader.source.fix("replace it with `catalog`", key.span, "catalog");
            reader.push(if has_block { diagnostic } else { diagnostic.with_fix(fix) });
        } else if has_facts(settings, value) {
            let id = name.trim();
            let message = format!("the facts of `{id}` are outside `entries:`, so they are not read");
            let diagnostic =
                reader.diagnostic(key.span, message, "write them below `entries:`, indented as the others");
            reader.push_moved(diagnostic, key.span);
        }
    }
}

/// The settings without which entries lose their facts. A docs platform hardly has fields of these names.
const FACTS: [&str; 2] = ["facts", "entries"];

/// Returns whether all fields of a value are those of an entry.
fn has_facts(settings: &Settings, value: &Node) -> bool {
    let fields = value.value.fields();
    let is_fact = |name: &str| name == "basis" || settings.facts.contains_key(name);
    !fields.is_empty() && fields.iter().all(|field| is_fact(&field.key.value))
}

/// Reports a `catalog:` whose value has no settings.
fn report_no_block(reader: &mut SettingsReader<'_>, value: &Node) {
    let message = format!("expected settings below `catalog:`, found {}", value.value.kind());
    let diagnostic = reader.diagnostic(
        reader.first_line(value.span),
        message,
        "delete the value, and indent the settings below it",
    );
    let is_scalar = value.value.text().is_some();
    let fix = reader.source.fix("delete the value", value.span, "");
    reader.push(if is_scalar { diagnostic.with_fix(fix) } else { diagnostic });
}

fn is_slip_of_catalog(key: &str) -> bool {
    let lower = key.to_lowercase();
    lower.starts_with("catalog") || nearest(&lower, &["catalog"]).is_some()
}
