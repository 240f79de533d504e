//! Where an entry's page is.

use core::fmt;

use error_catalog_match::Places;

/// The address of an entry's page: on the site that the catalog names, or else the path of the generated page.
///
/// It is put together as it is shown, without allocation.
///
/// ```
/// use error_catalog::catalog;
///
/// #[catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// let address = PrinterError::LidIsOpenE2.address();
/// assert_eq!(address.to_string(), "docs/printer/e2-lid-is-open.md");
/// assert!(!address.is_on_site());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    base: &'static str,
    id: &'static str,
    end: &'static str,
    is_on_site: bool,
}

impl Address {
    /// Whether it leads to a site, or else to a file of the project that generates the pages.
    pub const fn is_on_site(self) -> bool {
        self.is_on_site
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        [self.base, self.id, self.end].into_iter().try_for_each(|part| f.write_str(part))
    }
}

/// What the addresses of a catalog's entries share.
#[derive(Clone, Copy, Debug)]
pub struct Addresses {
    /// What stands before the ids.
    pub base: &'static str,
    /// What stands behind them.
    pub end: &'static str,
    /// What stands behind the ids of `apart`.
    pub end_apart: &'static str,
    /// The entries whose ids alone would be names of other files, in the order of the enum.
    pub apart: Places<'static>,
    /// Whether `base` is on a site.
    pub is_on_site: bool,
}

impl Addresses {
    /// The address of the entry at that place, which has that id.
    pub(crate) const fn of(&self, entry: usize, id: &'static str) -> Address {
        let end = if self.apart.holds(entry) { self.end_apart } else { self.end };
        Address { base: self.base, id, end, is_on_site: self.is_on_site }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString as _;

    use error_catalog_match::Places;

    use super::Addresses;

    #[test]
    fn names_that_are_taken_are_kept_apart() {
        let addresses = Addresses {
            base: "https://docs.example.com/printer/",
            end: "",
            end_apart: "_",
            apart: Places(&[1, 0, 0, 0, 4, 0, 0, 0]),
            is_on_site: true,
        };
        let shown = |(entry, id)| addresses.of(entry, id).to_string();
        let all = [(0, "e1"), (1, "con"), (3, "e3"), (4, "index")].map(shown);
        let base = addresses.base;
        assert_eq!(all, ["e1", "con_", "e3", "index_"].map(|name| std::format!("{base}{name}")));
        assert!(addresses.of(0, "e1").is_on_site());
    }
}
