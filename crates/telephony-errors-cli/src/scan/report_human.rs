//! A report for people, as wide as the terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Color, Style};
use error_catalog_scan::Occurrences;
use indicatif::HumanCount;
use terminal_size::terminal_size_of;
use unicode_width::UnicodeWidthStr as _;

use super::report::{Report, party};
use crate::visible::Visible;

/// The width without a terminal.
const WIDTH: usize = 100;

/// The smallest width.
const NARROWEST: usize = 40;

/// The width between columns.
const GAP: usize = 2;

/// The widths of shares and of labels.
const SHARE: usize = 6;
const LABEL: usize = 9;

struct Page<'o> {
    out: &'o mut dyn Write,
    width: usize,
    /// The widths of counts and of bars.
    count: usize,
    bar: usize,
    styles: ReportStyles,
}

/// The styles of a report; all are equal without colors.
#[derive(Clone, Copy, Default)]
struct ReportStyles {
    heading: Style,
    dim: Style,
    bar: Style,
}

/// Writes a report in the width of the terminal.
pub(crate) fn write(
    report: &Report<'_>,
    is_colored: bool,
    width: Option<usize>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let width = width.unwrap_or(WIDTH).max(NARROWEST);
    let blue = Style::new().fg_color(Some(Color::Ansi(AnsiColor::Blue)));
    let styles = ReportStyles { heading: Style::new().bold(), dim: Style::new().dimmed(), bar: blue };
    let styles = if is_colored { styles } else { ReportStyles::default() };
    // The total is the longest count.
    let count = HumanCount(report.total()).to_string().len();
    Page { out, width, count, bar: width / 6, styles }.report(report)
}

/// Returns the width of the terminal, if standard output is one.
pub(crate) fn width() -> Option<usize> {
    terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0))
}

