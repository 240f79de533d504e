//! The rewordings that the front matter lists.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use error_catalog_model::{self as model, Message, entry_id, is_id};

use crate::build::builder::Builder;
use crate::build::placeholder::{read_message, write_message};
use crate::markup::in_cell;
use crate::parse::settings::DeclaredRewording;
use crate::rules::front_matter::INVALID_REWORDING;
use crate::scalar::{flow_scalar, scalar};
use crate::{ColumnKind, Diagnostic, ErrorRow, Fix, Settings, SourceFile, Span, Spanned};

/// Every rewording of a page, by its new message.
pub(crate) struct Rewordings<'s> {
    before: BTreeMap<String, ReadRewording<'s>>,
}

/// A rewording with valid messages.
struct ReadRewording<'s> {
    from: Message,
    to: &'s Spanned<String>,
}

impl<'s> Rewordings<'s> {
    pub(crate) fn new(
        source: &SourceFile,
        settings: &'s Settings,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut before = BTreeMap::new();
        let mut after = HashMap::new();
        for pair in &settings.reworded {
            if pair.from.value == pair.to.value {
                let message =
                    format!("expected two messages, found `{}` under both `was` and `now`", pair.to.value);
                let help = "write the earlier message under `was`, and the message of the row under `now`; or delete the \
                            two lines";
                diagnostics.push(diagnostic(source, pair.to.span, message, help));
                continue;
            }
            let read = |text: &str| read_message(text, settings.placeholder_syntaxes());
            let (from, to) = match (read(&pair.from.value), read(&pair.to.value)) {
                (Ok(from), Ok(to)) => (from, to),
                (Err(error), _) | (_, Err(error)) => {
                    diagnostics.push(error.diagnostic(source, pair.span));
                    continue;
                }
            };
            match before.entry(to.message) {
                Entry::Vacant(vacant) => {
                    if let Some(other) = after.insert(from.clone(), pair.to.value.as_str()) {
                        diagnostics.push(two_successors(source, pair, other));
                    } else {
                        vacant.insert(ReadRewording { from, to: &pair.to });
                    }
                }
                Entry::Occupied(first) if first.get().from == from => {
                    let label = source.label(first.get().to.span).with_text("the first one is here");
                    let duplicate = diagnostic(source, pair.to.span, "duplicate rewording", "remove it");
                    diagnostics.push(duplicate.with_related(label));
                }
                Entry::Occupied(first) => {
                    diagnostics.push(two_predecessors(source, settings, pair, &first.get().from, &from));
                }
            }
        }
        Self { before }
    }

    /// Returns the wordings before `message`, oldest first.
    pub(crate) fn before(&self, message: &str) -> Vec<&Message> {
        let (mut wordings, mut seen) = (Vec::new(), HashSet::new());
        let mut now = message;
        // Two rewordings may lead to each other.
        while let Some(ReadRewording { from, .. }) = self.before.get(now)
            && seen.insert(from)
        {
            wordings.push(from);
            now = &from.message;
        }
        wordings.reverse();
        wordings
    }

    /// Reports the rewordings whose new message is not in a row or a later rewording.
    pub(crate) fn check_used(
        &self,
        builder: &mut Builder<'_>,
        rows: &[ErrorRow<'_>],
        entries: &[model::Entry],
    ) {
        if self.before.is_empty() {
            return;
        }
        report_ids(builder);
        let messages = entries.iter().map(|entry| entry.message.as_str());
        let reworded_again = self.before.values().map(|rewording| rewording.from.message.as_str());
        let known: HashSet<&str> = messages.chain(reworded_again).collect();
        for (to, ReadRewording { from, to: written_to }) in &self.before {
            if !known.contains(to.as_str()) {
                let oldest = self.before(&from.message).first().map_or(from, |oldest| *oldest);
                let unused = UnusedRewording { from, oldest, to, written_to, rows, entries };
                let diagnostic =
                    unused.with_row_of_from(builder).unwrap_or_else(|| unused.with_nearest(builder));
                builder.diagnostics.push(diagnostic);
            }
        }
    }
}

/// Reports ids in place of earlier messages.
fn report_ids(builder: &mut Builder<'_>) {
    for DeclaredRewording { from, .. } in &builder.settings.reworded {
        if is_id(&from.value) && builder.format.is_some_and(|format| format.split(&from.value).is_none()) {
            let message = format!("expected a message under `was`, found the id `{}`", from.value);
            let help = "write the earlier message as logs show it";
            builder.diagnostics.push(diagnostic(builder.source, from.span, message, help));
        }
    }
}

/// A rewording whose new message no row has.
struct UnusedRewording<'r> {
    from: &'r Message,
    /// The first message of the chain of rewordings.
    oldest: &'r Message,
    to: &'r str,
    written_to: &'r Spanned<String>,
    rows: &'r [ErrorRow<'r>],
    entries: &'r [model::Entry],
}

