//! What is annotated of files that cannot be read to their ends, that change, or that are left.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use error_catalog_scan::{Annotated, Annotating, Message, Scanner, Sources};
use flate2::{Compression, write::GzEncoder};
use tempfile::TempDir;

#[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
enum PrinterError {}

const LINE: &str = "{\"said\":\"E2: Lid is open\"}\n";
const ANNOTATED: &str = "{\"said\":\"E2: Lid is open\",\"errors\":[true]}\n";

/// An output that nobody reads.
struct Closed;
impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// One that takes little at a time, and is disturbed now and then.
struct Slow(Vec<u8>);
impl Write for Slow {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() % 3 == 1 {
            self.0.push(b'!');
            return Err(io::ErrorKind::Interrupted.into());
        }
        let length = bytes.len().min(5);
        self.0.extend(&bytes[..length]);
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn annotating(path: &Path) -> Annotating<'static> {
    Annotating::new(Scanner::of::<PrinterError>(), Sources::at([path]), "errors")
}

fn say(_: &Message<'_>, json: &mut Vec<u8>) {
    json.extend(b"true");
}

fn run(annotating: &Annotating<'_>) -> (String, Annotated) {
    let mut out = Vec::new();
    annotating.run(&mut out, say).unwrap();
    (String::from_utf8(out).unwrap(), annotating.so_far())
}

#[test]
fn what_stands_before_a_damage_is_annotated_and_the_rest_is_read() {
    let folder = TempDir::new().unwrap();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(LINE.repeat(100_000).as_bytes()).unwrap();
    let gzip = gzip.finish().unwrap();
    fs::write(folder.path().join("a.gz"), &gzip[..gzip.len() - 100]).unwrap();
    fs::write(folder.path().join("b.jsonl"), LINE).unwrap();
    let (out, annotated) = run(&annotating(folder.path()));
    assert!(
        annotated.lines > 50_000 && out.starts_with(&ANNOTATED.repeat(50_000)) && out.ends_with(ANNOTATED)
    );
    assert_eq!(annotated.troubles.len(), 1);
    let trouble = &annotated.troubles[0];
    assert!(trouble.what.starts_with("what is compressed there ends too soon"), "{trouble}");
    assert_eq!(trouble.read + LINE.len() as u64, annotated.bytes);
}

#[test]
fn a_file_that_changes_is_named() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, LINE.repeat(3)).unwrap();
    let grown = annotating(&path);
    OpenOptions::new().append(true).open(&path).unwrap().write_all(LINE.as_bytes()).unwrap();
    let (out, annotated) = run(&grown);
    assert_eq!(out, ANNOTATED.repeat(3));
    assert!(annotated.troubles[0].what.starts_with("it grew while it was read"), "{}", annotated.troubles[0]);

    let shrunk = annotating(&path);
    OpenOptions::new().write(true).open(&path).unwrap().set_len(2 * LINE.len() as u64).unwrap();
    let (out, annotated) = run(&shrunk);
    assert_eq!(out, ANNOTATED.repeat(2));
    assert!(annotated.troubles[0].what.contains("shorter"), "{}", annotated.troubles[0]);

    let gone = annotating(&path);
    fs::remove_file(&path).unwrap();
    assert_eq!(run(&gone).1.troubles.len(), 1);
}

#[test]
fn who_stops_it_or_closes_its_output_gets_no_more() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, LINE).unwrap();
    let stopped = annotating(&path);
    stopped.stop();
    assert_eq!((run(&stopped).0.as_str(), stopped.progress()), ("", (10, LINE.len() as u64)));
    let error = annotating(&path).run(&mut Closed, say).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn an_output_that_takes_little_at_a_time_gets_all() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, LINE.repeat(50)).unwrap();
    let mut out = Slow(Vec::new());
    annotating(&path).run(&mut out, say).unwrap();
    assert_eq!(String::from_utf8(out.0).unwrap().replace('!', ""), ANNOTATED.repeat(50));
}
