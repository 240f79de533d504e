//! Texts that are written in pieces, within the width and the precision that a formatter asks for.

use core::fmt::{self, Alignment, Formatter, Write};

/// Does for what `write` writes what [`Formatter::pad`] does for a text; `write` is called twice.
pub(crate) fn pad(f: &mut Formatter<'_>, write: impl Fn(&mut dyn Write) -> fmt::Result) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return write(f);
    }
    let mut length = Length(0);
    write(&mut length)?;
    let shown = f.precision().map_or(length.0, |most| length.0.min(most));
    let room = f.width().unwrap_or_default().saturating_sub(shown);
    let before = match f.align() {
        Some(Alignment::Right) => room,
        Some(Alignment::Center) => room / 2,
        Some(Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    write(&mut Start { of: f, left: shown })?;
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

/// Passes so many characters on, and no more.
struct Start<'w, 'f> {
    of: &'w mut Formatter<'f>,
    left: usize,
}

impl Write for Start<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.char_indices().nth(self.left).map_or(text.len(), |(at, _)| at);
        let start = text.get(..end).unwrap_or_default();
        self.left -= start.chars().count();
        self.of.write_str(start)
    }
}
