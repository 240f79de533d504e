//! Ids that look like keywords, begin with a digit, or are no ASCII; facts are left to later.

#![deny(warnings)]

use error_catalog::Entry;

/// Errors.
#[error_catalog::catalog("catalogs/names.yaml")]
pub enum Odd {}

fn main() {
    let all = [Odd::Self_, Odd::E2_3, Odd::Type9_9_9, Odd::Überhitzt4, Odd::ALL_, Odd::Code, Odd::Err];
    assert_eq!(<Odd as Entry>::ALL, all);
    assert_eq!(format!("{:?}", Odd::Überhitzt4), "Überhitzt4");
}
