//! Rules about the files beside a page.

use super::table;
use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &UNREADABLE_REFERENCE,
    &REFERENCE_CODE_MISMATCH,
    &REFERENCE_WORDING_MISMATCH,
    &CODE_NOT_IN_REFERENCE,
    &MISSING_ID,
    &STALE_FILE,
    &UNREADABLE_CATALOG,
    &UNMANAGED_FILE,
    &LINKED_FILE,
    &UNREADABLE_FILE,
    &UNWRITABLE_FILE,
    &CANNOT_EDIT,
    &SOURCE_IN_THE_WAY,
    &TEMPLATE,
    &READ_BACK,
];

pub(crate) static UNREADABLE_REFERENCE: Rule = Rule::error(
    "unreadable-reference",
    "The page that this one is compared with cannot be read, or has errors of its own.",
)
.not_shown("it is about another page");

pub(crate) static REFERENCE_CODE_MISMATCH: Rule = Rule::note(
    "reference-code-mismatch",
    "A reason is that of another code on the page that this one is compared with.",
)
.not_shown("it takes two pages");

pub(crate) static REFERENCE_WORDING_MISMATCH: Rule = Rule::note(
    "reference-wording-mismatch",
    "A reason is another wording of its code's reason on the page that this one is compared with.",
)
.not_shown("it takes two pages");

pub(crate) static CODE_NOT_IN_REFERENCE: Rule =
    Rule::note("code-not-in-reference", "The page that this one is compared with does not have the code.")
        .not_shown("it takes two pages");

pub(crate) static MISSING_ID: Rule = Rule::error("missing-id", "A row is gone whose id programs and links name; the problem shows the lines to paste for each way out.").edited(
        table!("| Printer - 7 - Jam | A sheet is stuck. | Pull it out. |\n"),
        table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
        table!(
            "---\ncatalog:\n  reworded:\n    - was: \"Printer - 7 - Jam\"\n      now: \"Printer - 7 - Paper jam\"\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
    );

pub(crate) static STALE_FILE: Rule = Rule::error(
    "stale-file",
    "A generated file is not what the page makes of it, or is missing, or belongs to no row any more.",
)
.edited(
    table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    table!("| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid. |\n"),
    table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
);

pub(crate) static UNREADABLE_CATALOG: Rule = Rule::warning(
    "unreadable-catalog",
    "The committed catalog cannot be read, mostly for merge marks: ids that vanish go unseen.",
)
.not_shown("it is about the catalog that the last run wrote");

pub(crate) static UNMANAGED_FILE: Rule = Rule::error(
    "unmanaged-file",
    "A file stands where a generated one belongs; a note, where it is merely in the generated folder.",
)
.not_shown("it is about a file beside the page");

pub(crate) static LINKED_FILE: Rule =
    Rule::error("linked-file", "A link stands where a generated file belongs.")
        .not_shown("it is about a link beside the page");

pub(crate) static UNREADABLE_FILE: Rule =
    Rule::error("unreadable-file", "A file that stands where a generated one belongs cannot be read.")
        .not_shown("it is about a file beside the page");

pub(crate) static UNWRITABLE_FILE: Rule =
    Rule::error("unwritable-file", "A generated file cannot be written.")
        .not_shown("it is about a folder that may not be written to");

pub(crate) static CANNOT_EDIT: Rule = Rule::error(
    "cannot-edit",
    "`reword` or `retire` cannot change the page as it was asked to; the page is as it was.",
)
.not_shown("it is about what a command was asked for");

pub(crate) static SOURCE_IN_THE_WAY: Rule =
    Rule::error("source-in-the-way", "A generated file would be written over the page or a template.")
        .not_shown("it is about where the page and its templates stand");

pub(crate) static TEMPLATE: Rule =
    Rule::error("template", "A template of the generated pages is missing, or is not written as Jinja is.")
        .not_shown("it is about a template");

pub(crate) static READ_BACK: Rule = Rule::error(
    "read-back",
    "The catalog does not read back as it was written, which is a defect of this tool.",
)
.not_shown("none is known that has it");
