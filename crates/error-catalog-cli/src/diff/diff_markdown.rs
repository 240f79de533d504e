//! Renders a report as Markdown, for a comment on a pull request and for a changelog.

use std::fmt::{self, Write as _};

use error_catalog_diff::Change;
use error_catalog_sync::plural::count;
use error_catalog_sync::{DiffBase, DiffReport, PageDiff, fence, longest_run};

use crate::visible::visible;

/// The maximum length in bytes: GitHub accepts 65,536 characters, and the workflow adds a few.
const MAX_LENGTH: usize = 60_000;

/// The maximum number of characters of one text.
const MAX_TEXT_LENGTH: usize = 1_000;

pub(super) const RULES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/compatibility.md");

/// Renders the pages that changed or could not be compared.
pub(super) fn markdown(report: &DiffReport) -> String {
    let mut text = String::new();
    let result = write(report, &mut text);
    debug_assert!(result.is_ok(), "writing to a string cannot fail");
    text
}

fn write(report: &DiffReport, out: &mut String) -> fmt::Result {
    let against = match &report.base {
        DiffBase::Revision(base) => format!("against {} ({})", code(base.short_commit()), code(&base.name)),
        DiffBase::Copy(copy) => format!("against {}", code(copy)),
    };
    for page in &report.pages {
        let separator = if out.is_empty() { "" } else { "\n" };
        let path = code(&page.path);
        let counts = page.counts();
        if page.is_refused() {
            writeln!(out, "{separator}**Not compared:** {path} has errors to fix first.\n")?;
            write_errors(page, out)?;
        } else if let Some(verdict) = counts.verdict() {
            let new = if page.has_base { "" } else { ", which has no catalog yet" };
            let verdict = verdict.title();
            writeln!(
                out,
                "{separator}**{verdict} change** of the catalog: {path} {against}{new}, {counts}."
            )?;
            write_changes(&page.changes, out)?;
        }
    }
    if out.is_empty() {
        let pages: Vec<String> = report.pages.iter().map(|page| code(&page.path)).collect();
        writeln!(out, "**No change** of the catalog: {} {against}.", pages.join(", "))?;
    }
    Ok(())
}

fn write_changes(changes: &[Change], out: &mut String) -> fmt::Result {
    let mut section = None;
    for (index, change) in changes.iter().enumerate() {
        let bump = change.rule.bump;
        let mut item = item(change);
        if section != Some(bump) {
            item = format!("\n**{}**\n\n{item}", bump.title());
        }
        if out.len() + item.len() > MAX_LENGTH {
            let omitted = count(changes.len() - index, "more change");
            return writeln!(out, "\n{omitted} omitted; `cargo xtask diff` lists all.");
        }
        out.push_str(&item);
        section = Some(bump);
    }
    Ok(())
}

fn write_errors(page: &PageDiff, out: &mut String) -> fmt::Result {
    for (index, error) in page.report.diagnostics.iter().enumerate() {
        let item = format!("- {}\n", code(&page.report.sources.headline(error)));
        if out.len() + item.len() > MAX_LENGTH {
            return writeln!(out, "- {}", count(page.report.diagnostics.len() - index, "more error"));
        }
        out.push_str(&item);
    }
    Ok(())
}

fn item(change: &Change) -> String {
    let entry = change.entry.as_deref().map_or_else(|| "the catalog".to_owned(), code);
    let subject = change.subject.as_ref().map(|name| format!(" ({})", code(name))).unwrap_or_default();
    let rule = change.rule.name;
    let mut item = format!("- {entry}: {}{subject} ([{rule}]({RULES}#{rule}))\n", change.rule.title);
    let mut lines = Vec::new();
    lines.extend(change.before.iter().flat_map(|text| prefixed_lines('-', text)));
    lines.extend(change.after.iter().flat_map(|text| prefixed_lines('+', text)));
    if !lines.is_empty() {
        let lines = lines.join("\n  ");
        let fence = fence(&lines);
        item.extend(["  ", &fence, "diff\n  ", &lines, "\n  ", &fence, "\n"]);
    }
    item
}

/// Returns the lines of a text, shortened, each after a prefix.
fn prefixed_lines(prefix: char, text: &str) -> Vec<String> {
    let text = visible(text);
    let short: String = text.chars().take(MAX_TEXT_LENGTH).collect();
    let ellipsis = if short.len() < text.len() { "…" } else { "" };
    (short + ellipsis).split('\n').map(|line| format!("{prefix} {line}")).collect()
}

/// Renders a text as inline code, whatever it contains.
fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    match longest_run(&text, '`') {
        0 => format!("`{text}`"),
        longest => {
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
    }
}
