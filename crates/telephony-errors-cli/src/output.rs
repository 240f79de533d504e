//! Standard output, in the selected format.

use std::io::{self, BufWriter, Write};

use anstream::{AutoStream, ColorChoice};
use telephony_errors::{Detail, TelephonyError};

use crate::answer::Answer;
use crate::arguments::Format;
use crate::human::Human;
use crate::json::Json;
use crate::markdown::Markdown;
use crate::render::Render;

/// The size of the output buffer.
const BUFFER: usize = 64 * 1024;

/// Standard output, in a format.
pub(crate) struct Output {
    out: BufWriter<Box<dyn Write>>,
    render: Box<dyn Render>,
    format: Format,
    is_empty: bool,
}

impl Output {
    /// Creates the output, with colors if it is a terminal and `NO_COLOR` is not set.
    pub(crate) fn new(format: Format) -> Self {
        let (out, is_colored) = stdout(format == Format::Human);
        let render: Box<dyn Render> = match format {
            Format::Human => Box::new(Human::new(is_colored)),
            Format::Json => Box::new(Json::new()),
            Format::Markdown => Box::new(Markdown::new()),
        };
        Self { out, render, format, is_empty: true }
    }

    /// Writes an answer.
    pub(crate) fn answer(&mut self, answer: &Answer<'_>) -> io::Result<()> {
        if !std::mem::take(&mut self.is_empty) {
            self.out.write_all(self.render.between().as_bytes())?;
        }
        self.render.answer(answer, &mut self.out)
    }

    /// Writes the number of lines without messages.
    pub(crate) fn others(&mut self, lines: u64) -> io::Result<()> {
        if !std::mem::take(&mut self.is_empty) {
            self.out.write_all(self.render.between().as_bytes())?;
        }
        match (self.format, lines) {
            (Format::Json, _) => writeln!(self.out, "{{\"lines_without_message\":{lines}}}"),
            (_, 1) => writeln!(self.out, "1 line has no known message."),
            _ => writeln!(self.out, "{lines} lines have no known message."),
        }
    }

    /// Writes entries, each in a line or a row.
    pub(crate) fn list(&mut self, entries: &[TelephonyError]) -> io::Result<()> {
        if entries.is_empty() { self.nothing() } else { self.render.list(entries, &mut self.out) }
    }

    /// Writes the error of another catalog and entries, in full.
    pub(crate) fn found(&mut self, detail: Option<Detail>, entries: &[TelephonyError]) -> io::Result<()> {
        if let Some(detail) = detail {
            self.render.detail(detail, &mut self.out)?;
            if !entries.is_empty() {
                self.out.write_all(self.render.between().as_bytes())?;
            }
        } else if entries.is_empty() {
            return self.nothing();
        }
        self.render.entries(entries, &mut self.out)
    }

    /// Reports an empty result, except in JSON.
    fn nothing(&mut self) -> io::Result<()> {
        if self.format == Format::Json { Ok(()) } else { writeln!(self.out, "Nothing found.") }
    }

    /// Flushes the buffer.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Returns buffered standard output, and whether it takes colors.
pub(crate) fn stdout(is_human: bool) -> (BufWriter<Box<dyn Write>>, bool) {
    let stdout = io::stdout();
    let is_colored = is_human && AutoStream::choice(&stdout) != ColorChoice::Never;
    // Output without colors needs no stripping.
    let out: Box<dyn Write> = if is_colored {
        Box::new(AutoStream::new(stdout, ColorChoice::Always).lock())
    } else {
        Box::new(stdout.lock())
    };
    (BufWriter::with_capacity(BUFFER, out), is_colored)
}
