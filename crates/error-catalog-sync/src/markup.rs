//! Inline Markdown that reads the same as CommonMark and as MDX.

use std::fmt::Write as _;

/// Writes plain text so that both Markdown dialects show it as it is; line ends become `<br/>`.
pub(crate) fn write_text(text: &str, markdown: &mut String) {
    let mut chars = text.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        match c {
            '\n' => markdown.push_str("<br/>"),
            '\\' | '`' | '*' | '[' | ']' | '<' | '{' | '}' | '~' | '|' => push_escaped(c, markdown),
            '_' if !(is_word(before) && is_word(after)) => push_escaped(c, markdown),
            '&' if after.is_none_or(|c| c.is_ascii_alphabetic() || c == '#') => push_escaped(c, markdown),
            c => markdown.push(c),
        }
        before = Some(c);
    }
}

/// Plain text, so that both dialects show it as it is.
pub(crate) fn escaped(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len() + 8);
    write_text(text, &mut markdown);
    markdown
}

/// Plain text as a paragraph of its own.
pub(crate) fn paragraph(text: &str) -> String {
    guard_start(escaped(text))
}

/// Keeps the start of a paragraph from being taken for a heading, a list, a quote, or for MDX's `import` and
/// `export`.
pub(crate) fn guard_start(markdown: String) -> String {
    let first_word = markdown.split(char::is_whitespace).next().unwrap_or_default();
    let number = first_word.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_list_number = number.len() < first_word.len() && matches!(number, "." | ")");
    if let "import" | "export" = first_word {
        let (first, rest) = markdown.split_at_checked(1).unwrap_or_default();
        return format!("&#{};{rest}", first.bytes().next().unwrap_or_default());
    }
    if is_list_number {
        return markdown.replacen(number, &format!("\\{number}"), 1);
    }
    if markdown.starts_with(['#', '+', '-', '>', '=', ':']) { format!("\\{markdown}") } else { markdown }
}

/// Writes a code span, fenced by more backticks than it holds in a row.
pub(crate) fn write_code(code: &str, markdown: &mut String) {
    let fence = "`".repeat(longest_run(code, '`') + 1);
    let padded =
        code.starts_with('`') || code.ends_with('`') || (code.starts_with(' ') && code.ends_with(' '));
    let pad = if padded && !code.trim().is_empty() { " " } else { "" };
    for part in [&fence, pad, &code.replace('\n', " "), pad, &fence] {
        markdown.push_str(part);
    }
}

/// The fence of a code block that holds `code`.
pub(crate) fn fence(code: &str) -> String {
    "`".repeat((longest_run(code, '`') + 1).max(3))
}

/// Writes what follows a link's text: `](destination "title")`.
pub(crate) fn write_link_end(destination: &str, title: &str, markdown: &mut String) {
    markdown.push_str("](");
    for c in destination.chars() {
        match c {
            ' ' | '(' | ')' | '<' | '>' | '{' | '}' | '\\' | '|' => push_percent(c, markdown),
            c if c.is_ascii_control() => push_percent(c, markdown),
            c => markdown.push(c),
        }
    }
    if !title.is_empty() {
        markdown.push_str(" \"");
        markdown.push_str(&title.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "));
        markdown.push('"');
    }
    markdown.push(')');
}

fn push_escaped(c: char, markdown: &mut String) {
    markdown.push('\\');
    markdown.push(c);
}

fn push_percent(c: char, markdown: &mut String) {
    // Writing to a String cannot fail.
    let _ = write!(markdown, "%{:02X}", u32::from(c));
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}
