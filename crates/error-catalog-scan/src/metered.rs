//! Counts the bytes of a stream, and detects compression by its first bytes.

use std::io::{self, Cursor, Read};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use crate::budget::Budget;
use crate::packed::{Packing, SIGNATURE_LENGTH};

/// A stream whose bytes are counted.
pub(crate) struct Metered<'m, R> {
    pub(crate) input: R,
    pub(crate) bytes_read: &'m AtomicU64,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.input.read(into)?;
        self.bytes_read.fetch_add(length as u64, Relaxed);
        Ok(length)
    }
}

/// Decompresses a stream, if it is compressed. Also returns whether it is.
///
/// # Errors
///
/// The stream cannot be read, or has an unsupported encoding.
pub(crate) fn unpacked<'r>(
    input: impl Read + 'r,
    bytes_read: &'r AtomicU64,
    windows: &'r Budget,
) -> io::Result<(Box<dyn Read + 'r>, bool)> {
    let mut input = Metered { input, bytes_read };
    let (start, length) = start_of(&mut input)?;
    let packing = start.get(..length).and_then(Packing::of);
    let input = Cursor::new(start).take(length as u64).chain(input);
    Ok(match packing {
        Some(packing) => (packing.unpack(input, windows)?, true),
        None => (Box::new(input), false),
    })
}

/// Reads the first bytes of a stream, and returns their number. Stops after a line end, which only text has there, so
/// that a growing log is not waited for.
pub(crate) fn start_of(input: &mut impl Read) -> io::Result<([u8; SIGNATURE_LENGTH], usize)> {
    let mut start = [0; SIGNATURE_LENGTH];
    let mut length = 0;
    while !start.contains(&b'\n')
        && let Some(free) = start.get_mut(length..).filter(|free| !free.is_empty())
    {
        match input.read(free) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok((start, length))
}
