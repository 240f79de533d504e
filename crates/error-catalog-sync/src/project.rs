//! A page, the files that belong to it, and where they are.

use std::path::{Path, PathBuf};

use error_catalog_generate::Layout;
use error_catalog_page::reference::ReferencePage;

/// A page, and the files that belong to it.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
    layout: Layout,
    option: String,
    reference: Option<ReferencePage>,
}

impl Project {
    /// Returns the project of a page. The path of the page is relative to the root, with `/` between folders.
    ///
    /// ```
    /// use error_catalog_sync::Project;
    ///
    /// let project = Project::new(".", "docs/printer.md").copy_catalog_to("src/printer.yaml");
    /// assert_eq!(project.layout().json(), "catalog/printer.json");
    /// ```
    pub fn new(root: impl Into<PathBuf>, page: &str) -> Self {
        Self { root: root.into(), layout: Layout::new(page), option: String::new(), reference: None }
    }

    /// Adds a path that the YAML catalog is written to as well, such as into the crate whose macro reads it.
    #[must_use]
    pub fn copy_catalog_to(self, path: &str) -> Self {
        Self { layout: self.layout.copy_catalog_to(path), ..self }
    }

    /// Sets the page that the entries are compared with. Notes report where the two differ.
    #[must_use]
    pub fn with_reference(self, reference: ReferencePage) -> Self {
        Self { reference: Some(reference), ..self }
    }

    /// Sets the command that regenerates the files, as diagnostics name it; `cargo xtask sync` by default.
    #[must_use]
    pub fn with_command(self, command: &str) -> Self {
        Self { layout: self.layout.with_command(command), ..self }
    }

    /// Sets the option that selects this page in commands, such as `--page docs/printer.md`. Diagnostics that name a
    /// command add it.
    #[must_use]
    pub fn with_option(self, option: &str) -> Self {
        Self { option: format!(" {option}"), ..self }
    }

    /// Returns the folder that all paths are relative to.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the path of the page.
    pub fn page(&self) -> &str {
        self.layout.page()
    }

    /// Returns the command that regenerates the files.
    pub fn command(&self) -> &str {
        self.layout.command()
    }

    /// Returns the paths of the generated files.
    pub const fn layout(&self) -> &Layout {
        &self.layout
    }

    pub(crate) const fn reference(&self) -> Option<&ReferencePage> {
        self.reference.as_ref()
    }

    /// Returns another command of the same program, such as `cargo xtask retire`; `None` if the command that regenerates
    /// the files does not end in `sync`.
    pub(crate) fn command_for(&self, name: &str) -> Option<String> {
        Some(format!("{}{name}", self.command().strip_suffix("sync")?))
    }

    /// Returns a command that edits this page, with the option that selects it.
    pub(crate) fn edit_command(&self, name: &str) -> Option<String> {
        Some(self.command_for(name)? + &self.option)
    }
}
