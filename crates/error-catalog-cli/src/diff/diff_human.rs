//! Renders a report for people at a terminal: the changes by bump, with the words that differ.

use std::io::{self, Write};

use anstyle::Style;
use error_catalog_diff::{Change, Counts};
use error_catalog_sync::{Bump, DiffBase, DiffReport, PageDiff};
use similar::{ChangeTag, TextDiff};

use crate::diff::diff_markdown::RULES;
use crate::human::write_report;
use crate::located::LocatedReport;
use crate::palette::{BOLD, GREEN, RED, YELLOW};
use crate::visible::visible;

pub(super) fn write(report: &DiffReport, deny: Option<Bump>, out: &mut dyn Write) -> io::Result<()> {
    let mut is_previous_long = false;
    for (index, page) in report.pages.iter().enumerate() {
        let is_long = page.is_refused() || !page.changes.is_empty();
        if index > 0 && (is_previous_long || is_long) {
            writeln!(out)?;
        }
        write_page(page, &report.base, out)?;
        is_previous_long = is_long;
    }
    if report.pages.iter().filter(|page| !page.changes.is_empty()).count() > 1 {
        write!(out, "\nall pages: ")?;
        write_summary(report.counts(), out)?;
    }
    match report.denied(deny) {
        Some(verdict) => {
            writeln!(out, "a {} change is denied; {RULES} lists alternatives", verdict.as_str())
        }
        None => Ok(()),
    }
}

fn write_page(page: &PageDiff, base: &DiffBase, out: &mut dyn Write) -> io::Result<()> {
    let path = visible(&page.path);
    if page.is_refused() {
        write_report(&LocatedReport::new(&page.report, &page.page), None, out)?;
        return writeln!(out, "{path} was not compared: fix the errors above first");
    }
    let new = if page.has_base { "" } else { ", which has no catalog yet" };
    match base {
        DiffBase::Revision(base) => {
            write!(out, "{path} against {} ({}){new}", base.short_commit(), visible(&base.name))?;
        }
        DiffBase::Copy(copy) => write!(out, "{path} against {}", visible(copy))?,
    }
    if page.changes.is_empty() {
        return writeln!(out, ": nothing changed");
    }
    writeln!(out)?;
    let mut section = None;
    for change in &page.changes {
        let bump = change.rule.bump;
        if section != Some(bump) {
            writeln!(out, "\n{0}{1}{0:#}", style(bump).bold(), bump.as_str())?;
        }
        write_change(change, out)?;
        section = Some(bump);
    }
    writeln!(out)?;
    write_summary(page.counts(), out)
}

/// Writes the verdict and the number of changes per bump.
fn write_summary(counts: Counts, out: &mut dyn Write) -> io::Result<()> {
    if let Some(verdict) = counts.verdict() {
        write!(out, "{0}{1}{0:#}: ", style(verdict).bold(), verdict.as_str())?;
    }
    writeln!(out, "{counts}")
}

fn write_change(change: &Change, out: &mut dyn Write) -> io::Result<()> {
    let entry = visible(change.entry.as_deref().unwrap_or("the catalog"));
    write!(out, "  {BOLD}{entry}{BOLD:#}: {}", change.rule.title)?;
    if let Some(subject) = &change.subject {
        write!(out, " (`{}`)", visible(subject))?;
    }
    writeln!(out, " [{}]", change.rule.name)?;
    let [before, after] =
        [&change.before, &change.after].map(|text| visible(text.as_deref().unwrap_or_default()));
    let diff = TextDiff::from_words(before.as_ref(), after.as_ref());
    if change.before.is_some() {
        write_side('-', RED, ChangeTag::Insert, &diff, out)?;
    }
    if change.after.is_some() {
        write_side('+', GREEN, ChangeTag::Delete, &diff, out)?;
    }
    Ok(())
}

/// Writes one of two texts: without the words that only the `other` has, and with its own words in a style.
fn write_side(
    prefix: char,
    style: Style,
    other: ChangeTag,
    diff: &TextDiff<'_, '_, str>,
    out: &mut dyn Write,
) -> io::Result<()> {
    write!(out, "    {style}{prefix}{style:#} ")?;
    for change in diff.iter_all_changes().filter(|change| change.tag() != other) {
        let style = if change.tag() == ChangeTag::Equal { Style::new() } else { style };
        write!(out, "{style}{}{style:#}", change.value().replace('\n', "\n      "))?;
    }
    writeln!(out)
}

const fn style(bump: Bump) -> Style {
    match bump {
        Bump::Major => RED,
        Bump::Minor => YELLOW,
        Bump::Patch => GREEN,
    }
}
