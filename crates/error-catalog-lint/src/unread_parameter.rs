//! Text that looks like a placeholder and is read as plain text.

use std::ops::Range;

use error_catalog_page::build::placeholder::{placeholder_at, read_message, write_message};
use error_catalog_page::{Cell, Diagnostic, Example, PlaceholderSyntax, Rule, Severity, Span, table};

use crate::lint_context::LintContext;

/// The rule `unread-parameter`.
pub static UNREAD_PARAMETER: Rule = Rule {
    name: "unread-parameter",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports text that looks like a placeholder and is read as plain text. Its syntax is off, its `{` is \
        not closed, or it is in a meaning or a fix.",
    why_is_this_bad: "No log matches such a message, and readers see the placeholder instead of a value.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Tray <tray> is empty | No paper is left. | Fill it. |",
    )),
    use_instead: table!(
        ["---", "catalog:", "  parameters: [braces, angle]", "---", ""],
        "| Printer - 7 - Tray <tray> is empty | No paper is left. | Fill it. |",
    ),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for message in context.messages().filter(|message| may_hold(&message.text)) {
        let Some(unread) = first_unread(&message.text, context.settings.placeholder_syntaxes()) else {
            continue;
        };
        let text = message.text.get(unread.range.clone()).unwrap_or_default();
        let span = context.span(message, unread.range.clone());
        // An escaped text is plain on purpose.
        let before = context.source.text.get(..span.start).unwrap_or_default();
        if text.starts_with('<') && before.ends_with('\\') {
            continue;
        }
        diagnostics.push(report(unread.cause, text, message, span, context));
    }
    for cell in context.rows.iter().flat_map(|row| [row.meaning_cell(), row.fix_cell()]).flatten() {
        diagnostics.extend(check_prose(cell, context));
    }
}

/// Returns whether a text may hold a placeholder.
#[allow(clippy::needless_bitwise_bool, reason = "without a branch, many bytes are taken at once")]
fn may_hold(text: &str) -> bool {
    text.bytes().fold(false, |any, byte| any | matches!(byte, b'{' | b'<' | b'%' | b'+'))
}

/// Reports a placeholder in braces in a meaning or a fix, outside of code.
fn check_prose(cell: &Cell<'_>, context: &LintContext<'_>) -> Option<Diagnostic> {
    let mut at = 0;
    while let Some(start) = cell.text.get(at..)?.find('{').map(|found| at + found) {
        let (before, rest) = cell.text.split_at_checked(start)?;
        at = start + 1;
        let Ok(Some(placeholder)) = placeholder_at(rest, before.chars().next_back()) else { continue };
        let part = start..start + placeholder.length;
        at = part.end;
        let Some(span) = context.exact_span(cell, part) else { continue };
        // Braces of an address or a shell variable are no placeholder.
        let is_part_of_word = before.ends_with(['$', '%', '/', '=']);
        let is_code = context.source.slice(cell.span.start..span.start).matches('`').count() % 2 == 1;
        if is_part_of_word || is_code || placeholder.syntax != PlaceholderSyntax::Braces {
            continue;
        }
        let written = context.source.slice(span);
        let message =
            format!("expected text, found the placeholder `{written}`: only messages have placeholders");
        let code = context.fix("write it as code", span, format!("`{written}`"));
        let help = "write words instead, such as: the number";
        return Some(context.diagnostic(&UNREAD_PARAMETER, span, message).with_help(help).with_fix(code));
    }
    None
}

/// A part of a message that is not read as a placeholder.
struct Unread {
    range: Range<usize>,
    cause: Cause,
}

/// Why a part of a message is not read as a placeholder.
#[derive(Clone, Copy)]
enum Cause {
    /// The page does not enable the syntax.
    Disabled(PlaceholderSyntax),
    /// It is read, without the `$` before it.
    Dollar,
    /// The `{` is not closed.
    Open,
    /// The braces hold spaces, an example without a type, or further braces.
    Surplus,
}

fn first_unread(text: &str, enabled: &[PlaceholderSyntax]) -> Option<Unread> {
    let mut at = 0;
    while let Some(next) = text.get(at..)?.find(['{', '<', '%', '+']) {
        at += next;
        let (before, rest) = text.split_at_checked(at)?;
        let before = before.chars().next_back();
        // A placeholder of an unknown type is an error already.
        let Some(placeholder) = placeholder_at(rest, before).ok()? else {
            if enabled.contains(&PlaceholderSyntax::Braces)
                && let Some(length) = length_with_surplus(rest)
            {
                return Some(Unread { range: at..at + length, cause: Cause::Surplus });
            }
            if let Some(name) = unclosed_name(rest) {
                return Some(Unread { range: at..at + 1 + name.len(), cause: Cause::Open });
            }
            at += 1;
            continue;
        };
        let end = at + placeholder.length;
        let syntax = placeholder.syntax;
        let is_enabled = enabled.contains(&syntax);
        if is_enabled && syntax == PlaceholderSyntax::Braces && before == Some('$') {
            return Some(Unread { range: at - 1..end, cause: Cause::Dollar });
        }
        if !is_enabled && is_separate(syntax, before, text.get(end..)?.chars().next()) {
            return Some(Unread { range: at..end, cause: Cause::Disabled(syntax) });
        }
        at = end;
    }
    None
}

