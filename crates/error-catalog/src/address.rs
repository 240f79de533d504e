//! The address of an entry's page.

use core::fmt;

use error_catalog_match::internal::{PackedU32s, PercentEncoded};

/// The address of an entry's page: on the site of the catalog, or without a site the path of the generated page.
///
/// `Display` writes it without allocation.
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
    /// Returns whether the address is on a site, not a file of the project that generates the pages.
    #[must_use]
    pub const fn is_on_site(self) -> bool {
        self.is_on_site
    }

    /// Returns the address if it is on a site: a URL.
    #[must_use]
    pub const fn on_site(self) -> Option<Self> {
        if self.is_on_site { Some(self) } else { None }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base)?;
        if self.is_on_site {
            PercentEncoded(self.id).fmt(f)?;
        } else {
            f.write_str(self.id)?;
        }
        f.write_str(self.end)
    }
}

/// The parts that the addresses of a catalog's entries share.
#[derive(Clone, Copy, Debug)]
pub struct Addresses {
    /// The text before the id.
    pub base: &'static str,
    /// The text after the id.
    pub end: &'static str,
    /// The text after the ids of `reserved`.
    pub reserved_end: &'static str,
    /// The entries with ids that are names of other files, in the order of the enum.
    pub reserved: PackedU32s<'static>,
    /// True if `base` is on a site.
    pub is_on_site: bool,
}

impl Addresses {
    /// Returns the address of the entry at an index and with an id.
    pub(crate) const fn of(&self, entry: usize, id: &'static str) -> Address {
        let end = if self.reserved.contains(entry) { self.reserved_end } else { self.end };
        Address { base: self.base, id, end, is_on_site: self.is_on_site }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString as _;

    use error_catalog_match::internal::PackedU32s;

    use super::Addresses;

    #[test]
    fn reserved_names_have_another_end() {
        let addresses = Addresses {
            base: "https://docs.example.com/printer/",
            end: "",
            reserved_end: "_",
            reserved: PackedU32s(&[1, 0, 0, 0, 4, 0, 0, 0]),
            is_on_site: true,
        };
        let address = |(entry, id)| addresses.of(entry, id).to_string();
        let all = [(0, "e1"), (1, "con"), (3, "größe"), (4, "index")].map(address);
        let base = addresses.base;
        assert_eq!(all, ["e1", "con_", "gr%C3%B6%C3%9Fe", "index_"].map(|name| std::format!("{base}{name}")));
        assert!(addresses.of(0, "e1").is_on_site());
    }
}
