//! Placeholders in braces without an example.

use error_catalog_model::ParameterType;
use error_catalog_page::build::placeholder::placeholder_at;
use error_catalog_page::{Cell, Diagnostic, Example, PlaceholderSyntax, Rule, Severity, table};

use crate::lint_context::LintContext;

/// The rule `missing-example`.
pub static MISSING_EXAMPLE: Rule = Rule {
    name: "missing-example",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a placeholder in braces without an example.",
    why_is_this_bad: "Generated pages show a message with its examples. Without an example, customers read `an example` \
        or `42` in its place.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - No credit for {amount} | The account is empty. | Top it up. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - No credit for {amount:text=12.50 EUR} | The account is empty. | Top it up. |",
    ),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if !context.settings.placeholder_syntaxes().contains(&PlaceholderSyntax::Braces) {
        return;
    }
    for message in context.messages() {
        check_message(message, context, diagnostics);
    }
}

fn check_message(message: &Cell<'_>, context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let text = &*message.text;
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('{')).map(|found| at + found) {
        at = start + 1;
        let Some((before, rest)) = text.split_at_checked(start) else { return };
        // A placeholder of an unknown type is an error already.
        let Ok(Some(placeholder)) = placeholder_at(rest, before.chars().next_back()) else { continue };
        let end = start + placeholder.length;
        at = end;
        if placeholder.syntax == PlaceholderSyntax::Braces && placeholder.example.is_none() {
            let written = text.get(start..end).unwrap_or_default();
            let name = written.trim_matches(['{', '}']).split(':').next().unwrap_or_default();
            let message_text = format!("expected an example in the placeholder `{written}`, found none");
            let kind = placeholder.kind.as_str();
            let span = context.span(message, start..end);
            let help = "write an example that customers may read, as in `{name:text=…}`";
            let mut diagnostic = context.diagnostic(&MISSING_EXAMPLE, span, message_text).with_help(help);
            // No text is an example of every text.
            if placeholder.kind != ParameterType::Text && context.source.slice(span) == written {
                let with_example = format!("{{{name}:{kind}={}}}", placeholder.kind.example());
                let title = "write the usual example of the type";
                diagnostic.fixes.push(context.fix(title, span, with_example));
            }
            diagnostics.push(diagnostic);
        }
    }
}
