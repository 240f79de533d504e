//! Plain text as Markdown: whatever it holds, rendering it gives the text back.

use error_catalog_model::{Catalog, Entry, SCHEMA, Status};
use proptest::prelude::*;

use super::rendered::assert_reads_back;
use super::{entry_pages, fixture};

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
    "http://",
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
        basis: None,
    }
}

fn catalog(meaning: &str, fix: &str) -> Catalog {
    Catalog {
        schema: SCHEMA.to_owned(),
        page: "docs/printer.md".to_owned(),
        title: None,
        description: None,
        slug: None,
        site: None,
        shape: None,
        codes: None,
        facts: std::collections::BTreeMap::new(),
        fact_descriptions: std::collections::BTreeMap::new(),
        removed: Vec::new(),
        entries: vec![entry(meaning.to_owned(), fix.to_owned())],
    }
}

/// With GitHub's Markdown an address in a text is a link, and escapes in it are part of the address.
#[test]
fn addresses_are_links() {
    for (text, expected) in [
        ("See https://x.com/?a=1&b=2.", "See [https://x.com/?a=1&b=2](https://x.com/?a=1&b=2)."),
        ("(http://x.com/~me/)", "([http://x.com/\\~me/](http://x.com/~me/))"),
        ("https://x.com/a_(b)?", "[https://x.com/a\\_(b)](https://x.com/a_%28b%29)?"),
        ("https://x.com/{id}, x", "[https://x.com/\\{id\\}](https://x.com/%7Bid%7D), x"),
        ("{https://x.com/[1]}", "\\{[https://x.com/\\[1\\]](https://x.com/[1])\\}"),
        ("!HTTP://x.com/_b_", "\\![HTTP://x.com/\\_b](HTTP://x.com/_b)\\_"),
        ("https://x.com?a&copy;b", "[https://x.com?a\\&copy;b](https://x.com?a&amp;copy;b)"),
        (
            "xhttp://a.b ftp://a.b http:// https://... a & b &c &#",
            "xhttp://a.b ftp://a.b http:// https://... a & b &c &#",
        ),
        ("&amp; &#35; &x1;", "\\&amp; \\&#35; \\&x1;"),
    ] {
        let page = entry_pages(&catalog(text, "Pull."), &fixture()).remove(0);
        let (_, below) = page.split_once("## What It Means\n\n").unwrap();
        assert_eq!(below.split_once('\n').unwrap().0, expected);
        assert_reads_back(&catalog(text, text), &fixture());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: tests::cases(2_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn give_the_text_back(meaning in text(), fix in text()) {
        assert_reads_back(&catalog(&meaning, &fix), &fixture());
    }
}
