//! Rules for changes after which everything that worked still works.

use crate::bump::Bump;
use crate::rule::ChangeRule;
use crate::rules::example::page;
use crate::rules::registry::rules;

rules! {
    Bump::Minor;

    ID_ADDED {
        name: "id-added",
        title: "the error was added",
        reason: "The enum is `#[non_exhaustive]`: a `match` in another crate has an arm for unknown variants, so a new variant breaks no program ([Cargo: new enum variants](https://doc.rust-lang.org/cargo/reference/semver.html#enum-variant-new)). Only typed errors that are declared `exhaustive` stop compiling, as they request.",
        before: page!(JAM),
        after: Some(page!(JAM, LID)),
    }

    RETIRED {
        name: "retired",
        title: "the error was retired",
        reason: "Its variant is marked `#[deprecated]`, which causes a warning wherever the variant is named ([Cargo: new lints](https://doc.rust-lang.org/cargo/reference/semver.html#new-lints)). Its id, its page and its message work as before.",
        before: page!(JAM, LID),
        after: Some(concat!(page!(JAM), "\n## Retired errors\n\n", page!(LID))),
    }

    REACTIVATED {
        name: "reactivated",
        title: "the error is no longer retired",
        reason: "Its variant is no longer marked `#[deprecated]`. Everything works as before.",
        before: concat!(page!(JAM), "\n## Retired errors\n\n", page!(LID)),
        after: Some(page!(JAM, LID)),
    }

    REWORDED {
        name: "reworded",
        title: "the message changed, and the earlier wording was kept",
        reason: "Logs with either wording are understood, and the id remains. `message()` and `Display` show the new wording.",
        before: page!("| Printer - 7 - Jam | A sheet is stuck. | Pull it out. |\n"),
        after: Some(page!(
            "catalog:\n  reworded:\n    - was: \"Printer - 7 - Jam\"\n      now: \"Printer - 7 - Paper jam\"\n";
            JAM
        )),
    }

    RESPELLED {
        name: "respelled",
        title: "the message changed only in details that a lookup ignores",
        reason: "Letter case, spaces, quotes, dashes and a final full stop make no difference to `lookup`: logs with the earlier spelling are understood as before. Only `parse` requires the exact message.",
        before: page!("| Printer - 7 - Paper jam. Call the service | A sheet is stuck. | Pull it out. |\n"),
        after: Some(page!("| Printer - 7 - Paper Jam. Call the Service. | A sheet is stuck. | Pull it out. |\n")),
    }

    ALIAS_ADDED {
        name: "alias-added",
        title: "an earlier wording was added",
        reason: "Messages that were unknown are understood.",
        before: page!(JAM),
        after: Some(
            "| Error message | What it means | How to fix it | Earlier wordings |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | Printer - 7 - Paper jam! |\n",
        ),
    }

    CODES_UNIQUE {
        name: "codes-unique",
        title: "codes are declared to be unique",
        reason: "The enum gains `from_code()` and conversions from and to the integer, and a cast of a variant gives its code. Before, a cast gave the position of the entry on the page, which any new row may change, so no program could rely on it.",
        before: page!("catalog:\n  codes: { from: 1, to: 99 }\n"; JAM),
        after: Some(page!("catalog:\n  codes: { from: 1, to: 99, unique: true }\n"; JAM)),
    }

    FACT_ADDED {
        name: "fact-added",
        title: "a fact was declared",
        reason: "The existing facts remain as they are ([Cargo: new public items](https://doc.rust-lang.org/cargo/reference/semver.html#item-new)).",
        before: page!(JAM),
        after: Some(page!("catalog:\n  facts:\n    wait: [none, minutes]\n"; JAM)),
    }

    FACT_VALUE_ADDED {
        name: "fact-value-added",
        title: "a value was added to a fact",
        reason: "Programs have to expect unknown values, as they have to expect unknown errors.",
        before: page!("catalog:\n  facts:\n    wait: [none, minutes]\n"; JAM),
        after: Some(page!("catalog:\n  facts:\n    wait: [none, minutes, hours]\n"; JAM)),
    }

    FACT_CHANGED {
        name: "fact-changed",
        title: "a fact of the error changed",
        reason: "Programs that depend on the fact compile as before, but behave differently.",
        before: page!(
            "catalog:\n  facts:\n    wait: [none, minutes]\n  entries:\n    7-paper-jam: { wait: none }\n";
            JAM
        ),
        after: Some(page!(
            "catalog:\n  facts:\n    wait: [none, minutes]\n  entries:\n    7-paper-jam: { wait: minutes }\n";
            JAM
        )),
    }

    MESSAGE_FORMAT_CHANGED {
        name: "message-format-changed",
        title: "the message format changed",
        reason: "The messages of the catalog are understood as before, but `reason()` returns a different part of them. The code of a message that is not in the catalog is read by the new format.",
        before: page!("catalog:\n  shape: \"Printer - {code} - {reason}\"\n"; JAM),
        after: Some(page!(
            "catalog:\n  shape: \"Printer: {code} - {reason}\"\n  reworded:\n    - was: \"Printer - 7 - Paper jam\"\n      now: \"Printer: 7 - Paper jam\"\n";
            "| Printer: 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        )),
    }

    ADDRESS_CHANGED {
        name: "address-changed",
        title: "the addresses of all error pages changed",
        reason: "Programs compile and messages are understood as before. Saved links need a redirect from the earlier address.",
        before: page!("catalog:\n  site: https://docs.example.com\n"; JAM),
        after: Some(page!("catalog:\n  site: https://help.example.com\n"; JAM)),
    }
}
