//! `diff`: what changed since a revision, in each format, and which verdicts fail.

use std::fs;

use pulldown_cmark::{Event, Options, Parser, Tag};
use tests::{compare_with_golden, root};

use super::copy::{OTHERS, PAGE, Run};
use super::repository::{Repository, short};

/// Returns the repository and the page whose differences the goldens have.
fn edited() -> (Repository, String) {
    let repository = Repository::new();
    let copy = &repository.copy;
    copy.write(PAGE, &fs::read_to_string(root().join("tests/diff/before.md")).unwrap());
    for generated in ["catalog", "docs/telephony-errors"] {
        fs::remove_dir_all(copy.path(generated)).unwrap();
    }
    copy.sync();
    let commit = repository.commit("the page of the goldens");
    copy.write(PAGE, &fs::read_to_string(root().join("tests/diff/after.md")).unwrap());
    (repository, commit)
}

#[test]
fn a_difference_in_every_format() {
    let (repository, commit) = edited();
    for (format, ending) in [("human", "human"), ("markdown", "markdown"), ("json", "json")] {
        let run = repository.diff(&["--base", "HEAD", "--page", PAGE, "--format", format]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
        // Which commit it is depends on the clock.
        let out = run.out.replace(&commit, "0123456789012345678901234567890123456789");
        let out = out.replace(short(&commit), "012345678");
        compare_with_golden(&root().join("tests/diff/golden").with_extension(ending), &out);
    }
}

/// A page with a reworded meaning, one as it was, and one with another and, if wished, with a fault.
fn edited_pages(with_fault: bool) -> Repository {
    let repository = Repository::new();
    repository.copy.edit(PAGE, "line is busy.", "line is engaged.");
    let (sip, fault) = (OTHERS[0], if with_fault { "" } else { "The person called is talking." });
    repository.copy.edit(sip, "The person called is busy, or does not want to take another call now.", fault);
    repository
}

#[test]
fn all_pages_are_compared_in_one_run() {
    let repository = edited_pages(false);
    let run = repository.diff(&[]);
    assert_eq!(run.code, Some(0));
    let lines: Vec<&str> = run.out.lines().filter(|line| line.contains(" against ")).collect();
    let [errors, responses, causes] = lines.try_into().unwrap();
    assert!(errors.starts_with(PAGE) && responses.starts_with(OTHERS[0]), "{}", run.out);
    assert!(causes.starts_with(OTHERS[1]) && causes.ends_with(": nothing changed"), "{}", run.out);
    assert!(run.out.ends_with("\nall pages: patch: 2 patch\n"), "{}", run.out);
    let run = repository.diff(&["--format", "markdown"]);
    assert_eq!(run.out.matches("**Patch change** of the catalog: `docs/").count(), 2, "{}", run.out);
    assert!(!run.out.contains(OTHERS[1]), "an unchanged entry is listed: {}", run.out);
    let run = repository.diff(&["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let counts = |page: usize| json["pages"][page]["counts"]["patch"].as_u64();
    assert_eq!([0, 1, 2].map(counts), [Some(1), Some(1), Some(0)]);
    assert_eq!((json["verdict"].as_str(), json["counts"]["patch"].as_u64()), (Some("patch"), Some(2)));
    for format in ["human", "markdown", "json"] {
        assert_eq!(repository.diff(&["--deny", "patch", "--format", format]).code, Some(1));
        assert_eq!(repository.diff(&["--deny", "minor", "--format", format]).code, Some(0));
        let alone = ["--deny", "patch", "--format", format, "--page", OTHERS[1]];
        assert_eq!(repository.diff(&alone).code, Some(0));
    }
}

#[test]
fn a_page_with_errors_does_not_hide_what_changed_on_another() {
    let repository = edited_pages(true);
    let run = repository.diff(&[]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.out.contains("is engaged.") && run.out.contains("docs/sip-response-codes.md was not compared")
    );
    let run = repository.diff(&["--format", "markdown"]);
    assert!(
        run.code == Some(2) && run.out.starts_with("**Patch change** of the catalog: `docs/"),
        "{}",
        run.out
    );
    assert!(run.out.contains("\n**Not compared:** `docs/sip-response-codes.md` has"), "{}", run.out);
}

#[test]
fn markdown_says_that_nothing_changed_of_all_pages_at_once() {
    let repository = Repository::new();
    let run = repository.diff(&["--format", "markdown"]);
    let pages = format!("`{PAGE}`, `{}`, `{}` against `", OTHERS[0], OTHERS[1]);
    assert!(run.out.starts_with(&format!("**No change** of the catalog: {pages}")), "{}", run.out);
    assert_eq!(run.out.lines().count(), 1);
}

#[test]
fn a_verdict_that_is_denied_fails() {
    let repository = Repository::new();
    let assert_denied = |denied: [bool; 3]| {
        for (deny, denied) in ["major", "minor", "patch"].into_iter().zip(denied) {
            for format in ["human", "markdown", "json"] {
                let run = repository.diff(&["--deny", deny, "--format", format]);
                let code = i32::from(denied);
                assert_eq!((run.code, run.err.as_str()), (Some(code), ""), "--deny {deny}: {}", run.out);
            }
        }
    };
    assert_denied([false, false, false]);
    repository.copy.edit(PAGE, "line is busy.", "line is engaged.");
    assert_denied([false, false, true]);
    let row = "| Telephony - 699 - Out of lines | No line is free. | Call again. |\n";
    let page = repository.copy.read(PAGE);
    let last = page.lines().rfind(|line| line.starts_with('|')).unwrap();
    repository.copy.write(PAGE, &page.replace(&format!("{last}\n"), &format!("{last}\n{row}")));
    assert_denied([false, true, true]);
    repository.copy.edit(PAGE, "Trial accounts may only make", "Trial accounts can only make");
    assert_denied([true, true, true]);
    let run = repository.diff(&["--deny", "minor"]);
    assert!(
        run.out.contains("[message-replaced]")
            && run.out.ends_with(
                "\na major change is denied; https://github.com/telephony-errors/telephony-errors/blob/main/docs/compatibility.md \
                 lists alternatives\n"
            ),
        "{}",
        run.out
    );
}

#[test]
fn a_wrong_command_line_is_rejected() {
    let repository = Repository::new();
    for wrong in [["--deny", "none"], ["--format", "sarif"], ["HEAD", "HEAD"]] {
        assert_eq!(repository.diff(&wrong).code, Some(2));
    }
}

#[test]
fn a_page_with_errors_is_not_compared() {
    let repository = Repository::new();
    repository.copy.edit(PAGE, "| User is busy - Call back later. ", "| ");
    let run = repository.diff(&[]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.out.contains(":211: error[empty-cell]: ") && run.out.contains(" was not compared: fix"),
        "{}",
        run.out
    );
    let run = repository.diff(&["--format", "markdown"]);
    assert!(run.code == Some(2) && run.out.starts_with("**Not compared:** `docs/"), "{}", run.out);
    assert!(
        run.out.contains("\n- `` docs/telephony-errors.md:") || run.out.contains("\n- `docs/"),
        "{}",
        run.out
    );
    let run = repository.diff(&["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        (run.code, json["pages"][0]["diagnostics"][0]["rule"].as_str()),
        (Some(2), Some("empty-cell"))
    );
    assert!(json["verdict"].is_null() && json["pages"][0]["changes"].as_array().unwrap().is_empty());
}

#[test]
fn on_a_terminal_the_words_that_differ_are_coloured() {
    let repository = Repository::new();
    repository.copy.edit(PAGE, "line is busy.", "line is engaged.");
    let run = Run::of(repository.diff_command(&[]).env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1"));
    for side in ["-\x1B[0m The recipient’s line is \x1B[31mbusy.\x1B[0m\n", "is \x1B[32mengaged.\x1B[0m\n"]
    {
        assert!(run.out.contains(side), "no {side:?} in {:?}", run.out);
    }
    assert!(!repository.diff(&[]).out.contains('\x1B'));
}

#[test]
fn nothing_is_written() {
    let (repository, _) = edited();
    let before = repository.copy.state();
    assert_eq!(repository.diff(&[]).code, Some(0));
    assert!(repository.copy.state() == before);
}

#[test]
fn a_comment_fits_however_much_changed() {
    let repository = Repository::new();
    let page = |fix: &str| {
        let rows =
            (0..1_000).map(|row| format!("| E{row}: Fault of part {row} | It is broken. | {fix} {row}. |\n"));
        format!(
            "| Error message | What it means | How to fix it |\n| --- | --- | --- |\n{}",
            rows.collect::<String>()
        )
    };
    let copy = &repository.copy;
    copy.write(PAGE, &page("Repair it"));
    fs::remove_dir_all(copy.path("catalog")).unwrap();
    copy.sync();
    repository.commit("many rows");
    let long = page("Replace it").replace("| E7: Fault", &format!("| E7: {}ault", "F".repeat(70_000)));
    copy.write(PAGE, &format!("---\ncatalog:\n  removed: [7-fault-of-part-7]\n---\n\n{long}"));
    let run = repository.diff(&["--base", "HEAD", "--format", "markdown"]);
    assert!(run.out.len() < 65_536, "{}", run.out.len());
    let listed_changes = run.out.matches("\n- `").count();
    let json = repository.diff(&["--base", "HEAD", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rest = json["pages"][0]["changes"].as_array().unwrap().len() - listed_changes;
    assert!(
        listed_changes > 100
            && run.out.ends_with(&format!("\n{rest} more changes omitted; `cargo xtask diff` lists all.\n"))
    );
}

/// Texts of a page are inside code, so none of them is read as Markdown.
#[test]
fn no_text_escapes_its_code() {
    let (repository, _) = edited();
    let out = repository.diff(&["--base", "HEAD", "--format", "markdown"]).out;
    let mut blocks = 0;
    for event in Parser::new_ext(&out, Options::all()) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => blocks += 1,
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Strong) => {}
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(dest_url.contains("/docs/compatibility.md#"), "{dest_url}");
            }
            Event::Start(other) => panic!("{other:?} in {out}"),
            Event::Html(html) | Event::InlineHtml(html) => panic!("{html} in {out}"),
            _ => {}
        }
    }
    assert_eq!(blocks, out.matches("diff\n").count(), "{out}");
}
