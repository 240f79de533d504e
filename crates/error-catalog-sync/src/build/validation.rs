//! What the model finds wrong with a catalog, told of the rows of its page.

use std::collections::HashSet;

use error_catalog_model::{Catalog, Fault, is_same};

use crate::build::duplicates::{difference, tell_apart};
use crate::build::error_row::ErrorRow;
use crate::column_kind::ColumnKind;
use crate::diagnostic::{Diagnostic, Label};
use crate::parse::settings::Settings;
use crate::rules::catalog::{DUPLICATE_MESSAGE, EMPTY_TEXT};
use crate::rules::{catalog, front_matter, rows};
use crate::source::SourceFile;
use crate::span::Span;

const MESSAGE: &str = "duplicate-message";
const ID: &str = "duplicate-id";

/// What the model finds wrong with the catalog, told of rows; what is reported where it is read is left out.
pub(crate) fn report_faults(
    source: &SourceFile,
    settings: &Settings,
    catalog: &Catalog,
    lines: &[ErrorRow<'_>],
    problems: &mut Vec<Diagnostic>,
) {
    let faults = catalog.faults();
    // Of one message, both have one id, and one remedy does for both.
    let same: HashSet<_> =
        faults.iter().filter(|fault| fault.rule == MESSAGE).map(|fault| (fault.entry, fault.other)).collect();
    let is_known = |fault: &&Fault| match fault.rule {
        "empty-text" => true,
        ID => same.contains(&(fault.entry, fault.other)),
        _ => false,
    };
    let faults: Vec<&Fault> = faults.iter().filter(|fault| !is_known(fault)).collect();
    for run in faults.chunk_by(|one, two| goes_on(one, two, lines)) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let told = Told { source, settings, catalog, lines };
        problems.push(told.rows(first, last).unwrap_or_else(|| told.problem(first)));
    }
}

/// Whether two faults are of rows one below the other that repeat two such rows.
fn goes_on(one: &Fault, two: &Fault, lines: &[ErrorRow<'_>]) -> bool {
    let is_next = |one: usize, two: usize| {
        let pair = lines.get(one).zip(lines.get(two));
        one + 1 == two && pair.is_some_and(|(one, two)| std::ptr::eq(one.table, two.table))
    };
    one.rule == MESSAGE
        && two.rule == MESSAGE
        && is_next(one.entry, two.entry)
        && one.other.zip(two.other).is_some_and(|(one, two)| is_next(one, two))
}

/// What faults are told with.
struct Told<'t> {
    source: &'t SourceFile,
    settings: &'t Settings,
    catalog: &'t Catalog,
    lines: &'t [ErrorRow<'t>],
}

impl Told<'_> {
    fn label(&self, index: usize, rule: &str) -> Label {
        self.source.label(self.lines.get(index).map_or(Span::START, |line| line.span_of_fault(rule)))
    }

    fn line(&self, index: usize) -> usize {
        self.source.line(self.label(index, MESSAGE).span.start)
    }

    /// One problem for several rows that stand on the page twice.
    fn rows(&self, first: &Fault, last: &Fault) -> Option<Diagnostic> {
        let (one, two) = first.other.zip(last.other).filter(|_| first.entry != last.entry)?;
        let what = format!("{} rows in a row repeat earlier rows", last.entry - first.entry + 1);
        let retired = self.retired(first.entry, one);
        let help = retired.map_or_else(
            || "remove these rows or the others",
            |_| "remove the others: retired rows are only below their heading",
        );
        let diagnostic =
            Diagnostic::new(&DUPLICATE_MESSAGE, self.label(first.entry, MESSAGE), what).with_help(help);
        let others = [(one, "the first of the others"), (two, "the last of the others")];
        Some(others.into_iter().fold(diagnostic, |diagnostic, (index, text)| {
            diagnostic.with_related(self.label(index, MESSAGE).with_text(text))
        }))
    }

    fn problem(&self, Fault { rule, entry, other, what, remedy }: &Fault) -> Diagnostic {
        let (mut entry, mut other) = (*entry, *other);
        let (mut what, mut help) = (what.clone(), remedy.clone());
        let mut known = [catalog::RULES, rows::RULES, front_matter::RULES].into_iter().flatten();
        let static_rule = known.find(|known| known.name == *rule).copied().unwrap_or(&EMPTY_TEXT);
        let difference = other.and_then(|other| self.difference(entry, other)).filter(|_| *rule == ID);
        if let (Some(difference), Some(one)) = (difference, other) {
            // What is longer is most likely what has something too much.
            let length = |index: usize| self.message(index).map_or(0, |message| message.chars().count());
            if length(one) > length(entry) {
                (entry, other) = (one, Some(entry));
            }
            what = format!("the message differs from another one only in {difference}");
            let help = "if they are one error, remove one of the two rows; if they are two, word one of them differently";
            return Diagnostic::new(static_rule, self.label(entry, MESSAGE), what)
                .with_help(help)
                .with_related(self.label(other.unwrap_or(one), MESSAGE).with_text("the other message"));
        }
        let pair = other.and_then(|other| Some((self.lines.get(entry)?, self.lines.get(other)?)));
        if let Some((one, two)) = pair.filter(|_| *rule == MESSAGE) {
            let retired = other.and_then(|other| self.retired(entry, other));
            match retired {
                Some((retired, active)) => {
                    "the row is in both tables, active and retired".clone_into(&mut what);
                    help = format!(
                        "if the error is retired, remove line {active}; if it is not, line {retired}"
                    );
                    return Diagnostic::new(static_rule, self.label(entry, MESSAGE), what)
                        .with_help(help)
                        .with_related(
                            self.label(other.unwrap_or(entry), MESSAGE).with_text("the other row"),
                        );
                }
                None => help.push_str(&tell_apart(self.settings, one, two).unwrap_or_default()),
            }
        }
        let diagnostic = Diagnostic::new(static_rule, self.label(entry, rule), what).with_help(help);
        match other {
            Some(other) => diagnostic.with_related(self.label(other, rule).with_text("the other one")),
            None => diagnostic,
        }
    }

    /// The lines of two rows, if one is retired and the other is not: that one first.
    fn retired(&self, one: usize, two: usize) -> Option<(usize, usize)> {
        let is_retired = |index: usize| self.lines.get(index).map(|line| line.retired);
        match (is_retired(one)?, is_retired(two)?) {
            (true, false) => Some((self.line(one), self.line(two))),
            (false, true) => Some((self.line(two), self.line(one))),
            _ => None,
        }
    }

    fn message(&self, index: usize) -> Option<&str> {
        self.catalog.entries.get(index).map(|entry| entry.message.as_str())
    }

    /// What two messages that lookups hardly tell apart differ in. Ids that the rows give themselves say otherwise.
    fn difference(&self, one: usize, two: usize) -> Option<String> {
        let gives_id =
            |index: usize| self.lines.get(index).is_some_and(|line| line.text(&ColumnKind::Id).is_some());
        let (one, two) = (self.message(one).filter(|_| !gives_id(one))?, self.message(two)?);
        (one != two && is_same(one, two)).then(|| difference(one, two))
    }
}
