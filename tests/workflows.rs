//! The workflows: what they may do, that the commands they name exist, and what their shell scripts do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "workflows/hooks.rs"]
mod hooks;
#[cfg(unix)]
#[path = "workflows/scripts.rs"]
mod scripts;

use std::fs;
use std::process::Command;

use serde_yaml::Value;
use tests::child::Run;
use tests::{files, root};

/// Every workflow: its name, its text and its YAML.
fn workflows() -> Vec<(String, String, Value)> {
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, text.clone(), serde_yaml::from_str(&text).unwrap())
    };
    let workflows: Vec<_> = files(&root().join(".github/workflows")).into_iter().map(read).collect();
    assert!(workflows.len() >= 2);
    workflows
}

/// The jobs of a workflow, by name.
fn jobs(workflow: &Value) -> Vec<(&str, &Value)> {
    workflow["jobs"].as_mapping().unwrap().iter().map(|(name, job)| (name.as_str().unwrap(), job)).collect()
}

fn steps(job: &Value) -> &[Value] {
    job["steps"].as_sequence().unwrap()
}

/// Returns the commands that the steps of a job run.
fn scripts(job: &Value) -> Vec<&str> {
    steps(job).iter().filter_map(|step| step["run"].as_str()).collect()
}

/// The permissions that are written down, which replace the usual ones.
fn permissions(value: &Value) -> Vec<(&str, &str)> {
    let permissions = value["permissions"].as_mapping().expect("permissions that are written down");
    permissions.iter().map(|(what, may)| (what.as_str().unwrap(), may.as_str().unwrap())).collect()
}

#[test]
fn a_job_that_may_write_runs_nothing_of_the_repository() {
    for (name, _, workflow) in workflows() {
        let usual = permissions(&workflow);
        assert!(usual.is_empty() || usual == [("contents", "read")], "{name}: {usual:?}");
        for (job_name, job) in jobs(&workflow) {
            let own = job.get("permissions").map_or_else(|| usual.clone(), |_| permissions(job));
            let writes: Vec<_> = own.iter().filter(|(_, may)| *may != "read").collect();
            match (job_name, writes.as_slice()) {
                (_, []) => continue,
                // Only people who may write push tags, and `--no-verify` compiles nothing.
                ("release", [("attestations" | "contents" | "id-token", "write"), ..])
                | ("publish", [("id-token", "write")]) => {
                    let on = &workflow["on"];
                    assert_eq!(on.as_mapping().unwrap().len(), 1, "{name}");
                    assert!(on["push"]["tags"].is_sequence() && on["push"].as_mapping().unwrap().len() == 1);
                    let cargo = scripts(job).into_iter().filter(|script| script.contains("cargo"));
                    assert!(cargo.eq(
                        (job_name == "publish").then_some("cargo publish --workspace --locked --no-verify")
                    ));
                    continue;
                }
                ("push", [("contents", "write")]) | ("comment", [("pull-requests", "write")]) => {}
                _ => panic!("{name}: {job_name} may {own:?}"),
            }
            for script in scripts(job) {
                for runs in ["cargo", "./", ".ci", "npm", "make", "source "] {
                    assert!(!script.contains(runs), "{name}: {job_name} runs `{runs}` and may write");
                }
            }
            let condition = job["if"].as_str().unwrap();
            let same = "github.event.pull_request.head.repo.full_name == github.repository";
            assert!(condition.contains(same), "{name}: {job_name} may write for a fork");
        }
    }
}

#[test]
fn jobs_download_only_uploaded_artifacts() {
    let (_, _, page) = workflows().into_iter().find(|(name, ..)| name == "page.yml").unwrap();
    let jobs = jobs(&page);
    let uses =
        |step: &&Value, action: &str| step["uses"].as_str().is_some_and(|uses| uses.starts_with(action));
    let of = |wanted: &str| jobs.iter().find(|(name, _)| *name == wanted).unwrap().1;
    let upload = steps(of("page")).iter().find(|step| uses(step, "actions/upload-artifact@")).unwrap();
    for (job, output, step) in [("push", "changed", "patch"), ("comment", "reported", "diff")] {
        assert!(steps(of(job)).iter().any(|step| uses(&step, "actions/download-artifact@")));
        let condition = of(job)["if"].as_str().unwrap();
        assert!(condition.contains(&format!("needs.page.outputs.{output} == 'true'")), "{job}: {condition}");
        let condition = upload["if"].as_str().unwrap();
        assert!(condition.contains(&format!("steps.{step}.outputs.{output} == 'true'")), "{condition}");
        let value = of("page")["outputs"][output].as_str().unwrap();
        for step in value.split("steps.").skip(1).filter_map(|rest| rest.split('.').next()) {
            assert!(condition.contains(&format!("steps.{step}.outputs.{output} == 'true'")), "{condition}");
        }
    }
}

