//! The scripts of `page.yml` and `release.yml`, each run as the runner does, with real git and replaced `cargo` and `gh`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

use super::{jobs, steps, workflows};

/// A folder that a step runs in, and those around it.
struct Runner {
    folder: TempDir,
}

impl Runner {
    /// A clone with one commit on `main` and its remote, `origin`.
    fn new() -> Self {
        let runner = Self { folder: TempDir::new().unwrap() };
        for folder in ["bin", "temp/page"] {
            fs::create_dir_all(runner.path(folder)).unwrap();
        }
        runner.shell("git init --quiet --bare --initial-branch main ../origin.git && git init --quiet --initial-branch main .");
        runner.shell("printf '[[page]]\nsource = \"docs/printer.md\"\noutputs = [{ kind = \"catalog\", file = \"src/printer.yaml\" }]\n' > error-catalog.toml");
        runner.shell("git remote add origin ../origin.git && mkdir -p docs/printer && echo old > docs/printer.md && echo old > docs/lift.md && echo mine > docs/printer/notes.md && echo '# @generated from docs/printer.md by it' > docs/printer/7-jam.md && git add --all");
        runner.shell("git commit --quiet --message first && git push --quiet origin main && git switch --quiet --create change");
        runner
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    /// Puts a program in front of those of the machine.
    fn replace_program(&self, name: &str, script: &str) {
        let path = self.path("bin").join(name);
        fs::write(&path, format!("#!/usr/bin/env bash\n{script}\n")).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Runs a script in the clone as the runner does, and says whether it succeeded.
    fn run(&self, script: &str, variables: &[(&str, &str)]) -> bool {
        fs::create_dir_all(self.path("clone")).unwrap();
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let mut command = Command::new("bash");
        command
            .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
            .current_dir(self.path("clone"));
        command.env("PATH", path);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        command.env("RUNNER_TEMP", self.path("temp")).env("GITHUB_REPOSITORY", "printers/errors");
        command.env("GITHUB_OUTPUT", self.path("output")).env("GITHUB_STEP_SUMMARY", self.path("summary"));
        command.env("GITHUB_RUN_ID", "77").env("LOG", self.path("log")).env("ERROR_CATALOG", "cargo xtask");
        command.env("HOME", self.folder.path()).envs(variables.iter().copied());
        tests::child::Child::spawn(&mut command).wait().success()
    }

    /// Runs a script that has to succeed.
    fn shell(&self, script: &str) {
        let who = ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"];
        assert!(self.run(script, &who.map(|name| (name, "writer@example.com"))), "{script}");
    }

    /// Runs the step of that name.
    fn step(&self, name: &str, variables: &[(&str, &str)]) -> bool {
        let all = workflows();
        let jobs = all.iter().flat_map(|(_, _, workflow)| jobs(workflow));
        let mut all = jobs.flat_map(|(_, job)| steps(job));
        let step =
            all.find(|step| step["name"].as_str() == Some(name)).unwrap_or_else(|| panic!("no step {name}"));
        self.run(step["run"].as_str().unwrap(), variables)
    }
}

#[test]
fn the_change_is_compared_with_the_merge_base() {
    let runner = Runner::new();
    runner.shell(
        "git rev-parse HEAD > ../began; echo new > docs/printer.md; git commit --quiet --all --message second",
    );
    runner.replace_program("cargo", r#"echo "$@" >> "$LOG"; echo "**Patch change**"; exit 1"#);
    assert!(runner.step("Report the effect of the change", &[("TARGET", "main")]));
    let base = runner.read("began");
    let command = format!("xtask diff --base {} --format markdown --deny patch\n", base.trim());
    assert_eq!(runner.read("log"), command);
    let comment = "**Patch change**\n".to_owned();
    assert_eq!(runner.read("temp/page/diff.md"), comment);
    assert_eq!((runner.read("summary"), runner.read("output")), (comment, "reported=true\n".into()));
}

#[test]
fn an_unchanged_catalog_only_updates_a_comment() {
    let runner = Runner::new();
    runner.replace_program("cargo", r#"echo "**No change**""#);
    assert!(runner.step("Report the effect of the change", &[("TARGET", "main")]));
    assert_eq!(runner.read("output"), "update_only=true\nreported=true\n");
}

#[test]
fn a_failed_comparison_fails_the_step_without_a_report() {
    for status in [2, 101] {
        let runner = Runner::new();
        runner.replace_program("cargo", &format!("echo error >&2; exit {status}"));
        assert!(!runner.step("Report the effect of the change", &[("TARGET", "main")]));
        assert_eq!((runner.read("summary"), runner.read("output")), (String::new(), String::new()));
    }
}

#[test]
fn pages_with_errors_end_the_job_with_their_annotations() {
    let runner = Runner::new();
    runner.replace_program("cargo", r#"echo "::error file=page.md::wrong"; exit 1"#);
    assert!(!runner.step("Annotate diagnostics and regenerate", &[]));
    assert_eq!(runner.read("temp/sync.log"), "::error file=page.md::wrong\n");
}

#[test]
fn another_project_builds_the_program_or_downloads_a_release() {
    let step = |variables: &[(&str, &str)]| {
        let runner = Runner::new();
        runner.replace_program("cargo", r#"echo "cargo $*" >> "$LOG""#);
        runner.replace_program(
            "gh",
            r#"echo "gh $1 $2 $3" >> "$LOG"; [ "$2" = verify ] && exec $VERIFIES
            cd "$RUNNER_TEMP"; folder=error-catalog-cli-x86_64-unknown-linux-gnu; mkdir $folder
            echo '#!/bin/sh' > $folder/error-catalog; chmod +x $folder/error-catalog; tar -czf $folder.tar.gz $folder"#,
        );
        // An earlier program of this name would hide a step that installs none.
        let installed = [(
            "PATH",
            format!("{}:{}:/usr/bin:/bin", runner.path("bin").display(), runner.path(".cargo/bin").display()),
        )];
        let variables: Vec<_> =
            variables.iter().copied().chain(installed.iter().map(|(name, path)| (*name, &**path))).collect();
        (runner.step("Install the program", &variables), runner.read("log"))
    };
    assert_eq!(step(&[("VERSION", "")]), (true, "cargo xtask --help\n".to_owned()));
    let program = ("ERROR_CATALOG", "error-catalog");
    let (_, log) = step(&[program, ("VERSION", "")]);
    assert_eq!(
        log,
        "cargo install --quiet --locked --git https://github.com/telephony-errors/telephony-errors error-catalog-cli\n"
    );
    let (is_installed, log) = step(&[program, ("VERSION", "1.2.3"), ("VERIFIES", "true")]);
    assert!(is_installed && log.starts_with("gh release download v1.2.3\ngh attestation verify "), "{log}");
    let (is_installed, _) = step(&[program, ("VERSION", "1.2.3"), ("VERIFIES", "false")]);
    assert!(!is_installed, "an archive of unknown origin is not installed");
}

/// The output of `sync` about files when it annotates.
const SAID: &str = "::notice file=page.md::written by hand\nwritten catalog/printer.yaml\nwritten src/printer.yaml\nremoved docs/printer/7-jam.md\nwritten docs/printer/a *.md\n";

#[test]
fn regenerated_files_are_pushed_unchanged() {
    let runner = Runner::new();
    fs::write(runner.path("temp/sync.log"), "::notice file=page.md::nothing\n").unwrap();
    runner.shell("echo a lock that the build brought up to date > Cargo.lock");
    assert!(runner.step("Collect the regenerated files", &[]));
    assert_eq!(runner.read("output"), "", "nothing was");
    fs::write(runner.path("temp/sync.log"), SAID).unwrap();
    runner.shell("mkdir catalog; printf '# @generated from docs/printer.md by it\\n\\0bytes' > catalog/printer.yaml; rm docs/printer/7-jam.md");
    runner.shell("mkdir src; cp catalog/printer.yaml src; cp catalog/printer.yaml src/copy.yaml");
    runner.shell("printf '%s\\n' --- '# @generated from docs/printer.md by it' > 'docs/printer/a *.md'; echo mine > 'a note.md'");
    assert!(runner.step("Collect the regenerated files", &[]));
    assert_eq!(runner.read("output"), "changed=true\n");
    // The other job has a clone of its own, and a branch whose name means something to a shell.
    runner
        .shell("git reset --quiet --hard && git clean --quiet --force -d && test ! -e 'docs/printer/a *.md'");
    assert!(runner.step("Push the generated files", &[("BRANCH", "a$(touch${IFS}hacked)b")]));
    assert!(!runner.path("clone/hacked").exists());
    runner.shell("git reset --quiet --hard && git clean --quiet --force -d");
    runner.shell("git fetch --quiet && git switch --quiet --detach 'origin/a$(touch${IFS}hacked)b'");
    runner.shell("test ! -e docs/printer/7-jam.md && test \"$(head -n 1 'docs/printer/a *.md')\" = ---");
    runner.shell("cmp catalog/printer.yaml src/printer.yaml && test ! -e src/copy.yaml");
    runner.shell("test ! -e Cargo.lock && test ! -e 'a note.md'");
    assert_eq!(
        fs::read(runner.path("clone/catalog/printer.yaml")).unwrap(),
        b"# @generated from docs/printer.md by it\n\0bytes"
    );
    runner.shell("test \"$(git log --format=%an -1)\" = 'github-actions[bot]' && test \"$(git rev-list --count HEAD)\" = 2");
}

#[test]
fn a_branch_that_moved_on_is_left_alone() {
    let runner = Runner::new();
    fs::write(runner.path("temp/sync.log"), "written catalog/printer.yaml\n").unwrap();
    runner.shell("mkdir catalog && echo '# @generated from docs/printer.md by it' > catalog/printer.yaml");
    assert!(runner.step("Collect the regenerated files", &[]));
    runner.shell("git reset --quiet --hard && git commit --quiet --allow-empty --message theirs");
    runner.shell("git push --quiet origin change && git reset --quiet --hard HEAD~1");
    assert!(!runner.step("Push the generated files", &[("BRANCH", "change")]));
    runner.shell("test \"$(git ls-remote origin change | cut -f 1)\" = \"$(git rev-parse origin/change)\"");
}

#[test]
fn a_patch_of_anything_else_is_not_pushed() {
    let generated = "mark='# @generated from docs/printer.md by it'; mkdir catalog; echo \"$mark\" > catalog/printer.yaml";
    for (change, path) in [
        ("mkdir .cargo; echo '[build]' > .cargo/config.toml", ".cargo/config.toml"),
        (
            "mkdir -p .github/workflows; echo 'on: push' > .github/workflows/more.yml",
            ".github/workflows/more.yml",
        ),
        ("echo new > docs/printer.md", "docs/printer.md"),
        ("mkdir docs/templates; echo \"$mark\" > docs/templates/entry.md", "docs/templates/entry.md"),
        // Neither path is one of the page or in the configuration.
        ("mkdir src; echo \"$mark\" > src/build.rs", "src/build.rs"),
        ("mkdir src; echo \"$mark\" > src/printer.json", "src/printer.json"),
        ("mkdir -p .github/workflows; echo \"$mark\" > .github/workflows/more.yml", "more.yml"),
        ("mkdir -p docs/printer/more; echo \"$mark\" > docs/printer/more/8-lid.md", "more/8-lid.md"),
        ("echo \"$mark\" > \"$(printf 'Makefile\\n\\042')\"", "Makefile"),
        // The page exists, but is not in the configuration.
        ("echo \"${mark/printer/lift}\" > catalog/lift.yaml", "catalog/lift.yaml"),
        ("git rm --quiet docs/printer.md; mkdir src; echo \"$mark\" > src/printer.yaml", "docs/printer.md"),
        ("echo '# @generated from  by it' > catalog/.yaml", "catalog/.yaml"),
        ("printf '[[page]]\\nsource = \"docs/lift.md\"' > error-catalog.toml", "error-catalog.toml"),
        ("echo \"$mark\" > catalog/lift.yaml", "catalog/lift.yaml"),
        ("echo new > docs/printer/8-lid.md", "docs/printer/8-lid.md"),
        ("echo new > docs/printer/7-jam.md", "docs/printer/7-jam.md"),
        ("echo \"$mark\" > docs/printer/notes.md", "docs/printer/notes.md"),
        ("rm docs/printer/notes.md", "docs/printer/notes.md"),
        ("printf '\\n\\n\\n\\n%s' \"$mark\" > docs/printer/8-lid.md", "docs/printer/8-lid.md"),
        ("echo '{}' > catalog/error-catalog.schema.json", "catalog/error-catalog.schema.json"),
        ("ln -s ../../.git/config docs/printer/link.md", "docs/printer/link.md"),
        ("echo \"$mark\" > docs/printer/8-lid.md; chmod +x docs/printer/8-lid.md", "docs/printer/8-lid.md"),
        ("git mv docs/printer.md docs/printer/9-tray.md", "docs/printer.md"),
    ] {
        let runner = Runner::new();
        runner.shell(&format!("{generated}; {change}; git add --all"));
        runner.shell("git diff --cached --binary --find-renames > ../temp/page/generated.patch");
        runner.shell("git reset --quiet --hard");
        assert!(!runner.step("Push the generated files", &[("BRANCH", "change")]), "{change}");
        runner
            .shell("test -z \"$(git ls-remote origin change)\" && test \"$(git rev-list --count HEAD)\" = 1");
        assert!(runner.read("temp/changes").contains(path), "{change}");
    }
}

#[test]
fn the_comment_distinguishes_a_failed_installation_from_errors_on_the_page() {
    let log = "::notice file=page.md::a note\n";
    for (installed, log, reason) in [
        ("failure", None, "the program that compares the pages could not be installed"),
        ("success", Some("::error file=page.md::wrong\n"), "found errors on the pages"),
        ("success", Some(log), "failed, and not because of the pages"),
        ("success", None, "failed, and not because of the pages"),
    ] {
        let runner = Runner::new();
        if let Some(log) = log {
            fs::write(runner.path("temp/sync.log"), log).unwrap();
        }
        assert!(runner.step("Report that the change is not compared", &[("INSTALLED", installed)]));
        let comment = runner.read("temp/page/diff.md");
        assert!(comment.contains(reason) && comment.lines().count() == 2, "{comment}");
        // Nothing new is written, and an earlier comment is corrected.
        assert_eq!(runner.read("output"), "update_only=true\nreported=true\n");
    }
}

#[test]
fn a_fork_gets_instructions_to_apply_the_files() {
    let runner = Runner::new();
    assert!(runner.step("Report how to apply the generated files", &[]));
    let summary = runner.read("summary");
    assert!(summary.contains("\n    gh run download 77 --repo printers/errors --name page\n"), "{summary}");
    assert!(summary.contains("\n    git apply --index generated.patch\n"), "{summary}");
    assert!(summary.contains("`cargo xtask sync` does the same"), "{summary}");
}

#[test]
fn there_is_one_comment_and_it_is_kept_current() {
    let runner = Runner::new();
    fs::write(runner.path("temp/page/diff.md"), "**Major change** of `$(touch hacked)`\n").unwrap();
    let log = r#"printf '%s\n' "$*" >> "$LOG"; if [[ "$*" == *--paginate* ]]; then printf "$IDS"; fi"#;
    runner.replace_program("gh", log);
    let name = "Write or update the comment";
    // Nothing changed, and there is no comment.
    assert!(
        runner.step(name, &[("NUMBER", "5"), ("PUSHED", "skipped"), ("IDS", ""), ("UPDATE_ONLY", "true")])
    );
    assert!(!runner.read("log").contains("--method"), "{}", runner.read("log"));
    assert!(runner.step(name, &[("NUMBER", "5"), ("PUSHED", "skipped"), ("IDS", ""), ("UPDATE_ONLY", "")]));
    let comment = runner.read("temp/page/comment.md");
    assert_eq!(comment, "<!-- what this change means -->\n**Major change** of `$(touch hacked)`\n");
    let log = runner.read("log");
    assert!(log.contains("--method POST repos/printers/errors/issues/5/comments --field body=@"), "{log}");
    assert!(runner.step(
        name,
        &[("NUMBER", "5"), ("PUSHED", "success"), ("IDS", "41\\n42\\n"), ("UPDATE_ONLY", "true")]
    ));
    let log = runner.read("log");
    assert!(log.contains("--method PATCH repos/printers/errors/issues/comments/41 --field body=@"), "{log}");
    assert!(
        runner
            .read("temp/page/comment.md")
            .contains("\nThe generated files were pushed to this branch. That push")
    );
}

#[test]
fn a_release_has_the_archives_that_binstall_asks_for() {
    let runner = Runner::new();
    runner.shell("touch LICENSE-APACHE LICENSE-MIT CHANGELOG.md; mkdir -p target/T/release");
    let programs = ["error-catalog", "telephony-errors"];
    for program in programs {
        runner.shell(&format!(
            "mkdir -p crates/{program}-cli; touch crates/{program}-cli/README.md target/T/release/{program}"
        ));
    }
    assert!(runner.step("Pack the programs", &[("TARGET", "T")]));
    for program in programs {
        let name = format!("{program}-cli");
        let manifest =
            fs::read_to_string(tests::root().join("crates").join(&name).join("Cargo.toml")).unwrap();
        let values = [
            ("name", &*name),
            ("target", "T"),
            ("bin", program),
            ("binary-ext", ""),
            ("archive-suffix", ".tar.gz"),
        ];
        let setting = |key: &str| {
            let line = manifest.lines().find_map(|line| line.strip_prefix(&format!("{key} = "))).expect(key);
            let fill = |text: String, (name, value)| text.replace(&format!("{{ {name} }}"), value);
            values.into_iter().fold(line.trim_matches('"').to_owned(), fill)
        };
        let address = setting("pkg-url");
        let archive = address.strip_prefix("{ repo }/releases/download/v{ version }/").expect(&address);
        runner.shell(&format!("tar -tzf archives/{archive} | grep --line-regexp {}", setting("bin-dir")));
    }

    let changelog = "# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.2.3 - 2026-01-02\n\n- A change.\n\n## 1.2.2 - 2026-01-01\n\n- Old.\n";
    fs::write(runner.path("clone/CHANGELOG.md"), changelog).unwrap();
    runner.shell("touch archives/a.zip");
    let name = "Write checksums and notes";
    assert!(!runner.step(name, &[("GITHUB_REF_NAME", "v1.2.4")]), "the changelog lacks the version");
    assert!(runner.step(name, &[("GITHUB_REF_NAME", "v1.2.3")]));
    assert_eq!(runner.read("temp/notes.md"), "\n- A change.\n\n");
    runner.shell("cd archives && sha256sum --check --strict SHA256SUMS && test $(wc -l < SHA256SUMS) = 3");

    fs::write(
        runner.path("clone/Cargo.toml"),
        "[package]\nversion.workspace = true\n[workspace.package]\nversion = \"1.2.3\"\n",
    )
    .unwrap();
    let name = "Compare the tag with the version";
    assert!(runner.step(name, &[("GITHUB_REF_NAME", "v1.2.3")]));
    assert!(!runner.step(name, &[("GITHUB_REF_NAME", "v1.2.4")]));
}
