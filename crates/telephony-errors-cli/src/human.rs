//! Answers and entries for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use telephony_errors::{Entry, Recognised, SipResponse, TelephonyError};

use crate::answer::{Answer, How, facts};
use crate::recognised::{Explained, explained, head, said, sentence, silence};
use crate::show::{Prepared, Show};
use crate::sip::Sip;
use crate::visible::Visible;

/// Plain texts, with colours or without.
pub(crate) struct Human {
    styles: Styles,
    blocks: Prepared<Vec<u8>>,
}

/// How parts of an answer look; without colours they all look alike.
#[derive(Clone, Copy, Default)]
struct Styles {
    message: Style,
    label: Style,
    trouble: Style,
}

impl Human {
    /// The format for a terminal that has colours, or for anything else.
    pub(crate) fn new(is_coloured: bool) -> Self {
        let styles = if is_coloured { Styles::coloured() } else { Styles::default() };
        Self { styles, blocks: Prepared::new() }
    }
}

impl Show for Human {
    fn answer(&self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let styles = self.styles;
        let Some(how) = answer.how else { return styles.unknown(answer, out) };
        if matches!(how, How::Code | How::CodeInMessage) {
            styles.of_code(answer, out)?;
        }
        if how == How::Recognised {
            return self.recognised(&answer.recognised, out);
        }
        if let Some(response) = answer.response {
            styles.response(response, out)?;
            return styles.field("Matched", how.sentence(), out);
        }
        for (index, entry) in answer.entries.iter().enumerate() {
            if index > 0 {
                out.write_all(b"\n")?;
            }
            self.entry(*entry, out)?;
            for (name, value) in answer.captures.iter() {
                styles.field("Value", &format!("{name} = {value}"), out)?;
            }
            styles.field("Matched", how.sentence(), out)?;
        }
        Ok(())
    }

    fn entry(&self, entry: TelephonyError, out: &mut dyn Write) -> io::Result<()> {
        let block = self.blocks.of(entry, || {
            let mut block = Vec::new();
            // Writing to memory does not fail.
            let _ = self.styles.entry(entry, &mut block);
            block
        });
        out.write_all(block.map(Vec::as_slice).unwrap_or_default())
    }

    fn list(&self, entries: &[TelephonyError], out: &mut dyn Write) -> io::Result<()> {
        self.styles.lines(entries, "", out)
    }

    fn between(&self) -> &'static str {
        "\n"
    }
}

impl Human {
    /// Writes what explains each, and how each was written.
    fn recognised(&self, all: &[Recognised<'_>], out: &mut dyn Write) -> io::Result<()> {
        let styles = self.styles;
        for (index, one) in all.iter().enumerate() {
            if index > 0 {
                out.write_all(b"\n")?;
            }
            let explained = explained(one);
            if !matches!(explained, Explained::Entry(_)) {
                writeln!(out, "{0}{1}{0:#}", styles.message, Visible(&head(one)))?;
            }
            match explained {
                Explained::Entry(entry) => self.entry(entry, out)?,
                Explained::Response(response) => styles.fields(response, None, out)?,
                Explained::Cause(cause) => styles.fields(cause, None, out)?,
                Explained::OfClass(_) | Explained::Nothing => {}
            }
            if let Some(silence) = silence(one) {
                styles.field("Meaning", &silence, out)?;
            }
            styles.field("Matched", &format!("{}: {}", sentence(one), said(one)), out)?;
        }
        Ok(())
    }
}

impl Styles {
    /// Those of a terminal with colours.
    const fn coloured() -> Self {
        let trouble = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));
        Self { message: Style::new().bold(), label: Style::new().dimmed(), trouble }
    }

    /// Writes entries, each as a line that begins with `indent`.
    fn lines(self, entries: &[TelephonyError], indent: &str, out: &mut dyn Write) -> io::Result<()> {
        let width = entries.iter().map(|entry| entry.id().chars().count()).max().unwrap_or_default();
        entries.iter().try_for_each(|entry| {
            out.write_all(indent.as_bytes())?;
            self.line(*entry, width, out)
        })
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
        self.fields(entry, Sip::of(entry), out)
    }

    /// What is said of an entry of any catalog; and of its code in SIP, where it is one of the page's.
    fn fields(self, entry: impl Entry, sip: Option<Sip>, out: &mut dyn Write) -> io::Result<()> {
        self.field("Meaning", entry.meaning(), out)?;
        self.field("Fix", entry.fix(), out)?;
        if let Some(facts) = facts(entry) {
            self.field("Facts", &facts, out)?;
        }
        if let Some(basis) = entry.basis() {
            self.field("Basis", basis, out)?;
        }
        if let Some(sip) = sip {
            self.field("SIP", &sip.sentence(), out)?;
        }
        self.field("Page", &entry.address().to_string(), out)
    }

    /// What the standard says, where no entry has the code.
    fn response(self, response: SipResponse, out: &mut dyn Write) -> io::Result<()> {
        let Self { message, .. } = self;
        writeln!(out, "{message}SIP {}{message:#}", Visible(response.message()))?;
        self.fields(response, None, out)
    }

    fn field(self, name: &str, value: &str, out: &mut dyn Write) -> io::Result<()> {
        let Self { label, .. } = self;
        writeln!(out, "  {label}{name:<7}{label:#}  {}", Visible(value))
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
        match answer.line {
            Some(line) => writeln!(out, "{trouble}Not found, line {line}:{trouble:#} {text}{cut}")?,
            None => writeln!(out, "{trouble}Not found:{trouble:#} {text}{cut}")?,
        }
        if answer.guesses.is_empty() {
            return match answer.line {
                Some(_) => Ok(()),
                None => writeln!(out, "\n`telephony-errors explain --help` shows what is read."),
            };
        }
        writeln!(out, "\nPerhaps you mean (these are guesses):")?;
        self.lines(&answer.guesses, "  ", out)
    }
}

fn retired(entry: TelephonyError) -> &'static str {
    if entry.is_retired() { " (does not happen any more)" } else { "" }
}
