//! Characters in a message that are not what they seem: invisible ones, and letters of another script within a word.

use error_catalog_page::characters::{CharacterClass, OddCharacter, odd_characters};
use error_catalog_page::terminal::is_unsafe;
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::LintContext;

/// The rule `hidden-character`.
pub static HIDDEN_CHARACTER: Rule = Rule {
    name: "hidden-character",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports an invisible character or a control character in a message, and a letter of another script that \
        looks like a Latin letter.",
    why_is_this_bad: "The message looks right, and no log matches it.",
    example: Example::Page(table!([], "| Printer - 7 - Pаper jam | A sheet is stuck. | Pull it out. |",)),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for message in context.messages() {
        let markup = context.markup(message);
        if markup.is_ascii() && !markup.contains(is_unsafe) {
            continue;
        }
        let mut odd = odd_characters(markup);
        odd.retain(|odd| matches!(odd.class, CharacterClass::Invisible | CharacterClass::Lookalike));
        let Some(first) = odd.first() else { continue };
        let span = first.span(message.span.start);
        let diagnostic = context.diagnostic(
            &HIDDEN_CHARACTER,
            span,
            format!("expected characters that logs show, found {}", first.name),
        );
        let fix = context.plain_message(title(first), true, message, &odd);
        diagnostics.push(Diagnostic { fixes: fix.into_iter().collect(), ..diagnostic });
    }
}

fn title(odd: &OddCharacter) -> String {
    if odd.plain.is_empty() {
        "remove the character".to_owned()
    } else {
        format!("write the Latin letter `{}`", odd.plain)
    }
}
