//! The interface to a recognizer of codes that are not messages of the catalog.

use std::fmt::Debug;

/// Recognizes codes of other programs in records, for [`Counter::recognize`](crate::Counter::recognize).
///
/// ```
/// use error_catalog_scan::{RecordCode, Recognizer};
///
/// /// Reads the status of print jobs: `status=7`.
/// #[derive(Debug)]
/// struct Status;
///
/// impl Recognizer for Status {
///     fn candidate(&self, bytes: &[u8]) -> Option<usize> {
///         bytes.windows(7).position(|window| window == b"status=")
///     }
///
///     fn recognize<'t>(&self, record: &'t str) -> Option<RecordCode<'t>> {
///         let (_, value) = record.split_once("status=")?;
///         let digits = value.split(|char: char| !char.is_ascii_digit()).next()?;
///         Some(RecordCode { code: digits.parse().ok()?, text: None })
///     }
///
///     fn reads_column(&self, name: &str) -> bool {
///         name == "status"
///     }
/// }
/// ```
pub trait Recognizer: Debug + Send + Sync {
    /// Returns the index of the first byte from which a code may be recognized, or `None` if the bytes hold no code.
    /// Only records around such bytes are recognized, so this search decides about the speed of a scan.
    fn candidate(&self, bytes: &[u8]) -> Option<usize>;

    /// Returns the code that counts for a record. A record of CSV with a line of column names is given as a JSON object
    /// of its cells, without empty cells. Its names have `_` instead of spaces.
    fn recognize<'t>(&self, record: &'t str) -> Option<RecordCode<'t>>;

    /// Returns whether a column of CSV with a name may hold a code. A file whose first line names such a column is CSV.
    fn reads_column(&self, name: &str) -> bool;
}

/// The code of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RecordCode<'t> {
    /// The number of the code, which the recognizer defines.
    pub code: u32,
    /// The text with the code, such as a phrase.
    pub text: Option<&'t str>,
}
