//! Finds the revision that pages are compared with, and reads its catalogs.

use std::path::Path;

use error_catalog_model::Catalog;

use crate::git::git_command::Git;
use crate::input_error::InputError;
use crate::project::Project;

/// The candidates for the default branch, where the remote does not name it.
const DEFAULT_BRANCHES: [&str; 4] = ["origin/main", "origin/master", "main", "master"];

/// The revision that pages are compared with.
#[derive(Clone, Debug)]
pub struct BaseRevision {
    /// The name from the command line, or a description of the default revision.
    pub name: String,
    /// The full hash of the commit.
    pub commit: String,
}

impl BaseRevision {
    /// Returns the abbreviated hash of the commit.
    pub fn short_commit(&self) -> &str {
        self.commit.get(..9).unwrap_or(&self.commit)
    }

    /// Finds a revision in the repository that contains a folder; without a name, the default revision.
    pub(crate) fn find(root: &Path, name: Option<&str>) -> Result<Self, InputError> {
        let git = Git::new(root);
        match name {
            Some(name) => match git.commit(name)? {
                Some(commit) => Ok(Self { name: name.to_owned(), commit }),
                None => Err(unknown_revision(name, is_shallow(git)?)),
            },
            None => Self::default_revision(git),
        }
    }

    fn default_revision(git: Git<'_>) -> Result<Self, InputError> {
        let remote = git.line(&["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"])?;
        for branch in remote.as_deref().into_iter().chain(DEFAULT_BRANCHES) {
            let name = format!("merge base with {branch}");
            if let Some(commit) = git.line(&["merge-base", "HEAD", branch])? {
                return Ok(Self { name, commit });
            }
            if git.commit(branch)?.is_some() && is_shallow(git)? {
                return Err(unknown_revision(&name, true));
            }
        }
        let is_shallow = is_shallow(git)?;
        // The last commit of a shallow clone may be the change itself: nothing would seem to differ.
        if is_shallow {
            return Err(unknown_revision("merge base with the default branch", is_shallow));
        }
        match git.commit("HEAD")? {
            Some(commit) => Ok(Self { name: "HEAD".to_owned(), commit }),
            None => Err(unknown_revision("HEAD", is_shallow)),
        }
    }

    /// Reads the catalog of a project, if the revision has it.
    pub(crate) fn catalog(&self, project: &Project) -> Result<Option<Catalog>, InputError> {
        self.read(&project.root, &project.layout.catalog())
    }

    /// Returns the pages whose catalogs the revision has, but which no longer exist and belong to no project.
    pub(crate) fn removed_pages(&self, projects: &[Project]) -> Result<Vec<String>, InputError> {
        let Some(root) = projects.first().map(|project| &project.root) else { return Ok(Vec::new()) };
        let output = Git::new(root).run(&["ls-tree", "-z", "--name-only", &self.commit, "--", "catalog/"])?;
        let mut pages = Vec::new();
        for path in String::from_utf8_lossy(&output.stdout).split('\0') {
            let is_yaml = Path::new(path).extension().is_some_and(|extension| extension == "yaml");
            if !is_yaml || projects.iter().any(|project| project.layout.catalog() == path) {
                continue;
            }
            // Other YAML files are not the tool's.
            if let Ok(Some(catalog)) = self.read(root, path)
                && !root.join(&catalog.page).exists()
            {
                pages.push(catalog.page);
            }
        }
        Ok(pages)
    }

    fn read(&self, root: &Path, path: &str) -> Result<Option<Catalog>, InputError> {
        let Some(text) = self.text(root, path)? else { return Ok(None) };
        Catalog::from_yaml(&text).map(Some).map_err(|error| {
            let line = error.line().unwrap_or(1);
            let message = format!("{path}:{line} of {} cannot be read: {error}", self.commit);
            InputError::new(message, "compare with a revision whose catalog is valid: `--base REV`")
        })
    }

    /// Reads a file, if the revision has it.
    pub(crate) fn text(&self, root: &Path, path: &str) -> Result<Option<String>, InputError> {
        let commit = &self.commit;
        let git = Git::new(root);
        // `./` is the folder that git runs in, wherever it is in its repository.
        let blob = git.run(&["cat-file", "blob", &format!("{commit}:./{path}")])?;
        if blob.is_success {
            return Ok(Some(String::from_utf8_lossy(&blob.stdout).into_owned()));
        }
        let listed = git.run(&["ls-tree", "-z", commit, "--", path])?;
        if listed.is_success && listed.stdout.is_empty() {
            return Ok(None);
        }
        let message = format!("git cannot show {path} of {commit}: {}", blob.error);
        Err(InputError::new(message, "compare with another revision: `--base REV`"))
    }
}

/// Returns whether the repository is a shallow clone.
fn is_shallow(git: Git<'_>) -> Result<bool, InputError> {
    let output = git.run(&["rev-parse", "--is-shallow-repository"])?;
    if output.is_success { Ok(output.stdout.starts_with(b"true")) } else { Err(no_repository(&output.error)) }
}

fn no_repository(git_error: &str) -> InputError {
    if git_error.contains("not a git repository") {
        let message = "expected a git repository, found a folder outside of one";
        return InputError::new(message, "run this in a clone of the repository");
    }
    InputError::new(format!("git cannot read the repository: {git_error}"), "resolve what git reports")
}

fn unknown_revision(name: &str, is_shallow: bool) -> InputError {
    if is_shallow {
        let message = format!("expected the revision `{name}`, found a shallow clone without it");
        let help = "run `git fetch --unshallow`; on GitHub, set `fetch-depth: 0` for `actions/checkout`";
        return InputError::new(message, help);
    }
    if name == "HEAD" {
        let message = "expected an earlier commit, found a repository without commits";
        return InputError::new(message, "commit the current files first");
    }
    let help = "name a branch, a tag or a commit that `git log` shows, or run `git fetch` first";
    InputError::new(format!("unknown revision `{name}`"), help)
}
