//! Changes of what people read, and of what nothing depends on.

use crate::bump::Bump;
use crate::rule::{ChangeRule, table};

pub(crate) static RULES: &[&ChangeRule] = &[
    &MEANING_CHANGED,
    &FIX_CHANGED,
    &EXAMPLE_CHANGED,
    &WORDINGS_TIDIED,
    &CODE_RANGE,
    &ORDER_CHANGED,
    &BASIS_CHANGED,
    &REMOVED_LISTED,
    &PAGE_CHANGED,
];

pub(crate) static MEANING_CHANGED: ChangeRule = ChangeRule {
    name: "meaning-changed",
    bump: Bump::Patch,
    title: "what it means is told in other words",
    why: "People read it; no program decides by it.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: table!("| Printer - 7 - Paper jam | A sheet of paper is stuck in the printer. | Pull it out. |\n"),
};

pub(crate) static FIX_CHANGED: ChangeRule = ChangeRule {
    name: "fix-changed",
    bump: Bump::Patch,
    title: "how to fix it is told in other words",
    why: "People read it; no program decides by it.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Open the lid and pull it out. |\n"),
};

pub(crate) static EXAMPLE_CHANGED: ChangeRule = ChangeRule {
    name: "example-changed",
    bump: Bump::Patch,
    title: "the example of a parameter is another",
    why: "It is shown to people, and filled in where a message is shown without a value.",
    before: table!("| Printer - 9 - Call +1234567 | No paper is left. | Add paper. |\n"),
    after: table!("| Printer - 9 - Call +7654321 | No paper is left. | Add paper. |\n"),
};

pub(crate) static WORDINGS_TIDIED: ChangeRule = ChangeRule {
    name: "wordings-tidied",
    bump: Bump::Patch,
    title: "earlier wordings have another order or other examples",
    why: "The same messages are found.",
    before: "| Error message | What it means | How to fix it | Earlier wordings |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | Printer - 7 - Paper jam!<br>Printer - 7 - Paper jam? |\n",
    after: "| Error message | What it means | How to fix it | Earlier wordings |\n| --- | --- | --- | --- |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. | Printer - 7 - Paper jam?<br>Printer - 7 - Paper jam! |\n",
};

pub(crate) static CODE_RANGE: ChangeRule = ChangeRule {
    name: "code-range",
    bump: Bump::Patch,
    title: "codes may lie in another range of the same type",
    why: "The type stays, and the errors are the same.",
    before: table!(
        "---\ncatalog:\n  codes: { from: 1, to: 99 }\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "---\ncatalog:\n  codes: { from: 1, to: 199 }\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static ORDER_CHANGED: ChangeRule = ChangeRule {
    name: "order-changed",
    bump: Bump::Patch,
    title: "the order is another",
    why: "`ALL`, and how entries compare, follow the page. An error that is added between two others moves those below it as well, so no program can count on places: ids are what stays.",
    before: table!(
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| Printer - 8 - Lid open | The lid is open. | Shut it. |\n"
    ),
    after: table!(
        "| Printer - 8 - Lid open | The lid is open. | Shut it. |\n| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static BASIS_CHANGED: ChangeRule = ChangeRule {
    name: "basis-changed",
    bump: Bump::Patch,
    title: "what the error's facts rest on is another",
    why: "People read it; programs decide by the facts themselves.",
    before: table!(
        "---\ncatalog:\n  entries:\n    7-paper-jam: { basis: \"Manual, page 7\" }\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "---\ncatalog:\n  entries:\n    7-paper-jam: { basis: \"Manual, page 9\" }\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static REMOVED_LISTED: ChangeRule = ChangeRule {
    name: "removed-listed",
    bump: Bump::Patch,
    title: "the list of ids that are never used again is another",
    why: "No error comes or goes by it.",
    before: table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
    after: table!(
        "---\ncatalog:\n  removed: [\"9-no-toner\"]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};

pub(crate) static PAGE_CHANGED: ChangeRule = ChangeRule {
    name: "page-changed",
    bump: Bump::Patch,
    title: "the page itself is described otherwise",
    why: "Its title, its description or its place, where no address follows from it: people read them.",
    before: table!(
        "---\ntitle: Printer errors\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    after: table!(
        "---\ntitle: Errors of printers\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
};
