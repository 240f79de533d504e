//! Problems as SARIF 2.1.0, the format of code-scanning services.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::{Value, json};

use crate::command::findings::{Finding, Findings};
use crate::problem::Severity;
use crate::rule::Rule;
use crate::rules::rules;

/// Writes problems as one run of this tool, with every rule that it knows.
pub(crate) fn write(findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules().map(descriptor).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(|finding| result(&finding)).collect::<Vec<_>>(),
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn descriptor(rule: &Rule) -> Value {
    let page = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/rules.md");
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.summary },
        "helpUri": format!("{page}#{}", rule.name),
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Finding<'_>) -> Value {
    let (problem, spot) = (finding.problem, finding.spot.as_ref());
    let text = match problem.help.as_str() {
        "" => problem.message.clone(),
        help => format!("{}\n{help}", problem.message),
    };
    let mut region = json!({ "startLine": problem.place.line, "startColumn": problem.place.column });
    if let (Some(spot), Some(region)) = (spot, region.as_object_mut()) {
        region.insert("endLine".to_owned(), spot.end.line.into());
        region.insert("endColumn".to_owned(), spot.end.column.into());
    }
    let mut location = json!({
        "physicalLocation": { "artifactLocation": { "uri": uri(&problem.file) }, "region": region },
    });
    let name = spot.and_then(crate::spot::Spot::name);
    if let (Some(name), Some(location)) = (name, location.as_object_mut()) {
        location.insert("logicalLocations".to_owned(), json!([{ "fullyQualifiedName": name }]));
    }
    let mut result = json!({
        "ruleId": problem.rule,
        "level": level(problem.severity),
        "message": { "text": text },
        "locations": [location],
    });
    let index = rules().position(|rule| rule.name == problem.rule);
    if let (Some(index), Some(result)) = (index, result.as_object_mut()) {
        result.insert("ruleIndex".to_owned(), index.into());
    }
    result
}

const fn level(severity: Severity) -> &'static str {
    // The same three names.
    severity.name()
}

/// A path as a reference by URI.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut uri = String::new();
    if path.starts_with('/') {
        uri.push_str("file://");
    } else if path.as_bytes().get(1) == Some(&b':') {
        uri.push_str("file:///");
    }
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing into a text cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
