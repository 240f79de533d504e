//! A page, the files that belong to it, and where they are.

use std::path::PathBuf;

use error_catalog_generate::Layout;
use error_catalog_page::reference::ReferencePage;

/// A page, and the files that belong to it.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder that all paths are relative to.
    pub root: PathBuf,
    /// The paths of the page and of the generated files.
    pub layout: Layout,
    /// The page that the entries are compared with. Notes report where the two differ.
    pub reference: Option<ReferencePage>,
    /// True if the configuration no longer declares the page. Its files are left over.
    pub is_removed: bool,
    /// The option that selects this page in commands, such as `--page docs/printer.md`; empty if none is needed.
    pub option: String,
}

impl Project {
    /// Returns the project of a page. The path of the page is relative to the root, with `/` between folders.
    ///
    /// ```
    /// use error_catalog_sync::Project;
    ///
    /// let project = Project::new(".", "docs/printer.md").copy_catalog_to("src/printer.yaml");
    /// assert_eq!(project.layout.json(), "catalog/printer.json");
    /// ```
    pub fn new(root: impl Into<PathBuf>, page: &str) -> Self {
        Self {
            root: root.into(),
            layout: Layout::new(page),
            option: String::new(),
            reference: None,
            is_removed: false,
        }
    }

    /// Adds a path that the YAML catalog is written to as well, such as into the crate whose macro reads it.
    #[must_use]
    pub fn copy_catalog_to(self, path: &str) -> Self {
        Self { layout: self.layout.copy_catalog_to(path), ..self }
    }

    /// Returns the path of the page.
    pub fn page(&self) -> &str {
        self.layout.page()
    }

    /// Returns the command that regenerates the files.
    pub fn command(&self) -> &str {
        self.layout.command()
    }

    /// Returns another command of the same program, such as `cargo xtask retire`; `None` if the command that regenerates
    /// the files does not end in `sync`.
    pub(crate) fn command_for(&self, name: &str) -> Option<String> {
        Some(format!("{}{name}", self.command().strip_suffix("sync")?))
    }

    /// Returns a command that edits this page, with the option that selects it.
    pub(crate) fn edit_command(&self, name: &str) -> Option<String> {
        let command = self.command_for(name)?;
        Some(if self.option.is_empty() { command } else { format!("{command} {}", self.option) })
    }
}
