//! Typographic characters in a message that is otherwise plain.

use error_catalog_page::characters::{CharacterClass, OddCharacter, is_latin, odd_characters};
use error_catalog_page::{Cell, Diagnostic, Example, Fix, Rule, Severity, table};

use crate::lint_context::LintContext;

/// The rule `typographic-character`.
pub static TYPOGRAPHIC_CHARACTER: Rule = Rule {
    name: "typographic-character",
    severity: Severity::Note,
    can_be_lowered: true,
    what_it_does: "Reports curly quotes, long dashes, ellipses, and unusual or double spaces in a message that is \
        otherwise plain.",
    why_is_this_bad: "Logs rarely hold them. Lookups ignore most of them, but a search in logs does not.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Tray “upper” is empty | No paper is left. | Fill it. |",
    )),
    use_instead: table!([], "| Printer - 7 - Tray \"upper\" is empty | No paper is left. | Fill it. |",),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.extend(context.messages().filter_map(|message| check_message(message, context)));
}

fn check_message(message: &Cell<'_>, context: &LintContext<'_>) -> Option<Diagnostic> {
    let markup = context.markup(message);
    let mut odd = double_spaces(markup);
    if !message.text.is_ascii() && is_latin(&message.text) {
        odd.extend(odd_characters(markup));
        odd.retain(|odd| matches!(odd.class, CharacterClass::Space | CharacterClass::Typographic));
        odd.sort_by_key(|odd| odd.range.start);
    }
    let first = odd.first()?;
    let diagnostic = context.diagnostic(
        &TYPOGRAPHIC_CHARACTER,
        first.span(message.span.start),
        format!("expected plain characters, found {}", first.name),
    );
    let fix = context.plain_message(message, &odd);
    // Some programs do log curly quotes. None logs another space on purpose.
    let is_safe = odd.iter().all(|odd| odd.class == CharacterClass::Space && odd.plain == " ");
    Some(diagnostic.with_fix(if is_safe { fix.map(Fix::safe) } else { fix }))
}

/// Returns the runs of spaces. Readers see one space.
fn double_spaces(markup: &str) -> Vec<OddCharacter> {
    let mut runs = Vec::new();
    let mut at = 0;
    let next = |at: usize| markup.as_bytes().get(at..)?.windows(2).position(|pair| pair == b"  ");
    while let Some(start) = next(at).map(|found| at + found) {
        let rest = markup.get(start..).unwrap_or_default();
        at = start + rest.len() - rest.trim_start_matches(' ').len();
        let (range, name) = (start..at, "two spaces".to_owned());
        runs.push(OddCharacter { range, class: CharacterClass::Space, name, plain: " " });
    }
    runs
}
