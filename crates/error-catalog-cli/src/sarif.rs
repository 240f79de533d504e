//! Diagnostics as SARIF 2.1.0, the format of code-scanning services.

use std::io::{self, Write};

use error_catalog_sync::{Fix, Label, Position, Rule, Severity, SourceMap, rules};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::json::{insert, write_pretty};
use crate::located::{LocatedDiagnostic, LocatedReport, position};

/// Writes diagnostics as one run of this tool, with every rule that it knows.
pub(crate) fn write(report: &LocatedReport<'_>, out: &mut dyn Write) -> io::Result<()> {
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "error-catalog",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules().map(descriptor).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": report.iter().map(|located| result(&located)).collect::<Vec<_>>(),
        }],
    });
    write_pretty(&document, out)
}

fn descriptor(rule: &Rule) -> Value {
    let page = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/rules.md");
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.summary() },
        "fullDescription": { "text": format!("{} {}", rule.what_it_does, rule.why_is_this_bad) },
        "help": help(rule),
        "helpUri": format!("{page}#{}", rule.name),
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

/// The documentation of a rule, as plain text and as Markdown.
fn help(rule: &Rule) -> Value {
    let text = format!("{}\n\n{}", rule.what_it_does, rule.why_is_this_bad);
    if rule.use_instead.is_empty() {
        return json!({ "text": text });
    }
    let instead = rule.use_instead.trim_end();
    let markdown = format!("{text}\n\n**Use instead**:\n\n```markdown\n{instead}\n```");
    json!({ "text": format!("{text}\n\nUse instead:\n\n{instead}"), "markdown": markdown })
}

fn result(located: &LocatedDiagnostic<'_>) -> Value {
    let diagnostic = located.diagnostic;
    let text = match diagnostic.help.as_str() {
        "" => diagnostic.message.clone(),
        help => format!("{}\n{help}", diagnostic.message),
    };
    let mut location = location(&diagnostic.primary, located.start, located.end);
    if let Some(name) = located.context_name() {
        insert(&mut location, "logicalLocations", json!([{ "fullyQualifiedName": name }]));
    }
    let mut result = json!({
        "ruleId": diagnostic.rule.name,
        "level": level(diagnostic.severity),
        "message": { "text": text },
        "locations": [location],
    });
    if let Some(index) = rules().position(|rule| rule == diagnostic.rule) {
        insert(&mut result, "ruleIndex", index);
    }
    if let Some(url) = &located.url {
        insert(&mut result, "properties", json!({ "url": url }));
    }
    if !diagnostic.related.is_empty() {
        let related = diagnostic.related.iter().map(|label| related_location(label, located.sources));
        insert(&mut result, "relatedLocations", related.collect::<Vec<_>>());
    }
    if !diagnostic.fixes.is_empty() {
        let fixes = diagnostic.fixes.iter().map(|fix| sarif_fix(fix, located.sources));
        insert(&mut result, "fixes", fixes.collect::<Vec<_>>());
    }
    result
}

fn location(label: &Label, start: Position, end: Option<Position>) -> Value {
    let uri = uri(label.file.as_str());
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": region(start, end) } })
}

fn related_location(label: &Label, sources: &SourceMap) -> Value {
    let end = sources.get(&label.file).map(|source| source.position(label.span.end));
    let mut location = location(label, sources.position(label), end);
    insert(&mut location, "message", json!({ "text": label.text }));
    location
}

fn sarif_fix(fix: &Fix, sources: &SourceMap) -> Value {
    let changes = fix.edits.iter().map(|edit| {
        let [start, end] = [edit.span.start, edit.span.end].map(|at| position(sources, &edit.file, at));
        json!({
            "artifactLocation": { "uri": uri(edit.file.as_str()) },
            "replacements": [{
                "deletedRegion": region(start, Some(end)),
                "insertedContent": { "text": edit.text },
            }],
        })
    });
    json!({ "description": { "text": fix.title }, "artifactChanges": changes.collect::<Vec<_>>() })
}

fn region(start: Position, end: Option<Position>) -> Value {
    let mut region = json!({ "startLine": start.line, "startColumn": start.column });
    if let Some(end) = end {
        insert(&mut region, "endLine", end.line);
        insert(&mut region, "endColumn", end.column);
    }
    region
}

const fn level(severity: Severity) -> &'static str {
    // The same three names.
    severity.as_str()
}

/// The characters to escape in the path of a URI: all except `/` and the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Returns a path as a URI reference.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut uri = String::new();
    if path.starts_with('/') {
        uri.push_str("file://");
    } else if path.as_bytes().get(1) == Some(&b':') {
        uri.push_str("file:///");
    }
    uri.extend(utf8_percent_encode(&path, RESERVED));
    uri
}
