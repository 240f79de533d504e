//! MDX as Markdown that says the same, byte for byte at the same place.

use crate::lines::Lines;

/// What a page in MDX is to a Markdown parser.
///
/// MDX knows no indented code, and reads Markdown within components: a table that stands indented below `<Tab>`
/// is a table. So blanks before such lines go to the end of the line above, and lines of tags become blank.
pub(crate) fn as_markdown(mdx: &str) -> String {
    let mut markdown = String::with_capacity(mdx.len());
    let mut end_above = "";
    // Lines without a blank one between them are indented alike, or as a list wants it.
    let mut is_indented = None;
    for line in Lines::new(mdx) {
        let line = mdx.get(line).unwrap_or_default();
        let (written, end) =
            line.split_at_checked(line.trim_end_matches(['\n', '\r']).len()).unwrap_or((line, ""));
        let text = written.trim_start_matches([' ', '\t']);
        let (blanks, _) = written.split_at_checked(written.len() - text.len()).unwrap_or_default();
        if text.is_empty() || is_of_tags(text) {
            is_indented = None;
            markdown.push_str(end_above);
            markdown.extend(std::iter::repeat_n(' ', written.len()));
        } else if *is_indented.get_or_insert(blanks.len() >= 4 || blanks.contains('\t')) {
            markdown.extend(std::iter::repeat_n(' ', blanks.len()));
            markdown.push_str(end_above);
            markdown.push_str(text);
        } else {
            markdown.push_str(end_above);
            markdown.push_str(written);
        }
        end_above = end;
    }
    markdown + end_above
}

/// Whether a line is made of tags, and of what stands between them.
fn is_of_tags(text: &str) -> bool {
    let text = text.trim_end();
    text.starts_with('<') && text.ends_with('>') && !text.starts_with("<!") && !text.contains(" | ")
}
