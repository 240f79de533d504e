//! The files that a page needs to become a project.
//!
//! The path of a page goes in, and the texts of its configuration, its templates and its crate come out.

use error_catalog_generate::{ENTRY_TEMPLATE, INDEX_TEMPLATE, Layout};

/// A file of a new project.
pub(crate) struct NewFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Returns the table of a page in the configuration.
pub(crate) fn page_table(layout: &Layout, crate_folder: Option<&str>) -> String {
    let outputs = match crate_folder {
        Some(folder) => {
            let catalog = catalog_of_crate(layout, folder);
            format!(
                "outputs = [{{ kind = \"catalog\", file = {} }}, {{ kind = \"pages\" }}, {{ kind = \"json\" }}]\n",
                quoted(&catalog)
            )
        }
        None => String::new(),
    };
    format!("[[page]]\nsource = {}\n{outputs}", quoted(layout.page()))
}

/// Returns the path of the catalog in the folder of a crate.
pub(crate) fn catalog_of_crate(layout: &Layout, folder: &str) -> String {
    format!("{folder}/{}", layout.catalog())
}

/// Returns the name of the package in a folder.
pub(crate) fn package_name(folder: &str) -> &str {
    folder.rsplit('/').next().unwrap_or(folder)
}

/// Returns the files of a project with one page, and a crate in a folder if it has one.
pub(crate) fn new_project(layout: &Layout, config: &str, crate_folder: Option<&str>) -> Vec<NewFile> {
    let file = |path: &str, text: String| NewFile { path: path.to_owned(), text };
    let mut files = vec![
        file(config, page_table(layout, crate_folder)),
        file(&layout.template("entry"), ENTRY_TEMPLATE.to_owned()),
        file(&layout.template("index"), INDEX_TEMPLATE.to_owned()),
    ];
    if let Some(folder) = crate_folder {
        files.push(file(&format!("{folder}/Cargo.toml"), manifest(folder)));
        files.push(file(&format!("{folder}/src/lib.rs"), library(layout)));
    }
    files
}

fn manifest(folder: &str) -> String {
    format!(
        "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nerror-catalog = {{ git = \"{}\" }}\n",
        quoted(package_name(folder)),
        env!("CARGO_PKG_REPOSITORY")
    )
}

fn library(layout: &Layout) -> String {
    let (page, catalog, name) = (layout.page(), layout.catalog(), enum_name(layout.stem()));
    format!(
        "//! The errors of {page}.\n\n\
         pub use error_catalog::{{CatalogError, Entry, Match, MatchKind, UnknownMessage}};\n\n\
         /// An error of {page}.\n\
         #[error_catalog::catalog({catalog:?})]\n\
         pub enum {name} {{}}\n"
    )
}

/// Returns the name of a page's enum: `PrinterError` for `printer` and for `printer-errors`.
fn enum_name(stem: &str) -> String {
    let mut name = String::new();
    for word in stem.split(|character: char| !character.is_ascii_alphanumeric()) {
        let mut characters = word.chars();
        name.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(characters);
    }
    let subject = name.strip_suffix("Errors").or_else(|| name.strip_suffix("Error")).unwrap_or(&name);
    let is_name = subject.starts_with(|character: char| character.is_ascii_alphabetic());
    if is_name { format!("{subject}Error") } else { format!("Error{subject}") }
}

/// Returns a TOML string. TOML has the escapes of JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