#[test]
fn scripts_contain_no_text_of_outsiders() {
    for (name, text, workflow) in workflows() {
        for trigger in ["pull_request_target", "workflow_run", "issue_comment"] {
            assert!(!text.contains(trigger), "{name}: `{trigger}` runs with the rights of this repository");
        }
        for (job_name, job) in jobs(&workflow) {
            for script in scripts(job) {
                assert!(!script.contains("${{"), "{name}: {job_name} pastes an expression into a script");
            }
            for action in steps(job).iter().filter_map(|step| step["uses"].as_str()) {
                let (name_of, commit) = action.split_once('@').expect("an action with a version");
                let is_commit = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
                let is_known = LEAST_VERSIONS.iter().any(|(known, _)| *known == name_of);
                assert!(is_known && is_commit, "{name}: {action}");
                // A tag can be moved; which one it was is for people.
                assert!(text.contains(&format!("uses: {action} # v")), "{name}: {action}");
            }
        }
    }
}

/// Older ones run on a release of Node that runners no longer have.
const LEAST_VERSIONS: [(&str, u32); 5] = [
    ("actions/attest-build-provenance", 4),
    ("actions/checkout", 5),
    ("actions/download-artifact", 7),
    ("actions/upload-artifact", 6),
    ("rust-lang/crates-io-auth-action", 1),
];

#[test]
fn actions_run_on_a_supported_node() {
    let mut count = 0;
    for (name, text, _) in workflows() {
        for line in text.lines().filter(|line| line.contains("uses: ")) {
            let (action, version) = line.split_once(" # v").expect("a version");
            let least = LEAST_VERSIONS.iter().find(|(known, _)| action.contains(&format!("uses: {known}@")));
            let (_, least) = least.unwrap_or_else(|| panic!("{name}: {line}: expected a known action"));
            let major: u32 = version.split('.').next().unwrap().parse().unwrap();
            assert!(major >= *least, "{name}: {line}: expected v{least} or later");
            count += 1;
        }
    }
    assert!(count >= 6, "only {count} actions were found");
}

#[test]
fn the_oldest_compiler_is_that_of_the_manifest() {
    let ci = fs::read_to_string(root().join(".github/workflows/ci.yml")).unwrap();
    let toolchains = format!("toolchain: [stable, \"{}\"]", env!("CARGO_PKG_RUST_VERSION"));
    assert!(ci.contains(&toolchains), "{toolchains}");
}

#[test]
fn only_the_job_that_pushes_keeps_credentials() {
    for (name, _, workflow) in workflows() {
        for (job_name, job) in jobs(&workflow) {
            for step in steps(job) {
                if step["uses"].as_str().is_some_and(|uses| uses.starts_with("actions/checkout@")) {
                    let keeps = step["with"]["persist-credentials"].as_bool();
                    assert_eq!(keeps, Some(job_name == "push"), "{name}: {job_name}");
                }
            }
        }
    }
}

#[test]
fn a_newer_run_cancels_an_older_one() {
    for (name, _, workflow) in workflows() {
        let group = workflow["concurrency"]["group"].as_str().expect(&name);
        assert!(group.contains("github.event.pull_request.number"), "{name}: {group}");
        // A release that is cancelled is published in part.
        let cancels = workflow["concurrency"]["cancel-in-progress"].as_bool();
        assert_eq!(cancels, Some(name != "release.yml"), "{name}");
    }
}

/// The arguments of every command of a program in a text of shell commands.
fn commands(program: &str, text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().flat_map(|line| line.split(program).skip(1));
    let ends = |word: &&str| !["|", "||", "&&", ">", ">>", ";"].contains(word);
    let is_word = |word: &str| word.trim_matches(['"', '\'', '`', '\\', ';', ',', '.']).to_owned();
    lines.map(|line| line.split_whitespace().take_while(ends).map(is_word).collect()).collect()
}

fn assert_command_exists(place: &str, arguments: &[String]) {
    // The arguments before `--help` are parsed first.
    let run = Run::of(Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).arg("--help"));
    assert_eq!(run.code, Some(0), "{place}: cargo xtask {}: {}", arguments.join(" "), run.err);
}

#[test]
fn every_command_that_is_named_exists() {
    let mut count = 0;
    for (name, _, workflow) in workflows() {
        for (_, job) in jobs(&workflow) {
            for arguments in scripts(job).into_iter().flat_map(|script| {
                [commands("cargo xtask ", script), commands("$ERROR_CATALOG ", script)].concat()
            }) {
                // `sync\` does the same: a command in a sentence ends at its backtick.
                let arguments: Vec<String> = arguments
                    .into_iter()
                    .take_while(|word| !["does", "the"].contains(&word.as_str()))
                    .collect();
                assert_command_exists(&name, &arguments);
                count += 1;
            }
        }
    }
    assert!(count >= 3, "only {count} commands were found");
    let hooks = fs::read_to_string(root().join(".pre-commit-hooks.yaml")).unwrap();
    let hooks: Vec<Value> = serde_yaml::from_str(&hooks).unwrap();
    assert!(!hooks.is_empty());
    for hook in hooks {
        let [arguments] =
            commands("error-catalog-hook ", hook["entry"].as_str().unwrap()).try_into().unwrap();
        assert_command_exists(".pre-commit-hooks.yaml", &arguments);
    }
}
