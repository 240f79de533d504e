//! A finding about a page: its rule, its place, what is wrong and what to do.

use std::collections::HashMap;
use std::fmt;
use std::num::NonZeroUsize;

use serde::Serialize;

/// A place in a text file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in Unicode scalars.
    pub column: usize,
}

impl Place {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is written before it is mended.
    Error,
    /// Something is probably not as it was meant.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// All of them, the most severe first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The severity's name, lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A finding about a page or a file beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The name of the rule that found it, such as `empty-cell`.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The file it is about, as the user named it or relative to the project.
    pub file: String,
    /// Where in the file; its start if the problem is about the whole file.
    pub place: Place,
    /// How many characters it is about, where that is a part of a cell or of a line.
    pub length: Option<NonZeroUsize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Problem {
    /// A problem that stops the writing.
    pub fn error(rule: &'static str, file: &str, place: Place, message: String, help: String) -> Self {
        Self { rule, severity: Severity::Error, file: file.to_owned(), place, length: None, message, help }
    }

    /// `file:line:column: severity[rule]: message`.
    pub fn headline(&self) -> String {
        let Place { line, column } = self.place;
        let (file, severity) = (&self.file, self.severity.name());
        format!("{file}:{line}:{column}: {severity}[{}]: {}", self.rule, self.message)
    }

    /// The same problem with another severity.
    #[must_use]
    pub fn with_severity(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }
}

/// A number and what it counts: `1 cell`, `2 cells`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// As many problems of one kind are named one by one; of more, the first stands for all.
pub(crate) const FEW: usize = 3;

/// The most lines that a problem lists.
const MOST_LINES: usize = 12;

/// Lines for people: `lines 4, 7 and 9`.
pub(crate) fn lines(lines: impl Iterator<Item = usize>) -> String {
    let mut lines: Vec<usize> = lines.collect();
    lines.dedup();
    let more = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    let named: Vec<String> = lines.iter().map(ToString::to_string).collect();
    match (named.as_slice(), more) {
        ([one], _) => format!("line {one}"),
        ([all @ .., last], 0) => format!("lines {} and {last}", all.join(", ")),
        (all, more) => format!("lines {} and {more} more", all.join(", ")),
    }
}

/// Makes one problem of those that say the same, from the one at `from` on, where they are more than a few.
pub(crate) fn gather(problems: &mut Vec<Problem>, from: usize) {
    let mut places: HashMap<(&'static str, String, String), Vec<usize>> = HashMap::new();
    for Problem { rule, message, help, place, .. } in problems.iter().skip(from) {
        places.entry((*rule, message.clone(), help.clone())).or_default().push(place.line);
    }
    let mut index = 0;
    problems.retain_mut(|problem| {
        index += 1;
        let key = (problem.rule, problem.message.clone(), problem.help.clone());
        let Some(all) =
            places.get_mut(&key).filter(|all| index > from && (all.is_empty() || all.len() > FEW))
        else {
            return true;
        };
        // Of those that are told already, nothing is left.
        if all.is_empty() {
            return false;
        }
        let others = lines(std::mem::take(all).into_iter().skip(1));
        problem.message.extend(["; the same is found in ", &others]);
        true
    });
}

impl fmt::Display for Problem {
    /// [`Problem::headline`], and what to do on a line of its own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.headline())?;
        // Lines to paste begin at the edge, so that they can be copied as they are.
        if self.help.is_empty() { Ok(()) } else { write!(f, "\n  {}", self.help) }
    }
}
