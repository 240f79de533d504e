//! Facts become enums next to the enum of the catalog, with its visibility, for any values and names in scope.

#![deny(warnings, missing_docs)]

/// Everything in one module.
pub mod errors {
    /// Errors.
    #[error_catalog::catalog("catalogs/facts.yaml")]
    pub enum Jam {}
}

mod inner {
    // The names of the module do not affect the macro.
    #[allow(dead_code)]
    struct Some;

    #[error_catalog::catalog("catalogs/facts.yaml")]
    pub(super) enum Private {}
}

use errors::{AfterHours, Jam, Retry};

const HOURS: Option<AfterHours> = Jam::PaperJam7.after_hours();

#[test]
fn works() {
    assert_eq!((HOURS, Jam::PaperJam7.retry()), (Some(AfterHours::_5Minutes), Some(Retry::Some)));
    assert_eq!(AfterHours::ALL, [AfterHours::None, AfterHours::_5Minutes, AfterHours::Self_]);
    assert_eq!(AfterHours::Self_.as_str(), "self");
    assert_eq!(inner::Private::PaperJam7.retry(), Some(inner::Retry::Some));
}
