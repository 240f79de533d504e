//! `diff`: which revision it compares with, and what it says where that cannot be read.

use std::fs;
use std::process::Command;

use super::copy::{CATALOG, CONFIG, Copy, PAGE, Run};
use super::repository::{Repository, short};

/// The first line, which names what the page is compared with.
fn against(run: &Run) -> String {
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    let line = run.out.lines().next().unwrap();
    let against = line.strip_prefix("docs/telephony-errors.md against ").unwrap();
    against.strip_suffix(": nothing changed").unwrap_or(against).to_owned()
}

/// A page cannot correct a revision, so the error is not a diagnostic of the page.
fn assert_refused(run: &Run, what: &str, help: &str) {
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}", run.err);
    assert!(run.err.starts_with("error: ") && run.err.contains(what), "{}", run.err);
    assert!(run.err.contains(&format!("\n  {help}")), "{}", run.err);
}

#[test]
fn a_branch_is_compared_with_where_it_left_main() {
    let repository = Repository::new();
    let first = repository.git(&["rev-parse", "HEAD"]);
    repository.git(&["switch", "--quiet", "--create", "wording"]);
    repository.copy.edit(PAGE, "line is busy.", "line is engaged.");
    repository.copy.sync();
    repository.commit("wording");
    repository.git(&["switch", "--quiet", "main"]);
    repository.copy.edit(PAGE, "The call setup took too long.", "It took too long.");
    repository.copy.sync();
    repository.commit("meanwhile");
    repository.git(&["switch", "--quiet", "wording"]);
    let run = repository.diff(&[]);
    assert_eq!(against(&run), format!("{} (merge base with main)", short(&first)));
    assert!(run.out.contains("is engaged.") && !run.out.contains("took too long"), "{}", run.out);
    let run = repository.diff(&["--base", "main"]);
    assert!(run.out.contains("is engaged.") && run.out.contains("took too long"), "{}", run.out);
}

#[test]
fn the_remote_says_which_branch_is_the_default_one() {
    let repository = Repository::new();
    let first = repository.git(&["rev-parse", "HEAD"]);
    repository.git(&["update-ref", "refs/remotes/origin/trunk", &first]);
    repository.git(&["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk"]);
    repository.commit("second");
    assert_eq!(against(&repository.diff(&[])), format!("{} (merge base with origin/trunk)", short(&first)));
}

#[test]
fn without_a_default_branch_it_is_the_last_commit() {
    let repository = Repository::new();
    repository.git(&["branch", "--move", "wording"]);
    let last = repository.commit("second");
    assert_eq!(against(&repository.diff(&[])), format!("{} (HEAD)", short(&last)));
}

#[test]
fn a_revision_without_a_catalog_makes_everything_new() {
    let repository = Repository::empty(Copy::new());
    repository.commit("the page alone");
    let run = repository.diff(&["--deny", "major"]);
    assert!(against(&run).ends_with(", which has no catalog yet"), "{}", run.out);
    assert!(run.out.contains("\nminor: 35 minor\n"), "{}", run.out);
}

#[test]
fn a_project_below_the_top_of_its_repository() {
    let repository = Repository::new();
    let outer = Repository::empty(Copy::new());
    for path in ["catalog", "docs"] {
        tests::copy_tree(&repository.copy.path(path), &outer.copy.path("sub").join(path));
    }
    fs::copy(repository.copy.path(CONFIG), outer.copy.path("sub").join(CONFIG)).unwrap();
    outer.commit("all of it");
    outer.copy.edit(&format!("sub/{PAGE}"), "line is busy.", "line is engaged.");
    let mut command = outer.diff_command(&["--base", "HEAD"]);
    let run = Run::of(command.current_dir(outer.copy.path("sub")));
    assert!(run.out.contains("is engaged.") && run.out.contains("\npatch: 1 patch\n"), "{}", run.out);
}

#[test]
fn a_revision_that_is_unknown() {
    let repository = Repository::new();
    for name in ["nowhere", "--all", "HEAD:docs", ""] {
        let run = repository.diff(&[&format!("--base={name}")]);
        let what = format!("unknown revision `{name}`");
        assert_refused(&run, &what, "name a branch, a tag or a commit");
    }
}

