//! Decompresses Zstandard: a sequence of frames.

use std::error::Error;
use std::io::{self, BufRead, ErrorKind, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use crate::budget::{Budget, Grant};
use crate::damage::{damaged, ends_too_soon, followed};

/// The largest sum of the windows of all frames that are read at once, and the largest window of a frame. This is the
/// default limit of `zstd`.
pub(crate) const WINDOWS: u64 = 128 * 1024 * 1024;

/// Decode one block at a time.
const ONE: BlockDecodingStrategy = BlockDecodingStrategy::UptoBlocks(1);

/// An empty last block, and a checksum.
const LAST: [u8; 7] = [1, 0, 0, 0, 0, 0, 0];

/// A Zstandard stream, decompressed. The decoder holds back the window that later blocks may refer to.
pub(crate) struct Frames<'b, R> {
    input: R,
    decoder: FrameDecoder,
    windows: &'b Budget,
    /// The memory that the decoder may use.
    grant: Option<Grant<'b>>,
    is_in_frame: bool,
    /// The number of bytes that were read from the frame.
    length: u64,
    /// The error that ends the stream, after the bytes that the decoder holds.
    error: Option<io::Error>,
}

impl<'b, R: BufRead> Frames<'b, R> {
    pub(crate) fn new(input: R, windows: &'b Budget) -> Self {
        let (decoder, grant) = (FrameDecoder::new(), None);
        Self { input, decoder, windows, grant, is_in_frame: false, length: 0, error: None }
    }

    /// Reads the header of the next frame, and waits for the memory of its window.
    fn read_header(&mut self) -> Result<(), FrameDecoderError> {
        self.decoder.set_max_window_size(self.grant.as_ref().map_or(0, |grant| grant.bytes));
        let mut header = Recorded { input: &mut self.input, bytes: Vec::new() };
        match self.decoder.init(&mut header) {
            Err(FrameDecoderError::WindowSizeTooBig { requested, .. }) if requested <= WINDOWS => {
                self.decoder = FrameDecoder::new();
                self.decoder.set_max_window_size(WINDOWS);
                self.grant = None;
                // The decoder allocates powers of two.
                self.grant = self.windows.wait_for(requested.next_power_of_two());
                if self.grant.is_none() {
                    // The scan is stopped, so this error is not reported.
                    return Err(FrameDecoderError::NotYetInitialized);
                }
                self.decoder.init(header.bytes.as_slice())?;
                // The second initialization allocates all memory at once, so an old and a new buffer never coexist.
                self.decoder.init(header.bytes.as_slice())
            }
            result => result,
        }
    }

    /// Begins the next frame, or skips it if it has no content.
    fn begin(&mut self) -> io::Result<()> {
        match self.read_header() {
            Ok(()) => (self.is_in_frame, self.length) = (true, 0),
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length, ..
            })) => {
                let skipped = io::copy(&mut (&mut self.input).take(length.into()), &mut io::sink())?;
                if skipped < length.into() {
                    return Err(ends_too_soon());
                }
            }
            Err(error) => return Err(user_error(&error)),
        }
        Ok(())
    }

    /// Decodes a block. On an error, an empty last block ends the frame after the previous block, so that the decoder
    /// releases the bytes that it holds.
    fn decode(&mut self) {
        if let Err(error) = self.decoder.decode_blocks(&mut self.input, ONE) {
            let ended = self.decoder.is_finished() || self.decoder.decode_blocks(&LAST[..], ONE).is_ok();
            self.is_in_frame = ended;
            self.error = Some(user_error(&error));
        }
    }

    fn end(&mut self) -> io::Result<()> {
        self.is_in_frame = false;
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        let declared = self.decoder.get_checksum_from_data();
        let is_intact = declared.is_none() || declared == self.decoder.get_calculated_checksum();
        // The size of a header without a size is zero.
        let is_whole = [0, self.length].contains(&self.decoder.content_size());
        if is_intact && is_whole { Ok(()) } else { Err(damaged()) }
    }
}

impl<R: BufRead> Read for Frames<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.is_in_frame {
                if let Some(error) = self.error.take() {
                    return Err(error);
                }
                if self.input.fill_buf()?.is_empty() {
                    return Ok(0);
                }
                self.begin()?;
            } else if self.decoder.can_collect() > 0 || into.is_empty() {
                let read = self.decoder.read(into)?;
                self.length += read as u64;
                return Ok(read);
            } else if self.decoder.is_finished() {
                self.end()?;
            } else {
                self.decode();
            }
        }
    }
}

/// A stream whose bytes are recorded.
struct Recorded<R> {
    input: R,
    bytes: Vec<u8>,
}

impl<R: Read> Read for Recorded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(into)?;
        self.bytes.extend(into.iter().take(read));
        Ok(read)
    }
}

/// Replaces an error about details of the format by an error for users.
fn user_error(error: &FrameDecoderError) -> io::Error {
    match error {
        FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::BadMagicNumber(_)) => {
            return followed();
        }
        FrameDecoderError::WindowSizeTooBig { .. } => {
            return io::Error::other("decompression takes more than 128 MiB of memory: unpack it first");
        }
        FrameDecoderError::DictNotProvided { .. } => {
            return io::Error::other(
                "it was compressed with a dictionary, which is not supported: unpack it first",
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

#[cfg(test)]
mod tests {
    use std::io::Read as _;
    use std::sync::mpsc::{RecvTimeoutError, channel};
    use std::thread;
    use std::time::Duration;

    use super::{Frames, WINDOWS};
    use crate::budget::Budget;

    /// A frame with a window of 128 MiB and an uncompressed text.
    const FRAME: &[u8] = b"\x28\xB5\x2F\xFD\0\x88\x21\0\0text";

    #[test]
    fn frames_that_are_read_at_once_have_one_limit_of_memory() {
        let windows = Budget::new(WINDOWS);
        let mut first = Frames::new(FRAME, &windows);
        assert_eq!(first.read(&mut [0]).unwrap(), 1);
        let (done, is_done) = channel();
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut text = String::new();
                Frames::new(FRAME, &windows).read_to_string(&mut text).unwrap();
                done.send(text).unwrap();
            });
            let early = is_done.recv_timeout(Duration::from_millis(200));
            drop(first);
            assert_eq!(early, Err(RecvTimeoutError::Timeout));
            let text = is_done.recv_timeout(Duration::from_secs(60)).expect("memory is free again");
            assert_eq!(text, "text");
        });
    }

    #[test]
    fn a_frame_that_waits_for_memory_can_be_stopped() {
        let windows = Budget::new(WINDOWS);
        let mut first = Frames::new(FRAME, &windows);
        assert_eq!(first.read(&mut [0]).unwrap(), 1);
        let (done, is_done) = channel();
        thread::scope(|scope| {
            let windows = &windows;
            scope.spawn(move || done.send(Frames::new(FRAME, windows).read(&mut [0]).is_err()).unwrap());
            let early = is_done.recv_timeout(Duration::from_millis(200));
            windows.close();
            assert_eq!(early, Err(RecvTimeoutError::Timeout));
            assert!(is_done.recv_timeout(Duration::from_secs(60)).expect("the wait is over"));
        });
        assert!(Frames::new(FRAME, &windows).read(&mut [0]).is_err());
    }
}
