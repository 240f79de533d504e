//! The cost of each step from page to files, as a multiple of pulldown-cmark's bare event loop over the same page.
//!
//! Run by `cargo xtask bench pipeline`. Each figure is the median of several runs in one process; the floor is
//! measured between them, so that a machine whose speed drifts does not favor either.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::format_push_string
)]

use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use error_catalog_generate::{Templates, json, pages};
use error_catalog_model::{Catalog, Entry};
use error_catalog_sync::{
    Outcome as _, Page, Project, SourceFile, check, formatted, outputs, read_source, sync,
};
use minijinja::{Environment, Value, context};
use pulldown_cmark::{Options, Parser};

const ROWS: [usize; 4] = [35, 1_000, 10_000, 100_000];
/// Which of these the time per row is compared with: what is linear in rows stays near 1 beyond.
const BASIS: usize = 1;
const SEED: u64 = 7;

/// A step and what it does once.
type Step<'s> = (&'static str, Box<dyn FnMut() + 's>);

fn main() {
    if let Some(rows) = std::env::args().skip(1).find(|argument| !argument.starts_with("--")) {
        return memory(rows.parse().expect("a number of rows"));
    }
    println!("{:<24}{}", "multiple of", ROWS.map(|rows| format!("{rows:>10} rows")).concat());
    steps();
    checks();
    peaks();
}

/// Parse and lower, then each output in memory, against the bare event loop.
fn steps() {
    let mut table: BTreeMap<usize, (&str, Vec<f64>)> = BTreeMap::new();
    for rows in ROWS {
        let text = tests::generator::page(rows, SEED);
        let folder = project(&text);
        let project = Project::new(folder.path(), "docs/device.md");
        let page = Page::parse(SourceFile::new("docs/device.md", &text));
        let catalog = page.catalog().expect("a page without errors");
        let template = |name: &str| {
            let path = project.layout.template(name);
            read_source(&project.root.join(&path), &path).expect("a template")
        };
        let templates = Templates::compile([template("entry"), template("index")]).expect("templates");
        let (engine, views) = engine(catalog);
        let steps: [Step<'_>; 8] = [
            ("bare event loop", Box::new(|| floor(&text))),
            (
                "parse + lower",
                Box::new(|| drop(black_box(Page::parse(SourceFile::new("docs/device.md", &text))))),
            ),
            ("YAML", Box::new(|| drop(black_box(catalog.to_yaml("mark"))))),
            ("JSON", Box::new(|| drop(black_box(json(catalog, &project.layout))))),
            ("pages", Box::new(|| drop(black_box(pages(catalog, &project.layout, &templates, None))))),
            ("the template engine alone", Box::new(|| render(&engine, &views))),
            ("checks of the catalog", Box::new(|| drop(black_box(catalog.validate())))),
            ("fmt of the page read", Box::new(|| drop(black_box(formatted(&page))))),
        ];
        for (index, (name, times)) in medians(steps, rows).into_iter().enumerate() {
            table.entry(index).or_insert((name, Vec::new())).1.push(times);
        }
    }
    let per_row = |times: &[f64]| {
        let basis = times[BASIS] / ROWS[BASIS] as f64;
        let ratios = times.iter().zip(ROWS).map(|(time, rows)| time / rows as f64 / basis);
        ratios.map(|ratio| format!("{ratio:>13.2}x ")).collect::<Vec<_>>().concat()
    };
    let flat: Vec<String> =
        table.values().map(|(name, times)| format!("{name:<24}{}", per_row(times))).collect();
    let floors = table.remove(&0).expect("the floor").1;
    for (name, times) in table.into_values() {
        let ratios = times.iter().zip(&floors).map(|(time, floor)| format!("{:>13.2}x ", time / floor));
        println!("{name:<24}{}", ratios.collect::<String>());
    }
    let floors = floors.iter().map(|floor| format!("{:>12.3} ms", floor * 1e3));
    println!("{:<24}{}", "(the bare event loop)", floors.collect::<String>());
    println!("time per row, as a multiple of that at {} rows", ROWS[BASIS]);
    println!("{}", flat.join("\n"));
}

/// `check` on an unchanged tree against reading the page and every generated file.
fn checks() {
    let mut ratios = String::new();
    for rows in ROWS {
        let folder = project(&tests::generator::page(rows, SEED));
        let projects = [Project::new(folder.path(), "docs/device.md")];
        assert!(sync(&projects).is_ok(), "a page without errors");
        let catalog =
            Page::parse(read_source(&folder.path().join("docs/device.md"), "docs/device.md").unwrap())
                .into_catalog()
                .expect("a page without errors");
        let paths: Vec<String> = outputs(&catalog, &projects[0]).expect("templates").into_keys().collect();
        let steps: [Step<'_>; 2] = [
            ("read", Box::new(|| read(folder.path(), &paths))),
            ("check", Box::new(|| assert!(check(&projects).is_ok(), "an unchanged tree"))),
        ];
        let medians = medians(steps, rows);
        let [(_, read), (_, check)] = medians.as_slice() else { continue };
        ratios += &format!("{:>13.2}x ", check / read);
    }
    println!("{:<24}{ratios}", "check ÷ reading files");
}

