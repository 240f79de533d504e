//! Generated pages, read back as a site would read them.

use error_catalog_model::Catalog;
use error_catalog_sync::{Page, Project, SourceFile};

use super::entry_pages;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{catalog, fixture, telephony};

/// Returns the plain text below each heading of a page; the first item is the text above the first heading.
fn sections(markdown: &str) -> Vec<(String, String)> {
    let mut sections = vec![(String::new(), String::new())];
    let mut in_heading = false;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        let (heading, text) = sections.last_mut().unwrap();
        let is_text = heading == "What It Means" || heading == "How to Fix It";
        let to = if in_heading { heading } else { text };
        match event {
            Event::Start(Tag::Heading { .. }) => {
                sections.push((String::new(), String::new()));
                in_heading = true;
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Text(text) | Event::Code(text) => to.push_str(&text),
            Event::InlineHtml(html) if &*html == "<br/>" => to.push('\n'),
            Event::InlineHtml(html) | Event::Html(html) => panic!("{html}: not for MDX"),
            Event::SoftBreak => panic!("a line end in {to}"),
            Event::Start(tag) if is_text && !is_inline(&tag) => panic!("{tag:?}: {markdown}"),
            _ => {}
        }
    }
    sections
}

/// Returns whether a paragraph of a cell may contain the element.
fn is_inline(tag: &Tag<'_>) -> bool {
    use Tag::{Emphasis, Image, Link, Paragraph, Strikethrough, Strong};
    matches!(tag, Paragraph | Emphasis | Strong | Strikethrough | Link { .. } | Image { .. })
}

/// Holds every entry's page against the catalog.
pub(super) fn assert_reads_back(catalog: &Catalog, project: &Project) {
    let pages = entry_pages(catalog, project);
    assert_eq!(pages.len(), catalog.entries.len());
    for (entry, text) in catalog.entries.iter().zip(&pages) {
        let (yaml, body) = text.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        let front_matter: serde_yaml::Value = serde_yaml::from_str(yaml).unwrap();
        assert_eq!(front_matter["description"], *entry.meaning, "{text}");
        let sections = sections(body);
        let below = |wanted: &str| sections.iter().find(|(heading, _)| heading == wanted).unwrap().1.as_str();
        assert_eq!(below("What It Means"), entry.meaning, "{text}");
        let last = below("How to Fix It");
        // The link to all errors follows without a heading where no other section does.
        assert!(last == entry.fix || last.starts_with(&format!("{}All ", entry.fix)), "{last:?} in {text}");
        let message = entry.wording().example();
        assert!(below("").starts_with(&format!("{message}\n")), "{text}");
    }
}

/// The cell as the page of its entry shows it.
fn text_of_cell(page: &str, cell: &str) -> String {
    let table = "| Message | Meaning | Fix |\n| --- | --- | --- |\n";
    let source = SourceFile::new(page, format!("{table}| E7: Jam | {cell} | Pull. |\n"));
    let catalog = Page::parse(source).into_catalog().unwrap();
    let folder = tempfile::tempdir().unwrap();
    tests::copy_tree(&fixture().root.join("docs/templates"), &folder.path().join("docs/templates"));
    let project = Project::new(folder.path(), page);
    assert_reads_back(&catalog, &project);
    let page = entry_pages(&catalog, &project).remove(0);
    let (_, below) = page.split_once("## What It Means\n\n").unwrap();
    let (meaning, below) = below.split_once("\n\n## ").unwrap();
    let back = below.rsplit_once("](").unwrap().1;
    format!("{meaning} ← {}", back.trim_end().trim_end_matches(')'))
}

#[test]
fn links_lead_where_they_led_on_the_page() {
    for (cell, expected) in [
        ("[a](setup.md)", "[a](../setup.md)"),
        (
            "See [a](./setup.md), ![i](i.png) and [g](#g).",
            "See [a](../setup.md), ![i](../i.png) and [g](../p.md#g).",
        ),
        (
            "[a](../x/y.md#z \"T\") [b](/c) [c](//d) [d](?e) [e]()",
            "[a](../../x/y.md#z \"T\") [b](/c) [c](//d) [d](../p.md?e) [e](../p.md)",
        ),
        (
            "[a](https://x.com/y) <mailto:a@b.com> <a@b.com>",
            "[a](https://x.com/y) [mailto:a@b.com](mailto:a@b.com) [a@b.com](mailto:a@b.com)",
        ),
        (
            "`](a.md)` [b](a:b.md) [c](./a:b.md) [d](d/a:b.md)",
            "`](a.md)` [b](a:b.md) [c](../a:b.md) [d](../d/a:b.md)",
        ),
        ("[![i](i.png)](a.md) *import\\** [a](b.md)", "[![i](../i.png)](../a.md) _import\\*_ [a](../b.md)"),
        ("import [a](b.md)", "&#105;mport [a](../b.md)"),
    ] {
        assert_eq!(text_of_cell("docs/p.md", cell), format!("{expected} ← ../p.md"), "{cell}");
    }
    let expected = "[g](../my%20100%25%20%28old%29.md#g) ← ../my%20100%25%20%28old%29.md";
    assert_eq!(text_of_cell("docs/my 100% (old).md", "[g](#g)"), expected);
}

#[test]
fn markup_that_no_dialect_reads_alike_gives_way_to_its_text() {
    for (cell, expected) in [
        ("**&nbsp;bold** [a](b.md)", "\u{A0}bold a"),
        ("__a__*b*", "**a**_b_"),
        ("*a*__&nbsp;b__", "a\u{A0}b"),
        ("Stop\\![a](b)", "Stop\\![a](../b)"),
        ("**bold**", "**bold**"),
    ] {
        let text_of_cell = text_of_cell("docs/p.md", cell);
        assert_eq!(text_of_cell.trim_start(), format!("{expected} ← ../p.md").trim_start(), "{cell}");
    }
}

#[test]
fn pages_say_what_the_catalog_says() {
    for project in [fixture(), telephony()] {
        assert_reads_back(&catalog(&project), &project);
    }
}
