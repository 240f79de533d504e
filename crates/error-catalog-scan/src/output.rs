//! Where annotated lines go.

use std::io::{self, IoSlice, Write};

use crate::message::Message;

/// Where lines go, and what is to be added to them. What nothing is added to is written as it was read, without a copy.
pub(crate) struct Output<'o, A> {
    out: &'o mut dyn Write,
    /// Writes what is said of a message.
    annotation: A,
    /// What is added, one after the other.
    added: Vec<u8>,
    /// Where each goes among the bytes that are written next, and where it ends in `added`.
    places: Vec<(usize, usize)>,
    /// Whether a line was begun and not ended.
    is_open: bool,
}

impl<'o, A> Output<'o, A> {
    pub(crate) fn new(out: &'o mut dyn Write, annotation: A) -> Self {
        Self { out, annotation, added: Vec::new(), places: Vec::new(), is_open: false }
    }

    /// Ends the line that the source before has left open.
    pub(crate) fn separate(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.is_open) { self.out.write_all(b"\n") } else { Ok(()) }
    }

    /// Writes these bytes with all that was added to them.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.is_open = bytes.last().map_or(self.is_open, |last| *last != b'\n');
        let mut slices = Vec::with_capacity(2 * self.places.len() + 1);
        let (mut written, mut told) = (0, 0);
        for (at, end) in self.places.drain(..) {
            slices.push(IoSlice::new(bytes.get(written..at).unwrap_or_default()));
            slices.push(IoSlice::new(self.added.get(told..end).unwrap_or_default()));
            (written, told) = (at, end);
        }
        slices.push(IoSlice::new(bytes.get(written..).unwrap_or_default()));
        let result = write_all(self.out, &mut slices);
        self.added.clear();
        result
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl<A: FnMut(&Message<'_>, &mut Vec<u8>)> Output<'_, A> {
    /// Adds a member with what is said of some messages, at that place among the bytes that are written next.
    pub(crate) fn add<'m>(&mut self, member: &[u8], messages: impl Iterator<Item = Message<'m>>, at: usize) {
        for part in [b",\"", member, b"\":"] {
            self.added.extend(part);
        }
        for (number, message) in messages.enumerate() {
            self.added.push(if number == 0 { b'[' } else { b',' });
            (self.annotation)(&message, &mut self.added);
        }
        self.added.push(b']');
        self.places.push((at, self.added.len()));
    }
}

/// Writes all slices.
fn write_all(out: &mut dyn Write, mut slices: &mut [IoSlice<'_>]) -> io::Result<()> {
    IoSlice::advance_slices(&mut slices, 0);
    while !slices.is_empty() {
        match out.write_vectored(slices) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => IoSlice::advance_slices(&mut slices, written),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
