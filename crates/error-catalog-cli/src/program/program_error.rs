//! The error of a program, which decides its exit status.

use std::{fmt, io};

use error_catalog_sync::InputError;

/// The reason why a program cannot run its command.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProgramError {
    /// The arguments do not fit the project, or a revision cannot be read.
    Input(InputError),
    /// A program or a file cannot be used, or the output cannot be written.
    Io(io::Error),
    /// The result of `diff` cannot be written. Its exit status 1 only means that a change is denied.
    Diff(io::Error),
}

impl ProgramError {
    /// Returns the exit status of the program: 1 or 2.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Io(_) => 1,
            Self::Input(_) | Self::Diff(_) => 2,
        }
    }
}

impl From<InputError> for ProgramError {
    fn from(error: InputError) -> Self {
        Self::Input(error)
    }
}

impl From<io::Error> for ProgramError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for ProgramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(error) => error.fmt(f),
            Self::Io(error) | Self::Diff(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ProgramError {}
