//! An entry as a doc comment that rustdoc takes without a warning, and an editor shows on hover.

use error_catalog_model::Entry;

/// The message, what it means and how to fix it, as Markdown.
pub(crate) fn of(entry: &Entry) -> String {
    let meaning = markdown(entry.meaning_markdown.as_deref(), &entry.meaning);
    let fix = markdown(entry.fix_markdown.as_deref(), &entry.fix);
    format!("{}\n\n**Meaning.** {meaning}\n\n**Fix.** {fix}", code(&entry.message))
}

/// Whether a part of it is Markdown of the page, which may name things that rustdoc takes for Rust.
pub(crate) fn is_from_page(entry: &Entry) -> bool {
    entry.meaning_markdown.is_some() || entry.fix_markdown.is_some()
}

fn markdown(markdown: Option<&str>, plain: &str) -> String {
    markdown.map_or_else(|| escape(plain), str::to_owned)
}

/// A text as inline code, whatever backticks are in it.
fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Plain text as Markdown that shows it as it is; web addresses become links.
fn escape(plain: &str) -> String {
    let words: Vec<String> = one_line(plain).split(' ').map(escape_word).collect();
    words.join(" ")
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
        if r"\`*_[]<>&~|#$^".contains(c) {
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
    use super::{code, escape};

    #[test]
    fn plain_text_is_shown_as_it_is() {
        assert_eq!(escape("a [E164] <name>\n\n- *b*"), r"a \[E164\] \<name\> - \*b\*");
        assert_eq!(escape("See (https://example.com/a_b)."), "See (<https://example.com/a_b>).");
        assert_eq!(escape("http://"), "<http://>");
    }

    #[test]
    fn a_message_is_code_whatever_is_in_it() {
        assert_eq!(code("E7: {tray}"), "`E7: {tray}`");
        assert_eq!(code("`a` ``b"), "``` `a` ``b ```");
    }
}
