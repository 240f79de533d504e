//! Converts MDX to Markdown with the same content, each byte at the same offset.

use crate::lines::Lines;

/// Converts a page in MDX for the Markdown parser.
///
/// MDX has no indented code, and reads Markdown inside components: an indented table below `<Tab>` is a table. So the spaces
/// before such lines move to the end of the line above, and lines of tags become empty.
pub(crate) fn as_markdown(mdx: &str) -> String {
    let mut markdown = String::with_capacity(mdx.len());
    let mut end_above = "";
    // Lines without an empty line between them have the same indentation, or that of a list.
    let mut is_indented = None;
    for line in Lines::new(mdx) {
        let line = mdx.get(line).unwrap_or_default();
        let (content, end) =
            line.split_at_checked(line.trim_end_matches(['\n', '\r']).len()).unwrap_or((line, ""));
        let text = content.trim_start_matches([' ', '\t']);
        let (indent, _) = content.split_at_checked(content.len() - text.len()).unwrap_or_default();
        if text.is_empty() || is_of_tags(text) {
            is_indented = None;
            markdown.push_str(end_above);
            markdown.extend(std::iter::repeat_n(' ', content.len()));
        } else if *is_indented.get_or_insert(indent.len() >= 4 || indent.contains('\t')) {
            markdown.extend(std::iter::repeat_n(' ', indent.len()));
            markdown.push_str(end_above);
            markdown.push_str(text);
        } else {
            markdown.push_str(end_above);
            markdown.push_str(content);
        }
        end_above = end;
    }
    markdown + end_above
}

/// Returns whether a line begins and ends with a tag.
fn is_of_tags(text: &str) -> bool {
    let text = text.trim_end();
    text.starts_with('<') && text.ends_with('>') && !text.starts_with("<!") && !text.contains(" | ")
}
