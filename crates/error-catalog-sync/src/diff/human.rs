//! Changes for people at a terminal: by verdict, each with the words that differ.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use error_catalog_diff::{Bump, Change, Counts};

use crate::diff::base::Base;
use crate::diff::report::{Diff, Report};
use crate::diff::words::{Piece, pieces, visible};
use crate::format::Format;

const BOLD: Style = Style::new().bold();

pub(super) fn write(report: &Report, denied: Option<Bump>, out: &mut dyn Write) -> io::Result<()> {
    for (index, diff) in report.diffs.iter().enumerate() {
        let is_long = |diff: &Diff| diff.is_refused() || !diff.changes.is_empty();
        let before = index.checked_sub(1).and_then(|before| report.diffs.get(before));
        if before.is_some_and(|before| is_long(before) || is_long(diff)) {
            writeln!(out)?;
        }
        write_page(diff, &report.base, out)?;
    }
    if report.diffs.iter().filter(|diff| !diff.changes.is_empty()).count() > 1 {
        writeln!(out, "\nall pages: {}", in_short(report.counts()))?;
    }
    match denied {
        Some(deny) => writeln!(
            out,
            "a {} change is denied here; docs/compatibility.md says what else can be done",
            deny.name()
        ),
        None => Ok(()),
    }
}

fn write_page(diff: &Diff, base: &Base, out: &mut dyn Write) -> io::Result<()> {
    if diff.is_refused() {
        diff.findings().write(Format::Human, None, out)?;
        return writeln!(out, "{} was not compared: mend the errors above first", diff.page);
    }
    let absent = if diff.has_base { "" } else { ", which has no catalog yet" };
    write!(out, "{} against {} ({}){absent}", diff.page, base.short(), base.name)?;
    if diff.changes.is_empty() {
        return writeln!(out, ": nothing changed");
    }
    writeln!(out)?;
    for bump in Bump::ALL {
        let mut of_bump = diff.changes.iter().filter(|change| change.rule.bump == bump).peekable();
        if of_bump.peek().is_some() {
            writeln!(out, "\n{0}{1}{0:#}", style(bump).bold(), bump.name())?;
        }
        of_bump.try_for_each(|change| write_change(change, out))?;
    }
    writeln!(out, "\n{}", in_short(diff.counts()))
}

/// The verdict and how many changes there are of each kind.
fn in_short(counts: Counts) -> String {
    let verdict = counts.verdict().map(|bump| format!("{0}{1}{0:#}: ", style(bump).bold(), bump.name()));
    verdict.unwrap_or_default() + &counts.to_string()
}

fn write_change(change: &Change, out: &mut dyn Write) -> io::Result<()> {
    let name = change.entry.as_deref().unwrap_or("the catalog");
    let of = change.of.as_ref().map(|of| format!(" (`{of}`)")).unwrap_or_default();
    writeln!(
        out,
        "  {BOLD}{}{BOLD:#}: {}{} [{}]",
        visible(name),
        change.rule.title,
        visible(&of),
        change.rule.name
    )?;
    let texts =
        pieces(change.before.as_deref().unwrap_or_default(), change.after.as_deref().unwrap_or_default());
    let sides = [("-", AnsiColor::Red, &change.before), ("+", AnsiColor::Green, &change.after)];
    for ((sign, color, text), pieces) in sides.into_iter().zip(texts) {
        if text.is_some() {
            write_side(sign, color.on_default(), &pieces, out)?;
        }
    }
    Ok(())
}

fn write_side(sign: &str, style: Style, pieces: &[Piece], out: &mut dyn Write) -> io::Result<()> {
    write!(out, "    {style}{sign}{style:#} ")?;
    for piece in pieces {
        let style = if piece.is_changed { style } else { Style::new() };
        write!(out, "{style}{}{style:#}", piece.text.replace('\n', "\n      "))?;
    }
    writeln!(out)
}

const fn style(bump: Bump) -> Style {
    match bump {
        Bump::Major => AnsiColor::Red.on_default(),
        Bump::Minor => AnsiColor::Yellow.on_default(),
        Bump::Patch => AnsiColor::Green.on_default(),
    }
}