impl UnusedRewording<'_> {
    /// Reports a row that still has the earlier message.
    fn with_row_of_from(&self, builder: &Builder<'_>) -> Option<Diagnostic> {
        let index = self.entries.iter().position(|entry| entry.message == self.from.message)?;
        let message =
            format!("expected a row with the message `{}`, found one with `{}`", self.to, self.from.message);
        let help = "write the new message in the row, or delete the rewording";
        let mut unused = diagnostic(builder.source, self.written_to.span, message, help);
        if let Some(row) = self.rows.get(index)
            && !builder.settings.has_reasons
        {
            let cell = row.span(&ColumnKind::Message);
            let text = in_cell(&self.written_to.value, builder.source.slice(cell));
            unused.fixes.push(builder.source.fix("write the new message in the row", cell, text));
        }
        Some(unused)
    }

    /// Proposes the nearest message. A rewording keeps the code.
    fn with_nearest(&self, builder: &mut Builder<'_>) -> Diagnostic {
        let code = builder.format.and_then(|format| Some(format.split(&self.from.message)?.code));
        let of_code = |entry: &&model::Entry| code.is_none_or(|code| entry.code == code);
        let messages: Vec<&str> =
            self.entries.iter().filter(of_code).map(|entry| entry.message.as_str()).collect();
        let nearest = builder.suggestions.nearest(self.to, &messages);
        let nearest = self.entries.iter().find(|entry| Some(entry.message.as_str()) == nearest);
        let help = "write the message of the row under `now`, and a later rewording as an item of its own";
        let message = format!("unknown message `{}` under `now`: no row has it", self.to);
        let mut unused = diagnostic(builder.source, self.written_to.span, message, help);
        unused.fixes.extend(nearest.map(|entry| self.replace(builder, entry)));
        unused.entries.extend(self.id(builder));
        unused
    }

    /// Returns the id that the row would have, if its message shows the code.
    fn id(&self, builder: &Builder<'_>) -> Option<String> {
        let parts = builder.format?.split(&self.oldest.message)?;
        entry_id(parts.code, parts.reason)
    }

    fn replace(&self, builder: &Builder<'_>, entry: &model::Entry) -> Fix {
        let message = write_message(entry.wording(), builder.settings.placeholder_syntaxes());
        let title = format!("replace it with `{message}`");
        builder.source.fix(&title, self.written_to.span, flow_scalar(&message))
    }
}

/// Reports a message with two new messages.
fn two_successors(source: &SourceFile, pair: &DeclaredRewording, other: &str) -> Diagnostic {
    let message = format!(
        "expected one new message of `{}`, found both `{other}` and `{}`",
        pair.from.value, pair.to.value
    );
    let help = "keep the rewording whose error a log with the earlier message is about";
    diagnostic(source, pair.to.span, message, help)
}

/// Reports a message with two earlier messages.
fn two_predecessors(
    source: &SourceFile,
    settings: &Settings,
    pair: &DeclaredRewording,
    first: &Message,
    second: &Message,
) -> Diagnostic {
    let written =
        |message: &Message| scalar(&write_message(message.wording(), settings.placeholder_syntaxes()));
    let (first, second, to) = (written(first), written(second), scalar(&pair.to.value));
    let message = format!("expected one rewording to `{}`, found two", pair.to.value);
    let help = format!(
        "write them as a chain, oldest first:\n- was: {first}\n  now: {second}\n- was: {second}\n  now: {to}"
    );
    diagnostic(source, pair.to.span, message, help)
}

fn diagnostic(
    source: &SourceFile,
    span: Span,
    message: impl Into<String>,
    help: impl Into<String>,
) -> Diagnostic {
    source.diagnostic(&INVALID_REWORDING, span, message).with_help(help)
}
