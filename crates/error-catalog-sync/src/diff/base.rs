//! The catalog of an earlier revision, read through git.

use std::io;

use error_catalog_model::Catalog;

use crate::diff::git::Git;
use crate::problem::{Place, Problem};
use crate::project::Project;

/// The branches that are taken for the default one, where the remote does not say which is.
const DEFAULT_BRANCHES: [&str; 4] = ["origin/main", "origin/master", "main", "master"];

/// An earlier revision.
#[derive(Debug)]
pub(crate) struct Base {
    /// How it was named, or found.
    pub(crate) name: String,
    /// The commit that it is.
    pub(crate) commit: String,
    /// The catalog that was committed with it, if one was.
    pub(crate) catalog: Option<Catalog>,
}

impl Base {
    /// The commit, as people write it.
    pub(crate) fn short(&self) -> &str {
        self.commit.get(..9).unwrap_or(&self.commit)
    }

    /// Reads the catalog of a revision; without one, of the commit that this branch left the default branch at, or
    /// else of the last commit.
    pub(crate) fn read(project: &Project, revision: Option<&str>) -> Result<Self, Problem> {
        let git = Git::new(project.root());
        let told = |error| cannot_start(project, &error);
        let answer = git.ask(&["rev-parse", "--is-shallow-repository"]).map_err(told)?;
        if !answer.is_well {
            return Err(no_repository(project, &answer.complaint));
        }
        let is_shallow = answer.out.starts_with(b"true");
        let (name, commit) = match revision {
            Some(name) => (name.to_owned(), git.commit(name).map_err(told)?),
            None => default(git, is_shallow).map_err(told)?,
        };
        let commit = commit.ok_or_else(|| unknown(project, &name, is_shallow))?;
        let catalog = catalog(git, project, &commit)?;
        Ok(Self { name, commit, catalog })
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

/// The catalog that was committed, if one was.
fn catalog(git: Git<'_>, project: &Project, commit: &str) -> Result<Option<Catalog>, Problem> {
    let path = project.catalog();
    let told = |error| cannot_start(project, &error);
    let listed = git.ask(&["ls-tree", "-z", commit, "--", &path]).map_err(told)?;
    if listed.is_well && listed.out.is_empty() {
        return Ok(None);
    }
    // `./` is the folder that git runs in, wherever in its repository that is.
    let blob = git.ask(&["cat-file", "blob", &format!("{commit}:./{path}")]).map_err(told)?;
    if !blob.is_well {
        let what = format!("git cannot show it as of {commit}: {}", blob.complaint);
        return Err(refused(&path, Place::START, what, "compare with another revision: `--base REV`"));
    }
    Catalog::from_yaml(&String::from_utf8_lossy(&blob.out)).map(Some).map_err(|error| {
        let place = Place { line: error.line().unwrap_or(1), column: 1 };
        let what = format!("it cannot be read as it was in {commit}: {error}");
        refused(&path, place, what, "compare with a revision in which it is whole: `--base REV`")
    })
}

fn cannot_start(project: &Project, error: &io::Error) -> Problem {
    if error.kind() == io::ErrorKind::NotFound {
        let what = "git is needed to read the earlier catalog, and there is no program `git`".to_owned();
        return refused(
            project.page(),
            Place::START,
            what,
            "install git, and see that `git --version` works",
        );
    }
    let what = format!("git cannot be started: {error}");
    refused(project.page(), Place::START, what, "see that `git --version` works")
}

fn no_repository(project: &Project, complaint: &str) -> Problem {
    if complaint.contains("not a git repository") {
        let what = "the project is in no git repository, so there is no earlier catalog".to_owned();
        return refused(project.page(), Place::START, what, "run this in a clone of the repository");
    }
    let what = format!("git does not read the repository: {complaint}");
    refused(project.page(), Place::START, what, "do as git says, and run this again")
}

fn unknown(project: &Project, name: &str, is_shallow: bool) -> Problem {
    if is_shallow {
        let what = format!("this clone is shallow, and the revision `{name}` is not in it");
        let help =
            "run `git fetch --unshallow`; on GitHub, give `actions/checkout` the setting `fetch-depth: 0`";
        return refused(project.page(), Place::START, what, help);
    }
    if name == "HEAD" {
        let what = "the repository has no commit yet, so there is no earlier catalog".to_owned();
        return refused(project.page(), Place::START, what, "commit what there is first");
    }
    let what = format!("git knows no revision `{name}`");
    let help = "name a branch, a tag or a commit that `git log` shows; `git fetch` brings those of others";
    refused(project.page(), Place::START, what, help)
}

fn refused(file: &str, place: Place, what: String, help: &str) -> Problem {
    Problem::error("unreadable-base", file, place, what, help.to_owned())
}
