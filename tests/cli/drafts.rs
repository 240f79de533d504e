//! A row that is drafted of unknown messages makes an entry that finds them, whatever they hold.

use error_catalog_model::{Index, MatchKind};
use error_catalog_sync::{Page, SourceFile};
use proptest::prelude::*;

use super::program::{command, run_with};

/// Words of messages; `#` is any digit.
const WORDS: [&str; 44] = [
    "Trunk",
    "#",
    "###",
    "(##)",
    "+1555#######",
    "555-###",
    "-#",
    "#.#",
    "gw#.example.com:5060",
    "{word}",
    "{#}",
    "{number}",
    "{a:b}",
    "{{x}}",
    "{",
    "}",
    "{phone}{text}",
    "x{y}#",
    "*down*",
    "_up_",
    "a|b",
    r"\",
    r"\|",
    "`x`",
    "<b>",
    "&amp;",
    "[a](b)",
    "![a](b)",
    "https://example.com/x",
    "~~x~~",
    "“no”",
    "\"no\"",
    "it’s",
    "%s",
    "%d",
    "$x$",
    "^x^",
    "纸",
    "é",
    "#x#",
    "!",
    "a.",
    "--",
    "\u{202E}x",
];

fn message() -> impl Strategy<Value = String> {
    prop::collection::vec(0..WORDS.len(), 1..60)
        .prop_map(|words| words.into_iter().map(|word| WORDS[word]).collect::<Vec<_>>().join(" "))
}

/// The message with digits of its own, a word that makes an id, and an end that belongs to it.
fn filled(code: usize, message: &str, digit: char) -> String {
    format!("Telephony - {code} - Refused {} today", message.replace('#', &digit.to_string()))
}

/// The catalog of a page that has that row alone.
fn page(row: &str) -> Page {
    let row = format!("{} | It is so. | Repair it. |", row.strip_suffix(" | | |").unwrap());
    let text = format!("| Error Message | What It Means | How to Fix It |\n| --- | --- | --- |\n{row}\n");
    Page::parse(SourceFile::new("docs/page.md", text))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: tests::cases(20), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn drafted_rows_find_their_messages(messages in prop::collection::vec(message(), 40)) {
        // Whether what is left of a word without its digits folds alike does not depend on which they are.
        let of = |code: usize, message: &str| ['4', '7'].map(|digit| filled(code, message, digit));
        let all: Vec<_> = messages.iter().enumerate().map(|(at, message)| of(601 + at, message)).collect();
        let lines: Vec<String> =
            all.iter().flatten().map(|message| serde_json::json!({ "error": message }).to_string()).collect();
        let run = run_with(&mut command(&["scan", "--draft-rows"]), lines.join("\n").as_bytes());
        prop_assert_eq!(run.code, Some(0));
        prop_assert_eq!(run.out.lines().count(), all.len(), "{}", run.out);
        for row in run.out.lines() {
            let code: usize = row.split(" - ").nth(1).unwrap().parse().unwrap();
            let page = page(row);
            let diagnostics: Vec<String> = page.diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect();
            let Ok(catalog) = page.into_catalog() else { panic!("{row}: {diagnostics:?}") };
            let index = Index::new(&catalog).unwrap();
            for message in &all[code - 601] {
                let kind = index.lookup(message).map(|found| found.kind());
                let is_found = matches!(kind, Some(MatchKind::Exact | MatchKind::Parameters));
                prop_assert!(is_found, "{message}: {kind:?}: {row}");
            }
        }
    }
}
