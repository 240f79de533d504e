//! Finds derives above the attribute in the source text.
//!
//! The compiler has already expanded them for an enum without variants, and the item that the macro receives does not
//! contain them.

use std::fs;

use proc_macro::Span;

/// Returns the names of the derives above the attribute, or none if the source cannot be read.
pub(crate) fn preceding_derives(attribute: Span) -> Vec<String> {
    let source = attribute.local_file().and_then(|file| fs::read_to_string(file).ok());
    source.map_or_else(Vec::new, |source| derives_before(&source, attribute.line(), attribute.column()))
}

/// Returns the names of the derives before a position; line and column count from 1.
fn derives_before(source: &str, line: usize, column: usize) -> Vec<String> {
    let Some(last) = source.lines().nth(line.saturating_sub(1)) else { return Vec::new() };
    let mut before: String =
        source.lines().take(line.saturating_sub(1)).flat_map(|line| [without_comment(line), "\n"]).collect();
    before.extend(last.chars().take(column.saturating_sub(1)));
    let mut derives = Vec::new();
    let mut rest = before.as_str();
    while let Some((before, attribute)) = last_attribute(rest) {
        if let Some(list) = attribute.trim().strip_prefix("derive") {
            let paths = list.trim().trim_matches(['(', ')']).split(',');
            let names = paths.map(|path| path.rsplit("::").next().unwrap_or(path).trim().to_owned());
            derives.extend(names.filter(|name| !name.is_empty()));
        }
        rest = before;
    }
    derives
}

/// Splits the last attribute from the end of a text; returns the text before it, and its content.
fn last_attribute(text: &str) -> Option<(&str, &str)> {
    let inside = without_block_comments(text).strip_suffix(']')?;
    let mut open = 1_usize;
    for (at, c) in inside.char_indices().rev() {
        match c {
            ']' => open += 1,
            '[' => open -= 1,
            _ => {}
        }
        if open == 0 {
            let (before, content) = inside.split_at_checked(at)?;
            return Some((before.strip_suffix('#')?, content.strip_prefix('[')?));
        }
    }
    None
}

/// Strips whitespace and comments `/* … */` at the end of a text.
fn without_block_comments(text: &str) -> &str {
    let text = text.trim_end();
    let comment = text.strip_suffix("*/").and_then(|text| text.rsplit_once("/*"));
    comment.map_or(text, |(before, _)| without_block_comments(before))
}

fn without_comment(line: &str) -> &str {
    let mut in_string = false;
    for (at, c) in line.char_indices() {
        let rest = line.get(at..).unwrap_or_default();
        match c {
            '"' => in_string = !in_string,
            '/' if !in_string && rest.starts_with("//") => return line.get(..at).unwrap_or_default(),
            _ => {}
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::derives_before;

    /// The derives above the line that holds `#[catalog`.
    fn above(source: &str) -> Vec<String> {
        let (index, line) = source.lines().enumerate().find(|(_, line)| line.contains("#[catalog")).unwrap();
        derives_before(source, index + 1, line.find("#[catalog").unwrap() + 1)
    }

    #[test]
    fn finds_every_derive_above() {
        let source = r#"
            #[derive(Debug)]
            fn other() {}
            /// Docs. #[derive(Copy)]
            #[derive(
                Clone, // for copies
                core::cmp::PartialEq,
            )]
            #[doc = "https://example.com/a[1]"] #[derive(Eq)] #[catalog("a.yaml")]
        "#;
        assert_eq!(above(source), ["Eq", "Clone", "PartialEq"]);
    }

    #[test]
    fn finds_a_derive_above_comments() {
        assert_eq!(above("#[derive(Eq)]\n// It's \"new\" [1].\n#[catalog]"), ["Eq"]);
        assert_eq!(above("#[derive(Eq)] /* One. */\n/** Two. \"]\n */ #[catalog]"), ["Eq"]);
    }

    #[test]
    fn finds_nothing_that_belongs_to_another_item() {
        assert!(above("#[derive(Debug)] struct A;\n#[catalog]").is_empty());
        assert!(above("let a = b[0]\n#[catalog]").is_empty());
        assert!(above("// #[derive(Debug)]\n#[catalog]").is_empty());
        assert!(above("]\n#[catalog]").is_empty());
        assert!(derives_before("", 7, 7).is_empty());
    }
}
