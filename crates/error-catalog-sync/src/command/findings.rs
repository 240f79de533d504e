//! What a command found, each problem with what it is about: what every format shows.

use std::io::{self, Write};

use crate::command::{github, human, json, sarif};
use crate::format::Format;
use crate::page::Page;
use crate::problem::{Problem, Severity};
use crate::spot::{Spot, Spots};

/// Problems, and the pages that most of them are about.
pub(crate) struct Findings<'f> {
    problems: Vec<&'f Problem>,
    pages: Vec<(&'f Page, Spots<'f>)>,
}

/// A problem and what it is about.
pub(crate) struct Finding<'f> {
    pub(crate) problem: &'f Problem,
    /// The page that it is about, and what of it.
    pub(crate) page: Option<&'f Page>,
    pub(crate) spot: Option<Spot<'f>>,
}

impl<'f> Findings<'f> {
    pub(crate) fn new(
        problems: impl IntoIterator<Item = &'f Problem>,
        pages: impl IntoIterator<Item = &'f Page>,
    ) -> Self {
        let problems: Vec<&Problem> = problems.into_iter().collect();
        // Without a problem, the tables of a page need not be read again.
        let is_meant = |page: &&Page| problems.iter().any(|problem| problem.file == page.source.name);
        let pages = pages.into_iter().filter(is_meant).map(|page| (page, Spots::new(page))).collect();
        Self { problems, pages }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Finding<'_>> {
        self.problems.iter().map(|problem| {
            let about = self.pages.iter().find(|(page, _)| page.source.name == problem.file);
            let (page, spot) = about.map(|(page, spots)| (*page, spots.of(problem))).unzip();
            Finding { problem, page, spot: spot.flatten() }
        })
    }

    /// How many problems have a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }

    /// Writes them in a format; `files` is what formats for programs say of files.
    pub(crate) fn write(
        &self,
        format: Format,
        files: Option<&json::Files<'_>>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        match format {
            Format::Human | Format::Brief => human::write(self, out),
            Format::Github => github::write(self, files, out),
            Format::Json => json::write(self, files, out),
            Format::Sarif => sarif::write(self, out),
        }
    }
}
