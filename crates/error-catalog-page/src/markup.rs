//! Inline Markdown that reads the same as CommonMark and as MDX.

use std::ops::Range;

use percent_encoding::percent_encode_byte;

/// Writes plain text so that both Markdown dialects render it unchanged; line ends become `<br/>`. Formatters of Markdown
/// would join spaces.
pub(crate) fn write_text(text: &str, markdown: &mut String) {
    if is_plain(text) {
        return markdown.push_str(text);
    }
    for (index, part) in text.split("  ").enumerate() {
        if index > 0 {
            markdown.push_str(" &#32;");
        }
        write_single_spaced(part, markdown);
    }
}

fn write_single_spaced(text: &str, markdown: &mut String) {
    let mut rest = text;
    let mut before = None;
    while let Some((plain, special)) =
        rest.bytes().position(is_special).and_then(|at| rest.split_at_checked(at))
    {
        markdown.push_str(plain);
        before = plain.chars().next_back().or(before);
        let mut chars = special.chars();
        let character = chars.next().unwrap_or_default();
        rest = chars.as_str();
        match character {
            '\n' => markdown.push_str("<br/>"),
            '_' if is_word(before) && is_word(rest.chars().next()) => markdown.push(character),
            '&' if !completes_entity(rest) => markdown.push(character),
            character => push_escaped(character, markdown),
        }
        before = Some(character);
    }
    markdown.push_str(rest);
}

