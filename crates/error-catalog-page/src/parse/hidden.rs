//! Lines that Markdown hides from tables: fenced code, and comments.

/// From here on, Markdown shows a line as code, and no fence begins.
const CODE_INDENT: usize = 4;

/// Follows the lines of a text from the first on.
#[derive(Debug, Default)]
pub struct Hidden {
    open: Option<Opening>,
}

/// What hides the lines behind it.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The fence, or what begins a comment.
    pub sign: String,
    /// Where its line begins, in bytes.
    pub start: usize,
}

impl Opening {
    /// Returns whether a comment hides the text.
    pub fn is_comment(&self) -> bool {
        self.sign == COMMENT
    }
}

const COMMENT: &str = "<!--";

impl Hidden {
    /// Takes the next line, which begins at byte `start`: whether it is hidden, or begins or ends what is.
    pub fn takes(&mut self, line: &str, start: usize) -> bool {
        let text = line.trim();
        if let Some(open) = &self.open {
            let is_end = if open.is_comment() {
                text.contains("-->")
            } else {
                text.starts_with(open.sign.as_str()) && text.trim_start_matches(['`', '~']).is_empty()
            };
            self.open.take_if(|_| is_end);
            return true;
        }
        if text.starts_with(COMMENT) {
            let opening = Opening { sign: COMMENT.to_owned(), start };
            self.open = (!text.contains("-->")).then_some(opening);
            return true;
        }
        let Some(sign) = fence(line) else { return false };
        self.open = Some(Opening { sign: sign.to_owned(), start });
        true
    }

    /// What hides the next line.
    pub const fn open(&self) -> Option<&Opening> {
        self.open.as_ref()
    }

    /// Forgets what is open: the Markdown parser saw its end.
    pub fn close(&mut self) {
        self.open = None;
    }
}

/// The fence that a line begins code with. Code on one line is none.
fn fence(line: &str) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    let sign = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let behind = text.trim_start_matches(sign);
    let fence = text.strip_suffix(behind)?;
    let is_fence = fence.len() >= 3 && line.len() - text.len() < CODE_INDENT;
    (is_fence && (sign == '~' || !behind.contains('`'))).then_some(fence)
}
