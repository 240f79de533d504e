//! Finds blocks: lines that are one record together.
//!
//! A block is an object of JSON that is written in lines, an element of XML, or a message with headers, such as an HTTP
//! response or an event. It consists of lines that continue it, and of the line before them, if that opens it. A line
//! shows by itself whether it continues a block, so a file can be divided among threads.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

/// The number of bytes of a line that show whether it continues a block.
pub(crate) const LOOKAHEAD: usize = 256;

/// The longest record with a code. A longer block is cut after a line, so memory is bounded.
pub(crate) const LONGEST: usize = 512 * 1024;

/// The longest name of a header.
const LONGEST_NAME: usize = 64;

/// Names before a colon that are no headers, but begin a line of a log.
const LEVELS: [&[u8]; 12] = [
    b"error",
    b"warning",
    b"warn",
    b"info",
    b"debug",
    b"notice",
    b"fatal",
    b"critical",
    b"trace",
    b"exception",
    b"failed",
    b"failure",
];

/// Returns the line around a position, with its line end.
pub(crate) fn line_around(bytes: &[u8], at: usize) -> Range<usize> {
    let (before, after) = bytes.split_at_checked(at).unwrap_or_default();
    let start = memrchr(b'\n', before).map_or(0, |end| end + 1);
    start..memchr(b'\n', after).map_or(bytes.len(), |end| at + end + 1)
}

/// Returns the block around a position, or the line if it belongs to no block. No block before the bytes goes on in them.
pub(crate) fn around(bytes: &[u8], at: usize) -> Range<usize> {
    let mut last = line_around(bytes, at);
    let start = start(bytes, last.start);
    let is_begun = start < last.start || continues(line(bytes, &last));
    // Most lines have no block.
    let is_followed = bytes.get(last.end..).is_some_and(continues);
    if is_followed && (is_begun || opens(line(bytes, &last))) {
        while !closes(line(bytes, &last)) && bytes.get(last.end..).is_some_and(continues) {
            last = line_around(bytes, last.end);
        }
    }
    piece_around(bytes, start..last.end, at, LONGEST)
}

/// Returns the length of the whole blocks at the start of some whole lines, after which `total` bytes are known.
pub(crate) fn whole(lines: &[u8], total: usize) -> usize {
    let Some(before_end) = lines.len().checked_sub(1) else { return 0 };
    let last = line_around(lines, before_end);
    if !is_open(line(lines, &last)) {
        return lines.len();
    }
    match start(lines, last.start) {
        0 if total >= LONGEST => piece(lines, LONGEST),
        start => start,
    }
}

/// Returns the start of the block whose line begins at a position.
fn start(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at..).is_some_and(continues)
        && let Some(before_end) = at.checked_sub(1)
    {
        let before = line_around(bytes, before_end);
        if !is_open(line(bytes, &before)) {
            break;
        }
        at = before.start;
    }
    at
}

/// Returns whether a block may go on after a line.
fn is_open(line: &[u8]) -> bool {
    !closes(line) && (continues(line) || opens(line))
}

/// Returns whether a line is the end of an object or an element that is in no other.
const fn closes(line: &[u8]) -> bool {
    matches!(line, [b'}' | b']', ..] | [b'<', b'/', ..])
}

/// Returns the piece around a position of a block that may be too long.
fn piece_around(bytes: &[u8], mut block: Range<usize>, at: usize, longest: usize) -> Range<usize> {
    while block.len() > longest {
        let end = block.start + piece(line(bytes, &block), longest);
        if at < end {
            return block.start..end;
        }
        block.start = end;
    }
    block
}

/// Returns the length of the first piece of a block that is too long: as many lines as fit, at least one.
fn piece(block: &[u8], longest: usize) -> usize {
    let last_end = memrchr(b'\n', block.get(..longest).unwrap_or(block));
    last_end.or_else(|| memchr(b'\n', block)).map_or(block.len(), |end| end + 1)
}

fn line<'b>(bytes: &'b [u8], range: &Range<usize>) -> &'b [u8] {
    bytes.get(range.clone()).unwrap_or_default()
}

/// Returns whether a line continues a block: a member or the end of a JSON object, an element of XML, or a header.
/// Other lines may follow it in the bytes. Only its first [`LOOKAHEAD`] bytes matter.
pub(crate) fn continues(bytes: &[u8]) -> bool {
    let beginning = bytes.get(..LOOKAHEAD).unwrap_or(bytes);
    let end = memchr(b'\n', beginning).unwrap_or(beginning.len());
    let line = beginning.get(..end).unwrap_or_default().trim_ascii_end();
    let text = line.trim_ascii_start();
    let is_indented = text.len() < line.len();
    match text {
        [b'}' | b']', ..] | [b'<', b'/', ..] => true,
        [b'"' | b'\'', ..] => is_indented,
        [b'<', ..] => is_indented && !is_opening_tag(text),
        _ => is_header(text, is_indented),
    }
}

