//! Emoji in a message.

use error_catalog_page::{Cell, Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::LintContext;

pub(crate) static EMOJI_IN_MESSAGE: Rule = Rule {
    name: "emoji-in-message",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports an emoji in a message.",
    why_is_this_bad: "Logs rarely hold emoji, and many tools show or store them wrongly.",
    example: Example::Page(table!([], "| Printer - 7 - Paper jam 📄 | A sheet is stuck. | Pull it out. |",)),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |"),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for message in context.messages().filter(|message| !message.text.is_ascii()) {
        diagnostics.extend(check_message(message, context));
    }
}

fn check_message(message: &Cell<'_>, context: &LintContext<'_>) -> Option<Diagnostic> {
    let markup = context.markup(message);
    let before = markup.get(..markup.find(is_emoji)?)?.trim_end_matches(is_modifier);
    let (before, rest) = markup.split_at_checked(before.len())?;
    let after = rest.trim_start_matches(|c| is_emoji(c) || is_modifier(c));
    let emoji = rest.get(..rest.len() - after.len())?;
    let start = message.span.start + before.len();
    let span = start..start + emoji.len();
    // The space before the emoji goes with it, unless a space is needed there.
    let is_between_words = !before.is_empty() && !after.is_empty() && !after.starts_with(' ');
    let spaces = if is_between_words { 0 } else { before.len() - before.trim_end_matches(' ').len() };
    let fix = context.fix("remove the emoji", start - spaces..span.end, "");
    let message = format!("expected characters that logs show, found the emoji `{emoji}`");
    Some(context.diagnostic(&EMOJI_IN_MESSAGE, span, message).with_fix(fix))
}

/// Returns whether a character is an emoji. Characters of text fonts, such as `©`, `™` and most arrows, are not.
const fn is_emoji(c: char) -> bool {
    matches!(c,
        '\u{231A}' | '\u{231B}' | '\u{23E9}'..='\u{23FA}' | '\u{2600}'..='\u{27BF}' | '\u{2B1B}' | '\u{2B1C}'
        | '\u{2B50}' | '\u{2B55}' | '\u{20E3}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Returns whether a character changes the emoji before it, or joins it to the next.
const fn is_modifier(c: char) -> bool {
    matches!(c, '\u{200D}' | '\u{FE0E}' | '\u{FE0F}' | '\u{E0020}'..='\u{E007F}')
}
