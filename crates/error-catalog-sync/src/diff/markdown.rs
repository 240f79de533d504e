//! Changes as Markdown, for a comment on a pull request and for a changelog.

use std::io::{self, Write};

use error_catalog_diff::{Bump, Change};

use crate::diff::report::{Diff, Report};
use crate::diff::words::visible;
use crate::problem::count;

/// The most bytes of items: GitHub takes 65,536 characters, and whoever posts them adds some.
const MOST: usize = 60_000;

/// The most characters of one text that are shown.
const MOST_OF_A_TEXT: usize = 1_000;

const RULES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/compatibility.md");

/// Writes the pages that changed, or cannot be compared; of none, that none did.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let base = &report.base;
    let against = format!("against {} ({})", code(base.short()), code(&base.name));
    let mut text = String::new();
    for diff in &report.diffs {
        if !text.is_empty() && (diff.is_refused() || !diff.changes.is_empty()) {
            text.push('\n');
        }
        if diff.is_refused() {
            write_problems(diff, &mut text);
        } else if let Some(bump) = diff.counts().verdict() {
            let (page, counted) = (code(&diff.page), diff.counts());
            let absent = if diff.has_base { "" } else { ", which has no catalog yet" };
            let title = format!(
                "**{} change** of the catalog: {page} {against}{absent}, {counted}.\n",
                capital(bump)
            );
            text.push_str(&title);
            write_changes(&diff.changes, &mut text);
        }
    }
    if text.is_empty() {
        let pages: Vec<String> = report.diffs.iter().map(|diff| code(&diff.page)).collect();
        text = format!("**No change** of the catalog: {} {against}.\n", pages.join(", "));
    }
    out.write_all(text.as_bytes())
}

fn write_changes(changes: &[Change], text: &mut String) {
    let (mut shown, mut section) = (0, None);
    for change in changes {
        let bump = change.rule.bump;
        let title =
            if section == Some(bump) { String::new() } else { format!("\n**{}**\n\n", capital(bump)) };
        let item = title + &item(change);
        if text.len() + item.len() > MOST {
            break;
        }
        text.push_str(&item);
        (shown, section) = (shown + 1, Some(bump));
    }
    let rest = changes.len() - shown;
    if rest > 0 {
        let rest = count(rest, "more change");
        text.extend(["\n", &rest, " left out here; `cargo xtask diff` shows all.\n"]);
    }
}

/// What keeps the page from being compared.
fn write_problems(diff: &Diff, text: &mut String) {
    text.extend(["**Not compared:** ", &code(&diff.page), " has problems to mend first.\n\n"]);
    for (index, problem) in diff.problems.iter().enumerate() {
        let item = format!("- {}\n", code(&problem.headline()));
        if text.len() + item.len() > MOST {
            let rest = count(diff.problems.len() - index, "more problem");
            return text.extend(["- ", &rest, "\n"]);
        }
        text.push_str(&item);
    }
}

fn item(change: &Change) -> String {
    let name = change.entry.as_deref().map_or_else(|| "the catalog".to_owned(), code);
    let of = change.of.as_ref().map(|of| format!(" ({})", code(of))).unwrap_or_default();
    let rule = change.rule.name;
    let mut item = format!("- {name}: {}{of} ([{rule}]({RULES}#{rule}))\n", change.rule.title);
    let sides: Vec<String> = [("-", &change.before), ("+", &change.after)]
        .into_iter()
        .flat_map(|(sign, text)| lines(sign, text.as_deref()))
        .collect();
    if !sides.is_empty() {
        let longest = sides.iter().map(|line| backticks(line)).max().unwrap_or(0);
        let fence = "`".repeat((longest + 1).max(3));
        item.extend(["  ", &fence, "diff\n  ", &sides.join("\n  "), "\n  ", &fence, "\n"]);
    }
    item
}

/// A text, each of its lines behind a sign.
fn lines(sign: &str, text: Option<&str>) -> Vec<String> {
    let Some(text) = text else { return Vec::new() };
    let text = visible(text);
    let short: String = text.chars().take(MOST_OF_A_TEXT).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    (short + more).split('\n').map(|line| format!("{sign} {line}")).collect()
}

/// A text as code, whatever is in it.
fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    match backticks(&text) {
        0 => format!("`{text}`"),
        longest => {
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
    }
}

/// The length of the longest run of backticks.
fn backticks(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

const fn capital(bump: Bump) -> &'static str {
    match bump {
        Bump::Major => "Major",
        Bump::Minor => "Minor",
        Bump::Patch => "Patch",
    }
}
