//! The text of a table's cell, and its Markdown if that has more than text.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::markup;
use crate::{SourceFile, Span};

/// The Markdown that pages are written in: CommonMark with GitHub's tables and strikethrough.
pub const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// One cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell<'m> {
    /// The plain text, ends trimmed: code and links keep their text, `<br>` is a line end. Most cells are text alone,
    /// as the page has it.
    pub text: Cow<'m, str>,
    /// The same as inline Markdown, if it has links, code or emphasis.
    pub markdown: Option<String>,
    /// The bytes of the cell's content in the page.
    pub span: Range<usize>,
}

impl Cell<'_> {
    /// Returns the span of a part of the text; `None` if markup hides the part.
    pub fn exact_span(&self, source: &SourceFile, part: Range<usize>) -> Option<Span> {
        let markup = source.slice(self.span.clone());
        let (before, text) = (self.text.get(..part.start)?, self.text.get(part)?);
        if markup.matches(text).count() != self.text.matches(text).count() {
            return None;
        }
        let (at, _) = markup.match_indices(text).nth(before.matches(text).count())?;
        let start = self.span.start + at;
        Some(Span::new(start, start + text.len()))
    }
}

/// Builds a cell from the events of its content.
#[derive(Debug, Default)]
pub(crate) struct CellBuilder<'m> {
    text: Cow<'m, str>,
    /// The length of the text that the Markdown has already.
    written: usize,
    /// Begins at the first markup: most cells have none.
    markdown: Option<String>,
    /// True if it has emphasis, whose meaning depends on the characters around it.
    is_emphasized: bool,
    content: Option<Range<usize>>,
    /// The open links and images.
    links: Vec<Link>,
    /// The offsets of the markers of open emphasis in the Markdown.
    open_emphasis: Vec<usize>,
    /// The outermost emphasis.
    emphasis: Vec<Markers>,
    /// The base of relative links, if the Markdown is shown on another page.
    base: Option<Base>,
}

/// The offsets of the markers of emphasis in the Markdown.
#[derive(Debug)]
struct Markers {
    start: usize,
    end: usize,
}

#[derive(Debug, Default)]
struct Link {
    destination: String,
    title: String,
}

/// The path from a page in another folder back to the page of the cell.
#[derive(Clone, Debug)]
pub struct Base {
    /// The folder of the cell's page, ending in `/`.
    pub folder: String,
    /// The cell's page.
    pub page: String,
}

impl Base {
    /// Returns a link's destination, relative to the other page.
    fn resolve(&self, destination: &str) -> String {
        let scheme = destination.split(':').next().filter(|scheme| scheme.len() < destination.len());
        let is_scheme = |scheme: &str| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        };
        if destination.starts_with('/') || scheme.is_some_and(is_scheme) {
            destination.to_owned()
        } else if destination.is_empty() || destination.starts_with(['#', '?']) {
            format!("{}{destination}", self.page)
        } else {
            format!("{}{}", self.folder, destination.strip_prefix("./").unwrap_or(destination))
        }
    }
}

/// Inline Markdown that a cell gave, read again: as a page shows it below a heading.
pub fn reread(markdown: &str, base: Option<Base>) -> Cell<'_> {
    let mut builder = CellBuilder { base, ..CellBuilder::default() };
    for (event, span) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        builder.push(event, span);
    }
    builder.build(0..markdown.len())
}

/// The effect of an HTML tag on the text of a cell.
pub enum Html {
    /// A line break.
    Break,
    /// Markup without a text.
    Nothing,
    /// Text, such as `<name>`: it is not HTML.
    Text,
}

