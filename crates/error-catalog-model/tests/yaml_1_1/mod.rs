//! The types that readers of YAML 1.1 and 1.2 give to plain scalars.

use std::sync::LazyLock;

use regex::Regex;

/// Scalars that the YAML 1.1 type repository or the YAML 1.2 core schema do not resolve to texts.
pub(crate) const TYPES: &[(&str, &str)] = &[
    ("bool", r"y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"),
    ("null", r"~|null|Null|NULL|"),
    ("int", r"[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+"),
    ("sexagesimal int", r"[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+"),
    ("float", r"[-+]?([0-9][0-9_]*)?\.[0-9._]*([eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+"),
    ("sexagesimal float", r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*"),
    ("infinity", r"[-+]?\.(inf|Inf|INF)"),
    ("not a number", r"\.(nan|NaN|NAN)"),
    ("date", r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?"),
    ("merge", "<<"),
    ("value", "="),
    ("1.2 int", "[-+]?[0-9]+|0o[0-7]+"),
    ("1.2 float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
];

/// Text that cannot be in a plain scalar, or at its start or end, and document markers.
const SYNTAX: &str = r#"(?s)^[-?:,\[\]{}#&*!|>'"%@` \t].*|.*[:#{}\[\]\n\r\t\x00-\x1f\x7f-\x9f\u{2028}\u{2029}\u{feff}].*|.*[ ]$|^\.\.\..*"#;

pub(crate) static MISREAD: LazyLock<Vec<(&str, Regex)>> = LazyLock::new(|| {
    let types = TYPES.iter().map(|(name, pattern)| (*name, format!("^(?:{pattern})$")));
    types
        .chain([("syntax", SYNTAX.to_owned())])
        .filter_map(|(name, pattern)| Some((name, Regex::new(&pattern).ok()?)))
        .collect()
});

/// Returns the type of a plain scalar, if it is not a text.
pub(crate) fn taken_for(scalar: &str) -> Option<&'static str> {
    MISREAD.iter().find(|(_, pattern)| pattern.is_match(scalar)).map(|(name, _)| *name)
}
