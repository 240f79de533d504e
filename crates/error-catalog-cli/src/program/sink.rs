//! The only writer to a terminal: it escapes control characters of pages, paths and arguments.

use std::io::{self, Write};

use crate::visible::safe_for_terminal;
use anstream::AutoStream;
use anstream::stream::RawStream;

/// A writer that escapes control characters, except for styles. If the reader of a pipe closes it, the remaining output
/// is dropped. The exit status does not change.
pub(crate) struct Sink<S: RawStream>(AutoStream<S>);

impl<S: RawStream + anstream::stream::AsLockedWrite> Sink<S> {
    /// Wraps a stream; styles are written only if it is a terminal, or the environment asks for them.
    pub(crate) fn new(stream: S) -> Self {
        Self(AutoStream::auto(stream))
    }
}

impl<S: RawStream + anstream::stream::AsLockedWrite> Write for Sink<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Renderers write whole texts.
        let text = String::from_utf8_lossy(bytes);
        unless_closed(self.0.write_all(safe_for_terminal(&text).as_bytes()))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        unless_closed(self.0.flush())
    }
}

fn unless_closed(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}
