//! What a command found, each problem with what it is about: what every format shows.

use std::io::{self, Write};

use crate::command::{github, human, json, sarif};
use crate::format::Format;
use crate::page::Page;
use crate::problem::{Problem, Severity};
use crate::spot::{Spot, Spots};

/// Problems, and the page that most of them are about.
pub(crate) struct Findings<'f> {
    problems: &'f [Problem],
    spots: Option<Spots<'f>>,
    page: Option<&'f Page>,
}

/// A problem and what it is about.
pub(crate) struct Finding<'f> {
    pub(crate) problem: &'f Problem,
    pub(crate) spot: Option<Spot<'f>>,
}

impl<'f> Findings<'f> {
    pub(crate) fn new(problems: &'f [Problem], page: Option<&'f Page>) -> Self {
        // Without a problem, the tables need not be read again.
        let spots = page.filter(|_| !problems.is_empty()).map(Spots::new);
        Self { problems, spots, page }
    }

    /// The page, where it could be read.
    pub(crate) const fn page(&self) -> Option<&'f Page> {
        self.page
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Finding<'_>> {
        self.problems
            .iter()
            .map(|problem| Finding { problem, spot: self.spots.as_ref().and_then(|spots| spots.of(problem)) })
    }

    /// How many problems have a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }

    /// Writes them in a format; `files` is what a document of JSON says of files.
    pub(crate) fn write(
        &self,
        format: Format,
        files: Option<&json::Files<'_>>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        match format {
            Format::Human => human::write(self, out),
            Format::Github => github::write(self, out),
            Format::Json => json::write(self, files, out),
            Format::Sarif => sarif::write(self, out),
        }
    }
}
