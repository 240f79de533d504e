//! Error messages about compressed data, in terms that need no knowledge of the format.

use std::io;

/// Reports a stream that ends inside of compressed data.
pub(crate) fn ends_too_soon() -> io::Error {
    io::Error::other("the compressed data ends too soon: it was cut off or is still being written")
}

/// Reports a stream that fails a consistency check.
pub(crate) fn damaged() -> io::Error {
    io::Error::other("the compressed data is damaged")
}

/// Reports other data after compressed data.
pub(crate) fn followed() -> io::Error {
    io::Error::other("other data follows the compressed data and was not read")
}