/// Returns whether a line opens a block: the start of an object or element, or the first line of a message, which names
/// the version of its protocol.
fn opens(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    let is_version = |at: usize| match line.get(at + 1..) {
        Some([major, b'.', minor]) => major.is_ascii_digit() && minor.is_ascii_digit(),
        Some([major, b'.', minor, b' ', code @ ..]) => {
            let is_code = code.len() >= 3 && code.iter().take(3).all(u8::is_ascii_digit);
            major.is_ascii_digit() && minor.is_ascii_digit() && is_code
        }
        _ => false,
    };
    line.ends_with(b"{")
        || line.ends_with(b"[")
        || is_opening_tag(line)
        || memchr_iter(b'/', line).any(is_version)
}

/// Returns whether a text is only the start of an element.
fn is_opening_tag(text: &[u8]) -> bool {
    let is_tag = text.starts_with(b"<") && text.ends_with(b">") && !text.ends_with(b"/>");
    is_tag && memchr_iter(b'<', text).count() == 1
}

/// Returns whether a text begins with the name of a header or a field. Without indentation, the name is that of a
/// header, such as `Content-Length`, or contains an underscore.
fn is_header(text: &[u8], is_indented: bool) -> bool {
    let is_in_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let length = text.iter().take(LONGEST_NAME).take_while(is_in_name).count();
    let Some((name, rest)) = text.split_at_checked(length) else { return false };
    let is_name = match name {
        [b'A'..=b'Z', others @ ..] => {
            is_indented || others.is_empty() || others.iter().any(u8::is_ascii_lowercase)
        }
        [b'a'..=b'z', ..] => is_indented || name.contains(&b'_'),
        _ => false,
    };
    let is_level = || LEVELS.iter().any(|level| level.eq_ignore_ascii_case(name));
    is_name && matches!(rest, [b':'] | [b':', b' ' | b'\t', ..]) && !is_level()
}

#[cfg(test)]
mod tests {
    use super::{around, continues, opens, piece_around};

    #[test]
    fn a_line_shows_what_it_is() {
        for line in [
            "  \"code\": 7,",
            "}",
            "  },",
            "\t<code>7</code>",
            "</job>",
            "Content-Length: 7",
            "To: office",
            "Event:",
            "variable_state: [7]",
            "  code: 7,",
        ] {
            assert!(continues(line.as_bytes()) && continues(format!("{line}\r\nx").as_bytes()), "{line}");
        }
        for line in [
            "",
            "\"code\",7",
            "{\"code\":7}",
            "  {",
            "  {\"code\":7},",
            "  <job>",
            "<job>",
            "Error: no paper",
            "ERROR: no paper",
            "printer: no paper",
            "12:30:00 no paper",
            "  -- no paper",
            "    at Job.run(job.js:7)",
            "Paper jam",
        ] {
            assert!(!continues(line.as_bytes()), "{line}");
        }
        for line in
            ["{", "2026-10-01 got {", "  [", "<job id=\"1\">", "IPP/2.0 404 Not Found", "GET / HTTP/1.1"]
        {
            assert!(opens(line.as_bytes()), "{line}");
        }
        for line in ["Paper jam", "{\"code\":7}", "<job/>", "\"GET / HTTP/1.1\" 200 7", "1/2.5 pages"] {
            assert!(!opens(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn a_block_is_a_record() {
        let text = "No paper\n[\n  {\n    \"code\": 7,\n    \"tray\": {\n      \"size\": 4\n    }\n  },\n  {\n    \"code\": 8\n  }\n]\nEvent: x\nReason: 8\nIPP/2.0 404 Not Found\r\nVia: office\r\nReason: 7\r\n\r\nReason: 8\nNo paper\nTo: x\n";
        let mut blocks = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let block = around(text.as_bytes(), at);
            assert!((block.clone()).all(|at| around(text.as_bytes(), at) == block));
            at = block.end;
            blocks.push(text.get(block).unwrap());
        }
        let starts: Vec<&str> = blocks.iter().map(|block| block.lines().next().unwrap().trim()).collect();
        assert_eq!(
            starts,
            [
                "No paper",
                "[",
                "{",
                "{",
                "Event: x",
                "IPP/2.0 404 Not Found",
                "",
                "Reason: 8",
                "No paper",
                "To: x"
            ]
        );
        assert!(blocks[2].ends_with("  },\n") && blocks[5].ends_with("Reason: 7\r\n"));
    }

    #[test]
    fn a_long_block_is_cut_after_a_line() {
        let text = b"{\n \"a\": 10\n \"b\": 2\n \"c\": 3\n}\n";
        let pieces = [0, 2, 11, 18, 27].map(|at| piece_around(text, 0..text.len(), at, 20));
        assert_eq!(pieces, [0..19, 0..19, 0..19, 0..19, 19..29]);
        assert_eq!(piece_around(text, 0..text.len(), 0, 1), 0..2);
    }
}
