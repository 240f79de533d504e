//! Rules for changes of text for people, and of details that no program depends on.

use crate::bump::Bump;
use crate::rule::ChangeRule;
use crate::rules::example::page;

pub(crate) static RULES: &[&ChangeRule] = &[
    &MEANING_CHANGED,
    &FIX_CHANGED,
    &EXAMPLE_CHANGED,
    &ALIASES_CHANGED,
    &CODE_RANGE_CHANGED,
    &ORDER_CHANGED,
    &BASIS_CHANGED,
    &FACT_DESCRIPTION_CHANGED,
    &REMOVED_IDS_CHANGED,
    &PAGE_CHANGED,
];

pub(crate) static MEANING_CHANGED: ChangeRule = ChangeRule {
    name: "meaning-changed",
    bump: Bump::Patch,
    title: "the meaning changed",
    reason: "The text is for people; no program depends on it.",
    before: page!(JAM),
    after: Some(page!(
        "| Printer - 7 - Paper jam | A sheet of paper is stuck in the printer. | Pull it out. |\n"
    )),
};

pub(crate) static FIX_CHANGED: ChangeRule = ChangeRule {
    name: "fix-changed",
    bump: Bump::Patch,
    title: "the fix changed",
    reason: "The text is for people; no program depends on it.",
    before: page!(JAM),
    after: Some(page!("| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid and pull it out. |\n")),
};

pub(crate) static EXAMPLE_CHANGED: ChangeRule = ChangeRule {
    name: "example-changed",
    bump: Bump::Patch,
    title: "the example of a parameter changed",
    reason: "The example is shown to people, and it replaces the parameter where a message is shown without a value.",
    before: page!("| Printer - 9 - Call +1234567 | No paper is left. | Add paper. |\n"),
    after: Some(page!("| Printer - 9 - Call +7654321 | No paper is left. | Add paper. |\n")),
};

pub(crate) static ALIASES_CHANGED: ChangeRule = ChangeRule {
    name: "aliases-changed",
    bump: Bump::Patch,
    title: "the order or the examples of earlier wordings changed",
    reason: "The same messages are understood.",
    before: "| Error message | What it means | How to fix it | Earlier wordings |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | Printer - 7 - Paper jam!<br>Printer - 7 - Paper jam? |\n",
    after: Some(
        "| Error message | What it means | How to fix it | Earlier wordings |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | Printer - 7 - Paper jam?<br>Printer - 7 - Paper jam! |\n",
    ),
};

pub(crate) static CODE_RANGE_CHANGED: ChangeRule = ChangeRule {
    name: "code-range-changed",
    bump: Bump::Patch,
    title: "the range of the codes changed within the same type",
    reason: "The Rust type and the errors remain the same.",
    before: page!("catalog:\n  codes: { from: 1, to: 99 }\n"; JAM),
    after: Some(page!("catalog:\n  codes: { from: 1, to: 199 }\n"; JAM)),
};

pub(crate) static ORDER_CHANGED: ChangeRule = ChangeRule {
    name: "order-changed",
    bump: Bump::Patch,
    title: "the order changed",
    reason: "`ALL` and the comparison of entries follow the order of the page. An error that is added between two others moves those below it, too. Programs cannot depend on positions; ids are stable.",
    before: page!(JAM, LID),
    after: Some(page!(LID, JAM)),
};

pub(crate) static BASIS_CHANGED: ChangeRule = ChangeRule {
    name: "basis-changed",
    bump: Bump::Patch,
    title: "the basis of the error's facts changed",
    reason: "The basis is for people; programs depend on the facts themselves.",
    before: page!("catalog:\n  entries:\n    7-paper-jam: { basis: \"Manual, page 7\" }\n"; JAM),
    after: Some(page!("catalog:\n  entries:\n    7-paper-jam: { basis: \"Manual, page 9\" }\n"; JAM)),
};

pub(crate) static FACT_DESCRIPTION_CHANGED: ChangeRule = ChangeRule {
    name: "fact-description-changed",
    bump: Bump::Patch,
    title: "the description of a fact or of a value changed",
    reason: "The text is for people; programs use the names.",
    before: page!("catalog:\n  facts:\n    wait: [short, long]\n"; JAM),
    after: Some(page!(
        "catalog:\n  facts:\n    wait: { description: Wait, values: { short: a minute, long: an hour } }\n";
        JAM
    )),
};

pub(crate) static REMOVED_IDS_CHANGED: ChangeRule = ChangeRule {
    name: "removed-ids-changed",
    bump: Bump::Patch,
    title: "the list of removed ids changed",
    reason: "The change adds and removes no error.",
    before: page!(JAM),
    after: Some(page!("catalog:\n  removed: [\"9-no-toner\"]\n"; JAM)),
};

pub(crate) static PAGE_CHANGED: ChangeRule = ChangeRule {
    name: "page-changed",
    bump: Bump::Patch,
    title: "a property of the page changed",
    reason: "The title, the description, the path, the slug or the site changed, and the addresses of the errors remain the same.",
    before: page!("title: Printer errors\n"; JAM),
    after: Some(page!("title: Errors of printers\n"; JAM)),
};