#[test]
fn a_catalog_that_cannot_be_read() {
    let repository = Repository::new();
    repository.copy.edit(CATALOG, "entries:\n", "<<<<<<< HEAD\nentries:\n");
    let commit = repository.commit("a merge gone wrong");
    let run = repository.diff(&["--base", "HEAD"]);
    let what = format!("catalog/telephony-errors.yaml:46 of {commit} cannot be read");
    assert_refused(&run, &what, "compare with a revision whose catalog is valid");
    fs::remove_file(repository.copy.path(CATALOG)).unwrap();
    fs::create_dir(repository.copy.path(CATALOG)).unwrap();
    repository.copy.write(&format!("{CATALOG}/readme.md"), "a folder");
    repository.commit("a folder in its place");
    let run = repository.diff(&["--base", "HEAD"]);
    assert_refused(&run, "git cannot show catalog/telephony-errors.yaml of", "compare with another");
}

#[test]
fn a_shallow_clone() {
    let origin = Repository::new();
    let origin_path = origin.copy.path("").display().to_string().replace('\\', "/");
    let commit = origin.commit("second");
    origin.git(&["config", "uploadpack.allowAnySHA1InWant", "true"]);
    // As `actions/checkout` does it.
    let clone = Repository::empty(Copy::synced());
    clone.git(&["fetch", "--quiet", "--depth", "1", &format!("file://{origin_path}"), &commit]);
    clone.git(&["reset", "--quiet", "--hard", &commit]);
    clone.git(&["checkout", "--quiet", "--detach"]);
    clone.git(&["branch", "--delete", "--force", "--quiet", "main"]);
    let what = "expected the revision `merge base with the default branch`, found a shallow clone without it";
    assert_refused(&clone.diff(&[]), what, "run `git fetch --unshallow`");
    let run = clone.diff(&["--base", "HEAD~1"]);
    assert_refused(
        &run,
        "expected the revision `HEAD~1`, found a shallow clone",
        "run `git fetch --unshallow`",
    );
    assert_eq!(clone.diff(&["--base", "HEAD"]).code, Some(0));
}

#[test]
fn a_repository_without_a_commit_and_none_at_all() {
    let repository = Repository::empty(Copy::new());
    assert_refused(&repository.diff(&[]), "found a repository without commits", "commit the current files");
    fs::remove_dir_all(repository.copy.path(".git")).unwrap();
    let run = repository.diff(&[]);
    assert_refused(&run, "expected a git repository", "run this in a clone");
}

#[test]
fn a_machine_without_git() {
    let repository = Repository::new();
    let mut command: Command = repository.diff_command(&[]);
    let run = Run::of(command.env("PATH", repository.copy.path("docs")));
    assert_refused(&run, "there is no program `git`", "install git");
}

#[test]
fn a_removed_page_is_reported_even_if_another_replaces_it() {
    let repository = Repository::new();
    let old = "catalog/old-errors.yaml";
    let catalog =
        repository.copy.read(CATALOG).replace("page: docs/telephony-errors.md", "page: docs/old-errors.md");
    repository.copy.write(old, &catalog);
    repository.copy.write("docs/old-errors.md", "a page");
    repository.copy.write("catalog/notes.yaml", "mine: true\n");
    repository.commit("another page");
    assert_eq!(repository.diff(&["--base", "HEAD", "--deny", "patch"]).code, Some(0), "it is there");
    fs::remove_file(repository.copy.path("docs/old-errors.md")).unwrap();
    let run = repository.diff(&["--base", "HEAD", "--deny", "major"]);
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(
        run.out.contains("docs/old-errors.md against ") && run.out.contains("page-removed"),
        "{}",
        run.out
    );
}

#[test]
fn a_removed_row_with_remaining_facts_is_reported_like_in_check() {
    let repository = Repository::new();
    let page = repository.copy.read(PAGE);
    let rest: String = page.split_inclusive('\n').filter(|line| !line.contains("486 - Busy Here")).collect();
    assert!(rest.contains("486-busy-here:"));
    repository.copy.write(PAGE, &rest);
    let run = repository.diff(&["--base", "HEAD"]);
    assert!(run.out.contains("error[missing-id]: the id `486-busy-here`"), "{}", run.out);
    assert!(!run.out.contains("unknown-entry"), "{}", run.out);
}

#[test]
fn a_missing_id_is_an_error_as_in_check() {
    let repository = Repository::new();
    let page = repository.copy.read(PAGE);
    let row = page.lines().find(|line| line.contains("486 - Busy")).unwrap();
    repository.copy.write(PAGE, &page.replace(&format!("{row}\n"), ""));
    for run in [repository.diff(&[]), repository.copy.run(&["check"])] {
        assert!(run.out.contains("error[missing-id]"), "{}", run.out);
        assert_ne!(run.code, Some(0));
    }
    assert_eq!(repository.diff(&["--deny", "major"]).code, Some(2));
}

