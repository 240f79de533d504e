//! Answers and entries for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use telephony_errors::{Detail, Entry, SipResponse, TelephonyError};

use crate::answer::{Answer, GUESS, MatchMethod};
use crate::recognized::{
    Explanation, code_and_phrase, description, detail_title, explanation, is_after_failure, missing_meaning,
    title,
};
use crate::render::{Prepared, Render};
use crate::sip::Sip;
use crate::visible::Visible;

/// Plain text, with or without colors.
pub(crate) struct Human {
    styles: Styles,
    blocks: Prepared<Vec<u8>>,
}

/// The styles of an answer; all are equal without colors.
#[derive(Clone, Copy, Default)]
struct Styles {
    message: Style,
    label: Style,
    warning: Style,
}

impl Human {
    /// Creates the format of a terminal, or of another output.
    pub(crate) fn new(is_colored: bool) -> Self {
        let styles = if is_colored { Styles::colored() } else { Styles::default() };
        Self { styles, blocks: Prepared::new() }
    }
}

impl Render for Human {
    fn answer(&self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let styles = self.styles;
        let Some(how) = answer.how else { return styles.unknown(answer, out) };
        if how == MatchMethod::Recognized {
            return self.recognized(answer, out);
        }
        if let Some(response) = answer.response {
            styles.response(response, out)?;
            if answer.entries.is_empty() {
                return styles.field("Matched", how.sentence(), out);
            }
            out.write_all(b"\n")?;
        }
        if matches!(how, MatchMethod::Code | MatchMethod::CodeInMessage) {
            styles.of_code(answer, out)?;
        }
        for (index, entry) in answer.entries.iter().enumerate() {
            if index > 0 {
                out.write_all(b"\n")?;
            }
            self.entry(*entry, out)?;
            for (name, value) in &answer.captures {
                styles.field("Value", &format!("{name} = {}", answer.redacted(value)), out)?;
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

    fn detail(&self, detail: Detail, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{0}{1}{0:#}", self.styles.message, Visible(&detail_title(detail)))?;
        self.styles.detail(detail, out)
    }

    fn list(&self, entries: &[TelephonyError], out: &mut dyn Write) -> io::Result<()> {
        self.styles.lines(entries, "", out)
    }

    fn between(&self) -> &'static str {
        "\n"
    }
}

impl Human {
    /// Writes the explanation and the form of each code.
    fn recognized(&self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let (styles, all) = (self.styles, &answer.recognized);
        for (index, one) in all.iter().enumerate() {
            if index > 0 {
                out.write_all(b"\n")?;
            }
            let explanation = explanation(one);
            if !matches!(explanation, Explanation::Entry(_)) {
                writeln!(out, "{0}{1}{0:#}", styles.message, Visible(&title(one)))?;
            }
            match explanation {
                _ if is_after_failure(one, all) => {}
                Explanation::Entry(entry) => self.entry(entry, out)?,
                Explanation::Detail(detail) => styles.detail(detail, out)?,
                Explanation::Response(response) => styles.fields(response, None, out)?,
                Explanation::Cause(cause) => styles.fields(cause, None, out)?,
                Explanation::OfClass(_) | Explanation::Unlisted => {}
            }
            if let Some(missing_meaning) = missing_meaning(one) {
                styles.field("Meaning", &missing_meaning, out)?;
            }
            styles.field(
                "Matched",
                &format!("{}: {}", description(one), answer.redacted(&code_and_phrase(one))),
                out,
            )?;
        }
        Ok(())
    }
}

impl Styles {
    /// Returns the styles of a terminal with colors.
    const fn colored() -> Self {
        let warning = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));
        Self { message: Style::new().bold(), label: Style::new().dimmed(), warning }
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

    /// Writes the fields of an entry of any catalog. An error of the page also has its SIP response.
    fn fields(self, entry: impl Entry, sip: Option<Sip>, out: &mut dyn Write) -> io::Result<()> {
        self.field("Meaning", entry.meaning(), out)?;
        self.field("Fix", entry.fix(), out)?;
        for fact in entry.facts() {
            self.field("Fact", &fact.to_string(), out)?;
        }
        if let Some(basis) = entry.basis() {
            self.field("Basis", basis, out)?;
        }
        if let Some(sip) = sip {
            self.field("SIP", &sip.sentence(), out)?;
        }
        self.field("Page", &entry.address().to_string(), out)
    }

    /// Writes the fields of a detail.
    fn detail(self, detail: Detail, out: &mut dyn Write) -> io::Result<()> {
        match detail {
            Detail::FreeSwitch(cause) => self.fields(cause, None, out),
            Detail::Stir(error) => self.fields(error, None, out),
            Detail::Telnyx(code) => self.fields(code, None, out),
            Detail::Twilio(error) => self.fields(error, None, out),
            _ => Ok(()),
        }
    }

    /// Writes a registered response, if no entry has the code.
    fn response(self, response: SipResponse, out: &mut dyn Write) -> io::Result<()> {
        let Self { message, .. } = self;
        writeln!(out, "{message}SIP {}{message:#}", Visible(response.message()))?;
        self.fields(response, None, out)
    }

    fn field(self, name: &str, value: &str, out: &mut dyn Write) -> io::Result<()> {
        let Self { label, .. } = self;
        writeln!(out, "  {label}{name:<7}{label:#}  {}", Visible(value))
    }

    /// Writes the heading above the entries of a code.
    fn of_code(self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Some(entry) = answer.entries.first() else { return Ok(()) };
        let Self { warning, .. } = self;
        if answer.how == Some(MatchMethod::CodeInMessage) {
            writeln!(out, "{warning}Unknown message:{warning:#} {}", Visible(&answer.redacted(answer.text)))?;
        }
        let code = Visible(entry.code());
        match answer.entries.len() {
            1 => writeln!(out, "One error has the code {code}:\n"),
            many => writeln!(out, "{many} errors have the code {code}:\n"),
        }
    }

    fn unknown(self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Self { warning, .. } = self;
        let redacted = answer.redacted(answer.text);
        let (text, cut) = (Visible(&redacted), if answer.is_cut { "…" } else { "" });
        match answer.line {
            Some(line) => writeln!(out, "{warning}Not found, line {line}:{warning:#} {text}{cut}")?,
            None => writeln!(out, "{warning}Not found:{warning:#} {text}{cut}")?,
        }
        if answer.guesses.is_empty() {
            return match answer.line {
                Some(_) => Ok(()),
                None => writeln!(out, "\n`telephony-errors explain --help` lists what can be explained."),
            };
        }
        writeln!(out, "\nPerhaps:")?;
        for guess in &answer.guesses {
            out.write_all(b"\n")?;
            self.entry(*guess, out)?;
            self.field("Matched", GUESS, out)?;
        }
        Ok(())
    }
}

fn retired(entry: TelephonyError) -> &'static str {
    if entry.is_retired() { " (retired)" } else { "" }
}
