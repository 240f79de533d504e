//! The command `diff`: the page against an earlier revision.

use std::io::{self, Write};

use crate::command::findings::Findings;
use crate::diff::base::Base;
use crate::diff::change::{Bump, Change};
use crate::diff::compare::changes;
use crate::diff::{human, json, markdown};
use crate::format::Format;
use crate::page::Page;
use crate::parse::source::Source;
use crate::problem::{Problem, Severity};
use crate::project::Project;

/// For whom changes are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DiffFormat {
    /// For people at a terminal.
    #[default]
    Human,
    /// For a comment on a pull request, or a changelog; short enough for GitHub.
    Markdown,
    /// One JSON document.
    Json,
}

/// What a comparison found.
#[derive(Debug)]
pub(super) struct Diff {
    /// The page's path.
    pub(super) page: String,
    /// What it was compared with.
    pub(super) base: Option<Base>,
    /// What changed, the greatest first.
    pub(super) changes: Vec<Change>,
    /// What keeps them from being compared.
    pub(super) problems: Vec<Problem>,
}

impl Diff {
    /// Reads the page and an earlier catalog, and compares them; also returns the page, where it could be read.
    fn new(project: &Project, base: Option<&str>) -> (Self, Option<Page>) {
        let mut diff =
            Self { page: project.page().to_owned(), base: None, changes: Vec::new(), problems: Vec::new() };
        let source = match Source::read(&project.root().join(project.page()), project.page()) {
            Ok(source) => source,
            Err(problem) => return (Self { problems: vec![problem], ..diff }, None),
        };
        let mut page = Page::parse(source);
        diff.problems = std::mem::take(&mut page.problems);
        diff.problems.retain(|problem| problem.severity == Severity::Error);
        match (page.catalog.as_ref(), Base::read(project, base)) {
            (_, Err(problem)) => diff.problems.push(problem),
            (Some(catalog), Ok(base)) => {
                diff.changes = changes(base.catalog.as_ref(), catalog);
                diff.base = Some(base);
            }
            (None, Ok(base)) => diff.base = Some(base),
        }
        (diff, Some(page))
    }

    /// The greatest verdict; `None` if nothing changed.
    pub(super) fn verdict(&self) -> Option<Bump> {
        self.changes.iter().map(|change| change.rule.bump).max()
    }

    pub(super) fn count(&self, bump: Bump) -> usize {
        self.changes.iter().filter(|change| change.rule.bump == bump).count()
    }

    /// How many changes there are of each kind.
    pub(super) fn counted(&self) -> String {
        let counted = Bump::ALL.into_iter().map(|bump| (self.count(bump), bump.name()));
        let counted = counted.filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
        counted.collect::<Vec<_>>().join(", ")
    }

    /// What it was compared with, for people.
    pub(super) fn against(&self) -> String {
        let Some(base) = &self.base else { return "nothing".to_owned() };
        let absent = if base.catalog.is_some() { "" } else { ", which has no catalog yet" };
        format!("{} ({}){absent}", base.short(), base.name)
    }
}

/// Says what changed since a revision, and what that means for those who use the catalog; `false` if the page has
/// problems, the revision cannot be read, or the verdict is `deny` or greater.
///
/// Without a revision, it is the commit at which `HEAD` left the default branch: the one that the remote `origin` names,
/// or else the first that exists of `origin/main`, `origin/master`, `main` and `master`. Without any of these, it is
/// `HEAD`.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn diff(
    project: &Project,
    base: Option<&str>,
    deny: Option<Bump>,
    format: DiffFormat,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let (diff, page) = Diff::new(project, base);
    let findings = Findings::new(&diff.problems, page.as_ref());
    let is_refused = !diff.problems.is_empty();
    let is_denied = diff.verdict().zip(deny).is_some_and(|(verdict, deny)| verdict >= deny);
    match format {
        DiffFormat::Human if is_refused => {
            findings.write(Format::Human, None, out)?;
            writeln!(out, "nothing was compared: mend the errors above first")?;
        }
        DiffFormat::Human => {
            human::write(&diff, out)?;
            if let Some(deny) = deny.filter(|_| is_denied) {
                writeln!(
                    out,
                    "a {} change is denied here; docs/compatibility.md says what else can be done",
                    deny.name()
                )?;
            }
        }
        DiffFormat::Markdown => markdown::write(&diff, out)?,
        DiffFormat::Json => json::write(&diff, &findings, out)?,
    }
    Ok(!is_refused && !is_denied)
}
