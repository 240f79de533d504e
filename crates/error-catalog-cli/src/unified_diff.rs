//! Two texts as a unified diff.

use std::io::{self, Write};
use std::time::Duration;

use anstyle::Style;
use similar::TextDiff;

use crate::palette::{CYAN, GREEN, RED};
use crate::visible::visible;

/// The names of two texts.
#[derive(Clone, Copy)]
pub(crate) struct Names<'n> {
    pub(crate) before: &'n str,
    pub(crate) after: &'n str,
}

/// Writes the lines that differ between two texts, with a name for each text in the header.
pub(crate) fn write(before: &str, after: &str, names: Names<'_>, out: &mut dyn Write) -> io::Result<()> {
    // If all lines of a long text differ, the search for the shortest difference has no bound.
    let diff = TextDiff::configure().timeout(Duration::from_secs(1)).diff_lines(before, after);
    let unified = diff.unified_diff().header(names.before, names.after).to_string();
    unified.lines().try_for_each(|line| write_line(line, out))
}

/// Writes a line in the color of its first character.
pub(crate) fn write_line(line: &str, out: &mut dyn Write) -> io::Result<()> {
    let style = match line.as_bytes().first() {
        Some(b'-') => RED,
        Some(b'+') => GREEN,
        Some(b'@') => CYAN,
        _ => Style::new(),
    };
    writeln!(out, "{style}{}{style:#}", visible(line))
}
