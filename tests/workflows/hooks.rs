//! The hooks of `.pre-commit-hooks.yaml`, installed and run by pre-commit.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use tests::child::Run;
use tests::{copy_tree, root};

const CONFIG: &str = "[[page]]\nsource = \"docs/printer.md\"\noutputs = [{ kind = \"json\" }]\n";
const PAGE: &str =
    "| Message | Meaning | Fix |\n| --- | --- | --- |\n| E7: Paper jam | A sheet is stuck. | Pull it. |\n";

#[test]
#[ignore = "needs pre-commit; `cargo xtask test` runs it"]
fn needs_pre_commit_to_run_the_hooks() {
    let folders = TempDir::new().unwrap();
    let project = folders.path().join("project");
    copy_tree(&root().join("docs/templates"), &project.join("docs/templates"));
    fs::write(project.join("error-catalog.toml"), CONFIG).unwrap();
    fs::write(project.join("docs/printer.md"), PAGE).unwrap();
    let run = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&project).env("PRE_COMMIT_HOME", folders.path().join("cache"));
        // Dependencies are compiled once, and no slower than for the tests.
        command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("hooks"));
        command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_NET_OFFLINE", "true");
        Run::of(&mut command)
    };
    run("git", &["init", "--quiet"]);
    run("git", &["add", "--all"]);
    let root = root();
    let run = run("pre-commit", &["try-repo", root.to_str().unwrap(), "--all-files", "--verbose"]);
    // The first hook reports that the catalog is missing. The second writes it.
    assert!(run.out.contains("catalog/printer.yaml"), "{}{}", run.out, run.err);
    assert!(project.join("catalog/printer.yaml").exists(), "{}{}", run.out, run.err);
}