#[test]
fn a_revision_in_the_place_of_a_copy_gets_its_option() {
    let repository = Repository::new();
    let run = repository.diff(&["--page", PAGE, "--against", "HEAD"]);
    let message =
        "error: expected a file, found the revision `HEAD`\n  compare with a revision by `--base HEAD`\n";
    assert_eq!((run.code, run.err.as_str()), (Some(2), message));
    let run = repository.diff(&["--page", PAGE, "--against", "missing.md"]);
    assert!(run.code == Some(2) && run.out.contains("there is no such file"), "{}", run.out);
}

#[test]
fn a_published_copy_is_compared_by_its_rows() {
    let copy = Copy::synced();
    let diff =
        |published: &str| copy.run(&["diff", "--page", PAGE, "--against", published, "--deny", "patch"]);
    // The platform drops the settings, and its export mangles the rest.
    let page = copy.read(PAGE);
    let (_, body) = page.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    let published = format!("***\n\ntitle: Telephony Errors\n------------------------\n{body}");
    copy.write("published.md", &published);
    let run = diff("published.md");
    assert_eq!(
        (run.code, run.out.as_str()),
        (Some(0), "docs/telephony-errors.md against published.md: nothing changed\n")
    );
    copy.write("published.md", &published.replace("line is busy.", "line is engaged."));
    let run = diff("published.md");
    assert!(run.code == Some(1) && run.out.contains("486-busy-here: the meaning changed"), "{}", run.out);
    copy.write("published.md", &published.replace("Telephony Errors", "Errors"));
    let run = diff("published.md");
    assert!(run.code == Some(1) && run.out.contains("changed (`title`)"), "{}", run.out);
    copy.write("published.md", &format!("***\n\ntitle: Telephony: Errors\n------------------------\n{body}"));
    assert_eq!(diff("published.md").code, Some(0));
    copy.write("published.md", "# Moved\n");
    let run = diff("published.md");
    assert!(run.code == Some(2) && run.out.contains("published.md:1:1: error[no-table]"), "{}", run.out);
    assert_eq!(copy.run(&["diff", "--against", "published.md"]).code, Some(2));
}

/// A copy lacks the settings about entries, so they apply to its rows, too. They do not replace what its rows lack.
#[test]
fn a_copy_is_not_completed_from_the_rows_of_the_page() {
    const SETTINGS: &str = "---\ncatalog:\n  facts: { redial: [never, later], party: { default: callee, values: [callee, carrier] } }\n\
         \x20 entries: { 486-busy-here: { party: carrier, basis: RFC 3261 } }\n\
         \x20 reworded:\n    - { was: Call - 486 - Busy here, now: Call - 486 - The line is busy }\n---\n";
    const ROWS: &str = "| Message | Meaning | Fix | Redial |\n| --- | --- | --- | --- |\n\
         | Call - 486 - The line is busy | It is busy. | Wait. | later |\n| Call - 603 - Declined | No. | Stop. | never |\n";
    let copy = Copy::new();
    copy.write(PAGE, &format!("{SETTINGS}{ROWS}"));
    let diff = |published: &str| {
        copy.write("published.md", published);
        copy.run(&["diff", "--page", PAGE, "--against", "published.md", "--deny", "patch"])
    };
    let run = diff(ROWS);
    assert_eq!(run.code, Some(0), "{}", run.out);
    let without_redial =
        ROWS.replace(" Redial |\n| --- |", "\n|").replace(" later |", "").replace(" never |", "");
    let run = diff(&without_redial);
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.out.contains("486-busy-here: a fact of the error changed (`redial`)"), "{}", run.out);
    assert!(run.out.contains("603-declined: a fact of the error changed (`redial`)"), "{}", run.out);
    assert!(!run.out.contains("party") && !run.out.contains("basis"), "{}", run.out);
    let row = "| Call - 486 - The line is busy | It is busy. | Wait. | later |\n";
    let run = diff(&ROWS.replace(row, ""));
    assert!(run.code == Some(1) && run.out.contains("486-busy-here"), "{}", run.out);
    let run = diff(&ROWS.replace("The line is busy", "Busy here"));
    assert!(run.code == Some(1) && run.out.contains("486-busy-here"), "{}", run.out);
    // The column of the copy differs from the settings of the page.
    let with_party = ROWS.replace(" Redial |", " Redial | Party |").replace("| --- |\n", "| --- | --- |\n");
    let run = diff(&with_party.replace("later |", "later | callee |").replace("never |", "never | callee |"));
    assert!(
        run.code == Some(1) && run.out.contains("486-busy-here: a fact of the error changed (`party`)"),
        "{}",
        run.out
    );
}
