//! Finds the pages that a configuration no longer declares, by their catalogs.

use error_catalog_generate::generated_from;

use crate::config::is_project_path;
use crate::files::tree::file_names;
use crate::project::Project;
use crate::regular_file;

/// Returns the projects of pages that no project declares any more, but whose catalogs are in the folder of catalogs. The
/// projects are all those of a configuration.
///
/// Their generated files are left over: [`check`](crate::check()) reports them, and [`sync`](crate::sync()) removes them.
pub fn removed_pages(projects: &[Project]) -> Vec<Project> {
    let Some(first) = projects.first() else { return Vec::new() };
    let declared: Vec<String> = projects.iter().map(|project| project.layout.catalog()).collect();
    let mut removed = Vec::new();
    for name in file_names(&first.root.join("catalog")).unwrap_or_default() {
        let path = format!("catalog/{name}");
        if declared.contains(&path) {
            continue;
        }
        let bytes = regular_file::read(&first.root.join(&path)).unwrap_or_default();
        // A catalog may come with a pull request, and name any page.
        let Some(page) = generated_from(&bytes).filter(|page| is_project_path(page)) else { continue };
        let mut project = Project { is_removed: true, ..Project::new(&first.root, &page) };
        project.layout = project.layout.with_command(first.command()).with_outputs(Vec::new());
        if project.layout.catalog() == path {
            removed.push(project);
        }
    }
    removed
}
