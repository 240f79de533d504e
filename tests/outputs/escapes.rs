//! Plain text as Markdown: whatever it holds, rendering it gives the text back.

use error_catalog_model::{Catalog, Entry, SCHEMA, Status};
use proptest::prelude::*;

use super::fixture;
use super::rendered::assert_reads_back;

/// Signs that mean something in Markdown or MDX, and words that do at the start of a line.
const NASTY: &[&str] = &[
    "*",
    "_",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "{",
    "}",
    "&",
    "~",
    "~~",
    "|",
    "#",
    "+",
    "-",
    "=",
    ":",
    "!",
    ".",
    "1.",
    "2)",
    "`",
    "``",
    "\\",
    "\"",
    "'",
    "$",
    "^",
    "@",
    "%",
    " ",
    "  ",
    "\n",
    "word",
    "Größe",
    "纸",
    "import ",
    "export ",
    "&amp;",
    "&copy",
    "&#35;",
    "<br>",
    "<!--",
    "https://example.com",
    "a@example.com",
    "---",
    "***",
    "\u{A0}",
];

fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![4 => prop::sample::select(NASTY).prop_map(str::to_owned), 1 => "[ -~]{1,3}"];
    let text = prop::collection::vec(part, 1..8).prop_map(|parts| parts.concat().trim().to_owned());
    text.prop_filter("cells are not empty", |text| !text.is_empty())
}

fn entry(meaning: String, fix: String) -> Entry {
    Entry {
        id: "7-paper-jam".to_owned(),
        code: "7".to_owned(),
        reason: "Paper jam".to_owned(),
        message: "Printer - 7 - Paper jam".to_owned(),
        parameters: Vec::new(),
        meaning,
        meaning_markdown: None,
        fix,
        fix_markdown: None,
        aliases: Vec::new(),
        status: Status::Active,
        facts: std::collections::BTreeMap::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn give_the_text_back(meaning in text(), fix in text()) {
        let catalog = Catalog {
            schema: SCHEMA.to_owned(),
            page: "docs/printer.md".to_owned(),
            title: None,
            description: None,
            slug: None,
            site: None,
            shape: None,
            codes: None,
            facts: std::collections::BTreeMap::new(),
            removed: Vec::new(),
            entries: vec![entry(meaning, fix)],
        };
        assert_reads_back(&catalog, &fixture());
    }
}
