//! `init`: the `catalog:` block that makes a page work does make it work.
//!
//! `UPDATE_GOLDENS=1 cargo test -p tests --test all init::` writes the expected files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use error_catalog_cli::{CommandStatus, render_init};
use error_catalog_sync::{InitOutcome, Page, SourceFile};
use proptest::prelude::*;
use tests::{compare_with_golden, files, root};

/// The proposal of `init` for a page.
struct Proposal {
    works: bool,
    block: String,
    diagnostics: String,
}

fn propose(name: &str, text: &str) -> Proposal {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let outcome = InitOutcome::new(SourceFile::new(name, text));
    let status = render_init(&outcome, &mut out, &mut err).unwrap();
    Proposal {
        works: status == CommandStatus::Succeeded,
        block: String::from_utf8(out).unwrap(),
        diagnostics: anstream_less(&err),
    }
}

/// Returns the text for a terminal, without colors.
fn anstream_less(text: &[u8]) -> String {
    let text = String::from_utf8(text.to_vec()).unwrap();
    regex::Regex::new("\x1b\\[[0-9;]*m").unwrap().replace_all(&text, "").into_owned()
}

fn pages(folder: &str) -> Vec<PathBuf> {
    let is_page = |path: &PathBuf| path.extension().is_some_and(|end| end == "md" || end == "mdx");
    files(&root().join("tests/pages").join(folder)).into_iter().filter(is_page).collect()
}

fn read(path: &Path) -> (String, String) {
    (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
}

/// Returns a page with a block pasted into its front matter. Without front matter, the block is above the text.
fn pasted(page: &str, block: &str) -> String {
    match page.strip_prefix("---\n").or_else(|| page.strip_prefix("---\r\n")) {
        Some(rest) if !page.contains("catalog:") => format!("---\n{block}{rest}"),
        Some(rest) => {
            let (_, body) = rest.split_once("\n---\n").unwrap();
            format!("---\n{block}---\n{body}")
        }
        None => {
            let body = page.strip_prefix("+++\n").map_or(page, |rest| rest.split_once("+++\n").unwrap().1);
            format!("---\n{block}---\n{body}")
        }
    }
}

#[test]
fn every_block_is_as_expected() {
    for path in pages("init") {
        let (name, text) = read(&path);
        let proposal = propose(&name, &text);
        let all = format!("{}works: {}\n{}", proposal.block, proposal.works, proposal.diagnostics);
        compare_with_golden(&path.with_extension("init"), &all);
    }
}

#[test]
fn a_page_works_with_its_block_exactly_if_init_says_so() {
    let mut tried = 0;
    for path in pages("init").into_iter().chain(pages("refused")) {
        let (name, text) = read(&path);
        let proposal = propose(&name, &text);
        // A block cannot be pasted into front matter that an export mangled.
        if proposal.block.is_empty() || proposal.block.starts_with('#') || text.starts_with("***") {
            continue;
        }
        let page = Page::parse(SourceFile::new(&name, pasted(&text, &proposal.block)));
        assert_eq!(
            page.catalog().is_some(),
            proposal.works,
            "{name}:\n{}{:?}",
            proposal.block,
            page.diagnostics
        );
        tried += 1;
    }
    assert!(tried > 40, "{tried} blocks were tried");
}

#[test]
fn a_page_that_works_needs_no_block() {
    let mut needs = 0;
    for path in pages("works") {
        let (name, text) = read(&path);
        let proposal = propose(&name, &text);
        assert!(proposal.works, "{name}: {}", proposal.diagnostics);
        assert!(
            proposal.block.starts_with(&format!("# {name} is a catalog of ")),
            "{name}: {}",
            proposal.block
        );
        needs += usize::from(!proposal.block.ends_with("# Nothing needs to be added.\n"));
    }
    assert!((1..20).contains(&needs), "{needs} of these pages need a block");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(tests::cases(256)) })]

    #[test]
    fn no_page_makes_init_panic(text in "(\\||-|\n|[a-z0-9]| |`|\\| *--- *\\| *--- *\\|\n|# x\n|---\n|catalog:\n|  tables: \\[x\\]\n|%s|<b>|<table>|</table>|<tr>|<td>|</td>|<td|<!--|é|`){0,60}") {
        let proposal = propose("any.md", &text);
        prop_assert!(proposal.works || !proposal.diagnostics.is_empty());
    }
}
