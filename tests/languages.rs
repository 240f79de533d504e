//! The modules for other languages give the answers of the lookup in Rust.
//!
//! Each program gets its module and a file of texts with the right answers: the vectors of `tests/lookup/`, and as many
//! again as make 20,000, which a seeded mutator derives from them and the lookup in Rust answers in the same run.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;
use std::process::Command;

use error_catalog_generate::{BuiltInTemplate, FileTemplate, Layout, Output};
use error_catalog_model::{Catalog, Index};
use error_catalog_sync::{Project, outputs};
use serde_json::{Value, json};
use tests::child::Run;
use tests::generator::Random;
use tests::root;

/// The catalogs of `tests/lookup/`.
const CATALOGS: [&str; 2] = ["gate", "telephony-errors"];

/// The number of texts for each catalog.
const TEXTS: usize = 20_000;

fn catalog(name: &str) -> Catalog {
    let yaml = ["tests/lookup", "catalog"].map(|folder| root().join(folder).join(format!("{name}.yaml")));
    let yaml = yaml.into_iter().find(|path| path.is_file()).unwrap();
    Catalog::from_yaml(&fs::read_to_string(yaml).unwrap()).unwrap()
}

/// Returns texts and their answers.
fn vectors(name: &str, index: &Index<&Catalog>) -> Vec<Value> {
    let file = fs::read_to_string(root().join(format!("tests/lookup/{name}.json"))).unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    let mut vectors = file["vectors"].as_array().unwrap().clone();
    let texts: Vec<String> =
        vectors.iter().map(|vector| vector["text"].as_str().unwrap().to_owned()).collect();
    let mut random = Random::new(7);
    while vectors.len() < TEXTS {
        let text = mutated(&texts[random.below(texts.len())], &mut random);
        vectors.push(answer(&text, index));
    }
    vectors
}

/// Characters that normalization treats as the same, or that some languages take for one of these.
const PIECES: &str = " \t\u{A0}\u{85}\u{1680}\u{2003}\u{2028}\u{3000}\u{FEFF}\u{200B}\n\r.-\u{2010}\u{2014}\u{2212}\u{AD}'`\u{B4}\u{2019}\
    \u{201A}\"\u{201D}\u{AB}Kk\u{212A}Ii\u{130}\u{131}\u{DF}\u{E9}\u{C9}0\u{661}+{}\\/<\u{1F600}\u{301}";

/// Returns a text with up to three changes at random positions.
fn mutated(text: &str, random: &mut Random) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let pieces: Vec<char> = PIECES.chars().collect();
    for _ in 0..=random.below(3) {
        let at = random.below(chars.len() + 1);
        let piece = pieces[random.below(pieces.len())];
        match random.below(5) {
            0 if at < chars.len() => drop(chars.remove(at)),
            1 if at < chars.len() => chars[at] = piece,
            2 => chars
                .iter_mut()
                .for_each(|c| *c = if random.below(2) == 0 { c.to_ascii_uppercase() } else { *c }),
            3 => {
                chars.insert(0, piece);
                chars.push(pieces[random.below(pieces.len())]);
            }
            _ => chars.insert(at, piece),
        }
    }
    chars.into_iter().collect()
}

fn answer(text: &str, index: &Index<&Catalog>) -> Value {
    let Some(found) = index.lookup(text) else {
        return json!({ "text": text, "kind": null, "entries": [], "captures": {} });
    };
    let captures = found.captures().iter().map(|(name, value)| (name.to_owned(), json!(value)));
    json!({
        "text": text,
        "kind": found.kind().as_str(),
        "entries": found.entries().map(|entry| entry.id.as_str()).collect::<Vec<_>>(),
        "captures": captures.collect::<serde_json::Map<_, _>>(),
    })
}

/// Writes the modules of a catalog into a folder.
fn write_modules(catalog: &Catalog, modules: &[Module], folder: &Path) {
    let mut project = Project::new(folder, &catalog.page);
    let output = |module: &Module| Output::File {
        template: FileTemplate::BuiltIn(module.template),
        file: module.file.to_owned(),
    };
    project.layout = Layout::new(&catalog.page).with_outputs(modules.iter().map(output).collect());
    let outputs = outputs(catalog, &project).unwrap();
    for Module { file, .. } in modules {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &outputs[*file]).unwrap();
    }
}

/// A generated file.
struct Module {
    template: BuiltInTemplate,
    file: &'static str,
}

const JAVASCRIPT: Module = Module { template: BuiltInTemplate::JavaScript, file: "errors.mjs" };
const PYTHON: Module = Module { template: BuiltInTemplate::Python, file: "errors.py" };
const GO: Module = Module { template: BuiltInTemplate::Go, file: "errors/errors.go" };
const TYPESCRIPT: Module = Module { template: BuiltInTemplate::TypeScript, file: "errors.d.mts" };

