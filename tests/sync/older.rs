//! The format `brief`: warnings and notes that are new are shown in full, and older ones are counted.

use std::fs;

use super::copy::{Copy, OTHERS, PAGE, Run};
use super::repository::Repository;

const ROW: &str = "| Telephony - 486 - Busy Here ";
const OTHER_ROW: &str = "| Telephony - 410 - Gone ";

/// The text before and after the counts of older warnings and notes.
const OLDER: &str = "; not listed, as they are not new: ";
const SHOWS_THEM: &str = "; `cargo xtask check --format human` lists them\n";

/// Everything committed on `main`, notes included.
fn repository() -> Repository {
    let copy = Copy::noted();
    copy.run(&["sync"]);
    let repository = Repository::empty(copy);
    repository.commit("first");
    repository
}

/// The text without line numbers and counts, which depend on the rows of the page.
fn without_digits(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_digit()).collect()
}

fn document(path: &str) -> String {
    fs::read_to_string(tests::root().join(path)).unwrap().replace("\r\n", "\n")
}

fn check(repository: &Repository, arguments: &[&str]) -> Run {
    let run = Run::of(repository.command(&["check"]).args(arguments));
    assert_eq!(run.err, "", "{}", run.out);
    run
}

/// The headlines of warnings and notes that are shown, without their positions.
fn summary(run: &Run) -> Vec<String> {
    let headline = |line: &str| {
        let (_, headline) = line.split_once(": ").filter(|(at, _)| at.starts_with("docs/"))?;
        ["warning[", "note["]
            .iter()
            .any(|severity| headline.starts_with(severity))
            .then(|| headline.to_owned())
    };
    run.out.lines().filter_map(headline).collect()
}

#[test]
fn notes_of_the_base_revision_are_counted() {
    let repository = repository();
    let run = check(&repository, &[]);
    assert_eq!((run.code, summary(&run)), (Some(0), Vec::new()), "{}", run.out);
    let line = run.out.lines().next().unwrap().to_owned() + "\n";
    assert!(
        line.starts_with("0 errors, 0 warnings, ") && line.contains(" reference-code-mismatch, "),
        "{line}"
    );
    assert!(line.contains(OLDER) && line.ends_with(SHOWS_THEM), "{line}");
    let is_like = |summary: &str| {
        summary.starts_with("0 errors, 0 warnings, ")
            && summary.contains(OLDER)
            && summary.ends_with(SHOWS_THEM)
    };
    assert!(
        document("docs/ci.md").split_inclusive('\n').any(is_like),
        "docs/ci.md has no line such as {line}"
    );
    assert!(!summary(&check(&repository, &["--format", "human"])).is_empty());
}

#[test]
fn the_error_in_the_readme_is_reported() {
    let repository = repository();
    repository.copy.edit(PAGE, ROW, "| Telephony 486 Busy Here   ");
    let run = Run::of(&mut repository.command(&["sync"]));
    assert_eq!(run.code, Some(1), "{}", run.out);
    let readme = document("README.md");
    let (_, sample) = readme.split_once("```text\ndocs/telephony-errors.md:").expect("a sample");
    let (sample, _) = sample.split_once("\n```\n").expect("the end of the sample");
    let out = without_digits(&run.out);
    for line in sample.lines() {
        let fixed_part = line.split('…').next().unwrap().trim_end();
        assert!(out.contains(&without_digits(fixed_part)), "README.md has the line {line}, found {out}");
    }
}

#[test]
fn a_note_on_a_row_of_ones_own_is_shown() {
    let repository = repository();
    repository.git(&["switch", "--quiet", "--create", "wording"]);
    let mut reword = repository.command(&["reword", "486-busy-here", "Telephony - 486 - Not acceptable"]);
    assert_eq!(Run::of(&mut reword).code, Some(0));
    let notes = |run: &Run| {
        let summary = summary(run);
        assert_eq!(summary.len(), 1, "{}", run.out);
        assert!(summary[0].starts_with("note[reference-code-mismatch]: "), "{summary:?}");
        assert!(run.out.contains(OLDER), "{}", run.out);
    };
    notes(&check(&repository, &[]));
    // Commits of the branch are not older than the branch.
    repository.commit("wording");
    notes(&check(&repository, &[]));
    notes(&Run::of(&mut repository.command(&["sync"])));
}

