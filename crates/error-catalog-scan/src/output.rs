//! The output of annotated lines.

use std::io::{self, IoSlice, Write};

use crate::message::Message;

/// An output, with insertions. Bytes without insertions are written without a copy.
pub(crate) struct Output<'o, A> {
    out: &'o mut dyn Write,
    /// Writes the annotation of a message.
    annotation: A,
    /// The concatenated insertions.
    added: Vec<u8>,
    /// The insertions into the bytes that are written next.
    insertions: Vec<Insertion>,
    /// True if the last line has no end yet.
    is_open: bool,
}

/// A piece of [`Output::added`].
struct Insertion {
    /// The index in the bytes that are written next.
    at: usize,
    /// The end of the piece, which begins where the previous one ends.
    end: usize,
}

impl<'o, A> Output<'o, A> {
    pub(crate) fn new(out: &'o mut dyn Write, annotation: A) -> Self {
        Self { out, annotation, added: Vec::new(), insertions: Vec::new(), is_open: false }
    }

    /// Ends the last line of the previous source.
    pub(crate) fn separate(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.is_open) { self.out.write_all(b"\n") } else { Ok(()) }
    }

    /// Writes bytes with their insertions.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.is_open = bytes.last().map_or(self.is_open, |last| *last != b'\n');
        let mut slices = Vec::with_capacity(2 * self.insertions.len() + 1);
        let (mut written, mut inserted) = (0, 0);
        for Insertion { at, end } in self.insertions.drain(..) {
            slices.push(IoSlice::new(bytes.get(written..at).unwrap_or_default()));
            slices.push(IoSlice::new(self.added.get(inserted..end).unwrap_or_default()));
            (written, inserted) = (at, end);
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
    /// Adds a member with the annotations of messages, at an index of the bytes that are written next.
    pub(crate) fn add<'m>(&mut self, member: &[u8], messages: impl Iterator<Item = Message<'m>>, at: usize) {
        for part in [b",\"", member, b"\":"] {
            self.added.extend(part);
        }
        for (number, message) in messages.enumerate() {
            self.added.push(if number == 0 { b'[' } else { b',' });
            (self.annotation)(&message, &mut self.added);
        }
        self.added.push(b']');
        self.insertions.push(Insertion { at, end: self.added.len() });
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
