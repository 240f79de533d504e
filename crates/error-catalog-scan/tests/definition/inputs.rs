//! A catalog that covers the definition, and logs with its messages, whole and broken.

use error_catalog_model::Catalog;
use proptest::prelude::*;

/// Messages with common prefixes, parameters of every type, and characters that are escaped.
pub(crate) fn catalog() -> Catalog {
    let yaml = r#"
schema: error-catalog/1
page: docs/door.md
shape: "Door - {code} - {reason}"
entries:
  - {id: 1-open, code: "1", reason: Open, message: "Door - 1 - Open", meaning: m, fix: f}
  - {id: 1-open-wide, code: "1", reason: Open wide, message: "Door - 1 - Open wide", meaning: m, fix: f}
  - {id: 2-key, code: "2", reason: "Key {key} is lost.", message: "Door - 2 - Key {key} is lost.",
     parameters: [{name: key, kind: integer, example: "7"}], meaning: m, fix: f}
  - {id: 2-bell, code: "2", reason: "Bell {bell} rings", message: "Door - 2 - Bell {bell} rings",
     parameters: [{name: bell, kind: phone, example: "+7"}], meaning: m, fix: f}
  - {id: 3-said, code: "3", reason: "Said {words} to {who} twice", message: "Door - 3 - Said {words} to {who} twice",
     parameters: [{name: words, kind: text, example: a b}, {name: who, kind: word, example: c}], meaning: m, fix: f}
  - {id: 4-by, code: "4", reason: "Opened by {who}", message: "Door - 4 - Opened by {who}",
     parameters: [{name: who, kind: word, example: c}], meaning: m, fix: f}
  - {id: 4-for, code: "4", reason: "Opened for {why}", message: "Door - 4 - Opened for {why}",
     parameters: [{name: why, kind: text, example: c d}], meaning: m, fix: f}
  - {id: 5-odd, code: "5", reason: "It’s a \"lock\"/bolt \\ é", message: "Door - 5 - It’s a \"lock\"/bolt \\ é",
     aliases: [{message: "\"Gate\" open"}, {message: "Gate {gate}: open", parameters: [{name: gate, kind: word, example: c}]}],
     meaning: m, fix: f}
  - {id: 6-bar, code: "6", reason: Bar, message: "Door - 6 - Bar", meaning: m, fix: f}
  - {id: 6-bar-red, code: "6", reason: "Bar\"red", message: "Door - 6 - Bar\"red", meaning: m, fix: f}
"#;
    Catalog::from_yaml(yaml).unwrap()
}

/// The same catalog without messages that contain quotation marks.
pub(crate) fn unquoted() -> Catalog {
    let mut catalog = catalog();
    catalog.entries.retain(|entry| !entry.wordings().any(|wording| wording.message.contains('"')));
    catalog
}

/// Pieces of logs, whole and cut.
const PIECES: [&str; 70] = [
    " door=front",
    "</td>",
    "<\\/td>",
    "\\\\\"",
    "\\\\\\\"",
    "\\\\",
    "\\\\n",
    "\\\\u2019",
    "\\\\/",
    "\\u002b7",
    "\\\\u002b7",
    "\"7",
    " \"red\" ",
    "\\\"red\\\"",
    "Door - 5 - It\\\\u2019s a \\\\\\\"lock\\\\\\\"\\\\/bolt \\\\\\\\ \\\\u00E9",
    "\"Door - 6 - Bar\"red\"",
    "\"Door - 4 - Opened for {why}\"\"",
    "Door - ",
    "\"Door - 1 - Open\"",
    "\"Door - 1 - Open wide\",",
    "Door - 1 - Open",
    "Door - 1 - Open wide",
    "Door - 2 - Key ",
    "Door - 2 - Key 71 is lost.",
    "Door - 2 - Key -7 is lost.",
    "Door - 2 - Bell ",
    "Door - 2 - Bell +71 rings",
    "Door - 2 - Bell 71 rings",
    "Door - 3 - Said ",
    "Door - 3 - Said a to b to c twice",
    "Door - 4 - Opened by ",
    "Door - 4 - Opened for ",
    "Door - 5 - It\u{2019}s a \"lock\"/bolt \\ \u{e9}",
    "Door - 5 - It\\u2019s a \\\"lock\\\"\\/bolt \\\\ \\u00E9",
    "Door - 5 - It\u{2019}s a \"\"lock\"\"/bolt \\ \u{e9}",
    "\"Gate\" open",
    "\\\"Gate\\\" open",
    "\"\"Gate\"\" open",
    "Gate x: open",
    "Door - 9 - ",
    "Door - 2 - Key {key} is lost.",
    "door - 1 - open",
    "Door - 1 \u{2013} open.",
    " is lost.",
    " rings",
    " to ",
    " twice",
    "Ann",
    "\"",
    "\"\"",
    "\\\"",
    "\\",
    "\\n",
    "\\u2019",
    "\\ud83d\\udc4d",
    "\\u0041",
    "\\u201",
    ",",
    ";",
    "|",
    "'",
    "(",
    ")",
    " ",
    "\n",
    "\r\n",
    "\0",
    "7",
    "\u{1F44D}",
    "wide",
];

fn piece() -> impl Strategy<Value = Vec<u8>> {
    let cut = (0..PIECES.len(), any::<prop::sample::Index>()).prop_map(|(piece, end)| {
        let piece = PIECES[piece].as_bytes();
        piece[..end.index(piece.len() + 1)].to_vec()
    });
    prop_oneof![
        8 => (0..PIECES.len()).prop_map(|piece| PIECES[piece].as_bytes().to_vec()),
        1 => cut,
        1 => any::<u8>().prop_map(|byte| vec![byte]),
    ]
}

/// Bytes made of pieces.
pub(crate) fn bytes(pieces: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(piece(), 0..pieces).prop_map(|pieces| pieces.concat())
}

/// At least `length` bytes made of pieces, the same for each seed.
pub(crate) fn sample(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let mut bytes = Vec::new();
    while bytes.len() < length {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let piece = usize::try_from(state >> 33).unwrap() % (PIECES.len() + 4);
        bytes.extend(PIECES.get(piece).unwrap_or(&"\n").bytes());
    }
    bytes
}

/// A reader that returns the numbers of bytes in a list, in a cycle.
pub(crate) struct Trickle<'b> {
    bytes: &'b [u8],
    steps: std::iter::Cycle<std::vec::IntoIter<usize>>,
}

impl<'b> Trickle<'b> {
    pub(crate) fn new(bytes: &'b [u8], steps: Vec<usize>) -> Self {
        Self { bytes, steps: steps.into_iter().cycle() }
    }
}

impl std::io::Read for Trickle<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let length = self.steps.next().unwrap_or(1).min(into.len()).min(self.bytes.len());
        let (now, later) = self.bytes.split_at(length);
        into[..length].copy_from_slice(now);
        self.bytes = later;
        Ok(length)
    }
}
