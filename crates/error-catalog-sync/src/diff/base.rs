//! The catalog of an earlier revision, read through git.

use std::io;
use std::path::Path;

use error_catalog_model::Catalog;

use crate::diff::git::Git;
use crate::project::Project;

/// The branches that are taken for the default one, where the remote does not say which is.
const DEFAULT_BRANCHES: [&str; 4] = ["origin/main", "origin/master", "main", "master"];

/// A revision that pages are compared with.
#[derive(Debug)]
pub(crate) struct Base {
    /// How it was named, or found.
    pub(crate) name: String,
    /// The commit that it is.
    pub(crate) commit: String,
}

impl Base {
    /// The commit, as people write it.
    pub(crate) fn short(&self) -> &str {
        self.commit.get(..9).unwrap_or(&self.commit)
    }

    /// Finds a revision of the repository that a folder is in; without one, the commit that this branch left the default
    /// branch at, or else the last commit.
    pub(crate) fn find(root: &Path, revision: Option<&str>) -> io::Result<Self> {
        let git = Git::new(root);
        let answer = git.ask(&["rev-parse", "--is-shallow-repository"])?;
        if !answer.is_well {
            return Err(no_repository(&answer.complaint));
        }
        let is_shallow = answer.out.starts_with(b"true");
        let (name, commit) = match revision {
            Some(name) => (name.to_owned(), git.commit(name)?),
            None => default(git, is_shallow)?,
        };
        match commit {
            Some(commit) => Ok(Self { name, commit }),
            None => Err(unknown(&name, is_shallow)),
        }
    }

    /// The catalog of a project that was committed with it, if one was.
    pub(crate) fn catalog(&self, project: &Project) -> io::Result<Option<Catalog>> {
        self.read(project.root(), &project.catalog())
    }

    /// The pages whose catalogs were committed with it, and that are neither there any more nor one of the projects'.
    pub(crate) fn pages_gone(&self, projects: &[Project]) -> io::Result<Vec<String>> {
        let Some(root) = projects.first().map(Project::root) else { return Ok(Vec::new()) };
        let listed = Git::new(root).ask(&["ls-tree", "-z", "--name-only", &self.commit, "--", "catalog/"])?;
        let listed = String::from_utf8_lossy(&listed.out).into_owned();
        let is_known = |path: &str| projects.iter().any(|project| project.catalog() == path);
        let is_yaml = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "yaml");
        let mut pages = Vec::new();
        for path in listed.split('\0').filter(|path| is_yaml(path) && !is_known(path)) {
            // What is no catalog is somebody else's.
            let page = self.read(root, path).ok().flatten().map(|catalog| catalog.page);
            pages.extend(page.filter(|page| !root.join(page).exists()));
        }
        Ok(pages)
    }

    fn read(&self, root: &Path, path: &str) -> io::Result<Option<Catalog>> {
        let commit = &self.commit;
        let git = Git::new(root);
        let listed = git.ask(&["ls-tree", "-z", commit, "--", path])?;
        if listed.is_well && listed.out.is_empty() {
            return Ok(None);
        }
        // `./` is the folder that git runs in, wherever in its repository that is.
        let blob = git.ask(&["cat-file", "blob", &format!("{commit}:./{path}")])?;
        if !blob.is_well {
            let what = format!("git cannot show {path} as of {commit}: {}", blob.complaint);
            return Err(refused(&what, "compare with another revision: `--base REV`"));
        }
        Catalog::from_yaml(&String::from_utf8_lossy(&blob.out)).map(Some).map_err(|error| {
            let line = error.line().unwrap_or(1);
            let what = format!("{path}:{line} cannot be read as it was in {commit}: {error}");
            refused(&what, "compare with a revision in which it is whole: `--base REV`")
        })
    }
}

/// The revision to compare with where none is named: what it is, and its commit.
fn default(git: Git<'_>, is_shallow: bool) -> io::Result<(String, Option<String>)> {
    let remote = git.line(&["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"])?;
    for branch in remote.as_deref().into_iter().chain(DEFAULT_BRANCHES) {
        if git.commit(branch)?.is_some() {
            let name = format!("merge base with {branch}");
            let commit = git.line(&["merge-base", "HEAD", branch])?;
            if commit.is_some() || is_shallow {
                return Ok((name, commit));
            }
        }
    }
    let name = "HEAD".to_owned();
    // In a shallow clone the last commit may well be the change itself: nothing would seem to differ.
    if is_shallow {
        Ok(("merge base with the default branch".to_owned(), None))
    } else {
        Ok((name, git.commit("HEAD")?))
    }
}

fn no_repository(complaint: &str) -> io::Error {
    if complaint.contains("not a git repository") {
        let what = "the project is in no git repository, so there is no earlier catalog";
        return refused(what, "run this in a clone of the repository");
    }
    refused(&format!("git does not read the repository: {complaint}"), "do as git says, and run this again")
}

fn unknown(name: &str, is_shallow: bool) -> io::Error {
    if is_shallow {
        let what = format!("this clone is shallow, and the revision `{name}` is not in it");
        let help =
            "run `git fetch --unshallow`; on GitHub, give `actions/checkout` the setting `fetch-depth: 0`";
        return refused(&what, help);
    }
    if name == "HEAD" {
        let what = "the repository has no commit yet, so there is no earlier catalog";
        return refused(what, "commit what there is first");
    }
    let help = "name a branch, a tag or a commit that `git log` shows; `git fetch` brings those of others";
    refused(&format!("git knows no revision `{name}`"), help)
}

/// What is wrong with the revision, or with what reads it: nothing on a page can mend it.
pub(super) fn refused(what: &str, help: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, format!("{what}\n  {help}"))
}
