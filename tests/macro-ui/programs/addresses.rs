//! An entry's page is on the site that the catalog names, or else a file; an id that names another file is kept apart.

#![deny(warnings)]

/// Errors with a site.
#[error_catalog::catalog("catalogs/on-a-site.yaml")]
pub enum OnASite {}

/// Errors without one.
#[error_catalog::catalog("../pages/works/names.yaml")]
pub enum InFiles {}

const JAM: error_catalog::Address = OnASite::PaperJam7.address();

#[test]
fn works() {
    assert!(JAM.is_on_site());
    assert_eq!(JAM.to_string(), "https://docs.example.com/errors/printer/7-paper-jam");
    assert_eq!(JAM.on_site(), OnASite::PaperJam7.url());
    assert!(InFiles::ALL.iter().all(|entry| entry.url().is_none()));
    assert_eq!(OnASite::Index2.address().to_string(), "https://docs.example.com/errors/printer/index_");
    for file in InFiles::ALL.iter().map(|entry| entry.address().to_string()) {
        assert!(file.starts_with("names/") && file.ends_with(".md") && !file.ends_with("/con.md"), "{file}");
    }
}