/// Runs a script of `tests/languages/` for each catalog, in a folder with its module and `vectors.json`. The script prints the
/// number of right answers.
fn check(program: &[&str], script: &str, module: Module) {
    let modules = [module];
    for name in CATALOGS {
        let catalog = catalog(name);
        let index = Index::new(&catalog).unwrap();
        let vectors = vectors(name, &index);
        let folder = tempfile::tempdir().unwrap();
        write_modules(&catalog, &modules, folder.path());
        fs::write(folder.path().join("vectors.json"), json!(vectors).to_string()).unwrap();
        fs::copy(root().join("tests/languages").join(script), folder.path().join(script)).unwrap();
        fs::write(folder.path().join("go.mod"), "module check\n\ngo 1.19\n").unwrap();
        let run =
            Run::of(Command::new(program[0]).args(&program[1..]).arg(script).current_dir(folder.path()));
        let count = vectors.len().to_string();
        assert_eq!((run.code, run.out.trim()), (Some(0), count.as_str()), "{name}: {}", run.err);
    }
}

/// Runs the example of a language in `docs/languages.md`, and compares its output with the next block there.
fn check_example(language: &str, program: &[&str], script: &str, module: Module) {
    let document = fs::read_to_string(root().join("docs/languages.md")).unwrap().replace("\r\n", "\n");
    let after = document.split_once(&format!("```{language}\n")).unwrap().1;
    let (example, after) = after.split_once("```").unwrap();
    let output = after.split_once("```text\n").unwrap().1.split_once("```").unwrap().0;
    let folder = tempfile::tempdir().unwrap();
    write_modules(&catalog("telephony-errors"), &[module], folder.path());
    fs::write(folder.path().join(script), example).unwrap();
    fs::write(folder.path().join("go.mod"), "module example.com/program\n\ngo 1.19\n").unwrap();
    let run = Run::of(Command::new(program[0]).args(&program[1..]).arg(script).current_dir(folder.path()));
    assert_eq!((run.code, run.out.as_str()), (Some(0), output), "{}", run.err);
}

#[test]
#[ignore = "needs Node; `cargo xtask test` runs it"]
fn needs_node_for_the_example() {
    let module = Module { file: "telephony-errors.mjs", ..JAVASCRIPT };
    check_example("js", &["node"], "example.mjs", module);
}

#[test]
#[ignore = "needs Python; `cargo xtask test` runs it"]
fn needs_python_for_the_example() {
    check_example("python", &["python3"], "example.py", Module { file: "telephony_errors.py", ..PYTHON });
}

#[test]
#[ignore = "needs Go; `cargo xtask test` runs it"]
fn needs_go_for_the_example() {
    let module = Module { file: "telephonyerrors/telephonyerrors.go", ..GO };
    check_example("go", &["go", "run"], "example.go", module);
}

#[test]
#[ignore = "needs Node; `cargo xtask test` runs it"]
fn needs_node_to_look_texts_up() {
    check(&["node"], "check.mjs", JAVASCRIPT);
}

#[test]
#[ignore = "needs Python; `cargo xtask test` runs it"]
fn needs_python_to_look_texts_up() {
    check(&["python3"], "check.py", PYTHON);
}

#[test]
#[ignore = "needs packages of npm; `cargo xtask test` runs it"]
fn needs_npm_to_compile_and_format_modules() {
    let modules = root().join("target/npm/node_modules");
    for name in CATALOGS {
        let folder = tempfile::tempdir().unwrap();
        write_modules(&catalog(name), &[JAVASCRIPT, TYPESCRIPT], folder.path());
        let mut prettier = Command::new("node");
        prettier.arg(modules.join("prettier/bin/prettier.cjs")).arg("--check");
        let run = Run::of(prettier.args(["errors.mjs", "errors.d.mts"]).current_dir(folder.path()));
        assert_eq!(run.code, Some(0), "{name}: {}{}", run.out, run.err);
        let mut compiler = Command::new("node");
        compiler
            .arg(modules.join("typescript/bin/tsc"))
            .args(["--noEmit", "--strict", "--module", "nodenext"]);
        if name == "telephony-errors" {
            fs::copy(root().join("tests/languages/use.ts"), folder.path().join("use.mts")).unwrap();
            compiler.arg("use.mts");
        } else {
            compiler.arg("errors.d.mts");
        }
        let run = Run::of(compiler.current_dir(folder.path()));
        assert_eq!(run.code, Some(0), "{name}: {}{}", run.out, run.err);
    }
}

#[test]
#[ignore = "needs packages of npm; `cargo xtask test` runs it"]
fn needs_npm_to_check_types_of_python() {
    for name in CATALOGS {
        let folder = tempfile::tempdir().unwrap();
        write_modules(&catalog(name), &[PYTHON], folder.path());
        let settings = r#"{ "typeCheckingMode": "strict", "pythonVersion": "3.9" }"#;
        fs::write(folder.path().join("pyrightconfig.json"), settings).unwrap();
        let pyright = root().join("target/npm/node_modules/pyright/index.js");
        let run = Run::of(Command::new("node").arg(pyright).arg(PYTHON.file).current_dir(folder.path()));
        assert_eq!(run.code, Some(0), "{name}: {}{}", run.out, run.err);
    }
}

