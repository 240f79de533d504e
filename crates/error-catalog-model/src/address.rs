//! The pages of entries: their folder, their names and their addresses on the site.

use error_catalog_match::internal::PercentEncoded;

use crate::catalog::Catalog;

/// The start and the end of the addresses of a catalog's pages; the [`page_name`] is between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    /// `https://docs.example.com/errors/printer/`, percent-encoded, or without a site `docs/printer/`.
    pub base: String,
    /// Empty, or `.md` without a site.
    pub end: &'static str,
}

impl Catalog {
    /// Returns the addresses of the pages on the site, or without a site as files of the project.
    #[must_use]
    pub fn addresses(&self) -> Addresses {
        match self.url("") {
            Some(base) => Addresses { base, end: "" },
            None => Addresses { base: format!("{}/", pages_folder(&self.page)), end: ".md" },
        }
    }

    /// Returns the URL of the page with a [name](page_name): its [route](Self::route) on the site. `None` without a site.
    ///
    /// ```
    /// # use error_catalog_model::Catalog;
    /// let site = "site: \"https://docs.example.com\"\nslug: errors/printer\n";
    /// let yaml = format!("schema: error-catalog/1\npage: printer.md\n{site}entries: []\n");
    /// let catalog = Catalog::from_yaml(&yaml)?;
    /// assert_eq!(catalog.url("7-jam").as_deref(), Some("https://docs.example.com/errors/printer/7-jam"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn url(&self, name: &str) -> Option<String> {
        self.site.as_deref().map(|site| site.trim_end_matches('/').to_owned() + &self.route(name))
    }

    /// Returns the path of the page with a [name](page_name) on the site, percent-encoded: `/errors/printer/7-jam`.
    #[must_use]
    pub fn route(&self, name: &str) -> String {
        format!("/{}", PercentEncoded(&self.slug_of(name)))
    }

    /// Returns the slug of the page with a [name](page_name): `errors/printer/7-jam`.
    #[must_use]
    pub fn slug_of(&self, name: &str) -> String {
        let folder = pages_folder(&self.page);
        let stem = folder.rsplit('/').next().unwrap_or(folder);
        let slug = self.slug.as_deref().unwrap_or(stem).trim_matches('/');
        if slug.is_empty() { name.to_owned() } else { format!("{slug}/{name}") }
    }
}

/// Returns the folder of the entries' pages: the path of the page without its extension.
///
/// ```
/// # use error_catalog_model::pages_folder;
/// assert_eq!(pages_folder("docs/printer.md"), "docs/printer");
/// ```
#[must_use]
pub fn pages_folder(page: &str) -> &str {
    let name = page.rsplit('/').next().unwrap_or(page);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    page.get(..page.len() - name.len() + stem.len()).unwrap_or(page)
}

/// Returns the name of an entry's page without an extension: the id and its [end](name_end).
#[must_use]
pub fn page_name(id: &str) -> String {
    format!("{id}{}", name_end(id))
}

/// Returns the end of the name of an entry's page: empty, or `_` if the id is `index` or a reserved device name of
/// Windows.
///
/// ```
/// # use error_catalog_model::name_end;
/// assert_eq!(["e7-paper-jam", "index", "com1"].map(name_end), ["", "_", "_"]);
/// ```
#[must_use]
pub fn name_end(id: &str) -> &'static str {
    let numbered = |device: &str| {
        id.strip_prefix(device)
            .is_some_and(|digit| digit.len() == 1 && digit.bytes().all(|b| b.is_ascii_digit()))
    };
    let device = matches!(id, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt");
    if device || id == "index" { "_" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::{Addresses, pages_folder};
    use crate::Catalog;

    fn addresses(fields: &str) -> Addresses {
        let yaml = format!("schema: error-catalog/1\npage: docs/printer.md\n{fields}entries: []\n");
        Catalog::from_yaml(&yaml).unwrap().addresses()
    }

    #[test]
    fn a_page_is_on_its_site_or_a_file() {
        let site = "site: https://docs.example.com\n";
        for (fields, base, end) in [
            ("", "docs/printer/", ".md"),
            ("slug: errors/printer\n", "docs/printer/", ".md"),
            (site, "https://docs.example.com/printer/", ""),
            (&format!("{site}slug: errors/printer\n"), "https://docs.example.com/errors/printer/", ""),
            ("site: https://example.com/docs/\nslug: /e/\n", "https://example.com/docs/e/", ""),
            (&format!("{site}slug: /\n"), "https://docs.example.com/", ""),
            (&format!("{site}slug: fehler/größe\n"), "https://docs.example.com/fehler/gr%C3%B6%C3%9Fe/", ""),
        ] {
            assert_eq!(addresses(fields), Addresses { base: base.to_owned(), end }, "{fields}");
        }
    }

    #[test]
    fn a_folder_is_the_path_without_its_extension() {
        let folders = ["a.b/c", "printer.md", "docs/v1.2.md", "no-extension"].map(pages_folder);
        assert_eq!(folders, ["a.b/c", "printer", "docs/v1.2", "no-extension"]);
    }
}