/// Returns whether a placeholder is not part of a word: `vector<int>` and `100%sure` hold none.
fn is_separate(syntax: PlaceholderSyntax, before: Option<char>, after: Option<char>) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match syntax {
        PlaceholderSyntax::Angle => !is_word(before),
        PlaceholderSyntax::Printf => !is_word(before) && !is_word(after),
        PlaceholderSyntax::Phone | PlaceholderSyntax::Braces | PlaceholderSyntax::Positional => true,
    }
}

/// Returns the name after a `{` that is not closed.
fn unclosed_name(text: &str) -> Option<&str> {
    let after = text.strip_prefix('{')?;
    if !after.starts_with(|c: char| c.is_ascii_alphabetic()) || after.contains('}') {
        return None;
    }
    let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(after.len());
    after.get(..end)
}

fn report(cause: Cause, text: &str, message: &Cell<'_>, span: Span, context: &LintContext<'_>) -> Diagnostic {
    let is_exact = context.source.slice(span) == text;
    let plain_text = format!("expected a placeholder, found `{text}`, which is read as plain text");
    let diagnostic = |message: String| context.diagnostic(&UNREAD_PARAMETER, span, message);
    let (diagnostic, replacement) = match cause {
        Cause::Disabled(syntax) => {
            return disabled_syntax(syntax, text, message, diagnostic(plain_text), context);
        }
        Cause::Open => {
            let help = "if a value varies here, write `}` after its name, as in `{name}`";
            return diagnostic("expected `}` after the name, found a `{` that is not closed".to_owned())
                .with_help(help);
        }
        Cause::Dollar => {
            let message = format!("expected a placeholder, found `{text}`, whose `$` is read as text");
            let help = "if logs show no `$` here, remove it";
            (diagnostic(message).with_help(help), text.trim_start_matches('$').to_owned())
        }
        Cause::Surplus => {
            let inner = text.trim_matches(['{', '}']).trim();
            let name = match inner.split_once('=') {
                Some((name, example)) => format!("{}:text={}", name.trim(), example.trim()),
                None => inner.to_owned(),
            };
            (
                diagnostic(plain_text).with_help("if logs show another value each time, write a placeholder"),
                format!("{{{name}}}"),
            )
        }
    };
    let fix = || context.fix(format!("write `{replacement}`"), span, replacement.as_str());
    diagnostic.with_fix(if is_exact { Some(fix()) } else { None })
}

fn disabled_syntax(
    syntax: PlaceholderSyntax,
    text: &str,
    message: &Cell<'_>,
    diagnostic: Diagnostic,
    context: &LintContext<'_>,
) -> Diagnostic {
    let settings = context.settings;
    let is_enabled =
        |known: &PlaceholderSyntax| *known == syntax || settings.placeholder_syntaxes().contains(known);
    let enabled: Vec<PlaceholderSyntax> = PlaceholderSyntax::ALL.into_iter().filter(is_enabled).collect();
    let help = format!(
        "if logs show another value each time, write it in braces, or add `{}` to `parameters:`, below `catalog:` in the \
         front matter",
        syntax.name()
    );
    let mut diagnostic = diagnostic.with_help(help);
    let span = diagnostic.primary.span;
    let is_plain = context.markup(message) == message.text;
    if let Ok(read) = read_message(&message.text, &enabled)
        && settings.placeholder_syntaxes().contains(&PlaceholderSyntax::Braces)
        && is_plain
    {
        // The syntax has no names; `value` is for the writer to replace.
        let in_braces =
            write_message(read.wording(), settings.placeholder_syntaxes()).replace("{arg", "{value");
        let title = format!("write it in braces: {in_braces}");
        diagnostic = diagnostic.with_fix(context.fix(title, message.span.clone(), in_braces));
    }
    if text.starts_with('<') && context.source.slice(span) == text {
        let title = format!("if logs show it word for word, write `\\{text}`");
        diagnostic = diagnostic.with_fix(context.fix(title, Span::at(span.start), "\\"));
    }
    diagnostic
}

/// The most bytes of a name and an example.
const MAX_ENCLOSED: usize = 128;

/// Returns the length of a name in braces with spaces or further braces around it, or with an example and no type.
fn length_with_surplus(text: &str) -> Option<usize> {
    let braces = |text: &str, brace: u8| text.bytes().take(3).take_while(|byte| *byte == brace).count();
    let opening = braces(text, b'{');
    let inside = text.get(opening..)?;
    let inside = inside.get(..inside.bytes().take(MAX_ENCLOSED).position(|byte| byte == b'}')?)?;
    let closing = braces(text.get(opening + inside.len()..)?, b'}');
    let name = inside.split('=').next().unwrap_or_default().trim();
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let is_placeholder = is_name && opening <= 2 && opening == closing;
    if is_placeholder { Some(opening + inside.len() + closing) } else { None }
}
