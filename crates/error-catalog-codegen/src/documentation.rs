//! An entry as a doc comment, which causes no warning of rustdoc.
//!
//! The macro is not optimized in debug builds, so a quick check by bytes finds the texts that need no escape.

use error_catalog_model::{Catalog, Entry};

/// Returns the message, the meaning, the fix and the facts as Markdown.
pub(crate) fn of(catalog: &Catalog, entry: &Entry) -> String {
    let meaning = markdown(entry.meaning_markdown.as_deref(), &entry.meaning);
    let fix = markdown(entry.fix_markdown.as_deref(), &entry.fix);
    let section = |name: &str, text: String| {
        if text.is_empty() { text } else { format!("\n\n**{name}.** {text}") }
    };
    code(&entry.message) + &section("Meaning", meaning) + &section("Fix", fix) + &facts(catalog, entry)
}

fn facts(catalog: &Catalog, entry: &Entry) -> String {
    let facts = entry.facts.iter().map(|(name, value)| {
        let label = catalog.fact_description(name).unwrap_or(name);
        let text = catalog.value_description(name, value).unwrap_or(value);
        format!("\n\n**{}:** {}", escape(label), escape(text))
    });
    facts.collect()
}

/// Returns whether the documentation contains Markdown of the page, in which rustdoc may find links to items.
pub(crate) fn is_from_page(entry: &Entry) -> bool {
    entry.meaning_markdown.is_some() || entry.fix_markdown.is_some()
}

fn markdown(markdown: Option<&str>, plain: &str) -> String {
    markdown.map_or_else(|| escape(plain), str::to_owned)
}

/// Returns a text as inline code; the text may contain backticks.
fn code(text: &str) -> String {
    if !text.bytes().any(|byte| byte < b' ' || byte == b'`') {
        return format!("`{text}`");
    }
    let text = one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Escapes plain text as Markdown; web addresses become links.
pub(crate) fn escape(plain: &str) -> String {
    if !plain.bytes().any(needs_care) {
        return plain.to_owned();
    }
    let words: Vec<String> = one_line(plain).split(' ').map(escape_word).collect();
    words.join(" ")
}

/// Returns whether a text with the byte may need an escape, contain an address or have several lines.
fn needs_care(byte: u8) -> bool {
    byte < b' ' || byte == b'/' || is_special(byte)
}

/// Returns whether a character may have a meaning in Markdown or rustdoc.
fn is_special(byte: u8) -> bool {
    matches!(
        byte,
        b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&' | b'~' | b'|' | b'#' | b'$' | b'^'
    )
}

fn escape_word(word: &str) -> String {
    let address = ["https://", "http://"].into_iter().filter_map(|scheme| word.find(scheme)).min();
    let Some((before, address)) = address.and_then(|at| word.split_at_checked(at)) else {
        return escape_characters(word);
    };
    let end = address.find(['<', '>', '"', '`', '\\']).unwrap_or(address.len());
    let address =
        address.get(..end).unwrap_or(address).trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']']);
    let after = word.get(before.len() + address.len()..).unwrap_or_default();
    format!("{}<{address}>{}", escape_characters(before), escape_characters(after))
}

fn escape_characters(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if u8::try_from(c).is_ok_and(is_special) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::{code, escape, one_line};

    /// Returns the visible text of Markdown, and the addresses of its links.
    fn rustdoc(markdown: &str) -> (String, Vec<String>) {
        let as_rustdoc = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS;
        let (mut text, mut links) = (String::new(), Vec::new());
        for event in Parser::new_ext(markdown, as_rustdoc) {
            match event {
                Event::Text(part) | Event::Code(part) => text.push_str(&part),
                Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.into_string()),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::Link) => {}
                other => panic!("{markdown:?} has {other:?}"),
            }
        }
        (text, links)
    }

    #[test]
    fn a_reader_sees_the_plain_text() {
        for plain in [
            "The line’s busy: call later, at 7. (Or 8!)",
            "[E164] and <name> and *stars* and `ticks` and __init__",
            "&amp; \\* ~~a~~ [^1] #1 ^2 $3$ a|b a > b <br> <!-- a --> <b>",
            "a [b](c) ![d](e) [f]: g",
            "first\n\n- second\n# third\n| a | b |\n|---|---|\r\n    code\t\u{2028}end",
            "a \\",
            "",
        ] {
            assert_eq!(rustdoc(&format!("x {}", escape(plain))), (one_line(&format!("x {plain}")), vec![]));
        }
    }

    #[test]
    fn an_address_becomes_a_link() {
        for (plain, address) in [
            ("See https://example.com/a_b.", "https://example.com/a_b"),
            ("(http://example.com/*)", "http://example.com/*"),
            ("<https://example.com>", "https://example.com"),
            ("*https://example.com?a=[b]&c=d", "https://example.com?a=[b]&c=d"),
        ] {
            assert_eq!(rustdoc(&escape(plain)), (plain.to_owned(), vec![address.to_owned()]));
        }
    }

    #[test]
    fn every_message_is_inline_code() {
        assert_eq!(code("E7: {tray}"), "`E7: {tray}`");
        for message in ["`a` ``b", "`", "a\\`b`", "<b> [c] *d*", "two\n\nlines"] {
            assert_eq!(rustdoc(&code(message)), (one_line(message), vec![]));
        }
    }
}
