//! A report for people, as wide as the terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Color, Style};
use error_catalog_scan::Count;
use indicatif::HumanCount;
use terminal_size::terminal_size_of;
use unicode_width::UnicodeWidthStr as _;

use super::report::{Report, UNSAID, party};
use crate::visible::Visible;

/// How wide a report is where there is no terminal.
const WIDTH: usize = 100;

/// Nothing fits into less.
const NARROWEST: usize = 40;

/// What stands between columns.
const GAP: usize = 2;

/// How wide shares are, and the labels of details.
const SHARE: usize = 6;
const LABEL: usize = 7;

struct Page<'o> {
    out: &'o mut dyn Write,
    width: usize,
    /// How wide counts and bars are.
    count: usize,
    bar: usize,
    styles: Styles,
}

/// How parts of a report look; without colours they all look alike.
#[derive(Clone, Copy, Default)]
struct Styles {
    heading: Style,
    dim: Style,
    bar: Style,
}

/// Writes a report; `width` is that of the terminal.
pub(crate) fn write(
    report: &Report<'_>,
    is_coloured: bool,
    width: Option<usize>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let width = width.unwrap_or(WIDTH).max(NARROWEST);
    let blue = Style::new().fg_color(Some(Color::Ansi(AnsiColor::Blue)));
    let styles = Styles { heading: Style::new().bold(), dim: Style::new().dimmed(), bar: blue };
    let styles = if is_coloured { styles } else { Styles::default() };
    // No row's count is longer than that of all messages.
    let count = HumanCount(report.total).to_string().len();
    Page { out, width, count, bar: width / 6, styles }.report(report)
}

/// How wide the terminal is, where standard output is one.
pub(crate) fn width() -> Option<usize> {
    terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0))
}

