//! The steps about packages: every published crate compiles from the files that it is published with, and cargo installs
//! the programs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use super::runner::{Runner, StepError, run};
use crate::workspace;

/// How settings begin of packages that are not published. Cargo warns of a profile for an unknown package.
const UNPUBLISHED: [&str; 2] = ["tests.", "xtask."];

/// Packages all published crates, and checks a workspace of the packages.
///
/// `cargo package` would do the same by building each package and all of its dependencies in a folder of its own. Here the
/// packages are members of one workspace, and replace each other's releases. So they hold only packaged files, with the
/// manifests that cargo wrote, and compile against one another. They share a target folder with the earlier steps, so that
/// few dependencies are compiled again. `check` finds missing files, modules, dependencies and features. The same code has
/// been linked and run by the tests.
pub(super) fn check(runner: &Runner) -> Result<(), StepError> {
    let target = target_folder()?;
    let folder = target.join("packages");
    for name in unpack_all(runner, &folder)? {
        // One package at a time: features that only another member enables would hide missing ones. No network: the
        // versions are those of the lock file.
        let mut check = runner.cargo_command();
        check.args(["check", "--offline", "--package", &name]);
        run(check.current_dir(&folder).env("CARGO_TARGET_DIR", &target))?;
    }
    Ok(())
}

/// Checks the packages with the oldest versions of their dependencies.
pub(super) fn check_minimal_versions(runner: &Runner) -> Result<(), StepError> {
    let target = target_folder()?;
    let folder = target.join("packages-minimal");
    unpack_all(runner, &folder)?;
    let mut update = runner.cargo_command();
    // Only a nightly cargo has this option, unless the variable is set.
    update.args(["update", "-Z", "direct-minimal-versions"]).env("RUSTC_BOOTSTRAP", "1");
    let mut check = runner.cargo_command();
    check.args(["check", "--locked", "--workspace", "--all-features"]).env("CARGO_TARGET_DIR", &target);
    run(update.current_dir(&folder))?;
    run(check.current_dir(&folder))
}

/// Installs the programs as a user does, except that they are not optimized: the tests compiled most of them.
pub(super) fn install(runner: &Runner) -> Result<(), StepError> {
    let folder = target_folder()?.join("installed");
    for [name, program] in
        [["error-catalog-cli", "error-catalog"], ["telephony-errors-cli", "telephony-errors"]]
    {
        let mut install = runner.cargo_command();
        install.args(["install", "--quiet", "--debug", "--force", "--offline", "--locked", "--path"]);
        install.arg(Path::new("crates").join(name)).arg("--root").arg(&folder);
        let program = folder.join("bin").join(program).with_extension(std::env::consts::EXE_EXTENSION);
        run(&mut install)?;
        run(Command::new(program).arg("--version"))?;
    }
    Ok(())
}

/// Packages all published crates, and unpacks them as a workspace in a folder. Returns their names.
fn unpack_all(runner: &Runner, folder: &Path) -> Result<Vec<String>, StepError> {
    // Always the same folder, so that cargo replaces what it compiled there. The archives of an earlier version go.
    remove(&folder.join("package"))?;
    let crates = published_crates()?;
    package(runner, &crates, folder, &["--no-verify"])?;
    for name in &crates {
        unpack(name, folder)?;
        for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
            if fs::read(folder.join(name).join(license))? != fs::read(workspace::root().join(license))? {
                return Err(io::Error::other(format!("expected {license} in the package of `{name}`")).into());
            }
        }
    }
    fs::write(folder.join("Cargo.toml"), manifest(&crates)?)?;
    fs::copy(workspace::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(crates)
}

/// Packages all published crates, and lets cargo build each package in a folder of its own.
pub(super) fn build(runner: &Runner) -> Result<(), StepError> {
    // Cargo reuses a package that it unpacked here if the version is the same, even if the package changed. Only a new
    // folder works.
    let folder = target_folder()?.join("packages-built");
    remove(&folder)?;
    let result = package(runner, &published_crates()?, &folder, &[]);
    remove(&folder)?;
    result
}

/// The target folder: this program is in a folder of it.
fn target_folder() -> io::Result<PathBuf> {
    let program = std::env::current_exe()?;
    let folder = program.ancestors().nth(2).ok_or_else(|| io::Error::other("expected a target folder"))?;
    Ok(folder.to_path_buf())
}

