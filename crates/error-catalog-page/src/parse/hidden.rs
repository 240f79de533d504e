//! Lines that Markdown hides from tables: fenced code, and comments.

use crate::parse::gfm::CODE_INDENT;

const COMMENT: &str = "<!--";

/// The state of a reader of lines: inside a code fence, inside a comment, or in text.
#[derive(Debug, Default)]
pub(crate) struct Hidden {
    /// The fence that hides the next line, or the start of a comment.
    open: Option<String>,
}

impl Hidden {
    /// Reads the next line. Returns whether it is hidden, or begins or ends hidden text.
    pub(crate) fn takes(&mut self, line: &str) -> bool {
        let text = line.trim();
        if let Some(open) = &self.open {
            let is_end = if open == COMMENT {
                text.contains("-->")
            } else {
                text.starts_with(open.as_str()) && text.trim_start_matches(['`', '~']).is_empty()
            };
            if is_end {
                self.open = None;
            }
            return true;
        }
        if text.starts_with(COMMENT) {
            self.open = (!text.contains("-->")).then(|| COMMENT.to_owned());
            return true;
        }
        let Some(fence) = fence(line) else { return false };
        self.open = Some(fence.to_owned());
        true
    }
}

/// Returns the fence with which a line begins code. Code on one line has no fence.
fn fence(line: &str) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    let character = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let after = text.trim_start_matches(character);
    let fence = text.strip_suffix(after)?;
    let is_fence = fence.len() >= 3 && line.len() - text.len() < CODE_INDENT;
    (is_fence && (character == '~' || !after.contains('`'))).then_some(fence)
}