/// Returns whether the byte may mean more in Markdown than itself.
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\\' | b'`' | b'*' | b'[' | b']' | b'<' | b'{' | b'}' | b'~' | b'|' | b'_' | b'&')
}

/// Writes plain text outside of links. Addresses become links: GitHub's Markdown would make links of them itself, with the
/// escapes as part of the address.
pub(crate) fn write_running_text(text: &str, markdown: &mut String) {
    let mut rest = text;
    while let Some(Range { start, end }) = find_address(rest) {
        write_text(rest.get(..start).unwrap_or_default(), markdown);
        let address = rest.get(start..end).unwrap_or_default();
        write_link_start(markdown);
        write_text(address, markdown);
        write_link_end(address, "", markdown);
        rest = rest.get(end..).unwrap_or_default();
    }
    write_text(rest, markdown);
}

/// The first `http://…` or `https://…` in a text, without the punctuation of the sentence that it ends.
fn find_address(text: &str) -> Option<Range<usize>> {
    // Most texts have none, which this finds out sooner than a search for its position.
    if !text.contains("://") {
        return None;
    }
    text.match_indices("://").find_map(|(colon, slashes)| {
        let before = text.get(..colon)?;
        let start = colon - before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
        let scheme = before.get(start..)?;
        let is_http = ["http", "https"].iter().any(|http| scheme.eq_ignore_ascii_case(http));
        if !is_http {
            return None;
        }
        let rest = text.get(colon + slashes.len()..)?;
        let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`');
        let run = rest.get(..rest.find(ends).unwrap_or(rest.len()))?;
        let length = without_punctuation(run).len();
        (length > 0).then_some(start..colon + slashes.len() + length)
    })
}

/// Returns an address without trailing punctuation, and without closing brackets that it did not open.
fn without_punctuation(address: &str) -> &str {
    let count = |character: char| address.matches(character).count();
    let brackets = [('(', ')'), ('[', ']'), ('{', '}')];
    let mut surplus = brackets.map(|(open, close)| (close, count(close).saturating_sub(count(open))));
    address.trim_end_matches(|c: char| match surplus.iter_mut().find(|(close, _)| *close == c) {
        Some((_, 0)) => false,
        Some((_, left)) => {
            *left -= 1;
            true
        }
        None => ".,;:!?*_~'’”»…。，".contains(c),
    })
}

/// Returns whether a `&` before this text would begin an entity: `name;`, `#35;`.
fn completes_entity(after: &str) -> bool {
    let name = after.strip_prefix('#').unwrap_or(after);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    rest.len() < name.len() && rest.starts_with(';')
}

/// Returns whether a text has no character that may mean more in Markdown than itself.
pub fn is_plain(text: &str) -> bool {
    // Without a branch, many bytes are taken at once.
    let is_special = text.bytes().fold(false, |any, byte| any | is_special(byte));
    !is_special && !text.contains("  ")
}

/// Returns plain text so that both dialects render it unchanged.
pub fn escaped(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len() + 8);
    write_text(text, &mut markdown);
    markdown
}

/// Returns plain text as a paragraph.
pub fn paragraph(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len() + 8);
    write_running_text(text, &mut markdown);
    guard_start(markdown)
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
pub fn fence(code: &str) -> String {
    "`".repeat((longest_run(code, '`') + 1).max(3))
}

/// Writes the start of a link, before its text. A `!` before it would make it an image.
pub(crate) fn write_link_start(markdown: &mut String) {
    if markdown.ends_with('!') {
        markdown.pop();
        markdown.push_str("\\!");
    }
    markdown.push('[');
}

/// Writes the end of a link, after its text: `](destination "title")`.
pub(crate) fn write_link_end(destination: &str, title: &str, markdown: &mut String) {
    markdown.push_str("](");
    for (at, c) in destination.char_indices() {
        match c {
            '&' if destination.get(at + 1..).is_some_and(completes_entity) => markdown.push_str("&amp;"),
            c => push_in_destination(c, markdown),
        }
    }
    if !title.is_empty() {
        markdown.push_str(" \"");
        markdown.push_str(&title.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "));
        markdown.push('"');
    }
    markdown.push(')');
}

/// Returns the path from a file to another one as a link's destination.
pub fn destination(path: &str) -> String {
    let mut destination = String::with_capacity(path.len());
    for c in path.chars() {
        match c {
            '%' | '#' | '?' | '&' => push_encoded(c, &mut destination),
            c => push_in_destination(c, &mut destination),
        }
    }
    destination
}

/// Writes a character of a destination. Letters of all scripts stay readable.
fn push_in_destination(c: char, markdown: &mut String) {
    match c {
        '`' | ' ' | '(' | ')' | '<' | '>' | '{' | '}' | '\\' | '|' => push_encoded(c, markdown),
        c if c.is_ascii_control() => push_encoded(c, markdown),
        c => markdown.push(c),
    }
}

fn push_encoded(c: char, markdown: &mut String) {
    markdown.extend(c.encode_utf8(&mut [0; 4]).bytes().map(percent_encode_byte));
}

fn push_escaped(c: char, markdown: &mut String) {
    markdown.push('\\');
    markdown.push(c);
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// Returns Markdown with `_` instead of `*` around emphasis, as formatters write it, unless the emphasis touches a word. The
/// offsets are those of its markers.
pub(crate) fn with_underscores(markdown: String, start: usize, end: usize) -> String {
    let before = markdown.get(..start).and_then(|before| before.chars().next_back());
    let after = markdown.get(end + 1..).and_then(|after| after.chars().next());
    if ![before, after].into_iter().flatten().all(|c| c.is_whitespace() || is_punctuation(c)) {
        return markdown;
    }
    let parts = [markdown.get(..start), markdown.get(start + 1..end), markdown.get(end + 1..)];
    parts.map(Option::unwrap_or_default).join("_")
}

/// Returns whether a character is punctuation. Rare punctuation, which is not near emphasis, is left out.
const fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '\u{A1}' | '«' | '»' | '¿' | '\u{2010}'..='\u{2027}' | '‹' | '›' | '、'..='〃' | '〈'..='】' | '，' | '！')
}

/// Returns the length of the longest run of a character.
pub fn longest_run(text: &str, of: char) -> usize {
    if !text.contains(of) {
        return 0;
    }
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}

/// Returns a text so that a cell renders it unchanged. Braces stay unescaped, unless the page escapes them in a similar cell.
pub fn in_cell(text: &str, like: &str) -> String {
    if like.contains("\\{") {
        return escaped(text);
    }
    let parts = text.split_inclusive(['{', '}']).map(|part| {
        let inside = part.strip_suffix(['{', '}']).unwrap_or(part);
        escaped(inside) + part.get(inside.len()..).unwrap_or_default()
    });
    parts.collect()
}