/// Removes a folder with its files, if it exists.
fn remove(folder: &Path) -> io::Result<()> {
    if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) }
}

/// The names of the crates that are published, which are those of their folders.
fn published_crates() -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(workspace::root().join("crates"))? {
        let folder = entry?.path();
        let manifest = fs::read_to_string(folder.join("Cargo.toml"))?;
        if !manifest.lines().any(|line| line == "publish = false") {
            names.push(folder.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Writes the archive of each crate below the folder.
fn package(runner: &Runner, crates: &[String], folder: &Path, options: &[&str]) -> Result<(), StepError> {
    let mut package = runner.cargo_command();
    // No network: otherwise cargo asks the registry for updates, which takes most of the time of this step.
    package.args(["package", "--quiet", "--allow-dirty", "--locked", "--offline"]).args(options);
    package.args(crates.iter().flat_map(|name| ["--package", name]));
    run(package.env("CARGO_TARGET_DIR", folder))
}

/// Unpacks the archive of a crate into a folder that has the crate's name, unless it is the archive that was unpacked there.
fn unpack(name: &str, folder: &Path) -> Result<(), StepError> {
    let (archive, unpacked) = (archive(name, folder)?, folder.join(name).with_extension("unpacked"));
    let bytes = fs::read(&archive)?;
    if fs::read(&unpacked).is_ok_and(|unpacked| unpacked == bytes) {
        return Ok(());
    }
    let crate_folder = folder.join(name);
    remove(&crate_folder)?;
    fs::create_dir(&crate_folder)?;
    let mut tar = Command::new("tar");
    // Extract with the current time: cargo ignores changes of files that are older than its build.
    tar.args(["-x", "-z", "-m", "--strip-components", "1", "-C"]).arg(&crate_folder).arg("-f").arg(archive);
    run(&mut tar)?;
    fs::write(unpacked, bytes)?;
    Ok(())
}

/// The archive of a crate, whatever its version.
fn archive(name: &str, folder: &Path) -> io::Result<PathBuf> {
    let is_version = |rest: &str| rest.starts_with(|first: char| first.is_ascii_digit());
    for entry in fs::read_dir(folder.join("package"))? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let rest = file.strip_prefix(name).and_then(|rest| rest.strip_prefix('-'));
        if rest.is_some_and(is_version) && path.extension() == Some("crate".as_ref()) {
            return Ok(path);
        }
    }
    Err(io::Error::other(format!("expected an archive of `{name}`, found none")))
}

/// Returns the manifest of a workspace of the packages. It has the profiles of this workspace, so that dependencies are
/// not compiled again.
fn manifest(crates: &[String]) -> io::Result<String> {
    let this = fs::read_to_string(workspace::root().join("Cargo.toml"))?;
    let profiles =
        profiles(&this).ok_or_else(|| io::Error::other("expected only profiles at the end of Cargo.toml"))?;
    let mut manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {crates:?}\n\n[patch.crates-io]\n");
    for name in crates {
        // Writing to a String cannot fail.
        let _ = writeln!(manifest, "{name} = {{ path = \"{name}\" }}");
    }
    let profiles = profiles.lines().filter(|line| !UNPUBLISHED.iter().any(|name| line.starts_with(name)));
    Ok(manifest + &profiles.collect::<Vec<_>>().join("\n"))
}

/// The profiles of a manifest, which are its last tables.
fn profiles(manifest: &str) -> Option<&str> {
    let profiles = manifest.get(manifest.find("\n[profile.")?..)?;
    let mut tables = profiles.lines().filter(|line| line.starts_with('['));
    tables.all(|table| table.starts_with("[profile.")).then_some(profiles)
}

#[cfg(test)]
mod tests {
    use super::profiles;

    #[test]
    fn profiles_are_the_last_tables() {
        let manifest = "[workspace]\n\n[profile.dev]\nopt-level = 1\n";
        assert_eq!(profiles(manifest), Some("\n[profile.dev]\nopt-level = 1\n"));
        assert_eq!(profiles("[workspace]\n"), None);
        assert_eq!(profiles(&format!("{manifest}[patch.crates-io]\n")), None);
    }
}
