//! A report for people, as wide as the terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Color, Style};
use error_catalog_scan::Count;
use indicatif::{DecimalBytes, HumanCount};

use super::report::Report;
use crate::visible::Visible;

/// How wide texts are where there is no terminal.
const WIDTH: usize = 100;

/// How long the longest bar is.
const BAR: usize = 20;

/// What stands before the text of a row: count, share and bar.
const INDENT: usize = 12 + 2 + 6 + 2 + BAR + 2;

struct Page<'o> {
    out: &'o mut dyn Write,
    width: usize,
    heading: Style,
    dim: Style,
    bar: Style,
}

/// Writes a report.
pub(crate) fn write(report: &Report<'_>, is_coloured: bool, out: &mut dyn Write) -> io::Result<()> {
    let width = terminal_size::terminal_size().map_or(WIDTH, |(width, _)| usize::from(width.0));
    let blue = Style::new().fg_color(Some(Color::Ansi(AnsiColor::Blue)));
    let (heading, dim, bar) =
        if is_coloured { (Style::new().bold(), Style::new().dimmed(), blue) } else { Default::default() };
    Page { out, width: width.max(INDENT + 40), heading, dim, bar }.report(report)
}

impl Page<'_> {
    fn report(&mut self, report: &Report<'_>) -> io::Result<()> {
        self.summary(report)?;
        self.entries(report)?;
        self.codes(report)?;
        self.others(report)?;
        self.unseen(report)
    }

    fn summary(&mut self, report: &Report<'_>) -> io::Result<()> {
        let counted = report.counted;
        let files = match counted.sources.len() {
            1 => "1 file".to_owned(),
            files => format!("{} files", HumanCount(files as u64)),
        };
        let messages = match report.total {
            0 => "No messages".to_owned(),
            1 => "1 message".to_owned(),
            total => format!("{} messages", HumanCount(total)),
        };
        let unknown = match report.unknown() {
            0 => String::new(),
            unknown => format!(", {} of them unknown", HumanCount(unknown)),
        };
        writeln!(self.out, "{messages} in {} from {files}{unknown}", DecimalBytes(counted.bytes))?;
        if !report.is_complete {
            writeln!(self.out, "Interrupted: not all was read.")?;
        }
        Ok(())
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
            self.places(report, count)?;
        }
        Ok(())
    }

    fn codes(&mut self, report: &Report<'_>) -> io::Result<()> {
        if report.codes.is_empty() {
            return Ok(());
        }
        self.heading("By code")?;
        let most = report.codes.iter().map(|(_, count)| *count).max().unwrap_or_default();
        report.codes.iter().try_for_each(|(code, count)| self.row(report, *count, most, code))
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
        if report.unseen.is_empty() {
            return Ok(());
        }
        self.heading("Not found")?;
        let ids: Vec<&str> = report.unseen.iter().map(|entry| entry.id()).collect();
        for line in wrapped(&ids.join(", "), self.width) {
            writeln!(self.out, "{}", Visible(&line))?;
        }
        Ok(())
    }

    fn heading(&mut self, text: &str) -> io::Result<()> {
        let heading = self.heading;
        writeln!(self.out, "\n{heading}{text}{heading:#}")
    }

    /// A count, its share, its bar, and what was counted.
    fn row(&mut self, report: &Report<'_>, count: u64, most: u64, text: &str) -> io::Result<()> {
        let (bar, heading) = (self.bar, self.heading);
        let length = usize::try_from((count * BAR as u64).div_ceil(most.max(1))).unwrap_or(BAR);
        let (full, empty) = ("█".repeat(length), " ".repeat(BAR - length.min(BAR)));
        let number = HumanCount(count).to_string();
        let share = report.share(count);
        write!(self.out, "{number:>12}  {share:>5.1}%  {bar}{full}{bar:#}{empty}  ")?;
        let lines = wrapped(&Visible(text).to_string(), self.width - INDENT);
        for (index, line) in lines.iter().enumerate() {
            let indent = if index == 0 { 0 } else { INDENT };
            writeln!(self.out, "{:indent$}{heading}{line}{heading:#}", "")?;
        }
        Ok(())
    }

    fn places(&mut self, report: &Report<'_>, count: &Count) -> io::Result<()> {
        self.more("First", &report.place(count.first.as_ref()))?;
        if count.last == count.first { Ok(()) } else { self.more("Last", &report.place(count.last.as_ref())) }
    }

    /// A line below a row.
    fn more(&mut self, label: &str, text: &str) -> io::Result<()> {
        let dim = self.dim;
        for (index, line) in wrapped(&Visible(text).to_string(), self.width - INDENT - 9).iter().enumerate() {
            let label = if index == 0 { label } else { "" };
            writeln!(self.out, "{:INDENT$}{dim}{label:<7}{dim:#}  {line}", "")?;
        }
        Ok(())
    }
}

/// A text in lines of so many characters at the most, but for words that are longer.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
