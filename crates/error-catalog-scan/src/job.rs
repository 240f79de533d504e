//! Parts of sources, each of which one thread reads.

use std::fs;
use std::io::{self, Read, Seek as _, Take};

use same_file::Handle;

use crate::source_error::grew;
use crate::sources::Source;

/// The lines that begin in a part of a source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Job {
    pub(crate) source: usize,
    pub(crate) from: u64,
    pub(crate) to: u64,
    /// The length of the source at the start; `None` for sources without a length.
    pub(crate) size: Option<u64>,
}

impl Job {
    /// Divides a source into parts.
    pub(crate) fn of(number: usize, source: &Source, part: u64) -> Vec<Self> {
        let size = match source {
            Source::Input => size_of_input(),
            Source::File(path) => {
                fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|file| file.len())
            }
        };
        let job = |from, to| Self { source: number, from, to, size };
        match (source, size) {
            (Source::File(_), Some(size)) => (0..size.div_ceil(part).max(1))
                .map(|at| job(at * part, at.saturating_add(1).saturating_mul(part).min(size)))
                .collect(),
            _ => vec![job(0, size.unwrap_or(u64::MAX))],
        }
    }

    /// Limits a source to its length at the start. The output of this program may be appended to it, without end.
    pub(crate) fn bounded<R: Read>(self, input: R) -> Take<R> {
        input.take(self.size.unwrap_or(u64::MAX))
    }

    /// Extends the first part to the whole source; `None` for other parts.
    pub(crate) fn whole(self) -> Option<Self> {
        (self.from == 0).then(|| Self { to: self.size.unwrap_or(u64::MAX), ..self })
    }
}

/// Returns how much of standard input remains, if it is a file.
fn size_of_input() -> Option<u64> {
    let input = Handle::stdin().ok()?;
    let mut file = input.as_file();
    let size = file.metadata().ok().filter(fs::Metadata::is_file)?.len();
    Some(size.saturating_sub(file.stream_position().ok()?))
}

/// Reports a source that has grown, once its initial length was read.
pub(crate) fn check_end(input: Take<impl Read>) -> io::Result<()> {
    let is_read = input.limit() == 0;
    let mut more = [0];
    if is_read && input.into_inner().read(&mut more)? > 0 { Err(grew()) } else { Ok(()) }
}
