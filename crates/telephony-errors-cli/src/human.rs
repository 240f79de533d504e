//! Answers and entries for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use telephony_errors::TelephonyError;

use crate::answer::{Answer, How};
use crate::visible::Visible;

/// How parts of an answer look; without colours they all look alike.
#[derive(Clone, Copy, Default)]
pub(crate) struct Styles {
    message: Style,
    label: Style,
    trouble: Style,
}

impl Styles {
    /// Those of a terminal with colours.
    pub(crate) const fn coloured() -> Self {
        let trouble = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));
        Self { message: Style::new().bold(), label: Style::new().dimmed(), trouble }
    }

    /// Writes an answer.
    pub(crate) fn answer(self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        match answer.how {
            None => return self.unknown(answer, out),
            Some(How::Code | How::CodeInMessage) => self.of_code(answer, out)?,
            Some(_) => {}
        }
        for (index, entry) in answer.entries.iter().enumerate() {
            if index > 0 {
                out.write_all(b"\n")?;
            }
            self.entry(*entry, out)?;
            for (name, value) in answer.captures.iter() {
                self.field("Value", &format_args!("{} = {}", Visible(name), Visible(value)), out)?;
            }
            if let Some(how) = answer.how {
                self.field("Matched", &how.sentence(), out)?;
            }
            self.field("Page", &Visible(&entry.address().to_string()), out)?;
        }
        Ok(())
    }

    /// Writes entries in full.
    pub(crate) fn entries(self, entries: &[TelephonyError], out: &mut dyn Write) -> io::Result<()> {
        for (index, entry) in entries.iter().enumerate() {
            if index > 0 {
                out.write_all(b"\n")?;
            }
            self.entry(*entry, out)?;
            self.field("Page", &Visible(&entry.address().to_string()), out)?;
        }
        Ok(())
    }

    /// Writes entries, each as a line.
    pub(crate) fn lines(self, entries: &[TelephonyError], out: &mut dyn Write) -> io::Result<()> {
        let width = entries.iter().map(|entry| entry.id().chars().count()).max().unwrap_or_default();
        for entry in entries {
            self.line(*entry, width, out)?;
        }
        Ok(())
    }

    fn line(self, entry: TelephonyError, width: usize, out: &mut dyn Write) -> io::Result<()> {
        let Self { message, label, .. } = self;
        let (id, text) = (Visible(entry.id()), Visible(entry.message()));
        let pad = width.saturating_sub(entry.id().chars().count());
        writeln!(out, "{label}{id}{label:#}{:pad$}  {message}{text}{message:#}{}", "", retired(entry))
    }

    fn entry(self, entry: TelephonyError, out: &mut dyn Write) -> io::Result<()> {
        let Self { message, .. } = self;
        writeln!(out, "{message}{}{message:#}{}", Visible(entry.message()), retired(entry))?;
        self.field("Meaning", &Visible(entry.meaning()), out)?;
        self.field("Fix", &Visible(entry.fix()), out)
    }

    fn field(self, name: &str, value: &dyn std::fmt::Display, out: &mut dyn Write) -> io::Result<()> {
        let Self { label, .. } = self;
        writeln!(out, "  {label}{name:<7}{label:#}  {value}")
    }

    /// What is said before the entries of a code, of which each may be the one.
    fn of_code(self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Some(entry) = answer.entries.first() else { return Ok(()) };
        let Self { trouble, .. } = self;
        if answer.how == Some(How::CodeInMessage) {
            writeln!(out, "{trouble}No such message:{trouble:#} {}", Visible(answer.text))?;
        }
        let code = Visible(entry.code());
        match answer.entries.len() {
            1 => writeln!(out, "One error has the code {code}:\n"),
            many => writeln!(out, "{many} errors have the code {code}:\n"),
        }
    }

    fn unknown(self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Self { trouble, .. } = self;
        let (text, cut) = (Visible(answer.text), if answer.is_cut { "…" } else { "" });
        writeln!(out, "{trouble}Not found:{trouble:#} {text}{cut}")?;
        if answer.guesses.is_empty() {
            return Ok(());
        }
        writeln!(out, "\nPerhaps you mean (these are guesses):")?;
        let width = answer.guesses.iter().map(|entry| entry.id().chars().count()).max().unwrap_or_default();
        for entry in &answer.guesses {
            out.write_all(b"  ")?;
            self.line(*entry, width, out)?;
        }
        Ok(())
    }
}

fn retired(entry: TelephonyError) -> &'static str {
    if entry.is_retired() { " (does not happen any more)" } else { "" }
}
