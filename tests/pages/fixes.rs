//! Applies the fixes of every fixture and of every rule's example, one at a time, and reads the page again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use error_catalog_model::Entry;
use error_catalog_sync::{
    Diagnostic, Example, Fix, Outcome as _, Page, Project, Severity, SourceFile, check, fix, rules, sync,
};
use tempfile::TempDir;

use tests::{copy_tree, root};

use super::{fixtures, parse};

/// The rules whose fixes may change as many ids as they have edits. All other fixes keep every id.
const ID_CHANGES: [&str; 10] = [
    // The message is corrected, and the id is made of it.
    "hidden-character",
    "lookalike-code",
    "markdown-swallows-text",
    "message-format",
    "similar-messages",
    "unclosed-markup",
    // Text of the message becomes a placeholder, which the id does not have.
    "literal-example",
    "unread-parameter",
    // A rewording is read: the row has the id of its earlier message again.
    "invalid-rewording",
    // The row has the id of the baseline again.
    "missing-id",
];

/// The only error that a fix may uncover. In quotes, the value of `everything-at-once-without-settings.md` can be read,
/// but is not an address. Its other mistakes stay hidden, as the fixture is about a page whose settings cannot be read.
const UNCOVERED_ERROR: &str = "expected the address of a site, found `https://a.example: b`";

/// A page with mistakes, and the project that has the catalog from before the mistakes.
struct Case {
    source: Arc<SourceFile>,
    baseline: Option<Baseline>,
}

/// A project in a folder of its own, with its generated files.
struct Baseline {
    folder: TempDir,
    project: Project,
}

/// A page and its diagnostics. Only with a baseline are these not the ones of the page alone.
struct Reading {
    page: Page,
    diagnostics: Vec<Diagnostic>,
}

impl Case {
    fn alone(page: &Page) -> Self {
        Self { source: Arc::clone(&page.source), baseline: None }
    }

    /// A page that takes the place of another one, whose files are generated before.
    fn after(path: &str, before: &str, page: &str) -> Self {
        let folder = TempDir::new().unwrap();
        copy_tree(&root().join("docs/templates"), &folder.path().join("docs/templates"));
        fs::write(folder.path().join(path), before).unwrap();
        let project = Project::new(folder.path(), path);
        let outcome = sync(std::slice::from_ref(&project));
        assert!(outcome.is_ok(), "{path}: {outcome:?}");
        Self { source: Arc::new(SourceFile::new(path, page)), baseline: Some(Baseline { folder, project }) }
    }

    fn read(&self, text: &str) -> Reading {
        let path = self.source.path();
        let page = Page::parse(SourceFile::new(path, text));
        let diagnostics = match &self.baseline {
            Some(Baseline { folder, project }) => {
                fs::write(folder.path().join(path), text).unwrap();
                check(std::slice::from_ref(project)).report.diagnostics
            }
            None => page.diagnostics.clone(),
        };
        Reading { page, diagnostics }
    }
}

/// The number of places with an error of each message. Repeats are merged, and are no longer if few remain.
fn errors(diagnostics: &[Diagnostic]) -> BTreeMap<(&str, &str), usize> {
    let mut counts = BTreeMap::new();
    for error in diagnostics.iter().filter(|one| one.is_error()) {
        *counts.entry((error.rule.name, error.message.as_str())).or_default() += 1 + error.related.len();
    }
    counts
}

/// The entries and facts that a fix has lost. An entry whose id a fix of its message changed is there with its other id.
fn lost(before: &[Entry], after: &[Entry]) -> Vec<String> {
    let mut new: Vec<&Entry> = after.iter().collect();
    let mut take = |is_same: &dyn Fn(&Entry) -> bool| {
        let index = new.iter().position(|one| is_same(one))?;
        Some(new.remove(index))
    };
    let same_id: Vec<_> = before.iter().map(|entry| (entry, take(&|one| one.id == entry.id))).collect();
    let mut lost = Vec::new();
    for (entry, same) in same_id {
        let is_other = |one: &Entry| (&one.meaning, &one.fix) == (&entry.meaning, &entry.fix);
        let Some(same) = same.or_else(|| take(&is_other)) else {
            lost.push(format!("the entry `{}`", entry.id));
            continue;
        };
        let facts = entry.facts.iter().filter(|(name, value)| same.facts.get(*name) != Some(*value));
        lost.extend(facts.map(|(name, _)| format!("the fact `{name}` of `{}`", entry.id)));
    }
    lost
}

