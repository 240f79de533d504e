//! Unknown messages as rows for the page: what they mean and how to fix them is left to its writers.

use std::io::{self, Write};

use super::report::Report;
use crate::visible::AsMarkdown;

/// How a parameter stands in a group of messages, what it is called on the page, and its kind there.
const PARAMETERS: [(&str, &str, &str); 4] = [
    ("{phone}", "number", "phone"),
    ("{integer}", "integer", "integer"),
    ("{word}", "word", "word"),
    ("{text}", "text", "text"),
];

/// Writes a row for each group of unknown messages.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    report.others.iter().try_for_each(|other| writeln!(out, "| {} | | |", message(&other.message)))
}

/// A message as the page writes it: no two parameters have one name.
fn message(text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    let mut counts = [0; PARAMETERS.len()];
    let next = |rest: &str| {
        let places = PARAMETERS.iter().enumerate();
        places.filter_map(|(which, (hole, ..))| rest.find(hole).map(|at| (at, which))).min()
    };
    while let Some((at, which)) = next(rest)
        && let (Some((hole, name, kind)), Some(count)) = (PARAMETERS.get(which), counts.get_mut(which))
        && let Some((before, after)) = rest.split_at_checked(at)
    {
        *count += 1;
        let number = if *count == 1 { String::new() } else { count.to_string() };
        written.extend([AsMarkdown(before).to_string(), format!("{{{name}{number}:{kind}}}")]);
        rest = after.strip_prefix(hole).unwrap_or_default();
    }
    written + &AsMarkdown(rest).to_string()
}

#[cfg(test)]
mod tests {
    use super::message;

    #[test]
    fn each_parameter_has_its_own_name() {
        for (text, row) in [
            ("a {phone} b", "a {number:phone} b"),
            (
                "{integer}, {word} ({integer}) {text}",
                "{integer:integer}, {word:word} ({integer2:integer}) {text:text}",
            ),
            ("a | b *c*", r"a \| b \*c\*"),
        ] {
            assert_eq!(message(text), row);
        }
    }
}
