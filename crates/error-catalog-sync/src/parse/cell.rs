//! The text of a table's cell, and its Markdown where that says more.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::markup;

/// One cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    /// The plain text, ends trimmed: code and links keep their text, `<br>` is a line end.
    pub(crate) text: String,
    /// Inline Markdown for the same, where it has links, code or emphasis.
    pub(crate) markdown: Option<String>,
    /// Where the cell's content stands in the page, in bytes.
    pub(crate) span: Range<usize>,
}

/// Puts a cell together from the events of its content.
#[derive(Debug, Default)]
pub(crate) struct CellBuilder {
    text: String,
    /// Begun where the first markup is met: most cells have none.
    markdown: Option<String>,
    content: Option<Range<usize>>,
    /// Destination and title of each open link or image.
    links: Vec<(String, String)>,
}

/// What an HTML tag in a cell does to its text.
enum Html {
    Break,
    Nothing,
    /// It is no HTML: `<name>` was meant to be read.
    Text,
}

impl CellBuilder {
    pub(crate) fn push(&mut self, event: Event<'_>, span: Range<usize>) {
        match &mut self.content {
            Some(content) => content.end = content.end.max(span.end),
            None => self.content = Some(span),
        }
        match event {
            Event::Text(text) => self.push_text(&text),
            Event::Code(code) => {
                markup::write_code(&code, self.markdown());
                self.text.push_str(&code);
            }
            Event::InlineHtml(tag) | Event::Html(tag) => self.push_html(&tag),
            Event::SoftBreak => self.push_text(" "),
            Event::HardBreak => self.push_text("\n"),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    /// The cell; `span` is where it stands if it is empty.
    pub(crate) fn finish(&mut self, span: Range<usize>) -> Cell {
        let built = std::mem::take(self);
        let text = if built.text.trim().len() == built.text.len() {
            built.text
        } else {
            built.text.trim().to_owned()
        };
        let markdown = built.markdown.map(|markdown| markup::guard_start(markdown.trim().to_owned()));
        Cell { text, markdown, span: built.content.unwrap_or(span) }
    }

    fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
        if let Some(markdown) = &mut self.markdown {
            markup::write_text(text, markdown);
        }
    }

    fn markdown(&mut self) -> &mut String {
        self.markdown.get_or_insert_with(|| {
            let mut markdown = String::new();
            markup::write_text(&self.text, &mut markdown);
            markdown
        })
    }

    fn push_html(&mut self, tag: &str) {
        match html(tag) {
            Html::Break if self.text.ends_with('\n') => {}
            Html::Break => self.push_text("\n"),
            Html::Nothing => {}
            Html::Text => self.push_text(tag),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis => self.markdown().push('*'),
            Tag::Strong => self.markdown().push_str("**"),
            Tag::Strikethrough => self.markdown().push_str("~~"),
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.links.push((format!("{scheme}{dest_url}"), title.to_string()));
                self.markdown().push('[');
            }
            Tag::Image { dest_url, title, .. } => {
                self.links.push((dest_url.to_string(), title.to_string()));
                self.markdown().push_str("![");
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.markdown().push('*'),
            TagEnd::Strong => self.markdown().push_str("**"),
            TagEnd::Strikethrough => self.markdown().push_str("~~"),
            TagEnd::Link | TagEnd::Image => {
                let (destination, title) = self.links.pop().unwrap_or_default();
                markup::write_link_end(&destination, &title, self.markdown());
            }
            _ => {}
        }
    }
}

/// Tags that begin a new line, and tags that only dress text; any other `<word>` is text.
fn html(tag: &str) -> Html {
    const BREAKS: [&str; 9] = ["br", "p", "ul", "ol", "li", "div", "hr", "tr", "table"];
    const DRESS: [&str; 33] = [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "details", "dfn", "em", "font", "i",
        "img", "ins", "kbd", "mark", "nobr", "pre", "q", "s", "samp", "small", "span", "strike", "strong",
        "sub", "summary", "sup", "tt", "u", "wbr",
    ];
    if tag.starts_with("<!") || tag.starts_with("<?") {
        return Html::Nothing;
    }
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let (name, rest) = name.split_at_checked(end).unwrap_or((name, ""));
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    if !rest.starts_with([' ', '/', '>', '\t', '\n']) {
        Html::Text
    } else if BREAKS.iter().any(is) {
        Html::Break
    } else if DRESS.iter().any(is) {
        Html::Nothing
    } else {
        Html::Text
    }
}
