//! A stream as it is read: how much of it was, and how it begins.

use std::io::{self, Cursor, Read};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use crate::budget::Budget;
use crate::packed::{Packing, TELLING};

/// A stream whose bytes are counted.
pub(crate) struct Metered<'m, R> {
    pub(crate) input: R,
    pub(crate) read: &'m AtomicU64,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(into)?;
        self.read.fetch_add(read as u64, Relaxed);
        Ok(read)
    }
}

/// A stream as it was before it was compressed, if it was; and whether.
///
/// # Errors
///
/// It cannot be read, or is neither text nor anything that can be unpacked.
pub(crate) fn unpacked<'r>(
    input: impl Read + 'r,
    read: &'r AtomicU64,
    windows: &'r Budget,
) -> io::Result<(Box<dyn Read + 'r>, bool)> {
    let mut input = Metered { input, read };
    let (start, length) = start_of(&mut input)?;
    let packing = start.get(..length).and_then(Packing::of);
    let input = Cursor::new(start).take(length as u64).chain(input);
    Ok(match packing {
        Some(packing) => (packing.unpack(input, windows)?, true),
        None => (Box::new(input), false),
    })
}

/// The first bytes of a stream, and how many there are. None is waited for behind a line's end: it is text then.
pub(crate) fn start_of(input: &mut impl Read) -> io::Result<([u8; TELLING], usize)> {
    let mut start = [0; TELLING];
    let mut length = 0;
    while !start.contains(&b'\n')
        && let Some(free) = start.get_mut(length..).filter(|free| !free.is_empty())
    {
        match input.read(free) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok((start, length))
}
