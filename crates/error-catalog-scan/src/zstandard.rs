//! The frames of a Zstandard stream, one behind the other.

use std::error::Error;
use std::io::{self, BufRead, ErrorKind, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use crate::damage::{damaged, ends_too_soon, followed};

/// How far a frame may refer back: as far as `zstd` itself allows unless it is told otherwise.
const WINDOW: u64 = 128 * 1024 * 1024;

/// One block at a time.
const ONE: BlockDecodingStrategy = BlockDecodingStrategy::UptoBlocks(1);

/// An empty block, the last of its frame, and a checksum.
const LAST: [u8; 7] = [1, 0, 0, 0, 0, 0, 0];

/// A Zstandard stream as it was. The decoder holds back as much of a frame as what follows may refer to.
pub(crate) struct Frames<R> {
    input: R,
    decoder: FrameDecoder,
    is_in_frame: bool,
    /// Why the stream cannot be read further than what the decoder holds.
    trouble: Option<io::Error>,
}

impl<R: BufRead> Frames<R> {
    pub(crate) fn new(input: R) -> Self {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(WINDOW);
        Self { input, decoder, is_in_frame: false, trouble: None }
    }

    /// Begins the next frame, or skips it where it holds nothing to be read.
    fn begin(&mut self) -> io::Result<()> {
        match self.decoder.init(&mut self.input) {
            Ok(()) => self.is_in_frame = true,
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length, ..
            })) => {
                let skipped = io::copy(&mut (&mut self.input).take(length.into()), &mut io::sink())?;
                if skipped < length.into() {
                    return Err(ends_too_soon());
                }
            }
            Err(error) => return Err(explained(&error)),
        }
        Ok(())
    }

    /// Decodes a block. Where that fails, the frame is ended behind the one before, so that the decoder gives out what it
    /// holds.
    fn decode(&mut self) {
        if let Err(error) = self.decoder.decode_blocks(&mut self.input, ONE) {
            let ended = self.decoder.is_finished() || self.decoder.decode_blocks(&LAST[..], ONE).is_ok();
            self.is_in_frame = ended;
            self.trouble = Some(explained(&error));
        }
    }

    fn end(&mut self) -> io::Result<()> {
        self.is_in_frame = false;
        if let Some(trouble) = self.trouble.take() {
            return Err(trouble);
        }
        let written = self.decoder.get_checksum_from_data();
        let is_whole = written.is_none() || written == self.decoder.get_calculated_checksum();
        if is_whole { Ok(()) } else { Err(damaged()) }
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.is_in_frame {
                if let Some(trouble) = self.trouble.take() {
                    return Err(trouble);
                }
                if self.input.fill_buf()?.is_empty() {
                    return Ok(0);
                }
                self.begin()?;
            } else if self.decoder.can_collect() > 0 || into.is_empty() {
                return self.decoder.read(into);
            } else if self.decoder.is_finished() {
                self.end()?;
            } else {
                self.decode();
            }
        }
    }
}

/// What is wrong, for those who know nothing of the format.
fn explained(error: &FrameDecoderError) -> io::Error {
    match error {
        FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::BadMagicNumber(_)) => {
            return followed();
        }
        FrameDecoderError::WindowSizeTooBig { .. } => {
            return io::Error::other("it takes more than 128 MiB of memory to unpack: unpack it first");
        }
        FrameDecoderError::DictNotProvided { .. } => {
            return io::Error::other(
                "it was compressed with a dictionary, which is not read: unpack it first",
            );
        }
        _ => {}
    }
    let causes = std::iter::successors(error.source(), |cause| (*cause).source());
    match causes.filter_map(|cause| cause.downcast_ref::<io::Error>()).last() {
        Some(error) if error.kind() == ErrorKind::UnexpectedEof => ends_too_soon(),
        Some(error) if error.raw_os_error().is_some() => io::Error::new(error.kind(), error.to_string()),
        _ => damaged(),
    }
}
