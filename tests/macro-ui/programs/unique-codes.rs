//! Unique codes are the discriminants.

#![deny(warnings)]

use error_catalog::{Entry, UnknownCode};

#[error_catalog::catalog("catalogs/unique.yaml")]
enum Reply {}

#[error_catalog::catalog("catalogs/unique-far-apart.yaml")]
enum FarApart {}

fn check<E>(code: fn(E) -> u16)
where
    E: Entry + TryFrom<u16, Error = UnknownCode>,
    u16: From<E>,
{
    assert_eq!(E::ALL.len(), 3);
    for entry in E::ALL {
        assert_eq!(E::from_id(entry.id()), Some(*entry));
        assert_eq!(E::try_from(code(*entry)), Ok(*entry));
        assert_eq!(E::lookup(entry.message()).and_then(|found| found.entry()), Some(*entry));
        assert_eq!(Some(i64::from(u16::from(*entry))), entry.code_number());
    }
    for code in [0, 99, 101, 488, u16::MAX] {
        assert_eq!(E::try_from(code), Err(UnknownCode));
    }
}

#[test]
fn works() {
    const TRYING: Option<Reply> = Reply::from_code(100);
    assert_eq!(TRYING, Some(Reply::Trying100));
    assert_eq!((Reply::Busy486 as u16, Reply::Trying100 as u16), (486, 100));
    assert_eq!(FarApart::StillBusy60000 as u16, 60000);
    assert_eq!(Reply::with_code(487), [Reply::StillBusy487]);
    assert!(Reply::Trying100 < Reply::Busy486);
    check::<Reply>(Reply::code);
    check::<FarApart>(FarApart::code);
}
