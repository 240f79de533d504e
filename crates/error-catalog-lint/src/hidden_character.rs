//! Characters in a text that are not what they seem: invisible ones, and letters of another script within a word.

use error_catalog_page::characters::{CharacterClass, OddCharacter, odd_characters};
use error_catalog_page::parse::cell::Cell;
use error_catalog_page::terminal::is_printable_ascii;
use error_catalog_page::{Diagnostic, Example, Fix, Rule, Severity, table};

use crate::lint_context::LintContext;

/// The rule `hidden-character`.
pub static HIDDEN_CHARACTER: Rule = Rule {
    name: "hidden-character",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports an invisible character or a control character in a message, a meaning or a fix, and a letter of \
        another script that looks like a Latin letter.",
    why_is_this_bad: "A message looks right, and no log matches it. A meaning or a fix looks right, and no search finds it, or \
        a terminal shows something else.",
    example: Example::Page(table!([], "| Printer - 7 - Pаper jam | A sheet is stuck. | Pull it out. |",)),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for row in &context.rows {
        if let Some(message) = row.message_cell()
            && let Some(hidden) = HiddenCharacters::find(context, message)
        {
            let fix = context.plain_message(hidden.title(), true, message, &hidden.all);
            diagnostics.push(hidden.diagnostic(context, "expected characters that logs show", fix));
        }
        for text in [row.meaning_cell(), row.fix_cell()].into_iter().flatten() {
            if let Some(hidden) = HiddenCharacters::find(context, text) {
                let fix = context.plain_text(hidden.title(), true, text, &hidden.all);
                diagnostics.push(hidden.diagnostic(
                    context,
                    "expected characters that readers see",
                    Some(fix),
                ));
            }
        }
    }
}

/// The hidden characters of a cell.
struct HiddenCharacters {
    /// The offset of the cell.
    start: usize,
    first: OddCharacter,
    all: Vec<OddCharacter>,
}

impl HiddenCharacters {
    fn find(context: &LintContext<'_>, cell: &Cell<'_>) -> Option<Self> {
        let markup = context.markup(cell);
        if is_printable_ascii(markup) {
            return None;
        }
        let mut all = odd_characters(markup);
        all.retain(|odd| matches!(odd.class, CharacterClass::Invisible | CharacterClass::Lookalike));
        Some(Self { start: cell.span.start, first: all.first()?.clone(), all })
    }

    fn diagnostic(&self, context: &LintContext<'_>, expected: &str, fix: Option<Fix>) -> Diagnostic {
        let message = format!("{expected}, found {}", self.first.name);
        let diagnostic = context.diagnostic(&HIDDEN_CHARACTER, self.first.span(self.start), message);
        Diagnostic { fixes: fix.into_iter().collect(), ..diagnostic }
    }

    fn title(&self) -> String {
        if self.first.plain.is_empty() {
            "remove the character".to_owned()
        } else {
            format!("write the Latin letter `{}`", self.first.plain)
        }
    }
}
