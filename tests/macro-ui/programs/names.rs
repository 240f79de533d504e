//! Ids that look like keywords, begin with a digit, or are no ASCII.

#![deny(warnings)]

use error_catalog::Entry;

/// Errors.
#[error_catalog::catalog("catalogs/names.yaml")]
pub enum Odd {}

/// The fate of a page.
#[error_catalog::catalog("../pages/works/names.yaml")]
pub enum Page {}

#[test]
fn works() {
    let all = [Odd::Self_, Odd::E2_3, Odd::Type9_9_9, Odd::Überhitzt4, Odd::ALL_, Odd::Code, Odd::Err];
    assert_eq!(<Odd as Entry>::ALL, all);
    assert_eq!(format!("{:?}", Odd::Überhitzt4), "Überhitzt4");
    let all = [
        Page::ConA1,
        Page::NulA2,
        Page::IndexA3,
        Page::Com1A4,
        Page::Self_,
        Page::E3CupsAtOnceA5,
        Page::MatchType,
        Page::E1A6,
        Page::E007A7,
        Page::MatchA8,
        Page::All,
    ];
    assert_eq!(Page::ALL, all);
    assert_eq!(Page::from_id("007"), Some(Page::E007A7));
}
