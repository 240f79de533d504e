//! Writes each catalog, and what its peers are made of: one module per number of entries.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use error_catalog_model::{Catalog, Segment};
use error_catalog_sync::{Page, SourceFile};

#[path = "../generator.rs"]
#[allow(dead_code)]
mod generator;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../generator.rs");
    println!("cargo::rerun-if-changed=../../docs/telephony-errors.md");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let real = fs::read_to_string("../../docs/telephony-errors.md")?;
    let pages = [("n35", real), ("n1000", generator::page(1_000, 7)), ("n10000", generator::page(10_000, 7))];
    for (name, page) in pages {
        let catalog =
            Page::parse(SourceFile::new("docs/errors.md", &page)).into_catalog().map_err(|_| "a page with errors")?;
        fs::write(out.join(format!("{name}.yaml")), catalog.to_yaml("a benchmark"))?;
        let module = module(&catalog, &from_manifest(&out)?.join(format!("{name}.yaml")))?;
        fs::write(out.join(format!("{name}.rs")), module)?;
    }
    Ok(())
}

/// The same folder, relative to this package's.
fn from_manifest(folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).canonicalize()?;
    let folder = folder.canonicalize()?;
    let shared = manifest.components().zip(folder.components()).take_while(|(one, two)| one == two).count();
    let up = manifest.components().skip(shared).map(|_| Path::new(".."));
    Ok(up.chain(folder.components().skip(shared).map(|part| Path::new(part.as_os_str()))).collect())
}

/// The enum; the messages; those with a parameter, as text before, text after, kind and entry; the peers that
/// are made when the program is built.
fn module(catalog: &Catalog, yaml: &Path) -> Result<String, Box<dyn Error>> {
    let (mut messages, mut templates, mut regexes) = (String::new(), String::new(), String::new());
    let (mut phf, mut hashify, mut arms) = (String::new(), String::new(), String::new());
    for (index, entry) in catalog.entries.iter().enumerate() {
        let message = &entry.message;
        writeln!(messages, "({message:?}, {:?}),", entry.code)?;
        writeln!(phf, "{message:?} => {index}_u32,")?;
        writeln!(hashify, "{message:?} => {index},")?;
        writeln!(arms, "{message:?} => Some({index}),")?;
        writeln!(regexes, "{:?},", entry.wording().regex()?)?;
        let segments = entry.wording().segments()?;
        let (before, kind, after) = match segments.as_slice() {
            [Segment::Literal(_)] => continue,
            [Segment::Literal(before), Segment::Placeholder { kind, .. }] => (before, kind, &""),
            [Segment::Literal(before), Segment::Placeholder { kind, .. }, Segment::Literal(after)] => {
                (before, kind, after)
            }
            _ => return Err("a message with more than one parameter".into()),
        };
        writeln!(templates, "({before:?}, {after:?}, error_catalog::ParameterType::{kind:?}, {index}),")?;
    }
    // So many arms would compile for minutes.
    if catalog.entries.len() > 1_000 {
        arms.clear();
    }
    Ok(format!(
        "/// The errors.\n#[error_catalog::catalog({yaml:?})]\npub enum Errors {{}}\n\
         pub static MESSAGES: &[(&str, &str)] = &[{messages}];\n\
         pub static TEMPLATES: &[(&str, &str, error_catalog::ParameterType, u32)] = &[{templates}];\n\
         pub static REGEXES: &[&str] = &[{regexes}];\n\
         pub static PHF: phf::Map<&'static str, u32> = phf::phf_map! {{ {phf} }};\n\
         pub fn hashify(text: &str) -> Option<u32> {{ hashify::map!(text.as_bytes(), u32, {hashify}).copied() }}\n\
         pub fn plain_match(text: &str) -> Option<u32> {{ match text {{ {arms} _ => None }} }}\n"
    ))
}
