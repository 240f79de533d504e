//! `error_catalog` under another name: in a module, in a sibling of the enum, and through the crate of another macro.

#![deny(warnings)]

mod other {
    pub mod errors {
        pub use error_catalog::*;
    }
}

#[other::errors::catalog("catalogs/printer.yaml", crate = crate::other::errors)]
pub enum PrinterError {}

mod inner {
    use error_catalog as ours;

    #[ours::catalog("catalogs/integers.yaml", crate = ours,)]
    pub enum Reply {}
}

macro_rules! errors {
    ($name:ident) => {
        #[$crate::other::errors::catalog("catalogs/printer.yaml", crate = $crate::other::errors)]
        pub enum $name {}
    };
}

errors!(Written);

fn main() {
    assert_eq!("E7: Paper jam".parse(), Ok(PrinterError::PaperJam7));
    assert_eq!(inner::Reply::with_code(486).len(), 2);
    assert_eq!(<Written as other::errors::Entry>::from_id("7-paper-jam"), Some(Written::PaperJam7));
}
