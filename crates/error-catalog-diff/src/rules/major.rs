//! Changes after which something that worked does not: a program, a link or an old log.

use crate::bump::Bump;
use crate::rule::{ChangeRule, table};

pub(crate) static RULES: &[&ChangeRule] = &[
    &PAGE_REMOVED,
    &ID_REMOVED,
    &ID_CHANGED,
    &ID_REUSED,
    &CODE_CHANGED,
    &CODE_TYPE,
    &MESSAGE_REPLACED,
    &WORDING_DROPPED,
    &PARAMETER_ADDED,
    &PARAMETER_GONE,
    &PARAMETER_RENAMED,
    &PARAMETER_KIND,
    &PARAMETERS_SWAPPED,
    &FACT_GONE,
    &FACT_VALUE_GONE,
];

pub(crate) static PAGE_REMOVED: ChangeRule = ChangeRule {
    name: "page-removed",
    bump: Bump::Major,
    title: "the page is gone, or has another name",
    why: "Its catalog is no longer made: a crate that reads it does not compile or stays as it was, and links to its errors lead nowhere. A page that has another name has another catalog, and its errors have other addresses.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: "",
};

pub(crate) static ID_REMOVED: ChangeRule = ChangeRule {
    name: "id-removed",
    bump: Bump::Major,
    title: "the error is gone",
    why: "Its enum variant is gone, so programs that name it do not compile ([Cargo: removing a public item](https://doc.rust-lang.org/cargo/reference/semver.html#item-remove)); links to its page lead nowhere, and log lines with its message are unknown. Retire the error instead: its row moves below a heading of retired errors, and all of these still work.",
    before: table!(
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - Lid open | The lid is open. | Shut it. |\n"
    ),
    after: table!(
        "---\ncatalog:\n  removed: [\"8-lid-open\"]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static ID_CHANGED: ChangeRule = ChangeRule {
    name: "id-changed",
    bump: Bump::Major,
    title: "the error has another id",
    why: "The enum variant and the page's address are made from the id: both have other names, and stored ids are unknown. Adding a row to `reworded:` instead of an id column keeps the id.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| 7-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n",
};

pub(crate) static ID_REUSED: ChangeRule = ChangeRule {
    name: "id-reused",
    bump: Bump::Major,
    title: "the id of an error that was removed stands for another one",
    why: "Who stored the id, or kept a link, meets an error that is not the one that was meant, and nothing says so.",
    before: table!(
        "---\ncatalog:\n  removed: [\"8-lid-open\"]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - Lid open | The lid is open. | Shut it. |\n"
    ),
};

pub(crate) static CODE_CHANGED: ChangeRule = ChangeRule {
    name: "code-changed",
    bump: Bump::Major,
    title: "the code is another",
    why: "The enum variant's name ends in the code, so programs that name it do not compile ([Cargo: renaming a public item](https://doc.rust-lang.org/cargo/reference/semver.html#item-remove)); whoever asks for the errors of a code finds other ones.",
    before: "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n",
    after: "---\ncatalog:\n  reworded:\n    - was: \"Printer - 7 - Paper jam\"\n      now: \"Printer - 17 - Paper jam\"\n---\n\n| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| jam | Printer - 17 - Paper jam | A sheet is stuck. | Pull it out. |\n",
};

pub(crate) static CODE_TYPE: ChangeRule = ChangeRule {
    name: "code-type",
    bump: Bump::Major,
    title: "codes are of another type",
    why: "`code()` returns a type of Rust that is made from the declared range, and `all_with_code()` takes it: programs that use either do not compile.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: table!(
        "---\ncatalog:\n  codes: { from: 1, to: 999 }\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static MESSAGE_REPLACED: ChangeRule = ChangeRule {
    name: "message-replaced",
    bump: Bump::Major,
    title: "the message is another, and the earlier wording is not kept",
    why: "Logs that hold the earlier wording, and devices that still send it, are not understood any more. Keeping it under `reworded:` in the front matter makes the change minor.",
    before: table!("| Printer - 7 - Paper jam. Call the service. | A sheet is stuck. | Pull it out. |\n"),
    after: table!("| Printer - 7 - Paper jam. Open the lid. | A sheet is stuck. | Pull it out. |\n"),
};

pub(crate) static WORDING_DROPPED: ChangeRule = ChangeRule {
    name: "wording-dropped",
    bump: Bump::Major,
    title: "an earlier wording is not kept any more",
    why: "Logs that hold it are not understood any more.",
    before: table!(
        "---\ncatalog:\n  reworded:\n    - was: \"Printer - 7 - Paper jam!\"\n      now: \"Printer - 7 - Paper jam\"\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
};

pub(crate) static PARAMETER_ADDED: ChangeRule = ChangeRule {
    name: "parameter-added",
    bump: Bump::Major,
    title: "the message has a new parameter",
    why: "A typed error (`#[derive(CatalogError)]`) needs a field for every parameter of its message, so programs that have the entry as a variant do not compile.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: table!(
        "---\ncatalog:\n  reworded:\n    - was: \"Printer - 7 - Paper jam\"\n      now: \"Printer - 7 - Paper jam. Tray {tray:integer}\"\n---\n\n",
        "| Printer - 7 - Paper jam. Tray {tray:integer} | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static PARAMETER_GONE: ChangeRule = ChangeRule {
    name: "parameter-gone",
    bump: Bump::Major,
    title: "a parameter of the message is gone",
    why: "A field of that name in a typed error does not compile, and programs that ask for the value by its name get nothing.",
    before: table!("| Printer - 9 - Tray {tray:integer} is empty | No paper is left. | Add paper. |\n"),
    after: table!(
        "---\ncatalog:\n  reworded:\n    - was: \"Printer - 9 - Tray {tray:integer} is empty\"\n      now: \"Printer - 9 - Tray is empty\"\n---\n\n",
        "| Printer - 9 - Tray is empty | No paper is left. | Add paper. |\n"
    ),
};

pub(crate) static PARAMETER_RENAMED: ChangeRule = ChangeRule {
    name: "parameter-renamed",
    bump: Bump::Major,
    title: "a parameter of the message has another name",
    why: "Values are asked for by name, and fields of typed errors are named like them: neither is found under the earlier name.",
    before: table!("| Printer - 9 - Tray {tray:integer} is empty | No paper is left. | Add paper. |\n"),
    after: table!("| Printer - 9 - Tray {shelf:integer} is empty | No paper is left. | Add paper. |\n"),
};

pub(crate) static PARAMETER_KIND: ChangeRule = ChangeRule {
    name: "parameter-kind",
    bump: Bump::Major,
    title: "a parameter of the message is of another kind",
    why: "The kind decides what may stand in the message: a narrower one leaves messages unknown that were understood, and a wider one gives values that a program's type may refuse.",
    before: table!("| Printer - 9 - Tray {tray:integer} is empty | No paper is left. | Add paper. |\n"),
    after: table!("| Printer - 9 - Tray {tray:word} is empty | No paper is left. | Add paper. |\n"),
};

pub(crate) static PARAMETERS_SWAPPED: ChangeRule = ChangeRule {
    name: "parameters-swapped",
    bump: Bump::Major,
    title: "parameters of the message have changed places",
    why: "The message reads as before, and what stands in it is given to programs under another name: nothing fails, and everything is wrong.",
    before: table!(
        "| Printer - 9 - Tray {tray:integer} of {all:integer} is empty | No paper is left. | Add paper. |\n"
    ),
    after: table!(
        "| Printer - 9 - Tray {all:integer} of {tray:integer} is empty | No paper is left. | Add paper. |\n"
    ),
};

pub(crate) static FACT_GONE: ChangeRule = ChangeRule {
    name: "fact-gone",
    bump: Bump::Major,
    title: "a fact is not declared any more",
    why: "Its values are gone from the catalog, the JSON and the templates: a program that decides by it has nothing to decide by.",
    before: table!(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
};

pub(crate) static FACT_VALUE_GONE: ChangeRule = ChangeRule {
    name: "fact-value-gone",
    bump: Bump::Major,
    title: "a value of a fact is not declared any more",
    why: "Programs that know the declared values, and stored data that holds this one, name something that does not exist ([Cargo: removing a public item](https://doc.rust-lang.org/cargo/reference/semver.html#item-remove)).",
    before: table!(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes, hours]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};
