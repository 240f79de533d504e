//! The pages in the examples of the rules.

/// A row of an error table, by name or as it is.
macro_rules! row {
    (JAM) => {
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    };
    (LID) => {
        "| Printer - 8 - Lid open | The lid is open. | Shut it. |\n"
    };
    (TRAY) => {
        "| Printer - 9 - Tray {tray:integer} is empty | No paper is left. | Add paper. |\n"
    };
    ($row:literal) => {
        $row
    };
}

/// A page with an error table below its front matter, if it has any.
macro_rules! page {
    ($front_matter:literal; $($row:tt),+) => {
        concat!("---\n", $front_matter, "---\n\n", page!($($row),+))
    };
    ($($row:tt),+) => {
        concat!(
            "| Error message | What it means | How to fix it |\n",
            "| ------------- | ------------- | ------------- |\n",
            $($crate::rules::example::row!($row)),+
        )
    };
}

pub(crate) use {page, row};
