//! Changes for people at a terminal: by verdict, each with the words that differ.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::diff::change::{Bump, Change};
use crate::diff::report::Diff;
use crate::diff::words::{Piece, pieces, visible};

const BOLD: Style = Style::new().bold();

pub(super) fn write(diff: &Diff, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{} against {}", diff.page, diff.against())?;
    for bump in Bump::ALL {
        let mut of_bump = diff.changes.iter().filter(|change| change.rule.bump == bump).peekable();
        if of_bump.peek().is_some() {
            writeln!(out, "\n{0}{1}{0:#}", style(bump).bold(), bump.name())?;
        }
        of_bump.try_for_each(|change| write_change(change, out))?;
    }
    let verdict = match diff.verdict() {
        Some(bump) => format!("{0}{1}{0:#}: {2}", style(bump).bold(), bump.name(), diff.counted()),
        None => "nothing changed".to_owned(),
    };
    writeln!(out, "\n{verdict}")
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
