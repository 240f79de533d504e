//! Typed errors that another macro writes, in a function, with other names for the crate and for the catalog's enum.

#![deny(warnings)]

mod other {
    pub mod errors {
        use error_catalog as ours;
        pub use ours::CatalogError as Typed;

        #[ours::catalog("catalogs/parameters.yaml", crate = ours)]
        pub enum PrinterError {}
    }
}

macro_rules! typed {
    ($of:ty, $name:ident { $($variant:ident($entry:ident) { $($field:ident: $type:ty),* })* } $other:ident) => {
        #[derive(Debug, PartialEq, other::errors::Typed)]
        #[entry(of = $of)]
        enum $name {
            $(#[entry($entry)] $variant { $($field: $type),* },)*
            #[entry(other)]
            $other(Box<str>),
        }
    };
}

typed!(other::errors::PrinterError, Failure { Tray(TrayHoldsSheets7) { sheets: u32, tray: u8 } Open(LidIsOpen2) {} } Other);

macro_rules! borrowed {
    ($name:ident<$life:lifetime>, $type:ty, $other:ty) => {
        #[derive(Debug, PartialEq, other::errors::Typed)]
        #[entry(of = crate::other::errors::PrinterError)]
        enum $name<$life> {
            #[entry(OutOfType9)]
            Out { r#type: $type },
            #[entry(other)]
            Other($other),
        }
    };
}

borrowed!(Borrowed<'log>, &'log str, &'log str);

macro_rules! whole {
    ($name:ident of $of:path) => {
        #[derive(Debug, other::errors::Typed)]
        #[entry(of = $of)]
        enum $name {
            #[entry(TrayHoldsSheets7)]
            Tray { tray: u8, sheets: u32 },
        }
    };
}

fn main() {
    type Catalog = other::errors::PrinterError;
    whole!(Known of Catalog);

    assert_eq!(Failure::from("E7: Tray 2 holds 30 sheets"), Failure::Tray { sheets: 30, tray: 2 });
    assert_eq!(Failure::from("E2: Lid is open"), Failure::Open {});
    assert_eq!(Failure::from("E2").to_string(), "E2");
    assert_eq!(Borrowed::from("E9: {braces} Out of A4"), Borrowed::Out { r#type: "A4" });
    assert_eq!(Borrowed::from("E9"), Borrowed::Other("E9"));
    let known = Known::try_from("E7: Tray 2 holds 30 sheets");
    assert_eq!(known.map(|known| (known.to_string(), known.entry())), Ok(("E7: Tray 2 holds 30 sheets".to_owned(), Catalog::TrayHoldsSheets7)));
}
