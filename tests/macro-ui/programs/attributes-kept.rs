//! Attributes, documentation and visibility are the author's; repeated derives are merged.

#![deny(warnings, missing_docs)]

mod inner {
    /// Documented here.
    #[error_catalog::catalog("catalogs/printer.yaml")]
    #[derive(Debug, Clone, serde::Serialize)]
    #[non_exhaustive]
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(u8)]
    pub(super) enum PrinterError {}

    impl PrinterError {
        /// An item of the author's own: what the macro writes takes no such name.
        pub(super) fn record(self) -> u8 {
            self as u8
        }
    }
}

use inner::PrinterError;

fn is_serialize<T: serde::Serialize>(_: T) {}

#[test]
fn works() {
    is_serialize(PrinterError::PaperJam7);
    assert_eq!((size_of::<PrinterError>(), PrinterError::LidIsOpen2.record()), (1, 1));
}