impl<'m> CellBuilder<'m> {
    pub(crate) fn push(&mut self, event: Event<'m>, span: Range<usize>) {
        match &mut self.content {
            Some(content) => content.end = content.end.max(span.end),
            None => self.content = Some(span),
        }
        match event {
            Event::Text(CowStr::Borrowed(text)) if self.text.is_empty() => self.text = Cow::Borrowed(text),
            Event::Text(text) => self.push_text(&text),
            Event::Code(code) => {
                markup::write_code(&code, self.markdown());
                self.push_text(&code);
                self.written = self.text.len();
            }
            Event::InlineHtml(tag) | Event::Html(tag) => self.push_html(&tag),
            Event::SoftBreak => self.push_text(" "),
            Event::HardBreak => self.push_text("\n"),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    /// Returns the cell; `span` is its span if it is empty.
    pub(crate) fn finish(&mut self, span: Range<usize>) -> Cell<'m> {
        let is_emphasized = self.is_emphasized;
        let mut cell = self.build(span);
        // Some emphasis has no spelling that both dialects read alike: then its text has to do.
        cell.markdown.take_if(|markdown| is_emphasized && reread(markdown, None).text != cell.text);
        cell
    }

    fn build(&mut self, span: Range<usize>) -> Cell<'m> {
        if self.markdown.is_some() {
            self.markdown();
        }
        let built = std::mem::take(self);
        let text = match built.text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        };
        let markdown = built.markdown.map(|markdown| {
            let markdown = built.emphasis.iter().fold(markdown, |markdown, Markers { start, end }| {
                markup::with_underscores(markdown, *start, *end)
            });
            markup::guard_start(markdown.trim().to_owned())
        });
        Cell { text, markdown, span: built.content.unwrap_or(span) }
    }

    fn push_text(&mut self, text: &str) {
        self.text.to_mut().push_str(text);
    }

    /// The Markdown so far. Text goes there in one piece: the parser breaks it where markup might have been.
    fn markdown(&mut self) -> &mut String {
        let markdown = self.markdown.get_or_insert_default();
        let text = self.text.get(self.written..).unwrap_or_default();
        if self.links.is_empty() {
            markup::write_running_text(text, markdown);
        } else {
            markup::write_text(text, markdown);
        }
        self.written = self.text.len();
        markdown
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
        self.is_emphasized |= matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough);
        match tag {
            Tag::Emphasis => {
                let start = self.markdown().len();
                self.open_emphasis.push(start);
                self.markdown().push('*');
            }
            Tag::Strong => self.markdown().push_str("**"),
            Tag::Strikethrough => self.markdown().push_str("~~"),
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                markup::write_link_start(self.markdown());
                let destination = format!("{scheme}{dest_url}");
                self.links.push(Link { destination, title: title.to_string() });
            }
            Tag::Image { dest_url, title, .. } => {
                self.markdown().push_str("![");
                self.links.push(Link { destination: dest_url.to_string(), title: title.to_string() });
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => {
                let end = self.markdown().len();
                self.markdown().push('*');
                if let Some(start) = self.open_emphasis.pop()
                    && self.open_emphasis.is_empty()
                {
                    self.emphasis.push(Markers { start, end });
                }
            }
            TagEnd::Strong => self.markdown().push_str("**"),
            TagEnd::Strikethrough => self.markdown().push_str("~~"),
            TagEnd::Link | TagEnd::Image => {
                self.markdown();
                let Link { mut destination, title } = self.links.pop().unwrap_or_default();
                if let Some(base) = &self.base {
                    destination = base.resolve(&destination);
                }
                markup::write_link_end(&destination, &title, self.markdown());
            }
            _ => {}
        }
    }
}

/// Classifies a tag: a line break, formatting, or text such as `<word>`.
pub fn html(tag: &str) -> Html {
    const BREAKS: [&str; 9] = ["br", "p", "ul", "ol", "li", "div", "hr", "tr", "table"];
    const FORMATS: [&str; 33] = [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "details", "dfn", "em", "font", "i",
        "img", "ins", "kbd", "mark", "nobr", "pre", "q", "s", "samp", "small", "span", "strike", "strong",
        "sub", "summary", "sup", "tt", "u", "wbr",
    ];
    if tag.starts_with("<!") || tag.starts_with("<?") {
        return Html::Nothing;
    }
    let name = tag_name(tag);
    let rest = tag.trim_start_matches(['<', '/']).get(name.len()..).unwrap_or_default();
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    if !rest.starts_with([' ', '/', '>', '\t', '\n']) {
        Html::Text
    } else if BREAKS.iter().any(is) {
        Html::Break
    } else if FORMATS.iter().any(is) {
        Html::Nothing
    } else {
        Html::Text
    }
}

/// The name of a tag.
pub fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or(name)
}
