//! The chain holds for texts that nobody wrote: the fixtures, changed at random. The fuzz target looks further.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]

#[path = "chain.rs"]
mod chain;

use std::fs;

use error_catalog_sync::Project;
use tests::generator::Random;

/// Fragments of pages, for any position.
const PIECES: &[&str] = &[
    "|",
    "\\|",
    "\\",
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "[",
    "](",
    ")",
    "<",
    ">",
    "<br>",
    "<b>",
    "<!--",
    "-->",
    "{",
    "}",
    "{x}",
    "{n:integer}",
    "{w:word}",
    "{t:text}",
    "{n:phone}",
    "+1234567",
    "%s",
    "&amp;",
    "&nbsp;",
    "&#0;",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "    ",
    " ",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "\0",
    "’",
    "é",
    "漢",
    "🖨",
    "\u{301}",
    "---",
    "***",
    "+++",
    "...",
    "- ",
    "# ",
    "## Retired errors\n",
    ":",
    ": ",
    "catalog:\n",
    "  shape: \"A {code}: {reason}\"\n",
    "  reworded:\n    - was: a\n      now: b\n",
    "  removed: [a]\n",
    "  tables: [T]\n",
    "  columns:\n    code: X\n",
    "  codes: { from: 1, to: 9 }\n",
    "  parameters: [printf]\n",
    "  facts:\n    f: [a, b]\n",
    "| --- | --- | --- |\n",
    "| Message | Meaning | Fix |\n",
    "| A - 1 - B | c | d |\n",
    "Id",
    "Status",
    "Code",
    "1",
    "0",
    "-1",
    "99999999999999999999",
];

#[test]
fn the_chain_holds_for_pages_changed_at_random() {
    let project = Project::new(tests::root(), "docs/telephony-errors.md");
    let (works, mut pages) = (pages("tests/pages/works"), pages("tests/pages/refused"));
    pages.extend(works.iter().cloned());
    let mut random = Random::new(1);
    let mut read = 0;
    for _ in 0..tests::cases(1_000) {
        let mut page = works[random.below(works.len())].clone();
        for _ in 0..=random.below(4) {
            change(&mut page, &pages, &mut random);
        }
        read += usize::from(chain::check(&page, &project));
    }
    assert!(read > 100, "only {read} pages were read to the end");
}

fn pages(folder: &str) -> Vec<String> {
    let files = tests::files(&tests::root().join(folder)).into_iter();
    let pages = files.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Takes something out, puts something in, or goes on as another page does.
fn change(page: &mut String, pages: &[String], random: &mut Random) {
    let at = boundary(page, random);
    match random.below(5) {
        0 => {
            let end = (at + 1 + random.below(40)).min(page.len());
            let end = (end..=page.len()).find(|end| page.is_char_boundary(*end)).unwrap_or(page.len());
            page.replace_range(at..end, "");
        }
        1 => {
            let other = &pages[random.below(pages.len())];
            let from = boundary(other, random);
            page.truncate(at);
            page.push_str(&other[from..]);
        }
        2 => {
            let end = (at..=page.len())
                .rev()
                .find(|end| page.is_char_boundary(*end) && *end <= at + 60)
                .unwrap_or(at);
            let again = page[at..end].to_owned();
            page.insert_str(at, &again);
        }
        _ => page.insert_str(at, random.pick(PIECES)),
    }
}

fn boundary(text: &str, random: &mut Random) -> usize {
    let at = random.below(text.len() + 1);
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
