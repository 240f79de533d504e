//! A service that explains error messages, and reloads its catalog while it runs.
//!
//! `cargo run -p error-catalog-model --features yaml --example reload crates/error-catalog/catalog/printer.yaml` explains
//! each line of its input. The line `reload` reads the file again.

use std::error::Error;
use std::io::stdin;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::{env, fs};

use error_catalog_model::{Catalog, Index};

/// A service over a catalog in a file.
struct Service {
    file: PathBuf,
    /// The index owns its catalog. A lookup retains the index that it began with.
    index: RwLock<Arc<Index>>,
}

impl Service {
    fn open(file: PathBuf) -> Result<Self, Box<dyn Error>> {
        let index = RwLock::new(Arc::new(read(&file)?));
        Ok(Self { file, index })
    }

    /// Returns the fix of a message, or `None` if the message is unknown.
    fn fix(&self, message: &str) -> Option<String> {
        let index = Arc::clone(&self.index.read().unwrap_or_else(PoisonError::into_inner));
        Some(index.lookup(message)?.entry()?.fix.clone())
    }

    /// Reads the file again. If it has an error, the service retains its catalog.
    fn reload(&self) -> Result<(), Box<dyn Error>> {
        let index = Arc::new(read(&self.file)?);
        // The earlier index is freed when the last lookup in it ends.
        *self.index.write().unwrap_or_else(PoisonError::into_inner) = index;
        Ok(())
    }
}

fn read(file: &Path) -> Result<Index, Box<dyn Error>> {
    Ok(Index::new(Catalog::from_yaml(&fs::read_to_string(file)?)?)?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args_os().nth(1).ok_or("expected the file of a catalog")?;
    let service = Service::open(file.into())?;
    for line in stdin().lines() {
        let line = line?;
        if line == "reload" {
            service.reload()?;
        } else {
            println!("{}", service.fix(&line).as_deref().unwrap_or("unknown"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reloaded_catalog_replaces_the_earlier_one() -> Result<(), Box<dyn Error>> {
        let printer = fs::read_to_string("../error-catalog/catalog/printer.yaml")?;
        let file = env::temp_dir().join(format!("reload-{}.yaml", std::process::id()));
        fs::write(&file, &printer)?;
        let service = Service::open(file.clone())?;
        assert_eq!(service.fix("E2: Lid is open").as_deref(), Some("Shut it."));
        assert_eq!(service.fix("E9: Out of ink"), None);

        fs::write(&file, "entries: [")?;
        assert!(service.reload().is_err());
        assert_eq!(service.fix("E2: Lid is open").as_deref(), Some("Shut it."));

        fs::write(&file, printer.replace("Shut it.", "Close the lid."))?;
        service.reload()?;
        assert_eq!(service.fix("E2: Lid is open").as_deref(), Some("Close the lid."));
        fs::remove_file(file)?;
        Ok(())
    }
}
