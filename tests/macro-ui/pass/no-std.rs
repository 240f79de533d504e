//! The macro needs no `std` and no prelude, and does not collide with names of the user.

#![no_std]
#![no_implicit_prelude]
#![deny(warnings)]

// A program needs its start and its end from `std`; nothing else takes a name from it.
extern crate std;

#[allow(non_camel_case_types, dead_code)]
mod names {
    struct Option;
    struct Result;
    struct Table;
    struct Record;
    struct u16;
    struct str;

    #[::error_catalog::catalog("catalogs/integers.yaml")]
    pub enum Reply {}

    pub mod taken {
        #[::error_catalog::catalog("catalogs/printer.yaml")]
        pub enum Column {}
    }
}

fn main() {
    ::core::assert_eq!(names::taken::Column::PaperJam7.code(), "7");
    ::core::assert_eq!(names::Reply::Busy486.code(), 486);
}