#[test]
fn an_older_warning_is_counted_and_a_new_one_is_shown() {
    let repository = repository();
    repository.copy.edit(PAGE, ROW, "| Telephony - 486 - Bu\u{200B}sy Here ");
    repository.commit("a hidden character");
    assert_eq!(summary(&check(&repository, &[])), [""; 0]);
    assert!(check(&repository, &[]).out.contains(", 1 warning, "));
    repository.copy.edit(PAGE, OTHER_ROW, "| Telephony - 410 - Go\u{200B}ne ");
    let run = check(&repository, &[]);
    assert_eq!(summary(&run).len(), 1, "{}", run.out);
    assert!(run.out.contains(", 2 warnings, ") && run.out.contains(" 1 hidden-character"), "{}", run.out);
}

#[test]
fn an_error_is_shown_whatever_its_age() {
    let repository = repository();
    repository.copy.edit(PAGE, "| User is busy - Call back later. ", "| ");
    repository.commit("an error");
    let run = check(&repository, &[]);
    assert!(run.code == Some(1) && run.out.contains("error[empty-cell]"), "{}", run.out);
}

#[test]
fn a_wider_table_makes_no_note_new() {
    let repository = repository();
    repository.copy.edit(PAGE, "The recipient’s line is busy.", &"The recipient’s line is busy. ".repeat(4));
    assert_eq!(Run::of(&mut repository.command(&["fmt"])).code, Some(0));
    assert_eq!(summary(&check(&repository, &[])), [""; 0]);
}

#[test]
fn another_cell_makes_no_note_of_a_row_new() {
    let repository = repository();
    let page = repository.copy.read(PAGE);
    let row = page.lines().find(|line| line.contains("500 - Decline")).unwrap();
    let meaning = row.split('|').nth(2).unwrap();
    repository.copy.write(PAGE, &page.replace(row, &row.replace(meaning, " The call was declined. ")));
    assert_eq!(summary(&check(&repository, &[])), [""; 0]);
}

#[test]
fn of_rows_that_are_the_same_the_second_is_new() {
    let repository = repository();
    let row =
        repository.copy.read(PAGE).lines().find(|line| line.contains("500 - Decline")).unwrap().to_owned();
    let copied = row.replace("500 - Decline", "501 - Decline");
    repository.copy.edit(PAGE, &format!("{row}\n"), &format!("{copied}\n{row}\n"));
    let run = check(&repository, &[]);
    assert!(summary(&run).iter().all(|note| !note.contains("; 500 is")), "{}", run.out);
    assert!(summary(&run).iter().any(|note| note.contains("; 501 is")), "{}", run.out);
}

#[test]
fn a_row_that_joins_older_ones_in_a_note_is_new() {
    let repository = repository();
    let edit = |codes: &[&str]| {
        for code in codes {
            repository.copy.edit(
                PAGE,
                &format!("| Telephony - {code} - "),
                &format!("| Telephony - {code} -  "),
            );
        }
    };
    edit(&["482", "483", "486", "487"]);
    repository.commit("two spaces in four rows");
    let run = check(&repository, &[]);
    assert!(summary(&run).is_empty() && run.out.contains(" 1 typographic-character"), "{}", run.out);
    edit(&["410"]);
    let run = check(&repository, &[]);
    assert!(summary(&run)[0].starts_with("note[typographic-character]: "), "{}", run.out);
}

#[test]
fn without_a_base_revision_everything_is_shown() {
    let repository = repository();
    fs::remove_dir_all(repository.copy.path(".git")).unwrap();
    let all = summary(&check(&repository, &["--format", "human"]));
    let run = check(&repository, &[]);
    assert!(summary(&run) == all && !all.is_empty() && !run.out.contains(OLDER), "{}", run.out);
    let repository = self::repository();
    let mut command = repository.command(&["check"]);
    let run = Run::of(command.env("PATH", repository.copy.path("docs")));
    assert!(summary(&run) == all, "{}", run.out);
}

#[test]
fn a_page_that_the_base_revision_does_not_have_is_new() {
    let repository = Repository::empty(Copy::noted());
    repository.git(&["add", OTHERS[0], OTHERS[1]]);
    repository.git(&["commit", "--quiet", "--message", "the other pages"]);
    assert!(!summary(&check(&repository, &[])).is_empty());
}

#[test]
fn a_page_without_notes_is_not_compared() {
    let repository = Repository::new();
    repository.copy.edit(PAGE, ROW, "| Telephony - 486 - Bu\u{200B}sy Here ");
    repository.commit("a hidden character");
    assert_eq!(summary(&check(&repository, &[])).len(), 1);
}