impl Page<'_> {
    fn report(&mut self, report: &Report<'_>) -> io::Result<()> {
        self.summary(report)?;
        self.entries(report)?;
        self.totals(report)?;
        self.breakdowns(report)?;
        self.others(report)?;
        self.unseen(report)
    }

    fn summary(&mut self, report: &Report<'_>) -> io::Result<()> {
        writeln!(self.out, "{}", report.summary())?;
        if !report.is_complete {
            writeln!(self.out, "Interrupted: not all was read.")?;
        }
        match report.troubles.len() {
            0 => Ok(()),
            1 => writeln!(self.out, "Not all was read: 1 file or folder could not be, or not to its end."),
            count => writeln!(
                self.out,
                "Not all was read: {} files or folders could not be, or not to their ends.",
                HumanCount(count as u64)
            ),
        }
    }

    fn entries(&mut self, report: &Report<'_>) -> io::Result<()> {
        if report.found.is_empty() {
            return Ok(());
        }
        self.heading("Errors")?;
        let most = report.found.iter().map(|(_, count)| count.count).max().unwrap_or_default();
        for (entry, count) in &report.found {
            self.row(report, count.count, most, entry.message())?;
            self.more("Fix", entry.fix())?;
            self.more("To act", party(*entry))?;
            self.places(report, count)?;
        }
        Ok(())
    }

    fn totals(&mut self, report: &Report<'_>) -> io::Result<()> {
        for totals in report.totals.iter().filter(|totals| !totals.counts.is_empty()) {
            self.heading(&format!("By {}", totals.title.to_lowercase()))?;
            let most = totals.counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
            for (value, count) in &totals.counts {
                self.row(report, *count, most, value.unwrap_or(UNSAID))?;
            }
        }
        Ok(())
    }

    fn breakdowns(&mut self, report: &Report<'_>) -> io::Result<()> {
        for breakdown in report.breakdowns.iter().filter(|breakdown| !breakdown.rows.is_empty()) {
            self.heading(&format!("By {}", breakdown.title))?;
            let rows = breakdown.for_people();
            let most = rows.iter().map(|row| row.tallied.total()).max().unwrap_or_default();
            for row in &rows {
                self.row(report, row.tallied.total(), most, &row.label())?;
                self.more("Errors", &row.most_frequent())?;
            }
        }
        Ok(())
    }

    fn others(&mut self, report: &Report<'_>) -> io::Result<()> {
        if report.others.is_empty() {
            return Ok(());
        }
        self.heading("Unknown messages")?;
        if let Some(merging) = report.merging() {
            writeln!(self.out, "{merging}")?;
        }
        let most = report.others.iter().map(|other| other.count.count).max().unwrap_or_default();
        for other in &report.others {
            self.row(report, other.count.count, most, &other.message)?;
            if other.example != other.message {
                self.more("Such as", &other.example)?;
            }
            self.places(report, &other.count)?;
        }
        Ok(())
    }

    fn unseen(&mut self, report: &Report<'_>) -> io::Result<()> {
        if report.never_seen().is_empty() {
            return Ok(());
        }
        self.heading("Never seen")?;
        let ids: Vec<&str> = report.never_seen().iter().map(|entry| entry.id()).collect();
        for line in wrapped(&ids.join(", "), self.width) {
            writeln!(self.out, "{}", Visible(&line))?;
        }
        Ok(())
    }

    fn heading(&mut self, text: &str) -> io::Result<()> {
        let heading = self.styles.heading;
        writeln!(self.out, "\n{heading}{}{heading:#}", Visible(text))
    }

    /// A count, its share, its bar, and what was counted.
    fn row(&mut self, report: &Report<'_>, count: u64, most: u64, text: &str) -> io::Result<()> {
        let Styles { bar, heading, .. } = self.styles;
        let length = usize::try_from((count * self.bar as u64).div_ceil(most.max(1))).unwrap_or(self.bar);
        let (full, empty) = ("█".repeat(length), " ".repeat(self.bar.saturating_sub(length)));
        let number = HumanCount(count).to_string();
        let share = report.share(count);
        write!(self.out, "{number:>0$}  {share:>5.1}%  {bar}{full}{bar:#}{empty}  ", self.count)?;
        let indent = self.details() + self.bar + GAP;
        for (index, line) in
            wrapped(&Visible(text).to_string(), self.width.saturating_sub(indent)).iter().enumerate()
        {
            let indent = if index == 0 { 0 } else { indent };
            writeln!(self.out, "{:indent$}{heading}{line}{heading:#}", "")?;
        }
        Ok(())
    }

    /// Where bars begin, and details below them.
    const fn details(&self) -> usize {
        self.count + GAP + SHARE + GAP
    }

    fn places(&mut self, report: &Report<'_>, count: &Count) -> io::Result<()> {
        self.more("First", &report.place(count.first.as_ref()))?;
        if count.last == count.first { Ok(()) } else { self.more("Last", &report.place(count.last.as_ref())) }
    }

    /// A detail below a row.
    fn more(&mut self, label: &str, text: &str) -> io::Result<()> {
        let (dim, indent) = (self.styles.dim, self.details());
        let width = self.width.saturating_sub(indent + LABEL + GAP);
        for (index, line) in wrapped(&Visible(text).to_string(), width).iter().enumerate() {
            let label = if index == 0 { label } else { "" };
            writeln!(self.out, "{:indent$}{dim}{label:<LABEL$}{dim:#}  {line}", "")?;
        }
        Ok(())
    }
}

/// A text in lines that are so wide at the most, but for words that are wider.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use error_catalog_scan::{Counted, Counting, Scanner, Sources};
    use telephony_errors::TelephonyError;
    use unicode_width::UnicodeWidthStr as _;

    use super::{Report, write};

    fn counted() -> Counted {
        let sources = Sources::at(["../../tests/cli/scan/logs"]);
        let counting = Counting::new(Scanner::of::<TelephonyError>(), sources, true);
        counting.run(1);
        counting.so_far()
    }

    fn shown(width: Option<usize>) -> String {
        let mut out = Vec::new();
        let counted = counted();
        write(&Report::new(&counted, true, false), false, width, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn nothing_goes_past_the_edge_of_the_terminal() {
        for width in [60, 72, 80, 100, 120, 200] {
            for line in shown(Some(width)).lines() {
                // A path is one word.
                assert!(line.width() <= width || line.ends_with(char::is_numeric), "{width}: {line}");
            }
        }
        assert_eq!(shown(None), shown(Some(100)));
        assert_eq!(shown(Some(0)), shown(Some(40)));
    }

    #[test]
    fn the_longest_bar_is_that_of_what_was_found_most() {
        for width in [60, 200] {
            let bars: Vec<usize> = shown(Some(width)).lines().map(|line| line.matches('█').count()).collect();
            assert_eq!(bars.iter().max(), Some(&(width / 6)));
        }
    }
}