/// Slips of a docs writer on the page of errors, whose entries have facts: a text of the page, and what is there instead.
const SLIPS: [(&str, &str); 66] = [
    ("[never, after-fix, later, now]", "[never, after-fix, later, now"),
    (
        "redial: never, party: callee, basis: \"RFC 3261 §21.4.10\" }",
        "redial: never, party: callee, basis: \"RFC 3261 §21.4.10\"",
    ),
    ("basis: \"RFC 3261 §21.4.10\"", "basis: \"RFC 3261 §21.4.10"),
    ("basis: \"RFC 3261 §21.4.10\"", "basis: “RFC 3261 §21.4.10”"),
    ("    410-gone:", "    410-away:"),
    ("    608-rejected: {", "608-rejected: {"),
    ("    608-rejected: {", "\u{A0}\u{A0}\u{A0}\u{A0}608-rejected: {"),
    ("    410-gone: {", "\u{A0}\u{A0}\u{A0}\u{A0}410-gone: {"),
    ("basis: \"RFC 3261 §21.4.10\"", "basis: \"the \"manual\" p. 3\""),
    (
        "  entries:\n",
        "  reworded:\n    - was: \"Telephony - 404 - Invalid DNIS\",\n      now: \"Telephony - 404 - INVALID DNIS\"\n  entries:\n",
    ),
    ("---\n# The single", "----\n# The single"),
    ("---\n# The single", "—\n# The single"),
    ("---\n# The single", " ---\n# The single"),
    ("\n---\n", "\n----\n"),
    ("\n---\n", "\n ---\n"),
    ("---\n# The single", "---\ncatalog:\n  removed: []\n---\n---\n# The single"),
    ("  entries:\n", "   entries:\n"),
    ("    410-gone: {", "\t410-gone: {"),
    (
        "  entries:\n",
        "    reworded:\n      - was: Telephony - 486 - Busy\n        now: Telephony - 486 - Busy Here\n  entries:\n",
    ),
    (
        "  entries:\n",
        "  reworded:\n    - was: Telephony - 486 - Busy\n    - now: Telephony - 486 - Busy Here\n  entries:\n",
    ),
    ("  entries:\n", "  removed: [\"Telephony - 699 - Old\"]\n  entries:\n"),
    ("  entries:\n", "  removd: []\n  entries:\n"),
    (
        "| Telephony - 486 - Busy",
        "Telephony - 699 - Out of lines\tNo line is free.\tWait a minute.\n| Telephony - 486 - Busy",
    ),
    ("| Telephony - 486 - Busy", "| Telephony -\u{A0}486 - Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - Bu\u{AD}sy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 486 - Busy"),
    ("| Telephony - 486 - Busy", "| Telephony -486- Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - Telephony - 486 - Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - 486 - Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 48O - Busy"),
    ("| Telephony - 486 - Busy Here ", "| \"Telephony - 486 - Busy Here\" "),
    ("| Telephony - 486 - Busy Here ", "| “Telephony - 486 - Busy Here” "),
    ("The recipient’s line is busy.", "The recipient’s\u{200B} line is \u{202E}busy."),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - <b>Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - `Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - \u{1F4DE} Busy"),
    ("The recipient’s line is busy.", "The **recipient’s line\nis busy."),
    ("User is busy - Call back later.", "Call {number} back later."),
    // Lists without brackets.
    ("redial: [never, after-fix, later, now]", "redial: never, after-fix, later, now"),
    ("redial: [never, after-fix, later, now]", "redial: never, after-fix, later, now]"),
    ("  entries:\n", "  removed: 699-old, 699-older\n  entries:\n"),
    ("  entries:\n", "  parameters: phone, braces\n  entries:\n"),
    ("  entries:\n", "  optional: meaning, fix\n  entries:\n"),
    // Indentation: of one line, and with comments.
    ("    410-gone", "   410-gone"),
    ("    410-gone", "  410-gone"),
    ("    410-gone", "410-gone"),
    ("    410-gone", "     410-gone"),
    ("    400-bad", "   400-bad"),
    ("    400-bad", "     400-bad"),
    ("    608-rejected", "  608-rejected"),
    ("    party: [", "   party: ["),
    ("  entries:\n", " # The facts.\n entries:\n # All\n    # of them.\n"),
    ("    410-gone", "    # A comment.\n   410-gone"),
    ("  facts:", "    facts:"),
    ("  contradictions:", "    contradictions:"),
    ("\n---\n", "\nremoved: [699-old]\n---\n"),
    ("  facts:", "     facts:"),
    ("    redial: [", " redial: ["),
    ("    redial: {", "  redial: {"),
    ("    410-gone:", "    410gone:"),
    // Lists of lines.
    (
        "  entries:\n",
        "  reworded:\n     - was: Telephony - 404 - No Voice\n      now: Telephony - 404 - No VoiceURL\n  entries:\n",
    ),
    // Braces and quotes.
    ("basis: \"RFC 3261 §21.4.10\"", "basis: RFC 3261 §21.4.10, RFC 8688"),
    ("basis: \"RFC 3261 §21.4.10\"", "basis: RFC 3261: §21.4.10"),
    ("title: Telephony Errors", "title: Telephony: Errors"),
    (
        "\n| Telephony - 400 - Bad Request",
        "\n| Error Message | What It Means | How to Fix It |\n| --- | --- | --- |\n| Telephony - 400 - Bad Request",
    ),
    ("## Telephony Error Codes – Quick Reference\n", "## Telephony Error Codes, obsolete\n"),
];

/// Slips in front matter that are reported, and have no fix.
const SLIPS_WITHOUT_FIX: [(&str, &str); 15] = [
    ("Call back]", "Call back"),
    ("catalog:\n", "catalog: yes\n"),
    ("[never, after-fix, later, now]", "[never, after-fix later, now]"),
    (
        "410-gone: { redial: never, party: callee, basis: \"RFC 3261 §21.4.10\" }",
        "410-gone: { redial:never, party:callee",
    ),
    ("  contradictions:\n", "---\n  contradictions:\n"),
    ("    410-gone: {", "    410-gone {"),
    ("  facts:", "  - facts:"),
    ("never: [Retry", "never [Retry"),
    ("never: [Retry", "never:[Retry"),
    ("after-fix: [Retry, Try again]", "after-fix: Retry, Try again]"),
    (
        "  entries:\n",
        "  reworded:\n    -was: Telephony - 404 - No Voice\n      now: Telephony - 404 - No VoiceURL\n  entries:\n",
    ),
    (
        "  entries:\n",
        "  reworded:\n    was: Telephony - 404 - No Voice\n      now: Telephony - 404 - No VoiceURL\n  entries:\n",
    ),
    ("  entries:\n", "  removed: \"699-old\", \"699-older\"\n  entries:\n"),
    ("410-gone: { redial", "410-gone: redial"),
    (
        "482-loop-detected: { redial: after-fix, basis: \"RFC 3261 §21.4\" }",
        "482-loop-detected: redial: after-fix }",
    ),
];

/// The short declarations of the facts of the page of errors: slips in lists need lists.
const SHORT_FACTS: &str = "    redial: [never, after-fix, later, now]
    party: [caller-account, caller-input, callee, carrier, platform, policy]
    namespace: [sip, http]
";

/// The page of errors with each of the slips.
fn pages_with_slips(slips: &[(&str, &str)]) -> Vec<Page> {
    let text = fs::read_to_string(root().join("docs/telephony-errors.md")).unwrap();
    let (before, rest) = text.split_once("  facts:\n").unwrap();
    let (_, after) = rest.split_once("  # A fix must not").unwrap();
    let text = format!("{before}  facts:\n{SHORT_FACTS}  # A fix must not{after}");
    let page = |(index, (from, to)): (usize, &(&str, &str))| {
        assert!(text.contains(from), "the page has no {from}");
        Page::parse(SourceFile::new(&format!("slip-{index}.md"), text.replacen(from, to, 1)))
    };
    slips.iter().enumerate().map(page).collect()
}

#[test]
fn every_slip_has_a_fix() {
    let has_fix = |page: &Page| {
        let is_fixed = |one: &Diagnostic| one.severity != Severity::Note && !one.fixes.is_empty();
        page.diagnostics.iter().any(is_fixed)
    };
    let mut without = pages_with_slips(&SLIPS);
    without.retain(|page| !has_fix(page));
    let without: Vec<String> = without.iter().map(|page| page.report().to_text()).collect();
    assert_eq!(without, [""; 0]);
}

#[test]
fn every_slip_in_front_matter_is_reported_with_help() {
    for page in pages_with_slips(&SLIPS_WITHOUT_FIX) {
        let is_reported = page.diagnostics.iter().any(|one| {
            one.rule.name == "front-matter" && one.severity == Severity::Error && !one.help.is_empty()
        });
        assert!(is_reported, "{}", page.report().to_text());
    }
}

/// The fixtures, the page of errors with slips, and the bad examples of the rules.
fn pages() -> Vec<Page> {
    let mut pages: Vec<Page> =
        fixtures("refused").chain(fixtures("works")).map(|path| parse(&path)).collect();
    pages.extend(pages_with_slips(&SLIPS));
    pages.extend(pages_with_slips(&SLIPS_WITHOUT_FIX));
    for rule in rules() {
        if let Example::Page(bad) | Example::Edit { bad, .. } = rule.example {
            pages.push(Page::parse(SourceFile::new(&format!("{}.md", rule.name), bad)));
        }
    }
    pages
}

const BUSY: &str = "Telephony - 486 - Busy Here";

/// Slips on the page of errors that only a comparison with its catalog shows.
const SLIPS_AFTER_SYNC: [fn(&str) -> String; 17] = [
    |page| without_row(page, BUSY),
    |page| without_row(&without_row(page, BUSY), "Telephony - 410 - Gone"),
    |page| page.replace(BUSY, "Telephony - 486 - Line is busy"),
    |page| page.replace(BUSY, "Telephony - 487 - Busy Here"),
    |page| page.replace(BUSY, "Telephony - 4866 - Busy Here"),
    |page| page.replace(BUSY, "Telephony - 48O - Busy Here"),
    |page| with_setting(&without_row(page, BUSY), "  removed: [486-busy-heer]"),
    |page| with_setting(&without_row(page, BUSY), &format!("  removed: [\"{BUSY}\"]")),
    |page| reworded(page, "Telephony - 486 - Line is busy", BUSY),
    |page| reworded(page, BUSY, "Telephony - 486 - Line is bsuy"),
    // The row is not edited yet.
    |page| with_setting(page, &rewording(BUSY, "Telephony - 486 - Line is busy")),
    |page| page.replace(BUSY, "Telephony - 486 - Bu\u{200B}sy Here"),
    |page| page.replace(BUSY, "Telephony - 486 - Bus\u{443} Here"),
    |page| {
        let page = page.replace(BUSY, "Telephony - 410 - Busy Here");
        page.replace("Telephony - 410 - Gone", "Telephony - 486 - Gone")
    },
    |page| with_setting(&without_row(page, BUSY), "  removed: [\"486-busy-here\"]"),
    |page| with_setting(&without_row(page, BUSY), "  removed: 486-busy-here, 699-old"),
    |page| page.replace(BUSY, "Telephony: 486 - Busy Here"),
];

/// The page without the row of a message.
fn without_row(page: &str, message: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains(message)).collect()
}

/// The page with one more setting in its front matter.
fn with_setting(page: &str, lines: &str) -> String {
    page.replacen("\n---\n", &format!("\n{lines}\n---\n"), 1)
}

/// The page with another message of a row, and a rewording that has it wrong.
fn reworded(page: &str, was: &str, now: &str) -> String {
    let page = page.replace(BUSY, "Telephony - 486 - Line is busy");
    with_setting(&page, &rewording(was, now))
}

/// The lines of a rewording.
fn rewording(was: &str, now: &str) -> String {
    format!("  reworded:\n    - was: \"{was}\"\n      now: \"{now}\"")
}

/// The pages, those with slips after a sync, and the examples of rules about an edit.
fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = pages().iter().map(Case::alone).collect();
    let page = fs::read_to_string(root().join("docs/telephony-errors.md")).unwrap();
    for (index, slip) in (0..).zip(SLIPS_AFTER_SYNC) {
        cases.push(Case::after(&format!("docs/slip-after-sync-{index}.md"), &page, &slip(&page)));
    }
    for rule in rules() {
        if let Example::Edit { before, bad } = rule.example {
            cases.push(Case::after(&format!("docs/{}.md", rule.name), before, bad));
        }
    }
    cases
}

#[test]
fn a_fix_removes_its_diagnostic_and_loses_nothing() {
    let mut applied = 0;
    let mut faults = Vec::new();
    let mut id_changes = BTreeSet::new();
    for case in cases() {
        let before = case.read(&case.source.text);
        let mut applied_here = 0;
        for diagnostic in &before.diagnostics {
            for fix in &diagnostic.fixes {
                let described = format!("{}, {}: {}", case.source.path(), diagnostic.message, fix.title);
                let after = case.read(&case.source.with_edits(&fix.edits));
                let found = faults_of(&before, &after, diagnostic, fix);
                if lost_ids(&before.page, &after.page) > 0 {
                    id_changes.insert(diagnostic.rule.name);
                }
                faults.extend(found.iter().map(|fault| format!("{described}: {fault}")));
                applied_here += 1;
            }
        }
        let is_slip = case.source.path().starts_with("docs/slip");
        assert!(applied_here > 0 || !is_slip, "{} has no fix", case.source.path());
        applied += applied_here;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(id_changes, BTreeSet::from(ID_CHANGES));
    assert!(applied >= 200, "only {applied} fixes were applied");
}

/// Returns what is wrong with a fix.
fn faults_of(before: &Reading, after: &Reading, diagnostic: &Diagnostic, fix: &Fix) -> Vec<String> {
    let mut faults = Vec::new();
    let same = |one: &&Diagnostic| one.rule == diagnostic.rule && one.message == diagnostic.message;
    let count = |reading: &Reading| reading.diagnostics.iter().filter(same).count();
    if count(after) >= count(before) {
        faults.push("the diagnostic is still there".to_owned());
    }
    let known = errors(&before.diagnostics);
    for (error, number) in errors(&after.diagnostics) {
        if number > known.get(&error).copied().unwrap_or_default() && error.1 != UNCOVERED_ERROR {
            faults.push(format!("{error:?} is new"));
        }
    }
    let (before, after) = (&before.page, &after.page);
    if before.catalog().is_some() && after.catalog().is_none() {
        faults.push("the catalog is lost".to_owned());
    }
    let lost_ids = lost_ids(before, after);
    let allowed = if ID_CHANGES.contains(&diagnostic.rule.name) { fix.edits.len() } else { 0 };
    if lost_ids > allowed {
        faults.push(format!("{lost_ids} ids are lost"));
    }
    faults.extend(lost(before.entries(), after.entries()).into_iter().map(|lost| format!("{lost} is lost")));
    faults
}

/// Returns how many ids of a page another page does not have.
fn lost_ids(before: &Page, after: &Page) -> usize {
    let ids: BTreeSet<&str> = after.entries().iter().map(|entry| entry.id.as_str()).collect();
    before.entries().iter().filter(|entry| !ids.contains(entry.id.as_str())).count()
}

#[test]
fn fixes_have_the_line_ends_of_the_page() {
    let mut applied = 0;
    for mut case in cases() {
        let text = case.source.text.replace("\r\n", "\n").replace('\n', "\r\n");
        case.source = Arc::new(SourceFile::new(case.source.path(), text));
        for diagnostic in case.read(&case.source.text).diagnostics {
            for fix in &diagnostic.fixes {
                let after = case.source.with_edits(&fix.edits).replace("\r\n", "");
                let described = format!("{}, {}: {}", case.source.path(), diagnostic.message, fix.title);
                assert!(!after.contains('\n'), "{described}: {fix:?}");
                applied += 1;
            }
        }
    }
    assert!(applied >= 200, "only {applied} fixes were applied");
}

#[test]
fn the_safe_fixes_of_a_page_are_written_together() {
    let folder = tempfile::tempdir().unwrap();
    let has_safe_fix = |diagnostics: &[Diagnostic]| {
        diagnostics.iter().flat_map(|diagnostic| &diagnostic.fixes).any(|fix| fix.is_safe)
    };
    let mut written = 0;
    for page in pages().iter().filter(|page| has_safe_fix(&page.diagnostics)) {
        let path = page.source.path();
        fs::write(folder.path().join(path), &page.source.text).unwrap();
        let project = Project::new(folder.path(), path);
        let outcome = fix(&[project]);
        let text = outcome.remaining.report.to_text();
        assert_eq!(outcome.pages.len(), 1, "{path}: {text}");
        assert!(!has_safe_fix(&outcome.remaining.report.diagnostics), "{path}: {text}");
        written += 1;
    }
    assert!(written >= 10, "only {written} pages were fixed");
}
