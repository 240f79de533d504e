//! What is wrong with compressed data, for those who know nothing of its format.

use std::io;

/// That a stream ends before what is compressed in it does.
pub(crate) fn ends_too_soon() -> io::Error {
    io::Error::other("what is compressed there ends too soon: it was cut off, or is still being written")
}

/// That a stream is not as it was written.
pub(crate) fn damaged() -> io::Error {
    io::Error::other("what is compressed there is damaged")
}

/// That something else follows what is compressed.
pub(crate) fn followed() -> io::Error {
    io::Error::other("what is compressed there is whole, but something else follows it, which was not read")
}
