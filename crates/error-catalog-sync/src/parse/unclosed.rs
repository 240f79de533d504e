//! Braces, brackets and quotes that front matter opens and does not close.

use crate::lines::Lines;

/// The last of those that are not closed before what is indented no more than their line, and before the line behind
/// the byte `until`: where it stands, and the sign.
pub(crate) fn unclosed(yaml: &str, until: usize) -> Option<(usize, char)> {
    let (mut open, mut indent, mut found) = (Vec::new(), 0, None);
    for line in Lines::new(yaml) {
        let (start, text) = (line.start, yaml.get(line).unwrap_or_default());
        let blanks = text.len() - text.trim_start().len();
        if text.trim().is_empty() {
            continue;
        }
        if open.is_empty() || (blanks <= indent && !text.trim_start().starts_with(['}', ']'])) {
            found = open.last().copied().or(found);
            if found.is_some() || start > until {
                break;
            }
            (open, indent) = (Vec::new(), blanks);
        }
        read_line(text, start, &mut open);
    }
    found.or_else(|| open.last().copied())
}

/// Follows a line: what it opens is pushed, and what it closes is popped.
fn read_line(text: &str, start: usize, open: &mut Vec<(usize, char)>) {
    // Signs open something where a value may begin; elsewhere they are text.
    let (mut may_open, mut before) = (true, ' ');
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let quote = open.last().map(|(_, sign)| *sign).filter(|sign| matches!(sign, '"' | '\''));
        let is_doubled = c == '\'' && chars.peek().is_some_and(|(_, next)| *next == c);
        match (quote, c) {
            (Some('"'), '\\') => drop(chars.next()),
            (Some('\''), '\'') if is_doubled => drop(chars.next()),
            (Some(quote), _) if quote == c => drop(open.pop()),
            (None, '#') if before.is_whitespace() => return,
            (None, '}' | ']') => drop(open.pop()),
            (None, '{' | '[') if may_open || !open.is_empty() => open.push((start + at, c)),
            (None, '"' | '\'') if may_open => open.push((start + at, c)),
            _ => {}
        }
        let is_in_flow = !open.is_empty();
        may_open = match c {
            '{' | '[' | ',' => is_in_flow,
            // As JSON has it.
            ':' if matches!(before, '"' | '\'') => is_in_flow,
            _ if !c.is_whitespace() => false,
            _ => {
                may_open
                    || before == ':'
                    || (before == '-' && text.get(..at).is_some_and(|item| item.trim() == "-"))
            }
        };
        before = c;
    }
}
