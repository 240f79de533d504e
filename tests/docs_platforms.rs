//! The templates in docs/docs-platforms.md, and generated pages as docs platforms and formatters read them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use error_catalog_generate::{ENTRY_TEMPLATE, INDEX_TEMPLATE};
use error_catalog_sync::{CONFIG_FILE, Page, Project, SourceFile, outputs, read_config};
use serde_json::json;
use tests::child::Run;
use tests::{blocks, files, root};

const PLATFORMS: [&str; 3] = ["Fern", "Docusaurus", "Mintlify"];

/// A page with texts that mean something in YAML, Markdown or MDX.
const PAGE: &str = r#"---
title: "Printer <errors> {all}: \\ 'new'"
description: 'What it says: "jam"'
slug: printer-errors/größe
catalog:
  site: https://docs.example.com/base
---

| Error message | What it means | How to fix it |
| --- | --- | --- |
| Printer - 7 - Paper <jam> in \{tray} of "A" | A *sheet* is __stuck__, see [trays](/trays) or *a*b. | import `a` or `` b`c ``. |
| Printer - 8 - Größe "A4" fehlt: 'ja' | Kein  Papier, *“gar* keines”, 5 €*x*. | 1. Add it. 2. Pull *it*, *“now”*. |
| Printer - 8 - No _power_ \*today\* &amp; `now` | \# It is off * on. ***Both*** ~~no~~ a_b __init__ | - Plug <it> in<br>at once. |
| Printer - E9 - https://example.com/a_(b) | :::note {x} $y$ \\ \[z\] \| w | export it \<now\>, then *press **start*** |

## Retired errors

| Error message | What it means | How to fix it |
| --- | --- | --- |
| Printer - E10 - No toner | The cartridge is empty. | Replace it. |
"#;

/// Returns the generated pages of [`PAGE`], by path.
fn pages(entry: &str, index: &str) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let templates = folder.path().join("docs/templates");
    fs::create_dir_all(&templates).unwrap();
    fs::write(templates.join("entry.md"), entry).unwrap();
    fs::write(templates.join("index.md"), index).unwrap();
    let page = Page::parse(SourceFile::new("docs/printer.md", PAGE));
    let report = page.report().to_text();
    let outputs = outputs(page.catalog().expect(&report), &Project::new(folder.path(), "docs/printer.md"));
    let mut pages = outputs.unwrap();
    pages.retain(|path, _| path.starts_with("docs/printer/"));
    assert_eq!(pages.len(), 6);
    pages
}

/// Returns the pages that the templates of a platform make.
fn pages_for(platform: &str) -> BTreeMap<String, String> {
    let document = fs::read_to_string(root().join("docs/docs-platforms.md")).unwrap().replace("\r\n", "\n");
    let (_, section) = document.split_once(&format!("\n## {platform}\n")).unwrap();
    let blocks = blocks(section);
    let template = |name: &str| {
        let line = format!("**docs/templates/{name}.md**");
        &blocks.iter().find(|(before, _)| *before == line).unwrap().1
    };
    pages(template("entry"), template("index"))
}

fn front_matter(page: &str) -> serde_yaml::Value {
    let (yaml, _) = page.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    serde_yaml::from_str(yaml).unwrap()
}

const ENTRY: &str = "docs/printer/8-größe-a4-fehlt-ja.md";

#[test]
fn front_matter_is_as_platforms_need_it() {
    let slug = "printer-errors/größe/8-größe-a4-fehlt-ja";
    let title = "8 Größe \"A4\" fehlt: 'ja'";
    let fern = pages_for("Fern");
    let values = front_matter(&fern[ENTRY]);
    assert_eq!(values["title"], *title);
    assert_eq!(values["slug"], *slug);
    assert_eq!(values["position"], 8);
    let index = front_matter(&fern["docs/printer/index.md"]);
    assert_eq!(index["title"], *r"Printer \<errors\> \{all\}: \\ 'new' by code");
    let without_number = fern.values().find(|page| page.contains("E9")).unwrap();
    assert!(front_matter(without_number).get("position").is_none());

    let values = front_matter(&pages_for("Docusaurus")[ENTRY]);
    assert_eq!(values["slug"], *format!("/{slug}"));
    assert_eq!(values["sidebar_position"], 8);
    assert_eq!(values["parse_number_prefixes"], false);

    let values = front_matter(&pages_for("Mintlify")[ENTRY]);
    assert_eq!(values["title"], *title);
}

#[test]
fn links_lead_to_files_or_to_paths_of_the_site() {
    for platform in ["Fern", "Docusaurus"] {
        let pages = pages_for(platform);
        assert!(pages[ENTRY].ends_with("\n[All errors](index.md)\n"));
        let index = &pages["docs/printer/index.md"];
        assert!(index.contains("](../printer.md), by its code."), "{index}");
        assert!(index.contains("(8-größe-a4-fehlt-ja.md)\n"), "{index}");
    }
    let pages = pages_for("Mintlify");
    let base = "/printer-errors/gr%C3%B6%C3%9Fe";
    assert!(pages[ENTRY].ends_with(&format!("\n[All errors]({base}/index)\n")));
    let index = &pages["docs/printer/index.md"];
    assert!(index.contains(&format!("({base}), by its code.")), "{index}");
    assert!(index.contains(&format!("({base}/8-gr%C3%B6%C3%9Fe-a4-fehlt-ja)\n")), "{index}");
}

#[test]
fn urls_are_on_the_site() {
    let entry = "---\n# {{ mark }}\n---\n\n{{ page.url }} {{ entry.url }}\n";
    let pages = pages(entry, "---\n# {{ mark }}\n---\n");
    let base = "https://docs.example.com/base/printer-errors/gr%C3%B6%C3%9Fe";
    let urls = format!("\n\n{base} {base}/8-gr%C3%B6%C3%9Fe-a4-fehlt-ja\n");
    assert!(pages[ENTRY].ends_with(&urls), "{}", pages[ENTRY]);
}

#[test]
fn pages_link_to_their_lists() {
    for Project { root, layout, .. } in read_config(&root().join(CONFIG_FILE)).unwrap() {
        let page = fs::read_to_string(root.join(layout.page())).unwrap();
        assert!(page.contains(&format!("]({}/index.md)", layout.stem())), "{}", layout.page());
    }
}

/// Reports pages that Prettier would change, and those and values that MDX does not compile.
const SCRIPT: &str = r#"
import { readFileSync } from "node:fs";
import { compile } from "@mdx-js/mdx";
import { format } from "prettier";
const { pages, values } = JSON.parse(readFileSync(process.argv[1], "utf8"));
const compiles = async (name, mdx) => {
  await compile(mdx).catch((error) => console.log(`${name}: ${error}\n${mdx}`));
};
for (const [path, text] of Object.entries(pages)) {
  const formatted = await format(text, { parser: "markdown" });
  if (formatted !== text) console.log(`${path}:\n${text}\nis formatted as:\n${formatted}`);
  await compiles(path, text.replace(/^---\n.*?\n---\n/s, ""));
}
for (const value of values) await compiles("a value", value);
"#;

#[test]
fn retired_errors_are_marked() {
    let defaults = pages(ENTRY_TEMPLATE, INDEX_TEMPLATE);
    for pages in PLATFORMS.map(pages_for).into_iter().chain([defaults]) {
        let marked = pages.iter().filter(|(_, page)| page.contains("does not happen any more"));
        assert_eq!(
            marked.map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
            ["docs/printer/e10-no-toner.md"]
        );
        assert_eq!(pages["docs/printer/index.md"].matches("(retired)").count(), 1);
    }
}

#[test]
#[ignore = "needs packages of npm; `cargo xtask test` runs it"]
fn needs_npm() {
    let mut all = BTreeMap::new();
    let mut add = |name: &str, pages: BTreeMap<String, String>| {
        all.extend(pages.into_iter().map(|(path, text)| (format!("{name}: {path}"), text)));
    };
    add("default templates", pages(ENTRY_TEMPLATE, INDEX_TEMPLATE));
    let own = ["entry", "index"].map(|name| {
        fs::read_to_string(root().join(format!("docs/templates/{name}.md"))).unwrap().replace("\r\n", "\n")
    });
    add("this project's templates", pages(&own[0], &own[1]));
    for platform in PLATFORMS {
        add(platform, pages_for(platform));
    }
    for folder in ["docs", "tests/outputs/printer/docs"].map(|folder| root().join(folder)) {
        let is_generated = |path: &PathBuf| {
            path.parent().is_some_and(|parent| parent != folder && !parent.ends_with("templates"))
        };
        let texts = files(&folder).into_iter().filter(is_generated).map(|path| {
            let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            (path.display().to_string(), text)
        });
        add("generated", texts.collect());
    }
    let fern = pages_for("Fern");
    let values: Vec<serde_yaml::Value> = fern.values().map(|page| front_matter(page)).collect();
    let values = values.iter().flat_map(|values| [&values["title"], &values["description"]]);
    let values: Vec<&str> = values.map(|value| value.as_str().unwrap()).collect();
    let input = tempfile::NamedTempFile::new().unwrap();
    fs::write(input.path(), json!({ "pages": all, "values": values }).to_string()).unwrap();
    let node = Run::of(
        Command::new("node")
            .args(["--input-type=module", "--eval", SCRIPT])
            .arg(input.path())
            .current_dir(root().join("target/npm")),
    );
    assert_eq!((node.code, node.out.as_str()), (Some(0), ""), "{}", node.err);
}
