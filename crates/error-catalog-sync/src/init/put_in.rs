//! A page with another `catalog:` block in its front matter.

use error_catalog_page::SourceFile;
use error_catalog_page::lines::Lines;
use error_catalog_page::parse::front_matter::FrontMatter;

/// The page as it is with the block, in place of the one that it has.
pub(crate) fn put_in(source: &SourceFile, found: &FrontMatter, block: &str) -> SourceFile {
    let text = source.text.as_str();
    let (fields, rest) =
        (text.get(found.yaml.clone()).unwrap_or_default(), text.get(found.body..).unwrap_or_default());
    if found.yaml.is_empty() {
        return SourceFile::new(source.path(), format!("---\n{block}---\n\n{rest}"));
    }
    let start = text.get(..found.yaml.start).unwrap_or_default();
    let end = text.get(found.yaml.end..).unwrap_or_default();
    let mut kept = without_block(fields);
    if !kept.is_empty() && !kept.ends_with(['\n', '\r']) {
        kept.push('\n');
    }
    SourceFile::new(source.path(), format!("{start}{kept}{block}{end}"))
}

/// Front matter without its `catalog:` field: that line, and all below it that do not begin a field.
fn without_block(fields: &str) -> String {
    let mut kept = String::with_capacity(fields.len());
    let mut is_within = false;
    for line in Lines::new(fields) {
        let line = fields.get(line).unwrap_or_default();
        if line.starts_with("catalog:") {
            is_within = true;
        } else if !line.starts_with([' ', '\t', '#', '-', '}', '\n', '\r']) {
            is_within = false;
        }
        if !is_within {
            kept.push_str(line);
        }
    }
    kept
}
