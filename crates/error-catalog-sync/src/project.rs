//! Where a page and everything generated from it stand.

use std::path::{Path, PathBuf};

use error_catalog_model::{name_end, pages_folder};

use crate::comparison::Comparison;

/// A page, and the files that belong to it. Every path but the root is relative to it, with `/` between folders.
///
/// For the page `docs/printer.md`: the catalog `catalog/printer.yaml`, its JSON `catalog/printer.json`, a page
/// per entry in `docs/printer/`, made from the templates in `docs/templates/`.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
    page: String,
    copies: Vec<String>,
    command: String,
    option: String,
    comparison: Option<Comparison>,
}

impl Project {
    /// The project of a page.
    ///
    /// ```
    /// use error_catalog_sync::Project;
    ///
    /// let project = Project::new(".", "docs/printer.md").copy_catalog_to("src/printer.yaml");
    /// assert_eq!(project.entry_page("7-paper-jam"), "docs/printer/7-paper-jam.md");
    /// ```
    pub fn new(root: impl Into<PathBuf>, page: &str) -> Self {
        Self {
            root: root.into(),
            page: page.to_owned(),
            copies: Vec::new(),
            command: "cargo xtask sync".to_owned(),
            option: String::new(),
            comparison: None,
        }
    }

    /// Writes the YAML catalog to this path too, such as into the crate whose macro reads it.
    #[must_use]
    pub fn copy_catalog_to(mut self, path: &str) -> Self {
        self.copies.push(path.to_owned());
        self
    }

    /// Compares the page with another one of the same codes: where they differ, notes say so.
    #[must_use]
    pub fn compare_with(self, comparison: Comparison) -> Self {
        Self { comparison: Some(comparison), ..self }
    }

    /// The command that regenerates the files, as problems name it; `cargo xtask sync` if this is not called.
    #[must_use]
    pub fn with_command(mut self, command: &str) -> Self {
        command.clone_into(&mut self.command);
        self
    }

    /// What tells the commands that edit a page, or compare it, that this one is meant, such as `--page docs/printer.md`;
    /// nothing if this is not called. Problems name the commands with it.
    #[must_use]
    pub fn with_option(mut self, option: &str) -> Self {
        self.option = format!(" {option}");
        self
    }

    /// The folder that all paths are relative to.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The page.
    pub fn page(&self) -> &str {
        &self.page
    }

    /// The command that regenerates the files.
    pub fn command(&self) -> &str {
        &self.command
    }

    /// The comparison with another page.
    pub(crate) fn comparison(&self) -> Option<&Comparison> {
        self.comparison.as_ref()
    }

    /// Another command of the same program, such as `cargo xtask retire`; `None` if that which regenerates the files
    /// does not end in `sync`.
    pub(crate) fn command_for(&self, name: &str) -> Option<String> {
        Some(format!("{}{name}", self.command.strip_suffix("sync")?))
    }

    /// A command that edits this page, with what tells it the page.
    pub(crate) fn edit_command(&self, name: &str) -> Option<String> {
        Some(self.command_for(name)? + &self.option)
    }

    /// The YAML catalog.
    pub fn catalog(&self) -> String {
        format!("catalog/{}.yaml", self.stem())
    }

    /// The copies of the YAML catalog.
    pub fn copies(&self) -> &[String] {
        &self.copies
    }

    /// The JSON export.
    pub fn json(&self) -> String {
        format!("catalog/{}.json", self.stem())
    }

    /// The folder of the generated pages, which holds nothing else.
    pub fn pages(&self) -> String {
        pages_folder(&self.page).to_owned()
    }

    /// The page that is generated for an entry.
    pub fn entry_page(&self, id: &str) -> String {
        entry_page(&self.pages(), id)
    }

    /// The page that lists all entries.
    pub fn index_page(&self) -> String {
        format!("{}/index.md", self.pages())
    }

    /// A template of the generated pages.
    pub fn template(&self, name: &str) -> String {
        format!("{}templates/{name}.md", self.folder())
    }

    /// The page's folder, ending in `/`, or nothing.
    fn folder(&self) -> &str {
        self.page.rfind('/').and_then(|end| self.page.get(..=end)).unwrap_or_default()
    }

    /// The page's name without folder and extension.
    pub fn stem(&self) -> &str {
        let folder = pages_folder(&self.page);
        folder.rsplit('/').next().unwrap_or(folder)
    }
}

/// The page that is generated for an entry in a folder.
pub(crate) fn entry_page(folder: &str, id: &str) -> String {
    [folder, "/", id, name_end(id), ".md"].concat()
}