/// Peak memory of a process that makes every output, against the page's size.
fn peaks() {
    let program = std::env::current_exe().expect("this program's path");
    let mut ratios = String::new();
    for rows in ROWS {
        let output =
            std::process::Command::new(&program).arg(rows.to_string()).output().expect("a child process");
        ratios += &format!("{:>13} ", String::from_utf8_lossy(&output.stdout).trim());
    }
    println!("{:<24}{ratios}", "peak memory ÷ page");
}

/// Makes every output once and prints the peak of this process's memory over what it was before.
fn memory(rows: usize) {
    let text = tests::generator::page(rows, SEED);
    let folder = project(&text);
    let project = Project::new(folder.path(), "docs/device.md");
    let before = peak_kib();
    let page = Page::parse(SourceFile::new("docs/device.md", &text));
    let made = outputs(&page.into_catalog().expect("a page without errors"), &project).expect("templates");
    black_box(&made);
    match (before, peak_kib()) {
        (Some(before), Some(after)) => println!("{:.1}x", (after - before) * 1024.0 / text.len() as f64),
        _ => println!("unknown"),
    }
}

/// Returns the peak memory of this process, if the system reports it.
fn peak_kib() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// The engine with the template of an entry's page, and what it is filled with, made beforehand.
fn engine(catalog: &Catalog) -> (Environment<'static>, Vec<Value>) {
    let mut engine = Environment::new();
    engine.add_filter("yaml", |text: String| text);
    engine.add_filter("markdown", |text: String| text);
    engine.add_filter("mdx", |text: String| text);
    let template = fs::read_to_string(tests::root().join("docs/templates/entry.md")).unwrap();
    engine.add_template_owned("entry", template).unwrap();
    let view = |entry: &Entry| {
        context! {
            id => entry.id.clone(), code => entry.code.clone(), reason => entry.reason.clone(),
            message => entry.message.clone(), meaning => entry.meaning.clone(), fix => entry.fix.clone(),
            meaning_text => entry.meaning.clone(), slug => entry.id.clone(), fence => "```", link => entry.id.clone(),
            parameters => Vec::<Value>::new(), earlier => Vec::<Value>::new(), retired => false,
        }
    };
    let views: Vec<Value> = catalog.entries.iter().map(view).collect();
    let mut same_code: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for (entry, view) in catalog.entries.iter().zip(&views) {
        same_code.entry(&entry.code).or_default().push(view);
    }
    let page = context! { title => "Device errors", link => "../device.md" };
    let values = catalog.entries.iter().zip(&views).map(|(entry, view)| {
        let siblings: Vec<Value> = same_code[entry.code.as_str()].iter().take(24).map(|view| (*view).clone()).collect();
        context! { mark => "", page => page.clone(), entry => view.clone(), siblings => siblings, more_siblings => 0 }
    });
    let values = values.collect();
    (engine, values)
}

fn render(engine: &Environment<'_>, views: &[Value]) {
    let template = engine.get_template("entry").unwrap();
    for view in views {
        black_box(template.render(view.clone()).unwrap());
    }
}

fn floor(text: &str) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    black_box(Parser::new_ext(text, options).into_offset_iter().count());
}

fn read(root: &Path, paths: &[String]) {
    for path in paths.iter().map(String::as_str).chain(["docs/device.md"]) {
        black_box(fs::read(root.join(path)).expect("a generated file"));
    }
}

/// A folder with a page and this workspace's templates.
fn project(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let templates = folder.path().join("docs/templates");
    fs::create_dir_all(&templates).unwrap();
    for name in ["entry.md", "index.md"] {
        fs::copy(tests::root().join("docs/templates").join(name), templates.join(name)).unwrap();
    }
    fs::write(folder.path().join("docs/device.md"), text).unwrap();
    folder
}

/// The median seconds of each step. The steps are run in turn, so that all see the same machine.
fn medians<const N: usize>(mut steps: [Step<'_>; N], rows: usize) -> Vec<(&'static str, f64)> {
    let rounds = if rows < 10_000 { 31 } else { 7 };
    let repeats = (2_000 / rows).max(1);
    let mut times = vec![Vec::new(); N];
    for _ in 0..rounds {
        for ((_, step), times) in steps.iter_mut().zip(&mut times) {
            let start = Instant::now();
            (0..repeats).for_each(|_| step());
            times.push(start.elapsed());
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64) / repeats as f64
    };
    steps.iter().zip(&mut times).map(|((name, _), times)| (*name, median(times))).collect()
}
