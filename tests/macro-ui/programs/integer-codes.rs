//! Codes of a declared range are integers.

#![deny(warnings)]

use error_catalog::Entry;

#[error_catalog::catalog("catalogs/integers.yaml")]
enum Reply {}

#[error_catalog::catalog("catalogs/negative.yaml")]
enum Signed {}

fn number<E: for<'c> Entry<Code<'c> = u16>>(entry: E) -> u16 {
    entry.code()
}

#[test]
fn works() {
    const CODE: u16 = Reply::Busy486.code();
    assert_eq!((CODE, number(Reply::Trying100)), (486, 100));
    assert_eq!(Reply::Busy486.code_number(), Some(486));
    assert_eq!(Reply::with_code(486), [Reply::Busy486, Reply::StillBusy486]);
    assert_eq!(Reply::with_code(100), [Reply::Trying100]);
    assert_eq!(Reply::with_code(7), []);
    assert_eq!(Signed::ALL, [Signed::LowMinus32000, Signed::Zero0]);
    let code: i16 = Signed::ALL[0].code();
    assert_eq!(
        (code, Signed::with_code(-32000), Signed::with_code(0)),
        (-32000, &Signed::ALL[..1], &Signed::ALL[1..])
    );
}
