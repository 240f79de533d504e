//! What is shown, in the format that was asked for.

use std::io::{self, BufWriter, Write};

use anstream::{AutoStream, ColorChoice};
use telephony_errors::TelephonyError;

use crate::answer::Answer;
use crate::arguments::Format;
use crate::human::Styles;
use crate::{json, markdown};

/// How much is kept before it is written.
const BUFFER: usize = 64 * 1024;

/// Standard output, in a format.
pub(crate) struct Output {
    out: BufWriter<Box<dyn Write>>,
    format: Format,
    styles: Styles,
    is_empty: bool,
}

impl Output {
    /// Standard output; with colours where it is a terminal and `NO_COLOR` does not forbid them.
    pub(crate) fn new(format: Format) -> Self {
        let stdout = io::stdout();
        let is_coloured = AutoStream::choice(&stdout) != ColorChoice::Never;
        // What writes no colours has nothing to strip.
        let (out, styles): (Box<dyn Write>, Styles) = if is_coloured && format == Format::Human {
            (Box::new(AutoStream::new(stdout, ColorChoice::Always).lock()), Styles::coloured())
        } else {
            (Box::new(stdout.lock()), Styles::default())
        };
        Self { out: BufWriter::with_capacity(BUFFER, out), format, styles, is_empty: true }
    }

    /// Writes an answer; those of people stand apart.
    pub(crate) fn answer(&mut self, answer: &Answer<'_>) -> io::Result<()> {
        let Self { out, format, styles, .. } = self;
        if *format != Format::Json && !std::mem::take(&mut self.is_empty) {
            out.write_all(b"\n")?;
        }
        match format {
            Format::Human => styles.answer(answer, out),
            Format::Json => json::answer(answer, out),
            Format::Markdown => markdown::answer(answer, out),
        }
    }

    /// Writes entries, each in a line or a row.
    pub(crate) fn list(&mut self, entries: &[TelephonyError]) -> io::Result<()> {
        let Self { out, format, styles, .. } = self;
        match format {
            Format::Human | Format::Markdown if entries.is_empty() => nothing(out),
            Format::Human => styles.lines(entries, out),
            Format::Json => json::entries(entries, out),
            Format::Markdown => markdown::table(entries, out),
        }
    }

    /// Writes entries in full.
    pub(crate) fn entries(&mut self, entries: &[TelephonyError]) -> io::Result<()> {
        let Self { out, format, styles, .. } = self;
        match format {
            Format::Human | Format::Markdown if entries.is_empty() => nothing(out),
            Format::Human => styles.entries(entries, out),
            Format::Json => json::entries(entries, out),
            Format::Markdown => markdown::entries(entries, out),
        }
    }

    /// Sends on whatever was kept.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Says to people that there is nothing to show; programs see it.
fn nothing(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "Nothing found.")
}
