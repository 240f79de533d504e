//! Rules for changes of text for people, and of details that no program depends on.

use crate::bump::Bump;
use crate::rule::ChangeRule;
use crate::rules::example::page;
use crate::rules::registry::rules;

rules! {
    Bump::Patch;

    MEANING_CHANGED {
        name: "meaning-changed",
        title: "the meaning changed",
        reason: "The text is for people; no program depends on it.",
        before: page!(JAM),
        after: Some(page!(
            "| Printer - 7 - Paper jam | A sheet of paper is stuck in the printer. | Pull it out. |\n"
        )),
    }

    FIX_CHANGED {
        name: "fix-changed",
        title: "the fix changed",
        reason: "The text is for people; no program depends on it.",
        before: page!(JAM),
        after: Some(page!("| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid and pull it out. |\n")),
    }

    EXAMPLE_CHANGED {
        name: "example-changed",
        title: "the example of a parameter changed",
        reason: "The example is shown to people, and it replaces the parameter where a message is shown without a value.",
        before: page!("| Printer - 9 - Call +1234567 | No paper is left. | Add paper. |\n"),
        after: Some(page!("| Printer - 9 - Call +7654321 | No paper is left. | Add paper. |\n")),
    }

    ALIASES_CHANGED {
        name: "aliases-changed",
        title: "the order or the examples of earlier wordings changed",
        reason: "The same messages are understood.",
        before: "| Error message | What it means | How to fix it | Earlier wordings |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | Printer - 7 - Paper jam!<br>Printer - 7 - Paper jam? |\n",
        after: Some(
            "| Error message | What it means | How to fix it | Earlier wordings |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | Printer - 7 - Paper jam?<br>Printer - 7 - Paper jam! |\n",
        ),
    }

    CODE_RANGE_CHANGED {
        name: "code-range-changed",
        title: "the range of the codes changed within the same type",
        reason: "The Rust type and the errors remain the same.",
        before: page!("catalog:\n  codes: { from: 1, to: 99 }\n"; JAM),
        after: Some(page!("catalog:\n  codes: { from: 1, to: 199 }\n"; JAM)),
    }

    ORDER_CHANGED {
        name: "order-changed",
        title: "the order changed",
        reason: "`ALL` and the comparison of entries follow the order of the page. An error that is added between two others moves those below it, too. Programs cannot depend on positions; ids are stable.",
        before: page!(JAM, LID),
        after: Some(page!(LID, JAM)),
    }

    BASIS_CHANGED {
        name: "basis-changed",
        title: "the basis of the error's facts changed",
        reason: "The basis is for people; programs depend on the facts themselves.",
        before: page!("catalog:\n  entries:\n    7-paper-jam: { basis: \"Manual, page 7\" }\n"; JAM),
        after: Some(page!("catalog:\n  entries:\n    7-paper-jam: { basis: \"Manual, page 9\" }\n"; JAM)),
    }

    FACT_DESCRIPTION_CHANGED {
        name: "fact-description-changed",
        title: "the description of a fact or of a value changed",
        reason: "The text is for people; programs use the names.",
        before: page!("catalog:\n  facts:\n    wait: [short, long]\n"; JAM),
        after: Some(page!(
            "catalog:\n  facts:\n    wait: { description: Wait, values: { short: a minute, long: an hour } }\n";
            JAM
        )),
    }

    REMOVED_IDS_CHANGED {
        name: "removed-ids-changed",
        title: "the list of removed ids changed",
        reason: "The change adds and removes no error.",
        before: page!(JAM),
        after: Some(page!("catalog:\n  removed: [\"9-no-toner\"]\n"; JAM)),
    }

    PAGE_CHANGED {
        name: "page-changed",
        title: "a property of the page changed",
        reason: "The title, the description, the path, the slug or the site changed, and the addresses of the errors remain the same.",
        before: page!("title: Printer errors\n"; JAM),
        after: Some(page!("title: Errors of printers\n"; JAM)),
    }
}
