//! The entries with the nearest messages, for people who mistyped a message.

use core::array;
use core::iter::{Flatten, FusedIterator};

/// An entry with a message near a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Near<E> {
    /// The entry.
    pub entry: E,
    /// The number of characters to insert, delete or replace, after normalization, until the text is the message with
    /// any values.
    pub distance: u32,
}

/// The entries with the nearest messages, at most `N`, nearest first.
///
/// ```
/// #[error_catalog::catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// let near = PrinterError::nearest::<2>("E2: Lid is opne").next().ok_or("no entries")?;
/// assert_eq!((near.entry, near.distance), (PrinterError::LidIsOpenE2, 2));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Nearest<E, const N: usize>(Flatten<array::IntoIter<Option<Near<E>>, N>>);

impl<E, const N: usize> Nearest<E, N> {
    pub(crate) fn new(nearest: [Option<Near<E>>; N]) -> Self {
        Self(nearest.into_iter().flatten())
    }
}

impl<E, const N: usize> Iterator for Nearest<E, N> {
    type Item = Near<E>;

    fn next(&mut self) -> Option<Near<E>> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<E, const N: usize> FusedIterator for Nearest<E, N> {}
