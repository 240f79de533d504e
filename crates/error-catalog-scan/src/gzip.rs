//! Decompresses gzip: a sequence of members.

use std::io::{self, BufRead, ErrorKind, Read};

use flate2::bufread::GzDecoder;

use crate::damage::{damaged, ends_too_soon, followed};

/// The first byte of a member.
const FIRST: u8 = 0x1F;

/// A gzip stream, decompressed. Zeros after a member are padding.
#[derive(Debug)]
pub(crate) struct GzipMembers<R> {
    /// `None` after the last member.
    member: Option<GzDecoder<R>>,
}

impl<R: BufRead> GzipMembers<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { member: Some(GzDecoder::new(input)) }
    }

    /// Starts the next member.
    fn next(&mut self) -> io::Result<()> {
        let Some(mut input) = self.member.take().map(GzDecoder::into_inner) else { return Ok(()) };
        loop {
            let after = input.fill_buf()?;
            let padding = after.iter().take_while(|byte| **byte == 0).count();
            match after.get(padding) {
                Some(&FIRST) => {
                    input.consume(padding);
                    self.member = Some(GzDecoder::new(input));
                    return Ok(());
                }
                Some(_) => return Err(followed()),
                None if padding == 0 => return Ok(()),
                None => input.consume(padding),
            }
        }
    }
}

impl<R: BufRead> Read for GzipMembers<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while let Some(member) = &mut self.member {
            match member.read(into) {
                Ok(0) if !into.is_empty() => self.next()?,
                Ok(read) => return Ok(read),
                Err(error) => return Err(user_error(error)),
            }
        }
        Ok(0)
    }
}

/// Replaces an error about details of the format by an error for users.
fn user_error(error: io::Error) -> io::Error {
    match error.kind() {
        ErrorKind::UnexpectedEof => ends_too_soon(),
        ErrorKind::InvalidInput | ErrorKind::InvalidData => damaged(),
        _ => error,
    }
}
