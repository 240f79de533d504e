//! Generated pages, read back as a site would read them.

use error_catalog_model::Catalog;
use error_catalog_sync::{Project, pages};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{catalog, fixture, telephony};

/// What stands below each heading of a page, as plain text; first what stands above all of them.
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

/// What a paragraph of a cell's text may hold.
fn is_inline(tag: &Tag<'_>) -> bool {
    use Tag::{Emphasis, Image, Link, Paragraph, Strikethrough, Strong};
    matches!(tag, Paragraph | Emphasis | Strong | Strikethrough | Link { .. } | Image { .. })
}

/// Holds every entry's page against the catalog.
pub(super) fn assert_reads_back(catalog: &Catalog, project: &Project) {
    let pages = pages(catalog, project).unwrap();
    assert_eq!(pages.len(), catalog.entries.len() + 1);
    for (entry, (path, text)) in catalog.entries.iter().zip(&pages) {
        assert_eq!(*path, project.entry_page(&entry.id));
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

#[test]
fn pages_say_what_the_catalog_says() {
    for project in [fixture(), telephony()] {
        assert_reads_back(&catalog(&project), &project);
    }
}
