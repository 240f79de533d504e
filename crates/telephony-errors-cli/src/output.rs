//! Standard output, in the format that was asked for.

use std::io::{self, BufWriter, Write};

use anstream::{AutoStream, ColorChoice};
use telephony_errors::TelephonyError;

use crate::answer::Answer;
use crate::arguments::Format;
use crate::human::Human;
use crate::json::Json;
use crate::markdown::Markdown;
use crate::show::Show;

/// How much is kept before it is written.
const BUFFER: usize = 64 * 1024;

/// Standard output, in a format.
pub(crate) struct Output {
    out: BufWriter<Box<dyn Write>>,
    show: Box<dyn Show>,
    format: Format,
    is_empty: bool,
}

impl Output {
    /// Standard output; with colours where it is a terminal and `NO_COLOR` does not forbid them.
    pub(crate) fn new(format: Format) -> Self {
        let (out, is_coloured) = stdout(format == Format::Human);
        let show: Box<dyn Show> = match format {
            Format::Human => Box::new(Human::new(is_coloured)),
            Format::Json => Box::new(Json::new()),
            Format::Markdown => Box::new(Markdown::new()),
        };
        Self { out, show, format, is_empty: true }
    }

    /// Writes an answer.
    pub(crate) fn answer(&mut self, answer: &Answer<'_>) -> io::Result<()> {
        if !std::mem::take(&mut self.is_empty) {
            self.out.write_all(self.show.between().as_bytes())?;
        }
        self.show.answer(answer, &mut self.out)
    }

    /// Writes entries, each in a line or a row.
    pub(crate) fn list(&mut self, entries: &[TelephonyError]) -> io::Result<()> {
        if entries.is_empty() { self.nothing() } else { self.show.list(entries, &mut self.out) }
    }

    /// Writes entries in full.
    pub(crate) fn entries(&mut self, entries: &[TelephonyError]) -> io::Result<()> {
        if entries.is_empty() { self.nothing() } else { self.show.entries(entries, &mut self.out) }
    }

    /// Says to people that there is nothing to show; programs see it.
    fn nothing(&mut self) -> io::Result<()> {
        if self.format == Format::Json { Ok(()) } else { writeln!(self.out, "Nothing found.") }
    }

    /// Sends on whatever was kept.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Standard output, kept until there is much of it; and whether it takes colours, where any are to be shown.
pub(crate) fn stdout(is_human: bool) -> (BufWriter<Box<dyn Write>>, bool) {
    let stdout = io::stdout();
    let is_coloured = is_human && AutoStream::choice(&stdout) != ColorChoice::Never;
    // What writes no colours has nothing to strip.
    let out: Box<dyn Write> = if is_coloured {
        Box::new(AutoStream::new(stdout, ColorChoice::Always).lock())
    } else {
        Box::new(stdout.lock())
    };
    (BufWriter::with_capacity(BUFFER, out), is_coloured)
}