impl Page<'_> {
    fn report(&mut self, report: &Report<'_>) -> io::Result<()> {
        self.summary(report)?;
        self.entries(report)?;
        self.failures(report)?;
        self.totals(report)?;
        self.breakdowns(report)?;
        self.unknown(report)?;
        self.unseen(report)
    }

    fn summary(&mut self, report: &Report<'_>) -> io::Result<()> {
        writeln!(self.out, "{}", report.summary())?;
        if !report.is_complete {
            writeln!(self.out, "Interrupted: incomplete.")?;
        }
        match report.source_errors.len() {
            0 => {}
            1 => writeln!(self.out, "Incomplete: 1 file or folder could not be read completely.")?,
            count => writeln!(
                self.out,
                "Incomplete: {} files or folders could not be read completely.",
                HumanCount(count as u64)
            )?,
        }
        for line in wrapped(report.searched_for(), self.width) {
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    fn entries(&mut self, report: &Report<'_>) -> io::Result<()> {
        if report.entries.is_empty() {
            return Ok(());
        }
        self.heading("Errors")?;
        let most = report.entries.iter().map(|(_, count)| count.count).max().unwrap_or_default();
        for (entry, count) in &report.entries {
            self.row(report, count.count, most, entry.message())?;
            self.detail("Fix", entry.fix())?;
            self.detail("Action by", party(*entry))?;
            self.positions(report, count)?;
        }
        Ok(())
    }

    fn failures(&mut self, report: &Report<'_>) -> io::Result<()> {
        if report.failures.is_empty() {
            return Ok(());
        }
        self.heading("Codes")?;
        let most = report.failures.iter().map(|failure| failure.count.count).max().unwrap_or_default();
        for failure in &report.failures {
            self.row(report, failure.count.count, most, &failure.title())?;
            for (label, text) in [("Meaning", failure.explained.meaning), ("Fix", failure.explained.fix)] {
                if !text.is_empty() {
                    self.detail(label, text)?;
                }
            }
            if let Some(example) = &failure.example {
                self.detail("Example", example)?;
            }
            self.positions(report, &failure.count)?;
        }
        Ok(())
    }

    fn totals(&mut self, report: &Report<'_>) -> io::Result<()> {
        for totals in report.totals.iter().filter(|totals| !totals.counts.is_empty()) {
            self.heading(totals.heading)?;
            let most = totals.counts.iter().map(|total| total.count).max().unwrap_or_default();
            for total in &totals.counts {
                self.row(report, total.count, most, total.text)?;
            }
        }
        Ok(())
    }

    fn breakdowns(&mut self, report: &Report<'_>) -> io::Result<()> {
        for breakdown in report.breakdowns.iter().filter(|breakdown| !breakdown.rows.is_empty()) {
            self.heading(&format!("By {}", breakdown.title))?;
            let rows = breakdown.for_people();
            let most = rows.iter().map(|row| row.counts.total()).max().unwrap_or_default();
            for row in &rows {
                self.row(report, row.counts.total(), most, &row.label())?;
                self.detail("Errors", &row.most_frequent())?;
            }
        }
        Ok(())
    }

    fn unknown(&mut self, report: &Report<'_>) -> io::Result<()> {
        if report.unknown_groups.is_empty() {
            return Ok(());
        }
        self.heading("Unknown messages")?;
        if let Some(merging) = report.merging() {
            writeln!(self.out, "{merging}")?;
        }
        let most = report.unknown_groups.iter().map(|group| group.count.count).max().unwrap_or_default();
        for group in &report.unknown_groups {
            self.row(report, group.count.count, most, &group.message)?;
            if group.example != group.message {
                self.detail("Example", &group.example)?;
            }
            self.positions(report, &group.count)?;
        }
        Ok(())
    }

    fn unseen(&mut self, report: &Report<'_>) -> io::Result<()> {
        if report.never_seen.is_empty() {
            return Ok(());
        }
        self.heading("Never seen")?;
        let ids: Vec<&str> = report.never_seen.iter().map(|entry| entry.id()).collect();
        for line in wrapped(&ids.join(", "), self.width) {
            writeln!(self.out, "{}", Visible(&line))?;
        }
        Ok(())
    }

    fn heading(&mut self, text: &str) -> io::Result<()> {
        let heading = self.styles.heading;
        writeln!(self.out, "\n{heading}{}{heading:#}", Visible(text))
    }

    /// Writes a count, its share, its bar and a text.
    fn row(&mut self, report: &Report<'_>, count: u64, most: u64, text: &str) -> io::Result<()> {
        let ReportStyles { bar, heading, .. } = self.styles;
        let length = usize::try_from((count * self.bar as u64).div_ceil(most.max(1))).unwrap_or(self.bar);
        let (full, empty) = ("█".repeat(length), " ".repeat(self.bar.saturating_sub(length)));
        let number = HumanCount(count).to_string();
        let share = report.share(count);
        write!(self.out, "{number:>0$}  {share:>5.1}%  {bar}{full}{bar:#}{empty}  ", self.count)?;
        let indent = self.indent() + self.bar + GAP;
        for (index, line) in
            wrapped(&Visible(text).to_string(), self.width.saturating_sub(indent)).iter().enumerate()
        {
            let indent = if index == 0 { 0 } else { indent };
            writeln!(self.out, "{:indent$}{heading}{line}{heading:#}", "")?;
        }
        Ok(())
    }

    /// Returns the column of bars and details.
    const fn indent(&self) -> usize {
        self.count + GAP + SHARE + GAP
    }

    fn positions(&mut self, report: &Report<'_>, count: &Occurrences) -> io::Result<()> {
        self.detail("First", &report.position(count.first.as_ref()))?;
        if count.last == count.first {
            Ok(())
        } else {
            self.detail("Last", &report.position(count.last.as_ref()))
        }
    }

    /// Writes a detail below a row.
    fn detail(&mut self, label: &str, text: &str) -> io::Result<()> {
        let (dim, indent) = (self.styles.dim, self.indent());
        let width = self.width.saturating_sub(indent + LABEL + GAP);
        for (index, line) in wrapped(&Visible(text).to_string(), width).iter().enumerate() {
            let label = if index == 0 { label } else { "" };
            writeln!(self.out, "{:indent$}{dim}{label:<LABEL$}{dim:#}  {line}", "")?;
        }
        Ok(())
    }
}

/// Wraps a text. Longer words extend past the width.
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
    use error_catalog_scan::{Counter, Counts, Scanner, Sources};
    use telephony_errors::TelephonyError;
    use unicode_width::UnicodeWidthStr as _;

    use super::super::report::ReportSettings;
    use super::{Report, write};

    fn counts() -> Counts {
        let sources = Sources::at(["../../tests/cli/scan/logs"]);
        let counter = Counter::new(Scanner::of::<TelephonyError>(), sources, true);
        counter.run(1);
        counter.so_far()
    }

    fn rendered(width: Option<usize>) -> String {
        let mut out = Vec::new();
        let counts = counts();
        let settings = ReportSettings { shows_numbers: false, is_only_page: true };
        write(&Report::new(&counts, true, settings), false, width, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn lines_fit_the_terminal() {
        for width in [60, 72, 80, 100, 120, 200] {
            for line in rendered(Some(width)).lines() {
                // A path is one word.
                assert!(line.width() <= width || line.ends_with(char::is_numeric), "{width}: {line}");
            }
        }
        assert_eq!(rendered(None), rendered(Some(100)));
        assert_eq!(rendered(Some(0)), rendered(Some(40)));
    }

    #[test]
    fn the_most_frequent_error_has_the_longest_bar() {
        for width in [60, 200] {
            let bars: Vec<usize> =
                rendered(Some(width)).lines().map(|line| line.matches('█').count()).collect();
            assert_eq!(bars.iter().max(), Some(&(width / 6)));
        }
    }
}
