//! Errors of the template engine as diagnostics.

use std::collections::BTreeSet;

use error_catalog_page::suggestion::nearest;
use error_catalog_page::{Diagnostic, SourceFile, Span};
use minijinja::value::ValueKind;
use minijinja::{Error, ErrorKind, Value};

use crate::rules::TEMPLATE;

const HELP: &str = "see the values that a template may use in ARCHITECTURE.md; the language is Jinja's";

/// Reports an error of the engine at its position in a template, or at the misspelled name of a value.
pub(crate) fn diagnostic(source: &SourceFile, error: &Error, values: &Value) -> Diagnostic {
    let line = || source.line_start(error.line().unwrap_or(1));
    let span = error.range().map_or_else(line, Span::from);
    if let Some(misspelled) = misspelled(source, error, span, values) {
        return misspelled;
    }
    let message = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    Diagnostic::new(&TEMPLATE, source.label(span), message).with_help(HELP)
}

/// Reports an undefined name that is like the name of a value.
fn misspelled(source: &SourceFile, error: &Error, span: Span, values: &Value) -> Option<Diagnostic> {
    if error.kind() != ErrorKind::UndefinedError {
        return None;
    }
    // The engine reports "`entry.maening` is undefined", at the name or at the filter after it.
    let path = error.detail()?.split('`').nth(1)?;
    let name = path.rsplit('.').next()?;
    let mut known = BTreeSet::new();
    collect_names(values, &mut known);
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let nearest = nearest(name, &known)?;
    let end = source.slice(0..span.end).rfind(path)? + path.len();
    let label = source.label(end - name.len()..end);
    let help = format!("did you mean `{nearest}`? {HELP}");
    Some(Diagnostic::new(&TEMPLATE, label, format!("unknown name `{name}`")).with_help(help))
}

/// Collects the keys of a value, and of all values in it.
fn collect_names(value: &Value, names: &mut BTreeSet<String>) {
    let Ok(items) = value.try_iter() else { return };
    match value.kind() {
        ValueKind::Map => {
            for key in items {
                names.extend(key.as_str().map(str::to_owned));
                if let Ok(value) = value.get_item(&key) {
                    collect_names(&value, names);
                }
            }
        }
        ValueKind::Seq | ValueKind::Iterable => items.for_each(|item| collect_names(&item, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use minijinja::{Environment, UndefinedBehavior, context};

    use super::*;

    #[test]
    fn misspelled_names_are_reported_at_their_positions() {
        let values = context! { entry => context! { meaning => "", list => [context! { name => "" }] } };
        for (template, name) in [
            ("{{ entry.maening }}", "maening"),
            ("— entry.maening {{ entry.meaning }} — {% if enrty.meaning %}{% endif %}", "enrty"),
            ("{{ entry.meaning ~ entry.maening }} entry.maening", "maening"),
            ("{% for item in entry.list %}{{ item.naem | length }}{% endfor %}", "naem"),
            ("{{ entry.meanin.name }}", "meanin"),
        ] {
            let mut environment = Environment::new();
            environment.set_undefined_behavior(UndefinedBehavior::Strict);
            let error = environment.render_str(template, &values).unwrap_err();
            let source = SourceFile::new("entry.md", template);
            let diagnostic = diagnostic(&source, &error, &values);
            assert_eq!(diagnostic.message, format!("unknown name `{name}`"), "{template}");
            let line = template.get(..diagnostic.primary.span.start).unwrap();
            assert_eq!(source.slice(diagnostic.primary.span), name, "{template}");
            assert!(line.contains("{{ ") || line.contains("{% "), "{template}");
        }
    }
}
