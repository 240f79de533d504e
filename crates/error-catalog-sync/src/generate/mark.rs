//! The mark that every generated file bears.

use crate::project::Project;

/// The word by which a generated file is known. Tools of others know it too.
const WORD: &str = "@generated";

/// The mark of a project's generated files, as one line without a comment sign.
pub(crate) fn mark(project: &Project) -> String {
    format!("{WORD} from {} by `{}`. Do not edit: edit that page.", project.page(), project.command())
}

/// Whether a file bears the mark: in one of its first lines, where every generated file has it.
pub(crate) fn is_marked(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(500)).unwrap_or_default();
    String::from_utf8_lossy(head).lines().take(4).any(|line| line.contains(WORD))
}
