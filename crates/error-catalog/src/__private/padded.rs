//! Pads texts that are written in parts to the width and the precision of a formatter.

use core::fmt::{self, Alignment, Formatter, Write};

/// Pads the output of `write`, like [`Formatter::pad`] for a text; calls `write` twice.
pub(crate) fn pad(f: &mut Formatter<'_>, write: impl Fn(&mut dyn Write) -> fmt::Result) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return write(f);
    }
    let mut length = Length(0);
    write(&mut length)?;
    let length_in_field = f.precision().map_or(length.0, |most| length.0.min(most));
    let room = f.width().unwrap_or_default().saturating_sub(length_in_field);
    let before = match f.align() {
        Some(Alignment::Right) => room,
        Some(Alignment::Center) => room / 2,
        Some(Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    write(&mut Prefix { formatter: f, remaining: length_in_field })?;
    (before..room).try_for_each(|_| f.write_char(fill))
}

/// Counts characters.
struct Length(usize);

impl Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}

/// Writes the first `remaining` characters.
struct Prefix<'w, 'f> {
    formatter: &'w mut Formatter<'f>,
    remaining: usize,
}

impl Write for Prefix<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.char_indices().nth(self.remaining).map_or(text.len(), |(at, _)| at);
        let prefix = text.get(..end).unwrap_or_default();
        self.remaining -= prefix.chars().count();
        self.formatter.write_str(prefix)
    }
}
