//! Parts of sources, each for one thread.

use std::fs;

use crate::sources::Source;

/// The lines of a source that begin in a part of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Job {
    pub(crate) source: usize,
    pub(crate) from: u64,
    pub(crate) to: u64,
    /// How long the source was at first; nothing for what has no length.
    pub(crate) size: Option<u64>,
}

impl Job {
    /// The parts of a source.
    pub(crate) fn of(number: usize, source: &Source, part: u64) -> Vec<Self> {
        let size = match source {
            Source::Input => None,
            // What has no length by its own account may be endless.
            Source::File(path) => {
                fs::metadata(path).ok().filter(|file| file.is_file() && file.len() > 0).map(|file| file.len())
            }
        };
        let job = |from, to| Self { source: number, from, to, size };
        match size {
            Some(size) => (0..size.div_ceil(part))
                .map(|at| job(at * part, at.saturating_add(1).saturating_mul(part).min(size)))
                .collect(),
            None => vec![job(0, u64::MAX)],
        }
    }

    /// The first part as the whole of its source; nothing for the others.
    pub(crate) fn whole(self) -> Option<Self> {
        (self.from == 0).then(|| Self { to: self.size.unwrap_or(u64::MAX), ..self })
    }
}
