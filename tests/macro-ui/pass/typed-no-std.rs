//! Typed errors need no `std`, no prelude and no allocator, and do not collide with names of the user.

#![no_std]
#![no_implicit_prelude]
#![deny(warnings)]

// A program needs its start and its end from `std`; nothing else takes a name from it.
extern crate std;

#[allow(non_camel_case_types, dead_code)]
mod names {
    struct Option;
    struct Result;
    struct str;
    struct usize;

    pub const ENTRY_0: () = ();
    pub const USES: () = ();

    #[::error_catalog::catalog("catalogs/parameters.yaml")]
    pub enum Reply {}

    #[::core::prelude::v1::derive(::core::fmt::Debug, ::error_catalog::CatalogError)]
    #[entry(of = Reply)]
    pub enum Some {
        #[entry(LidIsOpen2)]
        None,
        #[entry(TrayHoldsSheets7)]
        Ok { sheets: ::core::primitive::u32, tray: ::core::primitive::u8 },
    }

    #[::core::prelude::v1::derive(::core::fmt::Debug, ::error_catalog::CatalogError)]
    #[entry(of = Reply)]
    pub enum Own<'log> {
        #[entry(LidIsOpen2)]
        From {
            #[entry]
            entry: Reply,
            #[entry(default)]
            text: ::core::primitive::u8,
        },
        Error(#[from] ::core::fmt::Error),
        #[entry(other)]
        Default(&'log ::core::primitive::str),
    }
}

fn main() {
    let found = <names::Some as ::core::convert::TryFrom<&::core::primitive::str>>::try_from("E7: Tray 2 holds 30 sheets");
    ::core::assert!(::core::matches!(found, ::core::result::Result::Ok(names::Some::Ok { sheets: 30, tray: 2 })));
    let own = <names::Own<'_> as ::core::convert::From<::core::fmt::Error>>::from(::core::fmt::Error);
    ::core::assert!(::core::matches!(own.entry(), ::core::option::Option::None));
}
