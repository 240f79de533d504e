//! An enum in a function, in a module, and written by another macro.

#![deny(warnings)]

mod module {
    pub mod deeper {
        #[error_catalog::catalog("catalogs/printer.yaml")]
        pub enum PrinterError {}
    }
}

macro_rules! errors {
    ($name:ident, $path:literal) => {
        #[error_catalog::catalog($path)]
        pub enum $name {}
    };
}

errors!(Written, "catalogs/printer.yaml");

#[test]
fn works() {
    #[error_catalog::catalog("catalogs/retired.yaml")]
    enum PrinterError {}

    assert_eq!(PrinterError::COUNT, module::deeper::PrinterError::COUNT);
    assert_eq!(Written::PaperJam7.id(), PrinterError::PaperJam7.id());
}
