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
    /// A Python module with the entries and the lookup.
    Python,
    /// A Go file with the entries and the lookup.
    Go,
}

/// A kind of output that is made from built-in templates.
#[derive(Debug)]
pub struct BuiltInKind {
    /// The name in `error-catalog.toml`, such as `csv`.
    pub name: &'static str,
    /// The templates of its files.
    pub templates: &'static [BuiltInTemplate],
}

/// Every kind of output that is made from built-in templates.
pub static BUILT_IN_KINDS: &[BuiltInKind] = &[
    BuiltInKind { name: "csv", templates: &[BuiltInTemplate::Csv] },
    BuiltInKind {
        name: "typescript",
        templates: &[BuiltInTemplate::JavaScript, BuiltInTemplate::TypeScript],
    },
    BuiltInKind { name: "python", templates: &[BuiltInTemplate::Python] },
    BuiltInKind { name: "go", templates: &[BuiltInTemplate::Go] },
];

impl BuiltInTemplate {
    /// Returns the path of the file of this template for the `file` of an output; `None` if the path has another extension.
    #[must_use]
    pub fn path(self, file: &str) -> Option<String> {
        match self {
            Self::Csv | Self::Python | Self::Go => Some(file.to_owned()),
            Self::JavaScript => Self::TypeScript.path(file).map(|_| file.to_owned()),
            Self::TypeScript => {
                let module = file.strip_suffix("js")?;
                let stem = module.strip_suffix(".m").or_else(|| module.strip_suffix('.'))?;
                Some(format!("{stem}.d{}ts", module.strip_prefix(stem)?))
            }
        }
    }

    /// Returns the text of the template.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::Csv => include_str!("../assets/outputs/catalog.csv"),
            Self::JavaScript => include_str!("../assets/outputs/module.js"),
            Self::TypeScript => include_str!("../assets/outputs/module.d.ts"),
            Self::Python => include_str!("../assets/outputs/module.py"),
            Self::Go => include_str!("../assets/outputs/module.go"),
        }
    }

    /// Returns the file name of the template.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Csv => "catalog.csv",
            Self::JavaScript => "module.js",
            Self::TypeScript => "module.d.ts",
            Self::Python => "module.py",
            Self::Go => "module.go",
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
