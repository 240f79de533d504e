//! Rules for changes that break a program, a link or the lookup of an old log line.

use crate::bump::Bump;
use crate::rule::ChangeRule;
use crate::rules::example::page;
use crate::rules::registry::rules;

rules! {
    Bump::Major;

    PAGE_REMOVED {
        name: "page-removed",
        title: "the page was removed or renamed",
        reason: "Its catalog is no longer generated. Crates that read the catalog stop compiling or keep its last state, and links to its errors break. A renamed page has a new catalog, and its errors have new addresses.",
        before: page!(JAM),
        after: None,
    }

    ID_REMOVED {
        name: "id-removed",
        title: "the error was removed",
        reason: "The enum variant is removed, so programs that name it no longer compile ([Cargo: removing a public item](https://doc.rust-lang.org/cargo/reference/semver.html#item-remove)). Links to the error's page break, and log lines with its message become unknown. Retire the error instead: move its row below a heading of retired errors, and all of these still work.",
        before: page!(JAM, LID),
        after: Some(page!("catalog:\n  removed: [\"8-lid-open\"]\n"; JAM)),
    }

    ID_CHANGED {
        name: "id-changed",
        title: "the id changed",
        reason: "The enum variant and the address of the error's page are derived from the id. Both are renamed, and stored ids become unknown. To keep the id of a reworded error, list the earlier wording under `reworded:` instead of setting an id.",
        before: page!(JAM),
        after: Some(
            "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| 7-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n",
        ),
    }

    ID_REUSED {
        name: "id-reused",
        title: "the id of a removed error was used again",
        reason: "Stored ids and saved links now lead to a different error, and nothing reports this.",
        before: page!("catalog:\n  removed: [\"8-lid-open\"]\n"; JAM),
        after: Some(page!(JAM, LID)),
    }

    CODE_CHANGED {
        name: "code-changed",
        title: "the code changed",
        reason: "The name of the enum variant ends in the code, so programs that name the variant no longer compile ([Cargo: renaming a public item](https://doc.rust-lang.org/cargo/reference/semver.html#item-remove)). A search for the errors of a code returns different errors.",
        before: "| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n",
        after: Some(
            "---\ncatalog:\n  reworded:\n    - was: \"Printer - 7 - Paper jam\"\n      now: \"Printer - 17 - Paper jam\"\n---\n\n| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| jam | Printer - 17 - Paper jam | A sheet is stuck. | Pull it out. |\n",
        ),
    }

    CODE_TYPE_CHANGED {
        name: "code-type-changed",
        title: "the type of the codes changed",
        reason: "The declared range of the codes determines the Rust type that `code()` returns and `with_code()` takes. Programs that call either no longer compile.",
        before: page!(JAM),
        after: Some(page!("catalog:\n  codes: { from: 1, to: 999 }\n"; JAM)),
    }

    CODES_NO_LONGER_UNIQUE {
        name: "codes-no-longer-unique",
        title: "codes are no longer declared to be unique",
        reason: "`from_code()` and the conversions between the enum and the integer are removed, so programs that use them no longer compile. A cast of a variant gives its position instead of its code.",
        before: page!("catalog:\n  codes: { from: 1, to: 99, unique: true }\n"; JAM),
        after: Some(page!("catalog:\n  codes: { from: 1, to: 99 }\n"; JAM)),
    }

    MESSAGE_REPLACED {
        name: "message-replaced",
        title: "the message changed, and the earlier wording was not kept",
        reason: "Logs with the earlier wording, and devices that still send it, are no longer understood. The change is minor if the front matter lists the earlier wording under `reworded:`.",
        before: page!("| Printer - 7 - Paper jam. Call the service. | A sheet is stuck. | Pull it out. |\n"),
        after: Some(page!("| Printer - 7 - Paper jam. Open the lid. | A sheet is stuck. | Pull it out. |\n")),
    }

    ALIAS_REMOVED {
        name: "alias-removed",
        title: "an earlier wording was removed",
        reason: "Logs with this wording are no longer understood.",
        before: page!(
            "catalog:\n  reworded:\n    - was: \"Printer - 7 - Paper jam!\"\n      now: \"Printer - 7 - Paper jam\"\n";
            JAM
        ),
        after: Some(page!(JAM)),
    }

    PARAMETER_ADDED {
        name: "parameter-added",
        title: "a parameter was added to the message",
        reason: "A typed error (`#[derive(CatalogError)]`) needs a field for every parameter of its message. Programs with a variant for this error no longer compile.",
        before: page!(JAM),
        after: Some(page!(
            "catalog:\n  reworded:\n    - was: \"Printer - 7 - Paper jam\"\n      now: \"Printer - 7 - Paper jam. Tray {tray:integer}\"\n";
            "| Printer - 7 - Paper jam. Tray {tray:integer} | A sheet is stuck. | Pull it out. |\n"
        )),
    }

    PARAMETER_REMOVED {
        name: "parameter-removed",
        title: "a parameter was removed from the message",
        reason: "A typed error with a field of that name no longer compiles. Programs that request the value by name receive nothing.",
        before: page!(TRAY),
        after: Some(page!(
            "catalog:\n  reworded:\n    - was: \"Printer - 9 - Tray {tray:integer} is empty\"\n      now: \"Printer - 9 - Tray is empty\"\n";
            "| Printer - 9 - Tray is empty | No paper is left. | Add paper. |\n"
        )),
    }

    PARAMETER_RENAMED {
        name: "parameter-renamed",
        title: "a parameter of the message was renamed",
        reason: "Programs request values by the name of the parameter, and typed errors name their fields after it. Neither works with the earlier name.",
        before: page!(TRAY),
        after: Some(page!("| Printer - 9 - Tray {shelf:integer} is empty | No paper is left. | Add paper. |\n")),
    }

    PARAMETER_TYPE_CHANGED {
        name: "parameter-type-changed",
        title: "the type of a parameter changed",
        reason: "The type determines which values the message may contain. A narrower type makes messages unknown that were understood. A wider type produces values that a program's own type may reject.",
        before: page!(TRAY),
        after: Some(page!("| Printer - 9 - Tray {tray:word} is empty | No paper is left. | Add paper. |\n")),
    }

    PARAMETERS_REORDERED {
        name: "parameters-reordered",
        title: "parameters of the message switched places",
        reason: "The message reads as before, but programs receive each value under another name. Nothing fails, and every value is wrong.",
        before: page!(
            "| Printer - 9 - Tray {tray:integer} of {all:integer} is empty | No paper is left. | Add paper. |\n"
        ),
        after: Some(page!(
            "| Printer - 9 - Tray {all:integer} of {tray:integer} is empty | No paper is left. | Add paper. |\n"
        )),
    }

    FACT_REMOVED {
        name: "fact-removed",
        title: "the declaration of a fact was removed",
        reason: "The values of the fact disappear from the catalog, the JSON and the templates. Programs that depend on the fact no longer receive a value.",
        before: page!("catalog:\n  facts:\n    wait: [none, minutes]\n"; JAM),
        after: Some(page!(JAM)),
    }

    FACT_VALUE_REMOVED {
        name: "fact-value-removed",
        title: "a value of a fact was removed",
        reason: "Programs that name the value, and stored data that contains it, refer to something that no longer exists ([Cargo: removing a public item](https://doc.rust-lang.org/cargo/reference/semver.html#item-remove)).",
        before: page!("catalog:\n  facts:\n    wait: [none, minutes, hours]\n"; JAM),
        after: Some(page!("catalog:\n  facts:\n    wait: [none, minutes]\n"; JAM)),
    }
}
