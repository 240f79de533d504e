//! Rules about generated files, reference pages, edits and fixes.

use error_catalog_page::{Example, Rule, Severity, table};

pub(crate) static RULES: &[&Rule] = &[
    &INVALID_CONFIG,
    &UNREADABLE_REFERENCE,
    &MISSING_ID,
    &CHANGED_FORMAT,
    &STALE_FILE,
    &UNREADABLE_CATALOG,
    &UNMANAGED_FILE,
    &LINKED_FILE,
    &UNREADABLE_FILE,
    &UNWRITABLE_FILE,
    &CANNOT_EDIT,
    &REJECTED_FIX,
    &READ_BACK,
];

pub(crate) static INVALID_CONFIG: Rule = Rule {
    name: "invalid-config",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a mistake in `error-catalog.toml`. An exception of a reference page that no entry can have is a \
        warning.",
    why_is_this_bad: "The pages and outputs of the project are not known.",
    example: Example::None("it is about another file than the page"),
    use_instead: "",
};

pub(crate) static UNREADABLE_REFERENCE: Rule = Rule {
    name: "unreadable-reference",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a reference page that cannot be read or has errors of its own.",
    why_is_this_bad: "Nothing can be compared with it.",
    example: Example::None("it is about another page"),
    use_instead: "",
};

pub(crate) static MISSING_ID: Rule = Rule {
    name: "missing-id",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports an id of the committed catalog that no row has any more, unless the id is new on this branch. Its fixes are the \
        ways to resolve it: reword, retire, remove.",
    why_is_this_bad: "Programs, links and old logs refer to the id.",
    example: Example::Edit {
        before: table!([], "| Printer - 7 - Jam | A sheet is stuck. | Pull it out. |",),
        bad: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
    },
    use_instead: table!(
        [
            "---",
            "catalog:",
            "  reworded:",
            "    - was: \"Printer - 7 - Jam\"",
            "      now: \"Printer - 7 - Paper jam\"",
            "---",
            ""
        ],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

pub(crate) static CHANGED_FORMAT: Rule = Rule {
    name: "changed-format",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports messages of another format than those of the committed catalog, unless the page declares the format.",
    why_is_this_bad: "If more than half of the messages have a new format, the other ones seem to be mistaken. No log with an \
        earlier message is understood any more.",
    example: Example::Edit {
        before: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
        bad: table!([], "| Printer error 7: Paper jam | A sheet is stuck. | Pull it out. |",),
    },
    use_instead: table!(
        ["---", "catalog:", "  shape: \"Printer error {code}: {reason}\"", "---", ""],
        "| Printer error 7: Paper jam | A sheet is stuck. | Pull it out. |",
    ),
};

pub(crate) static STALE_FILE: Rule = Rule {
    name: "stale-file",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a generated file that differs from its page, is missing, or belongs to no row any more.",
    why_is_this_bad: "Readers and programs would see texts that the page no longer has.",
    example: Example::Edit {
        before: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
        bad: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid. |",),
    },
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
};

pub(crate) static UNREADABLE_CATALOG: Rule = Rule {
    name: "unreadable-catalog",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a committed catalog that cannot be read, most often because of conflict markers.",
    why_is_this_bad: "Missing ids are not detected until it is written again.",
    example: Example::None("it is about the committed catalog"),
    use_instead: "",
};

pub(crate) static UNMANAGED_FILE: Rule = Rule {
    name: "unmanaged-file",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a file without the generated-file header in the place of a generated file. In the folder of \
        generated pages it is a note.",
    why_is_this_bad: "Such a file may be the work of a person, so it is never overwritten.",
    example: Example::None("it is about another file than the page"),
    use_instead: "",
};

pub(crate) static LINKED_FILE: Rule = Rule {
    name: "linked-file",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a link in the place of a generated file.",
    why_is_this_bad: "Writing through a link could change a file outside the project.",
    example: Example::None("it is about a link in the place of a file"),
    use_instead: "",
};

pub(crate) static UNREADABLE_FILE: Rule = Rule {
    name: "unreadable-file",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a file in the place of a generated file that cannot be read.",
    why_is_this_bad: "It cannot be compared with the page.",
    example: Example::None("it is about another file than the page"),
    use_instead: "",
};

pub(crate) static UNWRITABLE_FILE: Rule = Rule {
    name: "unwritable-file",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a generated file that cannot be written.",
    why_is_this_bad: "The generated files would no longer match the page.",
    example: Example::None("it is about a folder without write permission"),
    use_instead: "",
};

pub(crate) static CANNOT_EDIT: Rule = Rule {
    name: "cannot-edit",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a `reword` or `retire` that cannot be done. The page is left unchanged.",
    why_is_this_bad: "The edit would change more than was asked for, or nothing.",
    example: Example::None("it is about a command"),
    use_instead: "",
};

pub(crate) static REJECTED_FIX: Rule = Rule {
    name: "rejected-fix",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports that `check --fix` wrote nothing, because the page would have a new error with its safe fixes.",
    why_is_this_bad: "A fix of one mistake is another mistake, such as an id that is then missing.",
    example: Example::None("it is about a command"),
    use_instead: "",
};

pub(crate) static READ_BACK: Rule = Rule {
    name: "read-back",
    severity: Severity::Error,
    can_be_lowered: false,
    what_it_does: "Reports a catalog whose YAML reads back as another catalog.",
    why_is_this_bad: "This is a defect of the tool. Nothing is written.",
    example: Example::None("no page is known to cause it"),
    use_instead: "",
};
