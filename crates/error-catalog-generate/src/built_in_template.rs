//! The templates of files that ship in this crate.

use error_catalog_page::SourceFile;

/// A template of a file that every catalog can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuiltInTemplate {
    /// A table with a row per entry, and a column per declared fact.
    Csv,
    /// A JavaScript module with the entries and the lookup.
    JavaScript,
    /// The TypeScript declarations of that module.
    TypeScript,
}

impl BuiltInTemplate {
    /// Returns the text of the template.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::Csv => include_str!("../assets/outputs/catalog.csv"),
            Self::JavaScript => include_str!("../assets/outputs/module.js"),
            Self::TypeScript => include_str!("../assets/outputs/module.d.ts"),
        }
    }

    /// Returns the file name of the template.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Csv => "catalog.csv",
            Self::JavaScript => "module.js",
            Self::TypeScript => "module.d.ts",
        }
    }

    /// Returns the template as a source to compile.
    #[must_use]
    pub fn to_source(self) -> SourceFile {
        SourceFile::new(&self.compiled_name(), self.source())
    }

    /// Returns a name with a `:`, which paths never have.
    pub(crate) fn compiled_name(self) -> String {
        format!("built-in:{}", self.file_name())
    }
}
