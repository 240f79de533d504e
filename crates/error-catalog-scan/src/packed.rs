//! Recognizes compressed streams and wide encodings by their first bytes, and decompresses the supported ones.

use std::io::{self, BufReader, Read};

use crate::budget::Budget;
use crate::gzip::GzipMembers;
use crate::zstandard::Frames;

/// The number of first bytes that identify a stream.
pub(crate) const SIGNATURE_LENGTH: usize = 10;

/// The encoding of a stream that is not plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packing {
    Gzip,
    Zstandard,
    /// A compression without a decoder, by its name.
    Packed(&'static str),
    /// Text with two or four bytes per character, by its name.
    Wide(&'static str),
}

impl Packing {
    /// Returns the encoding of a stream with these first bytes, or `None` for text.
    pub(crate) const fn of(start: &[u8]) -> Option<Self> {
        Some(match start {
            [0x1F, 0x8B, ..] => Self::Gzip,
            [0x28, 0xB5, 0x2F, 0xFD, ..] | [0x50..=0x5F, 0x2A, 0x4D, 0x18, ..] => Self::Zstandard,
            [0xFD, b'7', b'z', b'X', b'Z', 0, ..] => Self::Packed("xz"),
            [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..]
            | [b'B', b'Z', b'h', b'1'..=b'9', 0x17, 0x72, 0x45, 0x38, 0x50, 0x90, ..] => {
                Self::Packed("bzip2")
            }
            [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] | [b'P', b'K', 7, 8, ..] => Self::Packed("zip"),
            [0x04, 0x22, 0x4D, 0x18, ..] | [0x02, 0x21, 0x4C, 0x18, ..] => Self::Packed("lz4"),
            [b'7', b'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => Self::Packed("7z"),
            [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Self::Wide("UTF-32"),
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Self::Wide("UTF-16"),
            _ => return None,
        })
    }

    /// Decompresses the stream.
    ///
    /// # Errors
    ///
    /// There is no decoder.
    pub(crate) fn unpack<'r>(
        self,
        input: impl Read + 'r,
        windows: &'r Budget,
    ) -> io::Result<Box<dyn Read + 'r>> {
        let input = BufReader::with_capacity(64 * 1024, input);
        match self {
            Self::Gzip => Ok(Box::new(GzipMembers::new(input))),
            Self::Zstandard => Ok(Box::new(Frames::new(input, windows))),
            Self::Packed(_) | Self::Wide(_) => Err(self.unreadable("is")),
        }
    }

    /// Creates an error about a stream that is, or holds, data in this encoding.
    pub(crate) fn unreadable(self, verb: &str) -> io::Error {
        let name = match self {
            Self::Gzip => "gzip",
            Self::Zstandard => "Zstandard",
            Self::Packed(name) => name,
            Self::Wide(name) => {
                return io::Error::other(format!(
                    "it {verb} text in {name}, which is not supported: convert it to UTF-8"
                ));
            }
        };
        io::Error::other(format!(
            "it {verb} data compressed with {name}, which is not supported: unpack it first"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::Packing;

    #[test]
    fn text_is_not_taken_for_something_else() {
        for text in [
            "",
            "B",
            "BZ",
            "BZh9 is a code",
            "BZh91AY&S",
            "PK",
            "PK 3 4",
            "P*M",
            "7z",
            "7zip said",
            "FD7zXZ",
            "(\u{b5}/",
        ] {
            assert_eq!(Packing::of(text.as_bytes()), None, "{text}");
        }
        assert_eq!(Packing::of(b"\xEF\xBB\xBFtext"), None);
    }
}
