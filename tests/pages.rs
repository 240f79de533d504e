//! The results of a page: its catalog, or its diagnostics.
//!
//! `UPDATE_GOLDENS=1 cargo test -p tests --test all pages::` writes the expected files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "pages/fixes.rs"]
mod fixes;
#[path = "pages/made.rs"]
mod made;
#[path = "pages/varied.rs"]
mod varied;

use std::path::{Path, PathBuf};

use error_catalog_sync::{Page, read_source};
use tests::{compare_with_golden, files, root};

/// The fixtures of a folder below `tests/pages`.
fn fixtures(folder: &str) -> impl Iterator<Item = PathBuf> {
    let files = files(&root().join("tests/pages").join(folder));
    files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "md" || end == "mdx"))
}

fn parse(path: &Path) -> Page {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Page::parse(read_source(path, &name).unwrap())
}

#[test]
fn good_pages_become_catalogs() {
    for path in fixtures("works") {
        let page = parse(&path);
        let diagnostics = page.report().to_text();
        let catalog = page.catalog().unwrap_or_else(|| panic!("{}:\n{diagnostics}", path.display()));
        let yaml = catalog.to_yaml(&format!("The catalog of {}.", page.source.path()));
        compare_with_golden(&path.with_extension("yaml"), &yaml);
        compare_with_golden(&path.with_extension("diagnostics"), &diagnostics);
    }
}

#[test]
fn bad_pages_become_diagnostics() {
    for path in fixtures("refused") {
        let page = parse(&path);
        assert!(page.catalog().is_none(), "{} has a catalog", path.display());
        let errors = page.diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
        assert!(errors.count() > 0, "{} has no error", path.display());
        assert!(
            page.diagnostics.is_sorted_by_key(|diagnostic| diagnostic.primary.span.start),
            "{} is not sorted",
            path.display()
        );
        compare_with_golden(&path.with_extension("diagnostics"), &page.report().to_text());
    }
}

#[test]
fn unreadable_pages_become_diagnostics() {
    let folder = tempfile::tempdir().unwrap();
    let page = |name: &str| read_source(&folder.path().join(name), name).unwrap_err().to_text();
    std::fs::write(folder.path().join("latin-1.md"), b"# T\xC3\xBCr\nF\xC3\xA4hre \xE4\n").unwrap();
    std::fs::write(folder.path().join("utf-16.md"), b"\xFF\xFE#\0").unwrap();
    std::fs::create_dir(folder.path().join("folder.md")).unwrap();
    let diagnostics = ["latin-1.md", "utf-16.md", "folder.md", "missing.md"].map(page);
    compare_with_golden(&root().join("tests/pages/unreadable.diagnostics"), &diagnostics.concat());
}
