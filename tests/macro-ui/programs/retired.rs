//! Code of the macro and of derives does not warn of a retired entry.

#![deny(warnings)]

#[error_catalog::catalog("catalogs/retired.yaml")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PrinterError {}

#[test]
fn works() {
    assert_eq!(PrinterError::COUNT, 2);
    let old = PrinterError::from_id("3-ribbon-is-torn");
    assert_eq!(old.map(|error| error.message()), Some("E3: Ribbon is torn"));
}
