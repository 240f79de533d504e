//! Reads and validates the catalog at a path.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use error_catalog_model::{Catalog, FactError, ValidationError};

/// How many errors one message lists.
const MAX_ERRORS: usize = 20;

/// The reason why a catalog cannot be used.
#[derive(Debug)]
pub(crate) struct Unusable {
    pub(crate) text: String,
    /// The catalog, if it could be read: its names are still used.
    pub(crate) catalog: Option<Box<Catalog>>,
}

/// Reads the catalog at a path in the folder of the package, and validates it.
pub(crate) fn of_package(path: &str) -> Result<Catalog, Unusable> {
    let folder = env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| {
        let text = "`CARGO_MANIFEST_DIR` is not set: build with cargo, or set it to the folder that the path is \
                    relative to";
        Unusable { text: text.to_owned(), catalog: None }
    })?;
    catalog(Path::new(&folder), path)
}

fn catalog(folder: &Path, path: &str) -> Result<Catalog, Unusable> {
    let unusable = |text| Unusable { text, catalog: None };
    let yaml = text(folder, path).map_err(unusable)?;
    let catalog = Catalog::from_yaml(&yaml).map_err(|error| {
        unusable(format!(
            "cannot read the catalog `{path}`: {error}\n\
             it is generated: regenerate it from its page, with this release of the tools, rather than edit it"
        ))
    })?;
    if catalog.entries.is_empty() {
        let text = format!(
            "the catalog `{path}` has no entries\nadd a row to the page `{}` and regenerate the catalog",
            catalog.page
        );
        return Err(Unusable { text, catalog: Some(catalog.into()) });
    }
    let (errors, fact_errors) = (catalog.validate(), catalog.fact_errors());
    if errors.is_empty() && fact_errors.is_empty() {
        return Ok(catalog);
    }
    Err(Unusable { text: describe(path, &catalog, &errors, &fact_errors), catalog: Some(catalog.into()) })
}

fn text(folder: &Path, path: &str) -> Result<String, String> {
    if Path::new(path).has_root() || Path::new(path).is_absolute() {
        return Err(format!(
            "expected a path relative to the folder of this package's Cargo.toml, found `{path}`"
        ));
    }
    let file = folder.join(path);
    if file.is_dir() {
        return Err(format!("`{path}` is a folder: name the catalog in it, such as `catalog/errors.yaml`"));
    }
    // Opening a pipe waits for its writer, and a device may have no end.
    if file.exists() && !file.is_file() {
        return Err(format!(
            "expected a regular file at `{path}`, found a pipe, a socket or a device\n\
             generate the catalog from its page, or correct the path"
        ));
    }
    fs::read_to_string(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!(
            "there is no file `{path}` in the folder of this package's Cargo.toml\n\
             generate the catalog from its page, or correct the path"
        ),
        ErrorKind::InvalidData => {
            format!(
                "expected UTF-8 in `{path}`, found other bytes\n\
                 regenerate the catalog from its page, or correct the path"
            )
        }
        kind => format!("cannot read `{path}`: {kind}"),
    })
}

/// Words the errors of a catalog for the user of the macro, who corrects the page.
pub(crate) fn describe(
    path: &str,
    catalog: &Catalog,
    errors: &[ValidationError],
    fact_errors: &[FactError],
) -> String {
    let mut text = format!("the catalog `{path}` cannot become an enum:");
    // Writing to a String cannot fail.
    for FactError { message, help, .. } in fact_errors.iter().take(MAX_ERRORS) {
        let _ = write!(text, "\n- {message}; {help}");
    }
    for ValidationError { kind, entry, other } in errors.iter().take(MAX_ERRORS) {
        let other = other.map(|other| format!("{} and ", name(catalog, other))).unwrap_or_default();
        let _ = write!(text, "\n- {other}{}: {kind}", name(catalog, *entry));
    }
    if errors.len() > MAX_ERRORS {
        let _ = write!(text, "\n- and {} more", errors.len() - MAX_ERRORS);
    }
    let _ = write!(text, "\ncorrect the page `{}` and regenerate the catalog", catalog.page);
    text
}

fn name(catalog: &Catalog, index: usize) -> String {
    let id = catalog.entries.get(index).map_or("", |entry| &entry.id);
    format!("entry {} `{id}`", index + 1)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::catalog;

    #[test]
    fn a_path_of_one_machine_is_refused() {
        let error = catalog(Path::new("."), "/somewhere/errors.yaml").unwrap_err();
        assert!(error.text.contains("expected a path relative to"), "{}", error.text);
    }

    #[cfg(unix)]
    #[test]
    fn pipes_and_devices_are_refused() {
        let folder = std::env::temp_dir().join(format!("error-catalog-macros-pipe-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert!(
            std::process::Command::new("mkfifo").arg(folder.join("pipe.yaml")).status().unwrap().success()
        );
        std::os::unix::fs::symlink("/dev/zero", folder.join("device.yaml")).unwrap();
        for path in ["pipe.yaml", "device.yaml"] {
            // Opening the pipe or reading the device would block forever.
            let (refusal, is_refused) = std::sync::mpsc::channel();
            let folder = folder.clone();
            std::thread::spawn(move || refusal.send(catalog(&folder, path).unwrap_err().text));
            let text = is_refused.recv_timeout(std::time::Duration::from_secs(60));
            let text = text.unwrap_or_else(|error| panic!("waited 60 s for the refusal of {path}: {error}"));
            assert!(text.starts_with(&format!("expected a regular file at `{path}`, found ")), "{text}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn no_bytes_end_the_compiler() {
        let folder = std::env::temp_dir().join(format!("error-catalog-macros-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let inputs: [&[u8]; 7] =
            [b"", b"\xFF\xFE", b"\0", b"[", b"- 1", b"schema: error-catalog/1", b"a: &a [*a]"];
        for bytes in inputs {
            std::fs::write(folder.join("c.yaml"), bytes).unwrap();
            assert!(catalog(&folder, "c.yaml").unwrap_err().text.contains("`c.yaml`"), "{bytes:?}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_long_list_of_faults_is_cut_short() {
        let entry = "\n- {id: e1, code: e1, reason: r, message: m, meaning: m, fix: f}";
        let yaml = format!("schema: error-catalog/1\npage: p.md\nentries:{}", entry.repeat(100));
        let folder = std::env::temp_dir().join(format!("error-catalog-macros-long-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("c.yaml"), yaml).unwrap();
        let error = catalog(&folder, "c.yaml").unwrap_err();
        assert!(error.text.lines().count() <= 23 && error.text.contains("more"), "{}", error.text);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
