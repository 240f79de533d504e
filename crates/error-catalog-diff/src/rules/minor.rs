//! Changes after which there is more than before, and whatever worked still works.

use crate::bump::Bump;
use crate::rule::{ChangeRule, table};

pub(crate) static RULES: &[&ChangeRule] = &[
    &ADDED,
    &RETIRED,
    &REVIVED,
    &REWORDED,
    &RESPELT,
    &WORDING_ADDED,
    &FACT_DECLARED,
    &FACT_VALUE_ADDED,
    &FACT_CHANGED,
    &SHAPE_CHANGED,
    &ADDRESS_CHANGED,
];

pub(crate) static ADDED: ChangeRule = ChangeRule {
    name: "added",
    bump: Bump::Minor,
    title: "the error is new",
    why: "The enum is `#[non_exhaustive]`: a `match` outside its crate has an arm for what is unknown, so a variant more breaks none ([Cargo: new enum variants](https://doc.rust-lang.org/cargo/reference/semver.html#enum-variant-new)). An enum of typed errors that asks to be `exhaustive` asks to hear of it.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: table!(
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - Lid open | The lid is open. | Shut it. |\n"
    ),
};

pub(crate) static RETIRED: ChangeRule = ChangeRule {
    name: "retired",
    bump: Bump::Minor,
    title: "the error is retired",
    why: "Its variant is marked `#[deprecated]`, which is a warning where it is named ([Cargo: new lints](https://doc.rust-lang.org/cargo/reference/semver.html#new-lints)); its id, its page and its message work as before.",
    before: table!(
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - Lid open | The lid is open. | Shut it. |\n"
    ),
    after: concat!(
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
        "\n## Retired errors\n\n",
        table!("| Printer - 8 - Lid open | The lid is open. | Shut it. |\n")
    ),
};

pub(crate) static REVIVED: ChangeRule = ChangeRule {
    name: "revived",
    bump: Bump::Minor,
    title: "the error is not retired any more",
    why: "Its variant loses `#[deprecated]`; everything works as before.",
    before: concat!(
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
        "\n## Retired errors\n\n",
        table!("| Printer - 8 - Lid open | The lid is open. | Shut it. |\n")
    ),
    after: table!(
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - Lid open | The lid is open. | Shut it. |\n"
    ),
};

pub(crate) static REWORDED: ChangeRule = ChangeRule {
    name: "reworded",
    bump: Bump::Minor,
    title: "the message is another, and the earlier wording is kept",
    why: "Logs with either wording are understood, and the id stays. `message()` and `Display` show the new one.",
    before: table!("| Printer - 7 - Jam | A sheet is stuck. | Pull it out. |\n"),
    after: table!(
        "---\ncatalog:\n  reworded:\n    - was: \"Printer - 7 - Jam\"\n      now: \"Printer - 7 - Paper jam\"\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static RESPELT: ChangeRule = ChangeRule {
    name: "respelt",
    bump: Bump::Minor,
    title: "the message is spelt otherwise, by no more than a lookup forgives",
    why: "Letter case, blanks, quotes, dashes and a full stop at the end make no difference to `lookup`: logs with the earlier spelling are understood as before. Only `parse` asks for the message as it is written.",
    before: table!("| Printer - 7 - Paper jam. Call the service | A sheet is stuck. | Pull it out. |\n"),
    after: table!("| Printer - 7 - Paper Jam. Call the Service. | A sheet is stuck. | Pull it out. |\n"),
};

pub(crate) static WORDING_ADDED: ChangeRule = ChangeRule {
    name: "wording-added",
    bump: Bump::Minor,
    title: "another wording is understood",
    why: "Messages are found that were unknown before.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: "| Error message | What it means | How to fix it | Earlier wordings |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | Printer - 7 - Paper jam! |\n",
};

pub(crate) static FACT_DECLARED: ChangeRule = ChangeRule {
    name: "fact-declared",
    bump: Bump::Minor,
    title: "a fact is new",
    why: "It is there beside what was there ([Cargo: new public items](https://doc.rust-lang.org/cargo/reference/semver.html#item-new)).",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: table!(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static FACT_VALUE_ADDED: ChangeRule = ChangeRule {
    name: "fact-value-added",
    bump: Bump::Minor,
    title: "a fact may have another value",
    why: "A program has to expect values that it does not know, as it has to expect new errors.",
    before: table!(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes, hours]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static FACT_CHANGED: ChangeRule = ChangeRule {
    name: "fact-changed",
    bump: Bump::Minor,
    title: "a fact of the error is another",
    why: "Programs decide by it: they compile as before, and do something else.",
    before: table!(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n  entries:\n    7-paper-jam: { wait: none }\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n  entries:\n    7-paper-jam: { wait: minutes }\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static SHAPE_CHANGED: ChangeRule = ChangeRule {
    name: "shape-changed",
    bump: Bump::Minor,
    title: "messages are taken apart otherwise",
    why: "The messages of the catalog are found as before, and `reason()` is another part of them. A message that is not in the catalog is traced to its code by how messages are built today.",
    before: table!(
        "---\ncatalog:\n  shape: \"Printer - {code} - {reason}\"\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "---\ncatalog:\n  shape: \"Printer: {code} - {reason}\"\n  reworded:\n    - was: \"Printer - 7 - Paper jam\"\n      now: \"Printer: 7 - Paper jam\"\n---\n\n",
        "| Printer: 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static ADDRESS_CHANGED: ChangeRule = ChangeRule {
    name: "address-changed",
    bump: Bump::Minor,
    title: "the pages of all errors have other addresses",
    why: "Programs compile and messages are found as before. Links that people kept need a redirect from the earlier address.",
    before: table!(
        "---\ncatalog:\n  site: https://docs.example.com\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "---\ncatalog:\n  site: https://help.example.com\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};
