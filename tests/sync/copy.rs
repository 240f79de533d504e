//! A copy of the workspace's page tree, and the program run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use tempfile::TempDir;
pub(crate) use tests::child::{Child, Run};
use tests::{copy_tree, files, root};

pub(crate) const PAGE: &str = "docs/telephony-errors.md";
pub(crate) const CONFIG: &str = "error-catalog.toml";
/// The other pages of a copy: the first that the workspace's configuration lists.
/// Templates of files for other languages.
const TEMPLATES: [&str; 2] = ["packages/npm/package.json.j2", "packages/python/pyproject.toml.j2"];
pub(crate) const OTHERS: [&str; 2] = ["docs/sip-response-codes.md", "docs/q850-causes.md"];
pub(crate) const CATALOG: &str = "catalog/telephony-errors.yaml";

/// The lines of front matter that switch notes off.
pub(crate) const WITHOUT_NOTES: &str = "severities: { reference-code-mismatch: off, reference-wording-mismatch: off, code-not-in-reference: off, fix-contradicts-fact: off, repeated-fix: off }";

/// The workspace's pages and their templates in a temporary folder.
pub(crate) struct Copy {
    folder: TempDir,
    /// The folder of temporary files of its runs.
    temporary: TempDir,
}

/// A folder in memory where the system has one, since each run waits for the disk some hundred times. `needs_strace` proves
/// that it does. The disk itself is used with `--thorough`.
fn temporary_folder() -> TempDir {
    let is_thorough = tests::cases(1) > 1;
    let in_memory = if is_thorough { None } else { TempDir::new_in("/dev/shm").ok() };
    in_memory.unwrap_or_else(|| TempDir::new().unwrap())
}

impl Copy {
    /// Copies the pages and templates of the workspace, without generated files. Notes on the page of errors are off.
    pub(crate) fn new() -> Self {
        let copy = Self::noted();
        copy.edit(PAGE, "\ncatalog:\n", &format!("\ncatalog:\n  {WITHOUT_NOTES}\n"));
        copy
    }

    /// The same, with its notes.
    pub(crate) fn noted() -> Self {
        let copy = Self { folder: temporary_folder(), temporary: temporary_folder() };
        copy_tree(&root().join("docs/templates"), &copy.path("docs/templates"));
        for file in [PAGE].iter().chain(&OTHERS).chain(&TEMPLATES) {
            fs::create_dir_all(copy.path(file).parent().unwrap()).unwrap();
            fs::copy(root().join(file), copy.path(file)).unwrap();
        }
        let config = fs::read_to_string(root().join(CONFIG)).unwrap();
        let pages: Vec<&str> = config.split("\n[[page]]\n").take(2 + OTHERS.len()).collect();
        fs::write(copy.path(CONFIG), pages.join("\n[[page]]\n")).unwrap();
        copy
    }

    /// The same with everything generated.
    pub(crate) fn synced() -> Self {
        let copy = Self::new();
        copy.sync();
        copy
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        fs::write(self.path(path), text).unwrap();
    }

    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replace(from, to));
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        self.around(Command::new(env!("CARGO_BIN_EXE_xtask")), arguments)
    }

    /// A command with arguments that runs in the copy, and finds no repository around it.
    pub(crate) fn around(&self, mut command: Command, arguments: &[&str]) -> Command {
        let temporary = ["TMPDIR", "TMP"].map(|name| (name, self.temporary.path()));
        command.args(arguments).envs(temporary);
        command.env("GIT_CEILING_DIRECTORIES", self.path("..").canonicalize().unwrap());
        command.current_dir(self.folder.path());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }

    /// Starts `sync`, whose output nobody reads.
    pub(crate) fn start_sync(&self) -> Child {
        Child::spawn(self.command(&["sync"]).stdout(Stdio::null()))
    }

    /// Runs `sync`, which must succeed, and then `check`, which must find nothing.
    pub(crate) fn sync(&self) -> String {
        let run = self.run(&["sync"]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
        let check = self.run(&["check"]);
        assert_eq!(check.code, Some(0), "{}", check.out);
        run.out
    }

    /// Runs `sync` or `check`, which must fail and write nothing.
    pub(crate) fn refused(&self, command: &str) -> String {
        let before = self.state();
        let run = self.run(&[command]);
        assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{}", run.out);
        assert!(self.state() == before, "`{command}` wrote something: {}", run.out);
        run.out
    }
    /// Every file with its bytes and the time of its last change.
    pub(crate) fn state(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let state = |path: PathBuf| {
            let time = fs::metadata(&path).unwrap().modified().unwrap();
            (self.relative(&path), (fs::read(&path).unwrap(), time))
        };
        files(self.folder.path()).into_iter().map(state).collect()
    }

    /// Every generated file with its bytes; temporary ones too.
    pub(crate) fn generated(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let is_source = |path: &Path| {
            path.starts_with("docs/templates")
                || path.extension().is_some_and(|extension| extension == "j2")
                || [CONFIG, PAGE].iter().chain(&OTHERS).any(|page| path == Path::new(page))
        };
        let state = self.state().into_iter().filter(|(path, _)| !is_source(path));
        state.map(|(path, (bytes, _))| (path, bytes)).collect()
    }

    fn relative(&self, path: &Path) -> PathBuf {
        path.strip_prefix(self.folder.path()).unwrap().to_owned()
    }
}
