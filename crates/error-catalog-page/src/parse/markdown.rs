//! The text of a page for the Markdown parser.

use std::path::Path;

use crate::SourceFile;
use crate::parse::gfm::normalized;
use crate::parse::mdx::as_markdown;

/// Returns the Markdown of a page from an offset on. Offsets are the same as in the page.
///
/// It differs from the text of the page if that is MDX, or has tabs in delimiter rows or lone `\r`.
pub fn markdown(source: &SourceFile, from: usize) -> &str {
    let markdown = source.markdown.get_or_init(|| {
        let is_mdx = Path::new(source.path()).extension().is_some_and(|end| end == "mdx");
        let markdown = is_mdx.then(|| as_markdown(&source.text));
        normalized(markdown.as_deref().unwrap_or(&source.text)).or(markdown)
    });
    markdown.as_deref().unwrap_or(&source.text).get(from..).unwrap_or_default()
}