#[test]
#[ignore = "needs Ruff; `cargo xtask test` runs it"]
fn needs_ruff_to_format_modules() {
    for name in CATALOGS {
        let folder = tempfile::tempdir().unwrap();
        write_modules(&catalog(name), &[PYTHON], folder.path());
        let mut ruff = Command::new("ruff");
        let run =
            Run::of(ruff.args(["format", "--diff", "--no-cache", PYTHON.file]).current_dir(folder.path()));
        assert_eq!(run.code, Some(0), "{name}: {}{}", run.out, run.err);
    }
}

#[test]
#[ignore = "needs mypy; `cargo xtask test` runs it"]
fn needs_mypy_to_check_modules() {
    for name in CATALOGS {
        let folder = tempfile::tempdir().unwrap();
        write_modules(&catalog(name), &[PYTHON], folder.path());
        let mut mypy = Command::new("mypy");
        mypy.args(["--strict", PYTHON.file]);
        if name == "telephony-errors" {
            fs::copy(root().join("tests/languages/use.py"), folder.path().join("use.py")).unwrap();
            mypy.arg("use.py");
        }
        let run = Run::of(mypy.current_dir(folder.path()));
        assert_eq!(run.code, Some(0), "{name}: {}{}", run.out, run.err);
    }
}

#[test]
#[ignore = "needs Go; `cargo xtask test` runs it"]
fn needs_go_to_look_texts_up() {
    check(&["go", "run"], "check.go", GO);
}

#[test]
#[ignore = "needs Go; `cargo xtask test` runs it"]
fn needs_go_to_vet_and_format_modules() {
    for name in CATALOGS {
        let folder = tempfile::tempdir().unwrap();
        write_modules(&catalog(name), &[GO], folder.path());
        for program in [["gofmt", "-d"], ["go", "vet"]] {
            let run =
                Run::of(Command::new(program[0]).args([program[1], GO.file]).current_dir(folder.path()));
            assert_eq!((run.code, run.out.as_str()), (Some(0), ""), "{name}: {}", run.err);
        }
    }
}

#[test]
fn packages_have_the_version_of_the_workspace() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let workspace: toml::Table = read("Cargo.toml").parse().unwrap();
    let version = workspace["workspace"]["package"]["version"].as_str();
    let npm: Value = serde_json::from_str(&read("packages/npm/package.json")).unwrap();
    let python: toml::Table = read("packages/python/pyproject.toml").parse().unwrap();
    assert_eq!((npm["version"].as_str(), python["project"]["version"].as_str()), (version, version));
}

/// Runs programs in turn, and returns the output of the last.
fn run_all(folder: &Path, commands: &[&[&str]]) -> String {
    let mut out = String::new();
    for command in commands {
        let run = Run::of(Command::new(command[0]).args(&command[1..]).current_dir(folder));
        assert_eq!(run.code, Some(0), "{command:?}: {}{}", run.out, run.err);
        out = run.out;
    }
    out
}

#[test]
#[ignore = "needs packages of npm; `cargo xtask test` runs it"]
fn needs_npm_to_install_the_package() {
    let folder = tempfile::tempdir().unwrap();
    let package = root().join("packages/npm");
    fs::write(folder.path().join("package.json"), "{}").unwrap();
    let script = "import { entries } from 'telephony-errors'; console.log(entries.length)";
    let out = run_all(
        folder.path(),
        &[
            &["npm", "pack", "--silent", package.to_str().unwrap()],
            &["sh", "-c", "npm install --silent ./telephony-errors-*.tgz"],
            &["node", "--input-type=module", "--eval", script],
        ],
    );
    assert_eq!(out.trim(), catalog("telephony-errors").entries.len().to_string());
}

#[test]
#[ignore = "needs Python; `cargo xtask test` runs it"]
fn needs_python_to_install_the_package() {
    let folder = tempfile::tempdir().unwrap();
    let package = folder.path().join("package");
    // Building leaves files in the folder of a package.
    run_all(folder.path(), &[&["cp", "-r", root().join("packages/python").to_str().unwrap(), "package"]]);
    let script = "import telephony_errors; print(len(telephony_errors.entries))";
    let out = run_all(
        folder.path(),
        &[
            &["python3", "-m", "venv", "environment"],
            &["environment/bin/pip", "wheel", "--quiet", "--no-deps", package.to_str().unwrap()],
            &["sh", "-c", "environment/bin/pip install --quiet telephony_errors-*.whl"],
            &["environment/bin/python", "-c", script],
        ],
    );
    assert_eq!(out.trim(), catalog("telephony-errors").entries.len().to_string());
}
