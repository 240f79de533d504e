//! Reads whole files. A pipe or an endless file in the place of a file does not block a run.

use std::fs::{self, File, FileType};
use std::io::{self, Read as _};
use std::path::Path;

/// The maximum size of a file: several times the JSON of 100,000 entries.
const MAX_BYTES: u64 = 256 << 20;

/// Reads a file that is regular and not too large.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe waits for its writer, so the kind is checked first.
    let metadata = fs::metadata(path)?;
    let kind = metadata.file_type();
    if kind.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !kind.is_file() {
        let message = format!("expected a regular file, found {}", name(kind));
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    // With room for the whole file, and for seeing its end, it is read at once.
    let room = metadata.len().min(MAX_BYTES) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(room).unwrap_or(0));
    File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let message = format!("expected at most {} MiB, found more", MAX_BYTES >> 20);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}

#[cfg(unix)]
fn name(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt as _;

    if kind.is_fifo() {
        "a pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn name(_: FileType) -> &'static str {
    "another kind"
}
