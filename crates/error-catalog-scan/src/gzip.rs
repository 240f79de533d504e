//! The members of a gzip stream, one behind the other.

use std::io::{self, BufRead, ErrorKind, Read};

use flate2::bufread::GzDecoder;

use crate::damage::{damaged, ends_too_soon, followed};

/// With which byte a member begins.
const FIRST: u8 = 0x1F;

/// A gzip stream as it was. Zeros behind a member are padding.
#[derive(Debug)]
pub(crate) struct Members<R> {
    /// Nothing behind the last.
    member: Option<GzDecoder<R>>,
}

impl<R: BufRead> Members<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { member: Some(GzDecoder::new(input)) }
    }

    /// The member behind the one that has ended.
    fn next(&mut self) -> io::Result<()> {
        let Some(mut input) = self.member.take().map(GzDecoder::into_inner) else { return Ok(()) };
        loop {
            let behind = input.fill_buf()?;
            let padding = behind.iter().take_while(|byte| **byte == 0).count();
            match behind.get(padding) {
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

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while let Some(member) = &mut self.member {
            match member.read(into) {
                Ok(0) if !into.is_empty() => self.next()?,
                Ok(read) => return Ok(read),
                Err(error) => return Err(explained(error)),
            }
        }
        Ok(0)
    }
}

/// What is wrong, for those who know nothing of the format.
fn explained(error: io::Error) -> io::Error {
    match error.kind() {
        ErrorKind::UnexpectedEof => ends_too_soon(),
        ErrorKind::InvalidInput | ErrorKind::InvalidData => damaged(),
        _ => error,
    }
}
