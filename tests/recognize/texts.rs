//! The texts in `texts.tsv`, by kind, with the codes in them.

use std::fs;

/// A text with its answer.
pub(crate) struct Text {
    pub(crate) content: String,
    /// The codes, with `; ` between them.
    pub(crate) codes: String,
    /// The ids of errors of the page, or else of a provider, with spaces between them.
    pub(crate) errors: String,
    pub(crate) kind: String,
}

/// Reads the texts.
pub(crate) fn all() -> Vec<Text> {
    let file = fs::read_to_string(tests::root().join("tests/recognize/texts.tsv")).unwrap();
    let text = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [text, codes, errors, kind] = cells[..] else { unreachable!("{line} has not four cells") };
        let content = text
            .replace("\\e", "\u{1b}")
            .replace("\\r", "\r")
            .replace("\\n", "\n")
            .replace("\\u{200B}", "\u{200B}")
            .replace("\\u{FEFF}", "\u{FEFF}");
        Text { content, codes: codes.to_owned(), errors: errors.to_owned(), kind: kind.to_owned() }
    };
    file.lines().filter(|line| !line.starts_with("# ")).map(text).collect()
}
